"""A message that is changed after it was sent counts where it still can."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from locales import LANGUAGES, plain
from models.need import Need
from playground.world import Message
from tests.town import Phone, Town

NEED = "I never know what to ask for a project that nobody can define yet."
BETTER = NEED.replace("project", "mission")
BEST = f"{BETTER} Mail me: ada@example.org"


async def write(phone: Phone, text: str) -> Message:
    """Say something; returns one's own message, to change it later."""
    await phone.say(text)
    own = [m for m in phone.town.world.history(phone.id) if not m.from_bot]
    return own[-1]


async def change(phone: Phone, message: Message, text: str) -> str:
    """Change a message of one's own and wait; returns the bot's last message."""
    phone.town.note(f"{phone.name} changes a message: {text}")
    phone.town.world.edit(phone.id, message.message_id, text)
    await phone.town.settle()
    return phone.last.text or ""


def needs(town: Town) -> list[Need]:
    with town.database.read() as session:
        return list(session.exec(select(Need).order_by(Need.id)).all())  # type: ignore[arg-type]  # SQLModel shows columns as plain values


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_need_follows_its_message_with_one_tap(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """Offered with the new words, taken or left; an older offer no longer works, and a question
    that is open meanwhile stays open."""
    ada = town.member(1, "Ada", language=language)
    message = await write(ada, NEED)
    await ada.tap(plain(language, "button-send"))
    town.transcript.clear()
    await ada.say("/ask")
    await change(ada, message, BETTER)
    older = ada.last.message_id
    await change(ada, message, BEST)
    mark = ada.last.inline_keyboard[0][0]["callback_data"].rpartition(":")[2]
    offered = ada.town.world.message(1, older)
    assert offered is not None
    assert await ada.tap_data(older, offered.inline_keyboard[0][0]["callback_data"])
    await ada.tap(plain(language, "button-change-leave"))
    assert await ada.tap_data(ada.last.message_id, f"changed:take:1:{mark}")
    assert [need.text for need in needs(town)] == [NEED]
    await change(ada, message, BETTER)
    await ada.tap(plain(language, "button-change-take"))
    assert [(need.text, need.changed_text) for need in needs(town)] == [(BETTER, None)]
    await change(ada, message, "?")
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.get_one(Need, 1).message_id == message.message_id


async def test_a_change_that_can_count_no_more(town: Town) -> None:
    """Three days later or for a closed need it is too late, and said; a slip of the pen is not."""
    ada = town.member(1, "Ada")
    message = await write(ada, NEED)
    hello = await write(ada, "Helo")
    await ada.say("/need")
    await ada.tap("Send")
    before = len(ada.messages)
    await change(ada, hello, "Hello")
    await change(ada, message, NEED)
    assert len(ada.messages) == before
    await town.advance(days=3)
    assert "too late" in await change(ada, message, BETTER)
    stranger = town.member(2, "Ben")
    await stranger.tap_data(1, "changed:take:1:")
    assert [need.text for need in needs(town)] == [NEED]


async def test_an_answer_that_did_not_do_can_be_changed(town: Town) -> None:
    """The changed message answers the open question; one of another question does not."""
    ada = town.member(1, "Ada")
    other = await write(ada, "Hello")
    await ada.say("/need")
    short = await write(ada, "Pricing?")
    before = len(ada.messages)
    await change(ada, other, NEED)
    assert "too late" in (ada.last.text or "")
    assert BETTER in await change(ada, short, BETTER)
    await ada.say("/mine")  # the draft is left, and its message still changes it
    assert NEED in await change(ada, short, NEED)
    await ada.tap("Send")
    assert [need.text for need in needs(town)] == [NEED]
    assert len(ada.messages) > before


async def test_a_command_with_words_behind_it_counts_too(town: Town) -> None:
    """/need with the need behind it is a message like any other."""
    ada = town.member(1, "Ada")
    message = await write(ada, f"/need {NEED}")
    assert BETTER in await change(ada, message, f"/need {BETTER}")
    await ada.tap("Send")
    assert "changed your message" in await change(ada, message, f"/need {NEED}")


async def test_answers_of_an_experience_are_changed_at_the_end(town: Town) -> None:
    """Between the three questions the member hears that the card comes, and can be written anew."""
    ada = town.member(1, "Ada")
    await ada.say("/experience")
    first = await write(ada, NEED)
    assert "what you sent first" in await change(ada, first, BETTER)
    await ada.say("Waiting")
    assert "what helped" in (ada.last.text or "")

"""Sharing what one has been through: guided, resumable, one's own to change and delete."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.experience import Experience
from models.experience_vector import ExperienceVector
from tests.community import MODERATOR
from tests.town import Phone, Town

SITUATION = "A customer had not paid my invoice of 3,000 euro for four months."
TRIED = "Friendly reminders by e-mail, every two weeks."
HELPED = "One call to their bookkeeper, and then a registered letter with the legal interest."
LANGUAGES = pytest.mark.parametrize(
    "language", ["Nederlands", "Français", "English", "Deutsch"], ids=["nl", "fr", "en", "de"]
)


def somebody(town: Town, number: int = 1, name: str = "Ada") -> Phone:
    phone = town.member(number, name)
    town.transcript.clear()
    return phone


async def share(phone: Phone, situation: str = SITUATION, *, talk: bool = True) -> None:
    """Go through the three questions in English."""
    await phone.say("/experience")
    await phone.say(situation)
    await phone.say(TRIED)
    await phone.say(HELPED)
    await phone.tap("I would talk" if talk else "just to be read")


@LANGUAGES
async def test_sharing_an_experience(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Three questions, a card, one tap; then it is one's own to change and to delete."""
    ada = somebody(town)
    await ada.say("/language")
    await ada.tap(language)
    town.transcript.clear()
    await ada.say("/experience")
    await ada.say("Late payers")
    await ada.say(SITUATION)
    await ada.tap_data(ada.last.message_id, "experience:skip")
    await ada.say(HELPED)
    await ada.tap_data(ada.last.message_id, "experience:share:talk")
    await ada.say("/mine")
    for data in ("myexp:list:0", "myexp:one:1", "myexp:edit:1:tried"):
        await ada.tap_data(ada.last.message_id, data)
    await ada.say(TRIED)
    for data in ("myexp:talk:1:no", "myexp:delete:1", "myexp:gone:1", "myexp:list:0"):
        await ada.tap_data(ada.last.message_id, data)
    assert town.text() == transcript
    with town.database.read() as session:
        gone = session.exec(select(Experience)).one()
        assert (gone.situation, gone.tried, gone.text, gone.would_talk) == ("", "", "", False)
        assert session.exec(select(ExperienceVector)).all() == []


async def test_what_was_begun_goes_on(town: Town) -> None:
    """Another command in between, and /experience asks the question that was open."""
    ada = somebody(town)
    await ada.say("/experience")
    await ada.say(SITUATION)
    await ada.say("/mine")
    assert "2 of 3" in await ada.say("/experience")
    await ada.say(TRIED)
    await ada.say("/help")
    assert "3 of 3" in await ada.say("/experience")
    card = await ada.say(HELPED)
    for words in (SITUATION, TRIED, HELPED):
        assert words in card
    assert "choose one of the buttons" in (await said_before_last(ada, "What now?"))
    assert SITUATION in await ada.say("/experience")
    assert stored(town) == []


async def test_cancelling_keeps_nothing(town: Town) -> None:
    """/cancel in the middle, or Cancel on the card: the next /experience begins anew."""
    ada = somebody(town)
    await ada.say("/experience")
    await ada.say(SITUATION)
    await ada.say("/cancel")
    assert "1 of 3" in await ada.say("/experience")
    await ada.say(SITUATION)
    await ada.tap("Skip")
    await ada.say(HELPED)
    await ada.tap("Cancel")
    assert "1 of 3" in await ada.say("/experience")
    assert stored(town) == []


async def test_a_double_tap_shares_once(town: Town) -> None:
    """Several updates of one tap, and a tap on the old card, add nothing."""
    ada = somebody(town)
    await ada.say(f"/experience {SITUATION}")
    await ada.tap("Skip")
    await ada.say(HELPED)
    card = ada.last
    await ada.tap("I would talk", copies=3)
    hint = await ada.tap_data(card.message_id, "experience:share:read")
    assert "already" in (hint or "")
    (experience,) = stored(town)
    assert experience.would_talk
    assert experience.tried == ""


async def test_an_edit_of_an_earlier_answer_is_not_taken_for_the_next(town: Town) -> None:
    """The correction of the first message is no answer to the second question."""
    ada = somebody(town)
    await ada.say("/experience")
    message = town.world.say(ada.id, SITUATION)
    await town.settle()
    town.world.edit(ada.id, message.message_id, SITUATION + " Really.")
    await town.settle()
    assert "write it anew" in (ada.last.text or "")
    await ada.tap("Skip")
    assert "Really" not in await ada.say(HELPED)
    await ada.tap("Write anew")
    assert "1 of 3" in (ada.last.text or "")


async def test_another_changes_nothing(town: Town) -> None:
    """Whose it is decides, not what a button says; a bad text asks again."""
    ada = somebody(town)
    await share(ada)
    eve = somebody(town, 2, "Eve")
    await eve.say("/mine")
    for data in (
        "myexp:one:1",
        "myexp:edit:1:text",
        "myexp:talk:1:no",
        "myexp:gone:1",
        "myexp:list:7",
        "myexp:one:99999999999999999999",
        "myexp:x",
        "modexp:list",
        "modexp:hide:1",
        "experience:share:talk",
        "experience:x",
        "experience:would:yes",
    ):
        assert await eve.tap_data(eve.last.message_id, data), data
    for data in ("myexp:edit:1:id", "myexp:talk:1:maybe"):
        assert await ada.tap_data(ada.last.message_id, data), data
    await ada.tap_data(ada.last.message_id, "myexp:edit:1:text")
    assert "1,000" in await ada.say("x")
    assert "A better way" in await ada.say("A better way of saying what helped.")
    (experience,) = stored(town)
    assert (experience.text, experience.would_talk) == ("A better way of saying what helped.", True)


async def test_a_moderator_hides_an_experience(town: Town, transcript: SnapshotAssertion) -> None:
    """Hidden it is found no more, and its author sees that; restored, it is there again."""
    ada, ben = somebody(town), somebody(town, 2, "Ben")
    sam = somebody(town, MODERATOR, "Sam")
    await share(ada)
    town.transcript.clear()
    await sam.say("/mod")
    await sam.tap("Newest experiences")
    await sam.tap("1")
    await sam.tap("Hide")
    await ben.say("/ask How do I get a customer to pay?")
    assert "nothing" in (ben.last.text or "")
    await ada.tap_data(ada.last.message_id, "myexp:one:1")
    await sam.tap("Restore")
    await ben.say("/ask How do I get a customer to pay?")
    assert "bookkeeper" in (ben.last.text or "")
    assert town.text() == transcript


async def said_before_last(phone: Phone, words: str) -> str:
    await phone.say(words)
    return phone.messages[-2].text or ""


def stored(town: Town) -> list[Experience]:
    with town.database.read() as session:
        return list(session.exec(select(Experience)).all())

"""Telling a need: shown back, sent, and every way it can go differently."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.experience import Experience
from models.need import Need
from tests.town import Town
from usecases.change_need import change_mark

NEED = "I never know what to ask for a project that nobody can define yet."


async def test_telling_a_need(town: Town, transcript: SnapshotAssertion) -> None:
    """Asked, shown back, rewritten, sent; nobody fits yet, and that is said."""
    ada = town.member(1, "Ada")
    town.transcript.clear()
    await ada.say("/need")
    await ada.say("Pricing?")
    await ada.say("I never know what to ask for. Call me on 0470 12 34 56 or ada@example.org")
    await ada.tap("Rewrite")
    await ada.say(NEED)
    await ada.tap("Send")
    assert town.text() == transcript


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
async def test_what_tells_whom_to_find_is_pointed_out(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Before it is kept: taken out with one tap, or left; of a need, a change and an experience."""
    ada = town.member(1, "Ada", language=language)
    town.transcript.clear()
    message = town.world.say(ada.id, f"{NEED} 0470 12 34 56, ada@example.org, BE 0403.019.261")
    await town.settle()
    card = ada.last.message_id
    await ada.tap_data(card, "draft:out")
    await ada.tap_data(card, "draft:send")
    assert [need.text for need in stored(town)] == [f"{NEED} […], […], […]"]
    town.world.edit(ada.id, message.message_id, f"{NEED} Kerkstraat 12, rue de la Loi 16, t.me/ada")
    await town.settle()
    (need,) = stored(town)
    await ada.tap_data(ada.last.message_id, f"changed:out:1:{change_mark(need)}")
    assert [need.text for need in stored(town)] == [f"{NEED} […], […], […]"]
    await ada.say(f"/experience {NEED} @ada_x helped, 85.07.30-033.28")
    await ada.tap_data(ada.last.message_id, "experience:skip")
    await ada.say("I paid into BE68 5390 0754 7034, reference 4111 1111 1111 1111.")
    await ada.tap_data(ada.last.message_id, "experience:out")
    await ada.tap_data(ada.last.message_id, "experience:share:read")
    await ada.tap_data(ada.last.message_id, "myexp:edit:1:text")
    await ada.say("Mail ada@example.org about it.")
    await ada.tap_data(ada.last.message_id, "myexp:found:1:leave")
    assert await ada.tap_data(ada.last.message_id, "myexp:found:1:out")  # answered before
    with town.database.read() as session:
        kept = session.exec(select(Experience)).one()
    assert kept.situation == f"{NEED} […] helped, […]"
    assert kept.text == "Mail ada@example.org about it."
    assert town.text() == transcript


async def test_what_is_not_text_gets_an_answer_and_the_question_stays(
    town: Town, transcript: SnapshotAssertion
) -> None:
    """A photo, a voice note, a sticker or a forwarded post does not end the conversation."""
    ada = town.member(1, "Ada")
    town.transcript.clear()
    await ada.say("/need")
    for kind in ("photo", "voice", "sticker", "forward", "document"):
        await ada.send(kind)
    assert NEED in await ada.say(NEED)
    assert town.text() == transcript


async def test_a_text_that_is_too_long(town: Town) -> None:
    """1 000 characters fit, 1 001 do not; the next try is taken."""
    ada = town.member(1, "Ada")
    await ada.say("/need")
    assert "1,000" in await ada.say("x" * 1001)
    assert "x" * 1000 in await ada.say("x" * 1000)


async def test_words_without_a_question_become_a_draft(town: Town) -> None:
    """Whoever simply types what they need is shown it as a card; a greeting is answered."""
    ada = town.member(1, "Ada")
    assert "little more" in await ada.say("Hello!")
    assert NEED in await ada.say(NEED)
    await ada.tap("Cancel")
    assert "keep nothing" in (ada.last.text or "")
    assert stored(town) == []


async def test_an_edited_message_changes_the_draft(town: Town) -> None:
    """Before it is sent, correcting the message itself is the obvious way."""
    ada = town.member(1, "Ada")
    message = town.world.say(ada.id, NEED)
    await town.settle()
    town.world.edit(ada.id, message.message_id, NEED.replace("project", "mission"))
    await town.settle()
    assert "mission" in (ada.last.text or "")
    await ada.tap("Send")
    assert [need.text for need in stored(town)] == [NEED.replace("project", "mission")]


async def test_a_second_command_does_what_it_says_and_the_draft_stays(
    town: Town, transcript: SnapshotAssertion
) -> None:
    """/mine in the middle of a need shows /mine; /need then shows the draft again."""
    ada = town.member(1, "Ada")
    await ada.say("/need")
    await ada.say(NEED)
    town.transcript.clear()
    await ada.say("/mine")
    await ada.say("/need")
    await ada.say("/cancel")
    await ada.say("/cancel")
    await ada.say("/need")
    assert town.text() == transcript


async def test_sending_twice_stores_once(town: Town) -> None:
    """A second tap on Send, or the same tap in several updates, adds nothing."""
    ada = town.member(1, "Ada")
    await ada.say(NEED)
    message = ada.last
    await ada.tap("Send", copies=3)
    assert len(stored(town)) == 1
    hint = await ada.tap_data(message.message_id, "draft:send")
    assert "already" in (hint or "")
    assert len(stored(town)) == 1


async def test_five_open_needs_are_enough(town: Town) -> None:
    """The sixth is not sent, and not lost either."""
    ada = town.member(1, "Ada")
    for number in range(5):
        await ada.need(f"{NEED} Case number {number}.")
    await ada.say(f"{NEED} Case number six.")
    assert "five open needs" in (await ada.tap("Send") or "")
    assert len(stored(town)) == 5
    assert "Case number six" in await ada.say("/need")


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> *stars* _under_ [link](https://example.org) & more of it",
        "line one\n\n\n\nline two, and a family 👨‍👩‍👧 to count in UTF-16 🎉",
        "\u202eright to left\u202c and \u200bzero\u200b width should be gone here",
    ],
)
async def test_members_words_are_shown_as_plain_text(town: Town, text: str) -> None:
    """No markup, no link, no direction mark that a member types does anything."""
    ada = town.member(1, "Ada")
    shown = await ada.say(text)
    sent = next(c for c in reversed(town.world.calls) if c.method == "sendMessage")
    assert [entity["type"] for entity in sent.params["entities"]] == ["bold", "blockquote"]
    assert "parse_mode" not in sent.params
    assert not set(shown) & {"\u202e", "\u202c", "\u200b"}
    start = text.replace("\u202e", "").split("\n")[0][:12]
    assert start in shown


def stored(town: Town) -> list[Need]:
    with town.database.read() as session:
        return list(session.exec(select(Need)).all())

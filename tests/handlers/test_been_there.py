"""Two kinds of peer: who is in it now, and who has been there."""

from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from tests.community import MODERATOR
from tests.handlers.test_experiences import LANGUAGES, share
from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town, buttons


async def the_three(town: Town, language: str = "en") -> tuple[Phone, Phone, Phone]:
    """Ada is in it, Ben has been there, and Cleo is about to tell the same need."""
    spoken = ["en", "fr"]
    facts = {"sector": "design", "region": "brussel"}
    ada = town.member(1, "Ada", language=language, spoken=spoken)
    ben = town.member(2, "Ben", language=language, spoken=spoken, years="gt10", **facts)
    cleo = town.member(3, "Cleo", language=language, spoken=spoken, years="lt1", **facts)
    await ada.say(LATE)
    await ada.tap_data(ada.last.message_id, "draft:send")
    await ben.say("/experience My customers paid their invoices months too late, or never.")
    await ben.tap_data(ben.last.message_id, "experience:skip")
    await ben.say("Half of the price in advance, and a date of payment on every quotation.")
    await ben.tap_data(ben.last.message_id, "experience:share:talk")
    town.transcript.clear()
    return ada, ben, cleo


@LANGUAGES
async def test_both_kinds_are_offered(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Each card says which it is; the helper decides second; then names cross."""
    code = {"Nederlands": "nl", "Français": "fr", "English": "en", "Deutsch": "de"}[language]
    _, ben, cleo = await the_three(town, code)
    before = len(ben.messages)
    await cleo.say(UNPAID)
    await cleo.tap_data(cleo.last.message_id, "draft:send")
    headings = {(message.text or "").split("\n")[0][:1] for message in cleo.messages[-2:]}
    assert headings == {"🤝", "🧭"}
    assert len(ben.messages) == before
    card = next(m for m in cleo.messages if (m.text or "").startswith("🧭"))
    await cleo.tap_data(card.message_id, buttons(card)[0]["callback_data"])
    assert "Cleo" not in "\n".join(message.text or "" for message in ben.messages)
    await ben.tap_data(ben.last.message_id, buttons(ben.last)[0]["callback_data"])
    assert "@cleo_x" in (ben.last.text or "")
    assert "@ben_x" in (cleo.last.text or "")
    assert town.text() == transcript


async def test_who_would_not_talk_is_not_proposed(town: Town) -> None:
    """Shared just to be read means that nobody is sent."""
    ben, cleo = town.member(2, "Ben"), town.member(3, "Cleo")
    await share(ben, talk=False)
    await cleo.need(UNPAID)
    assert "nobody yet" in (cleo.last.text or "")


async def test_changing_ones_mind_closes_the_card(town: Town) -> None:
    """No more talks, said in /mine: who waits sees the card closed, as with any withdrawal."""
    _, ben, cleo = await the_three(town)
    await cleo.need(UNPAID)
    card = next(m for m in cleo.messages if (m.text or "").startswith("🧭"))
    await cleo.tap_data(card.message_id, buttons(card)[0]["callback_data"])
    await ben.tap_data(ben.last.message_id, "myexp:talk:1:no")
    texts = [message.text or "" for message in cleo.messages]
    assert any(text.startswith("🧭") and "this card is closed" in text for text in texts)


async def test_the_rules_hold_for_who_has_been_there(town: Town) -> None:
    """Their limit, their break and their languages count as anyone's; /why tells which."""
    _, ben, cleo = await the_three(town)
    sam = town.member(MODERATOR, "Sam")
    await ben.say("/limit")
    await ben.tap("0")
    await cleo.need(UNPAID)
    assert not any((message.text or "").startswith("🧭") for message in cleo.messages)
    answer = await sam.say("/why 2 3")
    assert "as many introductions" in answer
    assert "no open need" not in answer
    with town.database.read() as session:
        rows = session.exec(select(Introduction)).all()
        assert [row.experience_id for row in rows] == [None]


async def test_a_helpers_card_is_reminded_of_and_expires(town: Town) -> None:
    """As any card: once after three days, over after seven, and no name crossed."""
    _, ben, cleo = await the_three(town)
    await cleo.need(UNPAID)
    card = next(m for m in cleo.messages if (m.text or "").startswith("🧭"))
    await cleo.tap_data(card.message_id, buttons(card)[0]["callback_data"])
    assert "Someone is in what you have been through" in (ben.last.text or "")
    await town.advance(days=3)
    assert "still waits" in (ben.last.text or "")
    assert "What you shared" in (ben.last.text or "")
    await town.advance(days=5)
    assert "time for this card is over" in (ben.last.text or "")
    assert "not to be free" in (cleo.last.text or "")
    assert "Cleo" not in "\n".join(message.text or "" for message in ben.messages)

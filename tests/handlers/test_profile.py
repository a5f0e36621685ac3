"""/profile: one card, each field one tap away; and what the fields do."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from models.later import Later
from models.member import Member, find_member
from tests.handlers.test_been_there import the_three
from tests.handlers.test_experiences import LANGUAGES
from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town


@LANGUAGES
async def test_every_field(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Free words for one's work, wishes, quiet hours by another clock, and a date."""
    code = {"Nederlands": "nl", "Français": "fr", "English": "en", "Deutsch": "de"}[language]
    ada = town.member(1, "Ada", language=code)
    await ada.say("/profile")
    await ada.tap_data(ada.last.message_id, "profile:sector")
    await ada.tap_data(ada.last.message_id, "sector:other")
    await ada.say("see www.example.org")
    await ada.say("Clock & watch <b>repair</b>")
    for data in (
        "profile:peers",
        "wish:peer_sector:other",
        "wish:peer_kind:been",
        "profile:card",
        "profile:quiet",
        "profile:zone",
        "zone:America/New_York",
    ):
        await ada.tap_data(ada.last.message_id, data)
    await ada.say("at night")
    await ada.say("22-7")
    await ada.tap_data(ada.last.message_id, "profile:away")
    await ada.say("31/2")
    await ada.say("1/12")
    assert town.text() == transcript
    me = member_of(town, ada)
    assert (me.sector, me.sector_words) == ("other", "Clock & watch <b>repair</b>")
    assert (me.peer_sector, me.peer_kind) == ("other", "been")
    assert (me.quiet_from, me.quiet_until, me.timezone) == (22, 7, "America/New_York")
    assert me.away_until is not None
    assert me.away_until.isoformat() == "2026-12-01T05:00:00+00:00"  # midnight in New York


async def test_made_up_buttons_change_nothing(town: Town) -> None:
    """No zone, wish, hour or day but those that were offered."""
    ada = town.member(1, "Ada")
    await ada.say("/profile")
    before = member_of(town, ada).model_dump()
    for data in (
        "wish:peer_sector:best",
        "wish:first_name:same",
        "wish:peer_kind",
        "quiet:8:8",
        "quiet:99:1",
        "quiet:",
        "zone:Mars/Base",
        "zone:../etc",
        "away:365",
        "away:-1",
        "profile:email",
        "sectorwords:skip",
    ):
        assert await ada.tap_data(ada.last.message_id, data), data
    assert member_of(town, ada).model_dump() == before


async def test_away_until_a_date(town: Town) -> None:
    """Proposed to nobody until the day, then welcomed back once, with what waited."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await ada.say("/profile")
    await ada.tap("Away")
    await ada.tap("Until 9 November")
    assert "until 9 November" in (ada.last.text or "")
    count = len(ada.messages)
    await ben.need(UNPAID)
    assert "nobody yet" in (ben.last.text or "")
    await town.advance(days=6)
    assert len(ada.messages) == count
    await town.advance(days=1)
    texts = [message.text or "" for message in ada.messages[count:]]
    assert sum(text.startswith("Welcome back") for text in texts) == 1
    assert any("need like yours" in text for text in texts)
    await town.advance(days=1)
    assert sum((m.text or "").startswith("Welcome back") for m in ada.messages) == 1


async def test_coming_back_early(town: Town) -> None:
    """/resume, or a tap on the card; no welcome follows on the day that was named."""
    ada = town.member(1, "Ada")
    for way_back in ("/resume", "I am back"):
        await ada.say("/profile")
        await ada.tap("Away")
        await ada.say("9/11")
        if way_back == "/resume":
            await ada.say("/resume")
        else:
            await ada.tap("Away")
            await ada.tap("I am back")
        me = member_of(town, ada)
        assert me.is_available
        assert me.away_until is None
    count = len(ada.messages)
    await town.advance(days=8)
    assert len(ada.messages) == count


async def quiet(phone: Phone) -> None:
    await phone.say("/profile")
    await phone.tap("Quiet hours")
    await phone.say("9-18")  # in Brussels; the tests begin at ten there


async def test_quiet_hours_delay_cards(town: Town) -> None:
    """A card of the other's making waits until after; one's own need is answered at once."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await quiet(ada)
    await quiet(ben)
    count = len(ada.messages)
    await ben.need(UNPAID)
    assert "need like yours" in (ben.last.text or "")
    assert len(ada.messages) == count
    await town.advance(hours=7)
    assert len(ada.messages) == count
    await ben.tap("Introduce us")
    await town.advance(hours=1)
    assert len(ada.messages) == count + 1
    await ada.tap("Introduce us")
    assert "@ben_x" in (ada.last.text or "")
    assert waiting(town) == []


async def test_a_card_that_was_shown_meanwhile_does_not_come_twice(town: Town) -> None:
    """Whoever looks into /mine during quiet hours has it; nothing more comes in the evening."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await quiet(ada)
    await ben.need(UNPAID)
    await ada.say("/mine")
    await ada.tap("Show them")
    assert "need like yours" in (ada.last.text or "")
    count = len(ada.messages)
    await town.advance(hours=9)
    assert len(ada.messages) == count


async def test_a_card_that_was_withdrawn_meanwhile_does_not_come(town: Town) -> None:
    """Its need is gone before the quiet hours are over."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await quiet(ada)
    await ben.need(UNPAID)
    assert len(waiting(town)) == 1
    await ben.say("/mine")
    await ben.tap("Need 1")
    await ben.tap("Withdraw")
    await ben.tap("Yes, withdraw")
    count = len(ada.messages)
    await town.advance(hours=9)
    assert len(ada.messages) == count
    assert waiting(town) == []


async def test_quiet_hours_delay_questions(town: Town) -> None:
    """How is it now: asked after the quiet hours in which it fell due, once."""
    ada = town.member(1, "Ada")
    await ada.need(LATE)
    await quiet(ada)
    count = len(ada.messages)
    await town.advance(weeks=3)
    assert len(ada.messages) == count
    await town.advance(hours=8)
    assert len(ada.messages) == count + 1
    assert "How is it now" in (ada.last.text or "")


async def test_who_hears_second_of_an_introduction_may_sleep(town: Town) -> None:
    """Whoever said yes last hears at once; the other after their quiet hours."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await ben.need(UNPAID)
    await ben.tap("Introduce us")
    await quiet(ben)
    await town.advance(minutes=1)
    await ada.tap("Introduce us")
    assert "@ben_x" in (ada.last.text or "")
    assert not any("@ada_x" in (message.text or "") for message in ben.messages)
    await town.advance(hours=8)
    assert any("@ada_x" in (message.text or "") for message in ben.messages)


@pytest.mark.parametrize(("wish", "seen"), [("same", {"🤝"}), ("been", {"🧭"})])
async def test_the_wished_kind_of_peer(town: Town, wish: str, seen: set[str]) -> None:
    """Only the kind that was wished for, where there is one."""
    _, _, cleo = await the_three(town)
    await cleo.say("/profile")
    await cleo.tap_data(cleo.last.message_id, f"wish:peer_kind:{wish}")
    before = len(cleo.messages)
    await cleo.need(UNPAID)
    cards = [(m.text or "")[0] for m in cleo.messages[before:]]
    assert set(cards) & {"🤝", "🧭"} == seen
    with town.database.read() as session:
        assert len(session.exec(select(Introduction)).all()) == 1


def member_of(town: Town, phone: Phone) -> Member:
    with town.database.read() as session:
        member = find_member(session, phone.id)
        assert member is not None
        return member


def waiting(town: Town) -> list[Later]:
    with town.database.read() as session:
        return list(session.exec(select(Later)).all())

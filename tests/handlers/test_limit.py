"""How many introductions a month: asked, set, and kept to."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from models.member import Member, find_member
from playground.world import Message
from tests.handlers.test_introductions import LATE, UNPAID, two_members
from tests.town import Phone, Town, buttons

MONEY = "Customers pay my invoices months too late. How do you get the money they owe you?"


@pytest.mark.parametrize(
    "language",
    ["Nederlands", "Français", "English", "Deutsch"],
    ids=["nl", "fr", "en", "de"],
)
async def test_choosing_a_limit(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """One card with six buttons; the present choice is marked, and none at all is a choice."""
    ada = town.member(1, "Ada")
    await ada.say("/language")
    await ada.tap(language)
    town.transcript.clear()
    await ada.say("/limit")
    await ada.tap("1")
    await ada.say("/limit")
    await ada.tap("3")
    await ada.say("/limit")
    await ada.tap("0")
    await ada.say(LATE)
    await ada.tap_data(ada.last.message_id, "draft:send")
    assert town.text() == transcript


async def test_whoever_wants_none_is_left_alone_until_they_want_one(town: Town) -> None:
    """Nobody is proposed to them, they are proposed to nobody; a tap on 1 makes up for it."""
    ada, ben = await two_members(town)
    await ada.say("/limit")
    await ada.tap("0")
    await ben.need(UNPAID)
    assert "nobody yet" in (ben.last.text or "")
    await ada.say("/limit")
    await ada.tap("1")
    assert "A peer with a need like yours" in "\n".join(
        message.text or "" for message in [*ada.messages, *ben.messages]
    )
    with town.database.read() as session:
        assert session.exec(select(Introduction)).one().state == "proposed"


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
async def test_a_yes_too_many(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """It is refused kindly and the card stays; more room lets it count, less takes it back."""
    spoken = {"language": language, "spoken": ["en"]}
    ada = town.member(1, "Ada", introductions_a_month=1, **spoken)
    for number, name, words in ((2, "Ben", UNPAID), (3, "Cleo", LATE)):
        peer = town.member(number, name, spoken=["en"])
        await peer.need(words)
    await ada.say(MONEY)
    town.transcript.clear()
    await ada.tap_data(ada.last.message_id, "draft:send")
    first, second = [message for message in ada.messages if "offer:" in str(message.reply_markup)]
    for card in (first, second):
        await yes(ada, card)
    await ada.say("/limit")
    await ada.tap_data(ada.last.message_id, "limit:2")
    await yes(ada, second)
    await ada.say("/limit")
    await ada.tap_data(ada.last.message_id, "limit:1")
    await ada.say("/limit")
    await ada.tap_data(ada.last.message_id, "limit:0")
    assert town.text() == transcript
    with town.database.read() as session:
        mine = session.exec(select(Introduction).where(Introduction.low_id == 1)).all()
        assert [introduction.state for introduction in mine] == ["withdrawn", "withdrawn"]


async def yes(phone: Phone, card: Message) -> None:
    (now,) = [message for message in phone.messages if message.message_id == card.message_id]
    await phone.tap_data(now.message_id, buttons(now)[0]["callback_data"])


async def test_a_limit_that_was_made_up(town: Town) -> None:
    """Callback data is not trusted."""
    ada = town.member(1, "Ada")
    await ada.say("/help")
    for data in ("limit:6", "limit:-1", "limit:many", "limit"):
        assert "no longer works" in (await ada.tap_data(ada.last.message_id, data) or "")
    with town.database.read() as session:
        member = find_member(session, ada.id)
        assert isinstance(member, Member)
        assert member.introductions_a_month == 2

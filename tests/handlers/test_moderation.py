"""What moderators see and do."""

from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from tests.community import MODERATOR
from tests.town import Phone, Town

LATE = "A customer has owed me 3,000 euro for four months and no longer answers my reminders."
UNPAID = "My invoices stay unpaid for months. How do you get a customer to pay at last?"


async def people(town: Town) -> tuple[Phone, Phone, Phone]:
    return town.member(1, "Ada"), town.member(2, "Ben"), town.member(MODERATOR, "Sam")


async def test_hiding_and_restoring_a_need(town: Town, transcript: SnapshotAssertion) -> None:
    """A hidden need finds nobody and its cards close; restored, it is matched again."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    town.transcript.clear()
    await sam.say("/mod")
    await sam.tap("Newest needs")
    await sam.tap("1")
    await sam.tap("Hide")
    await ben.need(UNPAID)
    assert "nobody yet" in (ben.last.text or "")
    await sam.tap("Restore")
    assert "need like yours" in (ben.last.text or "")
    await ada.say("/mine")
    assert town.text() == transcript


async def test_blocking_a_member(town: Town, transcript: SnapshotAssertion) -> None:
    """What is under way closes, the bot no longer answers them, and it can be undone."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    await ben.need(UNPAID)
    town.transcript.clear()
    await sam.say("/mod")
    await sam.tap("Newest needs")
    await sam.tap("1")
    await sam.tap("Block member")
    await sam.tap("Yes, block")
    await ben.say("/mine")
    await ada.say("/mine")
    assert "Ben" in (sam.last.text or "")
    await sam.tap("Unblock")
    await ben.say("/mine")
    assert town.text() == transcript


async def test_matching_now(town: Town) -> None:
    """Needs that found nobody are looked at again when a moderator says so."""
    ada, _, sam = await people(town)
    await ada.need(LATE)
    await sam.say("/mod")
    await sam.tap("Match now")
    assert "one need" in (sam.last.text or "")
    assert "nobody yet" in (ada.last.text or "")
    assert sum("nobody yet" in (message.text or "") for message in ada.messages) == 1


async def test_a_moderator_cannot_be_blocked(town: Town) -> None:
    """Or one could lock the others out."""
    _, _, sam = await people(town)
    await sam.need(LATE)
    hint = await sam.tap_data(sam.last.message_id, "mod:blocknow:3")
    assert "MODERATOR_IDS" in (hint or "")


async def test_only_moderators_moderate(town: Town) -> None:
    """A member who sends a moderator's button gets nowhere, whatever it is."""
    ada, ben, _ = await people(town)
    await ada.need(LATE)
    await ben.need(UNPAID)
    for data in (
        "mod:home",
        "mod:needs",
        "mod:hide:1",
        "mod:blocknow:1",
        "mod:match",
        "bc:list",
        "bc:new",
        "bc:stop:1",
    ):
        assert "no longer works" in (await ben.tap_data(ben.last.message_id, data) or "")
    with town.database.read() as session:
        assert session.exec(select(Introduction)).one().state == "proposed"

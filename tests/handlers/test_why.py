"""A moderator asks why two members are not introduced."""

from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from models.member import find_member
from tests.community import MONDAY
from tests.handlers.test_introductions import LATE, UNPAID
from tests.handlers.test_moderation import people
from tests.town import Town


async def test_every_reason_is_told(town: Town, transcript: SnapshotAssertion) -> None:
    """By number or username, with everything that stands between two; names are not shown."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    town.transcript.clear()
    await sam.say("/mod")
    await sam.tap("Newest needs")
    await sam.tap("1")
    for question in ("/why", "/why 1", "/why 1 1", "/why 1 99", "/why 1 2", "/why @ADA_x @ben_x"):
        await sam.say(question)
    await ben.need(UNPAID)
    await ada.say("/pause")
    await ben.say("/limit")
    await ben.tap("0")
    await sam.say("/why 2 1")
    assert town.text() == transcript
    assert "Ada" not in (sam.last.text or "")
    assert "Ben" not in (sam.last.text or "")


async def test_a_no_is_not_told_to_moderators_either(town: Town) -> None:
    """Before the time of a card is over and after it, a no reads as silence does."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    await ben.need(UNPAID)
    silence = await sam.say("/why 1 2")
    await ada.tap("Not this one")
    assert await sam.say("/why 1 2") == silence
    await town.advance(days=8)
    assert (await sam.say("/why 1 2")).splitlines()[-1] == (
        "• they were proposed to each other less than 90 days ago, and it did not come to a meeting"
    )


async def test_two_who_may_meet(town: Town) -> None:
    """Ninety days later they may, and how alike their needs were is told."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    await ben.need("I am looking for a good accountant who knows about copyright income.")
    with town.database.read() as session:
        members = [find_member(session, phone.id) for phone in (ada, ben)]
    assert "not compared yet" in await sam.say("/why 1 2")
    with town.database.write() as session:
        one, other = (member.key for member in members if member is not None)
        session.add(
            Introduction(
                low_id=one,
                high_id=other,
                low_need_id=1,
                high_need_id=2,
                similarity=0.314,
                state="expired",
                proposed_at=MONDAY.replace(year=2025),
            )
        )
    assert "31% alike" in await sam.say("/why 1 2")


async def test_only_for_moderators(town: Town) -> None:
    """For anyone else there is no such command."""
    ada, _, _ = await people(town)
    answer = await ada.say("/why 1 2")
    assert "What I can do" in answer
    assert "/why" not in answer

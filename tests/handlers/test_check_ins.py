"""How it goes: asked every three weeks, answered in one tap, kept."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.check_in import CheckIn
from models.experience import Experience
from models.need import Need
from tests.town import Phone, Town

NEED = "I never know what to ask for a project that nobody can define yet."


async def ada_with_a_need(town: Town) -> Phone:
    ada = town.member(1, "Ada")
    await ada.need(NEED)
    town.transcript.clear()
    return ada


async def test_solved_leads_to_what_helped(town: Town, transcript: SnapshotAssertion) -> None:
    """Three weeks later it is solved, and what helped is kept for the next one."""
    ada = await ada_with_a_need(town)
    await town.advance(weeks=3)
    await ada.tap("Solved")
    await ada.say("Ok")
    await ada.say("I sell a short paid study first, and give a price only after it.")
    await ada.tap("just to be read")
    await ada.say("/mine")
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.exec(select(Need)).one().state == "solved"
        experience = session.exec(select(Experience)).one()
        assert "paid study" in experience.text
        assert experience.situation == NEED
        assert not experience.would_talk


async def test_who_wrote_nothing_may_still_talk(town: Town) -> None:
    """Skipping what helped leads to one question, and a yes to it is kept."""
    ada = await ada_with_a_need(town)
    await town.advance(weeks=3)
    await ada.tap("Solved")
    await ada.tap("Skip")
    await ada.tap("Yes, I would", copies=2)
    assert "I ask you first" in (ada.last.text or "")
    with town.database.read() as session:
        experience = session.exec(select(Experience)).one()
        assert (experience.text, experience.would_talk) == ("", True)


@pytest.mark.parametrize("label", ["Better", "The same", "I am stuck"])
async def test_one_tap_is_the_whole_answer(town: Town, label: str) -> None:
    """Stored, thanked for, and asked again in three weeks: not before, and not twice."""
    ada = await ada_with_a_need(town)
    await town.advance(weeks=3)
    question = ada.last
    await ada.tap(label, copies=2)
    with town.database.read() as session:
        check_in = session.exec(select(CheckIn)).one()
        assert check_in.answer == {"Better": "better", "The same": "same"}.get(label, "stuck")
        assert check_in.answered_at == town.raakvlak.clock.now()
    hint = await ada.tap_data(question.message_id, f"how:{check_in.key}:solved")
    assert "already" in (hint or "")
    count = len(ada.messages)
    await town.advance(days=20)
    assert len(ada.messages) == count
    await town.advance(days=1)
    assert "How is it now" in (ada.last.text or "")


async def test_after_a_long_silence_it_is_asked_once(town: Town) -> None:
    """A bot that was off for three months does not ask four times."""
    ada = await ada_with_a_need(town)
    count = len(ada.messages)
    await town.advance(weeks=13)
    assert len(ada.messages) == count + 1


async def test_during_a_break_nothing_is_asked(town: Town) -> None:
    """/pause means no questions; three weeks after, they come again."""
    ada = await ada_with_a_need(town)
    await ada.say("/pause")
    count = len(ada.messages)
    await town.advance(weeks=4)
    assert len(ada.messages) == count
    await ada.say("/resume")
    await town.advance(weeks=3)
    assert "How is it now" in (ada.last.text or "")


async def test_who_blocked_the_bot_is_left_alone(town: Town) -> None:
    """Nothing is sent to someone who blocked the bot; a word from them and they are back."""
    ada = await ada_with_a_need(town)
    town.world.block(ada.id)
    await town.settle()
    calls = len(town.world.calls)
    await town.advance(weeks=4)
    assert "sendMessage" not in [call.method for call in town.world.calls[calls:]]
    town.world.unblock(ada.id)
    assert "Good to see you" in await ada.say("/start")


async def test_a_need_that_is_closed_is_not_asked_about(town: Town) -> None:
    """Solved from /mine: the check-in that was on its way is no longer answered."""
    ada = await ada_with_a_need(town)
    await town.advance(weeks=3)
    question = ada.last
    await ada.say("/mine")
    await ada.tap("Need 1")
    await ada.tap("It is solved")
    await ada.tap("Skip")
    await ada.tap("Rather not")
    hint = await ada.tap_data(question.message_id, "how:1:better")
    assert "closed" in (hint or "")
    count = len(ada.messages)
    await town.advance(weeks=6)
    assert len(ada.messages) == count

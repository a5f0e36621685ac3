"""Updates that cannot be handled, and updates that come at once."""

import asyncio
import logging

import pytest
from sqlalchemy import event
from sqlmodel import select

from bot.intake import Intake
from bot.worker import AT_ONCE
from matching.embedder import Embedder
from models.inbox import DONE, SET_ASIDE, InboxUpdate, receive
from tests.community import MODERATOR, MONDAY
from tests.databases import Databases
from tests.town import Town, a_town

NEED = "I never know what to ask for a project that nobody can define yet."


async def test_a_poisonous_update_is_set_aside(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    """Tried three times, put away with an apology and an alert; what comes after it is handled."""
    ada = town.member(1, "Ada")
    sam = town.person(MODERATOR, "Sam", started=True)
    broken = {
        "update_id": 1,
        "message": {"from": {"id": 1}, "text": "SECRET WORDS", "chat": {"id": 1}},
    }
    with caplog.at_level(logging.INFO), town.database.write() as session:
        receive(session, [broken], MONDAY)
    town.raakvlak.worker.nudge()
    await town.settle()
    assert "went wrong" in (ada.last.text or "")
    assert "set aside" in (sam.last.text or "") or "opzijgezet" in (sam.last.text or "")
    assert "What I can do" in await ada.say("/help")
    with town.database.read() as session:
        states = session.exec(select(InboxUpdate.state)).all()
    assert states.count(SET_ASIDE) == 1
    assert set(states) == {DONE, SET_ASIDE}
    assert "SECRET" not in caplog.text


async def test_a_burst_of_one_member_is_handled_in_order(town: Town) -> None:
    """A need in three messages at once: the last one stands, as if typed slowly."""
    phones = [town.member(number, f"Person{chr(64 + number)}") for number in range(1, 9)]
    for phone in phones:
        for part in ("/need", f"{NEED} First thought.", f"{NEED} Of {phone.name}."):
            town.world.say(phone.id, part)
    await town.settle()
    for phone in phones:
        assert f"{NEED} Of {phone.name}." in (phone.last.text or "")
        shown = [message.text or "" for message in phone.messages[-3:]]
        assert "What do you need" in shown[0]
        assert "First thought" in shown[1]


async def test_an_update_that_comes_twice_is_handled_once(town: Town) -> None:
    """Telegram gives an update again when its confirmation got lost."""
    ada = town.member(1, "Ada")
    await ada.say(NEED)
    count = len(ada.messages)
    with town.database.read() as session:
        raw = [row.raw for row in session.exec(select(InboxUpdate)).all()]
    with town.database.write() as session:
        assert receive(session, raw, MONDAY) == 0
    town.raakvlak.worker.nudge()
    await town.settle()
    assert len(ada.messages) == count


async def test_updates_stay_at_telegram_until_they_are_kept(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the database cannot be written, nothing is confirmed; afterwards nothing is missing."""
    ada = town.member(1, "Ada")
    intake = town.raakvlak.intake
    assert isinstance(intake, Intake)
    keep, tried = intake._keep, asyncio.Event()

    def full_disk(*_: object) -> None:
        loop.call_soon_threadsafe(tried.set)
        raise OSError("No space left on device")

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(intake, "_keep", full_disk)
    town.world.say(ada.id, NEED)
    await asyncio.wait_for(tried.wait(), 10)
    assert len(town.world.updates.waiting()) == 1
    monkeypatch.setattr(intake, "_keep", keep)
    await town.settle()
    assert NEED in (ada.last.text or "")


async def test_update_ids_that_jump_back(town: Town) -> None:
    """After a quiet week Telegram counts anew, lower than before; all are handled."""
    ada = town.member(1, "Ada")
    town.world.jump_update_ids_back(50_000)
    assert "What I can do" in await ada.say("/help")
    town.world.jump_update_ids_back(4)  # to numbers that were used a moment ago
    assert "no open needs" in await ada.say("/mine")


async def test_no_look_is_taken_twice(databases: Databases, embedder: Embedder) -> None:
    """A commit when it is kept and handled, with each call, and with what came of it.

    Where all is near nothing comes while something else is on its way: the number is the same each
    time.
    """
    async with a_town(databases, embedder, is_near=True) as town:
        ada = town.member(1, "Ada")
        await ada.say("/help")
        commits: list[object] = []
        event.listen(town.database.engine, "commit", commits.append)
        before = len(ada.messages)
        await ada.say("/help")
        answers = len(ada.messages) - before
        assert len(commits) == 2 + answers + 1


async def test_more_than_a_commit_holds(
    databases: Databases, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What does not fit in one batch is handled right after it, nobody having to ask."""
    monkeypatch.setattr("bot.worker.IDLE", 3600.0)
    async with a_town(databases, embedder) as town:
        ada = town.member(1, "Ada")
        for _ in range(2 * AT_ONCE + 1):
            town.world.say(ada.id, "/help")
        await town.settle()
        answers = [message for message in ada.messages if "What I can do" in (message.text or "")]
        assert len(answers) == 2 * AT_ONCE + 1

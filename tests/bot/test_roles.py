"""Several processes share the work: real ones, on a real PostgreSQL, killed and paused for real."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlmodel import select
from telegram.error import NetworkError

from benchmarks.chaos.community import queue_lines, settle_members
from benchmarks.chaos.journey import drafts
from benchmarks.chaos.stage import Nursery
from benchmarks.troupe import CUT_OTHERS, Troupe, a_troupe, free_port
from bot.compose import compose
from bot.roles import Role
from bot.settings import Settings
from models.conversation import Conversation, open_conversation
from models.database import Database
from models.inbox import DONE, InboxUpdate
from models.lease import SENDER, LeaseLostError
from models.lock import InUseError, alone_in
from models.outbox import SENT, OutboxCall
from playground.world import Person
from scheduler.listener import Listener
from scheduler.loop import Loop
from scheduler.tenure import Tenure
from scheduler.verdict import NotOursError
from tests.databases import Databases

pytestmark = [pytest.mark.postgresql, pytest.mark.timeout(300)]
ADA, MEMBERS, PATIENCE = 900, 12, 120
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
FIRST, SECOND, THIRD = "The first word, to", "The second word, to", "The third word, to"


@pytest.fixture
async def troupe(nursery: Nursery, databases: Databases, tmp_path: Path) -> AsyncIterator[Troupe]:
    async with a_troupe(nursery, tmp_path, databases.migrated(), hurry=2) as troupe:
        yield troupe


async def test_a_troupe_that_is_killed_paused_and_cut_off(troupe: Troupe) -> None:
    """A conversation goes through all of them; whoever goes is replaced, whoever wakes up does no
    harm: nothing lost, nothing twice, and everyone's messages in order."""
    people = settle_members(troupe, MEMBERS)
    await troupe.start(Role.INTAKE, webhook=free_port())
    workers = [await troupe.start(Role.WORKER) for _ in range(2)]
    await troupe.start(Role.TICKER)
    first = await troupe.start(Role.SENDER)
    await begins_to_join(troupe)
    second = await troupe.start(Role.SENDER)

    texts = [f"I would like to know about thing number {number}." for number in range(4)]
    said = dict.fromkeys(people, texts)
    say(troupe, said, 0)
    queue_lines(troupe, people, FIRST)
    await heard(troupe, people, FIRST)

    # In the middle of its calls, of which it is not known then whether they arrived.
    troupe.world.faults.slow(0.5)
    queue_lines(troupe, people, SECOND)
    await asyncio.sleep(0.3)
    first.pause()
    workers[0].kill()
    say(troupe, said, 1)
    troupe.world.faults.slow(0)
    await troupe.until(lambda: troupe.holder(SENDER) >= 2, PATIENCE)
    first.go_on()
    troupe.clock.move(seconds=30)
    await heard(troupe, people, SECOND)

    assert troupe.cut_connections() > 0
    say(troupe, said, 2)
    second.kill()
    queue_lines(troupe, people, THIRD)
    await troupe.until(lambda: troupe.holder(SENDER) >= 3, PATIENCE)
    troupe.clock.move(seconds=30)
    say(troupe, said, 3)
    await heard(troupe, people, THIRD)
    await troupe.until(lambda: all(drafts(troupe, one) == said[one] for one in people), PATIENCE)
    for words in (FIRST, SECOND, THIRD):
        assert [count(troupe, one, words) for one in people] == [1] * MEMBERS
    await troupe.until(lambda: all_is_done(troupe.database), PATIENCE)


async def begins_to_join(troupe: Troupe) -> None:
    """Each answer comes by way of four processes."""
    troupe.world.add_person(Person(ADA, "Ada", username="ada_x"))
    troupe.world.say(ADA, "/start")
    for label, answer in (("English", "Raakvlak"), ("Yes", "Done")):
        await troupe.until(partial(button, troupe, label), PATIENCE)
        found = button(troupe, label)
        assert found is not None
        troupe.world.tap(ADA, *found)
        await troupe.until(partial(has_read, troupe, answer), PATIENCE)


def has_read(troupe: Troupe, words: str) -> bool:
    return words in str(shown(troupe))


def shown(troupe: Troupe) -> list[tuple[str, str]]:
    return [(message.text or "", str(message.reply_markup)) for message in troupe.received(ADA)]


def button(troupe: Troupe, label: str) -> tuple[int, str] | None:
    for message in reversed(troupe.received(ADA)):
        for row in (message.reply_markup or {}).get("inline_keyboard", []):
            for one in row:
                if label in one["text"]:
                    return message.message_id, one["callback_data"]
    return None


def say(troupe: Troupe, said: dict[int, list[str]], number: int) -> None:
    for person, texts in said.items():
        troupe.world.say(person, texts[number])


def count(troupe: Troupe, person: int, words: str) -> int:
    return sum((message.text or "").startswith(words) for message in troupe.received(person))


async def heard(troupe: Troupe, people: list[int], words: str) -> None:
    await troupe.until(lambda: all(count(troupe, one, words) for one in people), PATIENCE)


def all_is_done(database: Database) -> bool:
    with database.read() as session:
        updates = set(session.exec(select(InboxUpdate.state)).all())
        return updates == {DONE} and set(session.exec(select(OutboxCall.state)).all()) == {SENT}


async def test_whoever_was_replaced_neither_writes_nor_calls(database: Database) -> None:
    """Each part of the sender's process, in the middle of a step that began before; nor does one
    begin another step. What many may do goes on."""
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr("1:x"),
        telegram_api_url="http://127.0.0.1:9",
        forget_key=SecretStr("k" * 32),
    )
    raakvlak = compose(settings, role=Role.SENDER, database=database)
    tenure = raakvlak.sender.tenure
    parts = [part for part in raakvlak.loops if part.duty is not None]
    assert len(parts) == 13
    assert {part.duty for part in parts} == {tenure}
    assert not tenure.begin()
    tenure.go_on()
    assert tenure.begin()
    for part in parts:
        with database_of(part).write() as session:
            open_conversation(session, 1)
    await raakvlak.request.initialize()
    with pytest.raises(NetworkError) as error:
        await raakvlak.bot.get_me()
    assert not isinstance(error.value, NotOursError)  # it was let through, and nobody is there

    Tenure(database, SENDER).take()  # while this one slept
    for part in parts:
        with pytest.raises(LeaseLostError), database_of(part).write() as session:
            open_conversation(session, 2)
    with pytest.raises(NotOursError):
        await raakvlak.bot.get_me()
    assert not tenure.begin()
    with raakvlak.worker.database.write() as session:
        assert session.get(Conversation, 2) is None
    await raakvlak.request.shutdown()


def test_one_that_does_everything_and_several_keep_each_other_away(database: Database) -> None:
    with Database(database.url.render_as_string(hide_password=False)) as other:
        with (
            alone_in(database, with_others=True),
            alone_in(other, with_others=True),
            pytest.raises(InUseError),
            alone_in(other),
        ):
            pass
        with alone_in(database), pytest.raises(InUseError), alone_in(other, with_others=True):
            pass


async def test_what_others_changed_is_heard(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the commit and only with it, and not what the process changed itself; a connection that
    is cut is made anew."""
    heard: asyncio.Queue[frozenset[str]] = asyncio.Queue()
    connected = asyncio.Semaphore(0)
    listener = Listener(database, heard.put_nowait, connected.release)
    listening = asyncio.create_task(listener.run())
    database.tells_others = True
    try:
        for number in range(2):
            await asyncio.wait_for(connected.acquire(), 30)
            with database.write() as session:
                open_conversation(session, 1)
            with monkeypatch.context() as patch:
                patch.setattr("models.postgres.ME", "another")
                with suppress(ZeroDivisionError), database.write() as session:
                    open_conversation(session, 2)
                    _ = 1 / 0
                with database.write_beside() as session:
                    session.add(InboxUpdate(update_id=number, queue=1, raw={}, received_at=NOW))
            assert await asyncio.wait_for(heard.get(), 30) == {"inboxupdate"}
            assert heard.empty()
            with database.engine.connect() as connection:
                connection.execute(text(CUT_OTHERS))
    finally:
        listening.cancel()


def database_of(part: Loop) -> Database:
    """Each part has one; that all parts have, only this test has to know."""
    database: Database = vars(part)["database"]
    return database

"""Only one sends and only one ticks: who waits, who is replaced, and what a zombie cannot do."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

import pytest
from sqlmodel import Session
from telegram import Bot

from models.database import Database
from models.encryption_key import NAME
from models.lease import SENDER, TICKER, LeaseLostError
from models.moment import last_time
from models.outbox import SENDING, TODO, UNKNOWN, OutboxCall
from scheduler.sender import Sender
from scheduler.tenure import Pace, Tenure
from scheduler.ticker import Ticker
from scheduler.timetable import Recurring
from tests.databases import Databases, run_folder

pytestmark = pytest.mark.both
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


class Seconds:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: int, *awake: Tenure) -> None:
        """Second by second; who is awake looks each second, and beats more often than it must."""
        for _ in range(seconds):
            self.now += 1
            for tenure in awake:
                tenure.go_on()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def two(database: Database, seconds: Seconds) -> tuple[Tenure, Tenure]:
    """The first holds the lease, the second waits."""
    first, second = (Tenure(database, SENDER, clock=seconds) for _ in range(2))
    first.go_on()
    second.go_on()
    assert first.acting_as() == 1
    assert second.acting_as() is None
    return first, second


def test_a_second_waits_as_long_as_the_first_lives(database: Database, seconds: Seconds) -> None:
    """However long; and begins at once when the first goes in good order."""
    first, second = two(database, seconds)
    seconds.pass_by(60, first, second)
    assert (first.acting_as(), second.acting_as()) == (1, None)
    first.give_back()
    assert first.acting_as() is None
    seconds.pass_by(1, second)
    assert second.acting_as() == 2


def test_who_is_silent_is_replaced_within_fifteen_seconds(
    database: Database, seconds: Seconds
) -> None:
    """And has stopped acting of itself some seconds before."""
    first, second = two(database, seconds)
    silent = 0
    while second.acting_as() is None:
        seconds.pass_by(1, second)
        silent += 1
        assert not (first.acting_as() and second.acting_as())
        if silent == 9:
            assert first.acting_as() is None
    assert 9 < silent <= 15
    assert second.acting_as() == 2
    seconds.pass_by(30, second, first)  # awake again, it waits like anyone
    assert (first.acting_as(), second.acting_as()) == (None, 2)


def test_of_two_that_wait_one_takes_over(database: Database, seconds: Seconds) -> None:
    """What the other saw is not so any more."""
    _, second = two(database, seconds)
    third = Tenure(database, SENDER, clock=seconds)
    seconds.pass_by(20, second, third)
    assert [second.acting_as(), third.acting_as()].count(None) == 1


def test_who_is_alone_needs_not_wait(database: Database, seconds: Seconds) -> None:
    """A program that was killed begins again at once, and never beats."""
    two(database, seconds)
    alone = Tenure(database, SENDER, is_alone=True, clock=seconds)
    alone.take()
    assert alone.acting_as() == 2
    seconds.pass_by(1000)
    assert alone.acting_as() == 2


def a_sender(database: Database, tenure: Tenure) -> Sender:
    return Sender(Bot("1:none"), database, lambda: NOW, tenure=tenure)


def state_of(database: Database, key: int) -> str:
    with database.read() as session:
        return session.get_one(OutboxCall, key).state


async def test_a_zombie_neither_claims_nor_notes_nor_sends(
    database: Database, seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it was sending is in doubt with the one that took over; it sends nothing any more."""
    first, second = (Tenure(database, SENDER, clock=seconds) for _ in range(2))
    old, new = a_sender(database, first), a_sender(database, second)
    sent = []
    monkeypatch.setattr("scheduler.sender._perform", lambda _, call: sent.append(call))
    first.go_on()
    second.go_on()
    with database.write() as session:
        for chat_id in (7, 8):
            session.add(
                OutboxCall(
                    chat_id=chat_id, method="sendMessage", payload={}, priority=1, due_at=NOW
                )
            )
    old._token = first.acting_as()
    (call,), _ = old._note_and_claim([], 1, monotonic())
    assert state_of(database, call.key) == SENDING

    seconds.pass_by(15, second)  # and the first sleeps
    assert second.acting_as() == 2
    assert state_of(database, call.key) == UNKNOWN
    ruling = await old._carry_out(call, old.limiter.start(monotonic()))
    assert sent == []
    with pytest.raises(LeaseLostError):
        old._note_and_claim([(call, ruling)], 5, monotonic())
    assert await old.step() > 0
    assert state_of(database, call.key) == UNKNOWN
    assert state_of(database, call.key + 1) == TODO
    new._token = second.acting_as()
    assert [call.chat_id for call in new._note_and_claim([], 5, monotonic())[0]] == [8]


async def test_a_zombie_does_not_tick(database: Database, seconds: Seconds) -> None:
    """A job that is under way when another took over leaves nothing."""
    ticks = []

    def work(session: Session, now: datetime) -> int:
        ticks.append(now)
        return 0

    entry = Recurring("test", "interval", {"seconds": 1}, work)
    first, second = (Tenure(database, TICKER, clock=seconds) for _ in range(2))
    ticker = Ticker(database, lambda: NOW, UTC, tenure=first)  # type: ignore[arg-type]
    await ticker._run(entry)
    assert ticks == []  # it waits for the lease
    first.go_on()
    await ticker._run(entry)
    assert len(ticks) == 1
    second.take()
    await ticker._run(entry)
    assert len(ticks) == 1


async def test_what_came_while_nobody_ticked_is_made_up_for(
    database: Database, seconds: Seconds
) -> None:
    """What goes by the clock comes once a day: the next holder does it, if it was not long ago."""
    done = []

    def job(name: str) -> Callable[[Session, datetime], int]:
        def work(_session: Session, _now: datetime) -> int:
            done.append(name)
            return 0

        return work

    daily = Recurring("daily", "cron", {"hour": 3}, job("daily"))
    often = Recurring("often", "interval", {"minutes": 1}, job("often"))
    tenure = Tenure(database, TICKER, clock=seconds)
    ticker = Ticker(database, lambda: NOW, UTC, tenure=tenure)  # type: ignore[arg-type]
    for entry in (daily, often):
        await ticker._run(entry)
    assert done == []
    tenure.go_on()
    for _ in range(2):
        await ticker._run(often)
    assert done == ["daily", "often", "often"]


CHILD = """
import sys
from datetime import UTC, datetime
from time import sleep
from models.database import Database
from models.encryption_key import KeySource
from models.lease import LeaseLostError
from models.moment import note_time
from scheduler.tenure import Pace, Tenure

database = Database(sys.argv[1], KeySource(sys.argv[2]))
tenure = Tenure(database, "sender", pace=Pace(0.1, 0.45, 0.8, 0.05))
while True:
    tenure.go_on()
    token = tenure.acting_as()
    if token is not None:
        try:
            with database.write() as session:
                tenure.insist(session, token)
                note_time(session, f"acted as {token}", datetime.now(UTC))
        except LeaseLostError:
            pass
    sleep(0.01)
"""


# A process that is paused in a transaction keeps the file of SQLite to itself, where one process is
# all there is. PostgreSQL ends the transaction.
@pytest.mark.postgresql
@pytest.mark.parametrize("is_killed", [True, False])
def test_a_real_process_that_is_killed_or_paused(databases: Databases, is_killed: bool) -> None:
    """Times ten quicker: it is replaced in time, and does nothing more when it wakes up."""
    url = databases.migrated()
    database = Database(url)
    key = (run_folder() / NAME).read_text().strip()
    child = subprocess.Popen([sys.executable, "-c", CHILD, url, key], cwd=Path.cwd())
    try:
        _until(lambda: _acted(database, 1) is not None, 30)
        os.kill(child.pid, signal.SIGKILL if is_killed else signal.SIGSTOP)
        stopped = monotonic()
        mine = Tenure(database, SENDER, pace=Pace(0.1, 0.45, 0.8, 0.05))
        while mine.acting_as() is None:
            mine.go_on()
            sleep(0.02)
            assert (
                monotonic() - stopped < 30
            )  # 11 if it had the turn; a busy machine takes its time
        assert mine.acting_as() == 2
        before = _acted(database, 1)
        if not is_killed:
            os.kill(child.pid, signal.SIGCONT)
            for _ in range(10):
                mine.go_on()
                sleep(0.05)
            assert _acted(database, 1) == before
            assert _acted(database, 3) is None
    finally:
        child.kill()
        child.wait()
        database.dispose()


def _acted(database: Database, token: int) -> datetime | None:
    with database.read() as session:
        return last_time(session, f"acted as {token}")


def _until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = monotonic() + seconds
    while not condition():
        assert monotonic() < deadline
        sleep(0.05)

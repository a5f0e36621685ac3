"""A world, its Telegram, a database, and a bot that can be killed, paused and started again."""

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import PIPE, Popen
from time import monotonic
from typing import Protocol

from sqlmodel import col, func, select

from benchmarks.chaos.victim import TOKEN, Order
from models.database import Database
from models.inbox import TODO as INBOX_TODO
from models.inbox import InboxUpdate
from models.introduction import AGREED, Introduction
from models.migrate import migrate
from models.outbox import SENDING, TODO, OutboxCall
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Message, World

ROOT = Path(__file__).parents[2]


class Clock:
    """The clock of the world and of the bot, which follows it through a file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "clock"
        self.moved = 0.0
        self.move()

    def move(self, **by: float) -> None:
        """Move it ahead."""
        self.moved += timedelta(**by).total_seconds()
        # In one step: the bot must never read half a number.
        new = self.path.with_suffix(".new")
        new.write_text(str(self.moved))
        new.replace(self.path)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.moved)

    def elapsed(self) -> float:
        return monotonic() + self.moved


class Nursery:
    """The process that every bot is forked from. Any event loop may ask it."""

    def __init__(self, process: Popen[str]) -> None:
        self._process = process
        self._turn = threading.Lock()  # an order and its answer belong together

    async def start(self, order: Order) -> int:
        """Start a bot; returns its process id."""
        return await asyncio.to_thread(self._start, order)

    def _start(self, order: Order) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._turn:
            self._process.stdin.write(json.dumps(asdict(order)) + "\n")
            self._process.stdin.flush()
            return int(self._process.stdout.readline())


@contextmanager
def a_nursery() -> Iterator[Nursery]:
    """It takes some seconds to import what a bot needs; those forked from it take none."""
    command = [sys.executable, "-m", "benchmarks.chaos.victim"]
    with Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield Nursery(process)


class Signalled:
    """A process to be killed, paused and woken; nothing happens while `pid` is None, or gone."""

    pid: int | None

    def kill(self) -> None:
        self.signal(signal.SIGKILL)

    def pause(self) -> None:
        self.signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self.signal(signal.SIGCONT)

    def signal(self, number: int) -> None:
        if self.pid is not None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)


class Place(Protocol):
    """Where people write to the bot, be it one process or several."""

    world: World
    database: Database
    clock: Clock

    def received(self, person: int) -> list[Message]:
        """What the bot wrote to someone."""


@dataclass
class Stage(Signalled):
    """`pid` is the bot's process, while there is one."""

    world: World
    database: Database
    clock: Clock
    nursery: Nursery
    order: Order
    pid: int | None = None

    async def start(self, fatal: int | None = None, *, baseline: str | None = None) -> None:
        """Start a bot; with `fatal`, one that kills itself at that boundary."""
        self.pid = await self.nursery.start(replace(self.order, fatal=fatal, baseline=baseline))

    async def end(self) -> float:
        """Ask it to stop; returns the seconds it took."""
        begun = monotonic()
        self.signal(signal.SIGTERM)
        await self.until(lambda: not self.is_alive(), 30)
        return monotonic() - begun

    def is_alive(self) -> bool:
        if self.pid is None:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    async def dead(self) -> None:
        await self.until(lambda: not self.is_alive(), 30)

    async def until(self, holds: Callable[[], bool], seconds: float) -> bool:
        """Wait until something holds; returns whether it came to hold in time."""
        deadline = monotonic() + seconds
        while not holds():
            if monotonic() > deadline:
                return False
            await asyncio.sleep(0.02)
        return True

    def waits(self) -> int:
        """How much is not done: at Telegram, in the inbox, agreed, in the outbox, or in doubt."""
        with self.database.read() as session:
            inbox = session.exec(
                select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == INBOX_TODO)
            ).one()
            agreed = session.exec(
                select(func.count()).select_from(Introduction).where(Introduction.state == AGREED)
            ).one()
            outbox = session.exec(
                select(func.count())
                .select_from(OutboxCall)
                .where(
                    col(OutboxCall.state).in_([TODO, SENDING])
                    | col(OutboxCall.check_at).is_not(None)
                )
            ).one()
        return len(self.world.updates.waiting()) + inbox + agreed + outbox

    async def rest(self, seconds: float) -> bool:
        """Wait until nothing waits; returns whether that came to be in time."""
        deadline = monotonic() + seconds
        while await asyncio.to_thread(self.waits):
            if monotonic() > deadline:
                return False
            await asyncio.sleep(0.1)
        return True

    def received(self, person: int) -> list[Message]:
        """What the bot wrote to someone."""
        return [message for message in self.world.history(person) if message.from_bot]


@asynccontextmanager
async def a_telegram(
    folder: Path, limits: Limits | None
) -> AsyncIterator[tuple[World, Clock, str]]:
    """A world, the clock that it and its bots follow, and the address of its Telegram; with
    `limits` they are enforced."""
    clock = Clock(folder)
    world = World(now=clock.now, elapsed=clock.elapsed, limits=limits or Limits.off())
    async with serve(create_api(world, TOKEN)) as address:
        yield world, clock, address


@asynccontextmanager
async def a_stage(
    nursery: Nursery, folder: Path, *, limits: Limits | None = None
) -> AsyncIterator[Stage]:
    """With `limits` the server enforces them and the bot keeps to its own pace."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    url = f"sqlite:///{folder}/chaos.db"
    with Database(url) as database:
        await asyncio.to_thread(migrate, database)
        async with a_telegram(folder, limits) as (world, clock, address):
            order = Order(address, url, str(clock.path), paced=limits is not None)
            stage = Stage(world, database, clock, nursery, order)
            try:
                yield stage
            finally:
                stage.go_on()
                stage.kill()
                await stage.dead()

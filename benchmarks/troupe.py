"""Several processes of the bot on one PostgreSQL, to be killed, paused and woken."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

from sqlalchemy import text

from benchmarks.chaos.stage import Clock, Nursery, Signalled, a_telegram
from benchmarks.chaos.victim import Order
from bot.play import port_or_another
from bot.roles import Role
from models import encryption_key
from models.database import Database
from models.lease import look_at_lease
from playground.limits import Limits
from playground.world import Message, World

CUT_OTHERS = (
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@dataclass
class Actor(Signalled):
    """A process, and what it does."""

    role: Role
    pid: int


@dataclass
class Troupe:
    """`world` is their Telegram."""

    world: World
    database: Database
    clock: Clock
    nursery: Nursery
    order: Order
    actors: list[Actor] = field(default_factory=list)

    async def start(self, role: Role, *, webhook: int | None = None) -> Actor:
        order = replace(self.order, role=role, webhook=webhook)
        actor = Actor(role, await self.nursery.start(order))
        self.actors.append(actor)
        return actor

    def received(self, person: int) -> list[Message]:
        """What the bot wrote to someone."""
        return [message for message in self.world.history(person) if message.from_bot]

    def holder(self, lease: str) -> int:
        """The token under which a lease is held; 0 before it ever was."""
        with self.database.read() as session:
            return look_at_lease(session, lease).token

    async def until(
        self, holds: Callable[[], object], seconds: float, every: float = 0.02
    ) -> float:
        """Wait until something holds, looking `every` so often; returns how long that took.

        Raises:
            TimeoutError: when it does not come to hold in time.
        """
        begun = monotonic()
        while not await asyncio.to_thread(holds):
            if monotonic() - begun > seconds:
                raise TimeoutError(f"It did not come to be in {seconds} seconds.")
            await asyncio.sleep(every)
        return monotonic() - begun

    def cut_connections(self) -> int:
        """End every other connection to this database, as a failing network does."""
        with self.database.engine.connect() as connection:
            return int(connection.execute(text(CUT_OTHERS)).scalar_one())

    def end(self) -> None:
        for actor in self.actors:
            actor.go_on()
            actor.kill()


@asynccontextmanager
async def a_troupe(
    nursery: Nursery,
    folder: Path,
    url: str,
    *,
    limits: Limits | None = None,
    hurry: float = 1.0,
) -> AsyncIterator[Troupe]:
    """Nobody plays yet. The database at `url` has its tables. With `limits` they are enforced."""
    with Database(url) as database:
        async with a_telegram(folder, limits) as (world, clock, address):
            key = (encryption_key.ELSEWHERE / encryption_key.NAME).read_text().strip()
            order = Order(
                address, url, str(clock.path), paced=limits is not None, key=key, hurry=hurry
            )
            troupe = Troupe(world, database, clock, nursery, order)
            try:
                yield troupe
            finally:
                troupe.end()


def free_port() -> int:
    return port_or_another(0)

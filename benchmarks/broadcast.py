"""What a broadcast to a whole cooperative costs: planning its lines, and what replies feel of it.

Run `python -m benchmarks.broadcast`. First the lines alone, in SQLite and without Telegram: what
was queued counts as sent at once, so the figures are those of planning. Then the whole bot at
Telegram's pace, with the playground's Telegram in the same process: a member asks again and again,
without a broadcast and while one is on its way. A latency runs from the update being there for the
bot to fetch until the answer arrived.
"""

import asyncio
import statistics
import tempfile
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

import typer
from pydantic import SecretStr
from sqlalchemy import update
from sqlmodel import Session, col, func, select

from benchmarks.chaos.victim import TOKEN, StillLoading
from benchmarks.people import add_people
from bot.compose import Raakvlak, compose
from bot.settings import Settings
from models.broadcast import Broadcast, BroadcastLine
from models.database import Database
from models.migrate import migrate
from models.outbox import SENT, TODO, OutboxCall
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from scheduler.broadcaster import BATCH, Broadcaster
from usecases.write_broadcast import begin_broadcast, plan_broadcast, set_text

FIRST_MEMBER = 1000
AUTHOR = 1
ASKER = FIRST_MEMBER
TEXT = "The workspace in Ghent is closed on Friday. It opens again on Monday at eight."


def planned(session: Session) -> int:
    broadcast = begin_broadcast(session, AUTHOR)
    set_text(broadcast, "en", TEXT)
    plan_broadcast(session, broadcast, datetime.now(UTC), moderators=(), message_id=None)
    return broadcast.key


def plan_all(database: Database) -> tuple[list[float], float]:
    """Seconds of each step of the broadcaster, until every line is out, and of the processor."""
    with database.write() as session:
        key = planned(session)
    broadcaster = Broadcaster(database, lambda: datetime.now(UTC))
    steps, used = [], 0.0
    while True:
        begun, before = perf_counter(), process_time()
        done, _ = broadcaster.work()
        steps.append(perf_counter() - begun)
        used += process_time() - before
        with database.write() as session:
            if session.get_one(Broadcast, key).ended_at is not None:
                return steps, used
            # The sender's part, which the other measurement has: all that waits is out.
            waiting = update(OutboxCall).where(col(OutboxCall.state) == TODO)
            session.connection().execute(waiting.values(state=SENT))
        assert done, "A broadcast that is not over goes on."


class Asker:
    """One member who asks again a second after each answer."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.answered = asyncio.Event()
        world.subscribe(self._look)

    def _look(self, member: int) -> None:
        message = self.world.history(member)[-1]
        if member == ASKER and message.from_bot and TEXT not in (message.text or ""):
            self.answered.set()

    async def ask(self, seconds: float) -> list[float]:
        latencies, end = [], perf_counter() + seconds
        while perf_counter() < end:
            self.answered.clear()
            begun = perf_counter()
            self.world.say(ASKER, "/help")
            await self.answered.wait()
            latencies.append(perf_counter() - begun)
            await asyncio.sleep(1)
        return latencies


async def replies(folder: Path, members: int, seconds: float) -> None:
    world = World(limits=Limits.off())
    for number in range(FIRST_MEMBER, FIRST_MEMBER + members):
        world.add_person(Person(number, "Ada", language_code="en", started=True))
    asker = Asker(world)
    async with serve(create_api(world, TOKEN)) as address:
        database = Database(f"sqlite:///{folder}/replies.db")
        migrate(database)
        add_people(database, range(FIRST_MEMBER, FIRST_MEMBER + members))
        raakvlak, running = _bot(address, database)
        async with running():
            await asker.ask(5)  # until it is warm
            _say("replies without a broadcast", await asker.ask(seconds))
            with database.write() as session:
                key = planned(session)
            raakvlak.broadcaster.nudge()
            begun = perf_counter()
            _say("replies while one goes out", await asker.ask(seconds))
            took = perf_counter() - begun
            with database.read() as session:
                lines = select(func.count()).select_from(BroadcastLine)
                queued = session.exec(lines.where(BroadcastLine.broadcast_id == key)).one()
                sent = session.exec(
                    select(func.count(col(OutboxCall.id))).where(
                        OutboxCall.state == SENT, OutboxCall.about == f"broadcast:{key}"
                    )
                ).one()
            pace = f"{sent / took:.1f} a second sent"
            print(f"meanwhile, in {took:.0f} s: {queued:,} lines planned, {pace}")


def _bot(
    address: str, database: Database
) -> tuple[Raakvlak, Callable[[], AbstractAsyncContextManager[Raakvlak]]]:
    settings = Settings(
        most_updates_a_minute=0,  # a few write what thousands would
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=address,
        database_url=str(database.engine.url),
        default_language="en",
    )
    raakvlak = compose(settings, database=database, embedder=StillLoading())
    return raakvlak, raakvlak.running


def _say(what: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    print(
        f"{what}: {len(ordered)}, median {1000 * statistics.median(ordered):.0f} ms, "
        f"slowest {1000 * ordered[-1]:.0f} ms"
    )


def main(members: int = 20_000, seconds: float = 60.0) -> None:
    """Measure both."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/lines.db")
        migrate(database)
        add_people(database, range(FIRST_MEMBER, FIRST_MEMBER + members))
        steps, used = plan_all(database)
        took = f"{sum(steps):.1f} s, {used:.1f} s of them the processor's"
        print(f"{members:,} lines planned in {took}; {BATCH} a transaction")
        _say("transactions", steps)
        asyncio.run(replies(Path(folder), members, seconds))


if __name__ == "__main__":
    typer.run(main)

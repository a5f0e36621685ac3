"""How many updates a second the bot handles, beside bare echo bots of python-telegram-bot.

Run `make bench-updates`. The Telegram is the playground's, without its limits, in this process;
each bot runs in one of its own. Raakvlak keeps every update and every answer in SQLite and answers
/help to members; the others keep nothing and give each text back.

A member writes again as soon as they got their answer, so as many updates wait as there are
members. Then one member goes on alone. A latency runs from an update being there for the bot to
fetch until its answer arrived. On a busy machine the processor time of a bot says more than its
speed.
"""

import asyncio
import multiprocessing
import os
import signal
import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import typer
from pydantic import SecretStr

from benchmarks.chaos.baseline import run_baseline
from benchmarks.chaos.victim import TOKEN, StillLoading
from benchmarks.people import add_people
from bot.compose import compose
from bot.settings import Settings
from models.database import Database
from models.migrate import migrate
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from scheduler.limiter import Limiter

OURS, SEQUENTIAL, CONCURRENT = "Raakvlak", "echo, one by one", "echo, 256 at once"
CONTEXT = multiprocessing.get_context("spawn")
FIRST_MEMBER = 1000
WARMING_UP = 2.0  # seconds that do not count
ALONE = 30  # updates of the last member


@dataclass(frozen=True)
class Measured:
    """Latencies in seconds; `processor` is the bot's, in seconds an update."""

    bot: str
    away: float
    rate: float
    middle: float
    slowest: float
    alone: float
    processor: float


class Crowd:
    """Members who write again as soon as they are answered, while the crowd `goes_on`."""

    def __init__(self, world: World, members: int) -> None:
        self.world = world
        self.members = range(FIRST_MEMBER, FIRST_MEMBER + members)
        self.latencies: list[float] = []
        self.goes_on = False
        self.answered = asyncio.Event()
        self._asked: dict[int, float] = {}
        for number in self.members:
            world.add_person(Person(number, "Ada", language_code="en"))
        world.subscribe(self._look)

    def ask(self, member: int) -> None:
        self._asked[member] = perf_counter()
        self.world.say(member, "/help")

    async def rest(self) -> None:
        """Wait until everybody has their answer."""
        while self._asked:
            self.answered.clear()
            await self.answered.wait()

    def _look(self, member: int) -> None:
        if not self.world.history(member)[-1].from_bot or member not in self._asked:
            return
        self.latencies.append(perf_counter() - self._asked.pop(member))
        self.answered.set()
        if self.goes_on:
            asyncio.get_running_loop().call_soon(self.ask, member)


async def measure(bot: str, away: float, members: int, seconds: float) -> Measured:
    """One bot, with an API that answers `away` seconds later than this machine can."""
    world = World(limits=Limits.off())
    crowd = Crowd(world, members)
    async with serve(create_api(world, TOKEN)) as address, _running(bot, address, members) as pid:
        world.faults.slow(away)
        crowd.ask(crowd.members[0])  # answered once the bot is there
        await crowd.rest()
        crowd.goes_on = True
        for member in crowd.members:
            crowd.ask(member)
        await asyncio.sleep(WARMING_UP)
        before, begun = _processor_seconds(pid), perf_counter()
        crowd.latencies.clear()
        await asyncio.sleep(seconds)
        took, used = perf_counter() - begun, _processor_seconds(pid) - before
        latencies = sorted(crowd.latencies)
        crowd.goes_on = False
        await crowd.rest()
        crowd.latencies.clear()
        for _ in range(ALONE):
            crowd.ask(crowd.members[0])
            await crowd.rest()
        alone = statistics.median(crowd.latencies)
    return Measured(
        bot,
        away,
        rate=len(latencies) / took,
        middle=statistics.median(latencies),
        slowest=latencies[int(len(latencies) * 0.99)],
        alone=alone,
        processor=used / len(latencies),
    )


@asynccontextmanager
async def _running(bot: str, address: str, members: int) -> AsyncIterator[int]:
    """A bot in a process of its own; yields the process id."""
    with tempfile.TemporaryDirectory() as folder:
        target, arguments = (
            (_run_ours, (address, folder, members))
            if bot == OURS
            else (run_baseline, (address, TOKEN, "concurrent" if bot == CONCURRENT else ""))
        )
        process = CONTEXT.Process(target=target, args=arguments, daemon=True)
        process.start()
        assert process.pid is not None
        try:
            yield process.pid
        finally:
            process.terminate()
            await asyncio.to_thread(process.join, 20)


def _run_ours(address: str, folder: str, members: int) -> None:
    with suppress(asyncio.CancelledError):
        asyncio.run(_serve(address, Path(folder), members))


async def _serve(address: str, folder: Path, members: int) -> None:
    settings = Settings(
        most_updates_a_minute=0,  # a few write what thousands would
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=address,
        database_url=f"sqlite:///{folder}/updates.db",
        default_language="en",
    )
    database = Database(settings.database_url)
    migrate(database)
    add_people(database, range(FIRST_MEMBER, FIRST_MEMBER + members))
    raakvlak = compose(
        settings,
        database=database,
        embedder=StillLoading(),  # nobody tells a need
        limiter=Limiter(calls_a_second=10_000, chat_rests=0),
    )
    asked = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked.set)
    async with raakvlak.running():
        await asked.wait()


def _processor_seconds(pid: int) -> float:
    """What a process has used so far; nan where the system does not say it in /proc."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def report(rows: list[Measured]) -> None:
    print(
        f"{'API':>7}  {'bot':18}{'a second':>9}{'p50':>9}{'p99':>9}{'alone':>9}"
        f"{'processor':>11}  ours against it"
    )
    for row in rows:
        ours = [other for other in rows if (other.bot, other.away) == (OURS, row.away)]
        ratio = (
            f"{ours[0].rate / row.rate:5.2f} times the updates" if ours and row.bot != OURS else ""
        )
        print(
            f"{row.away * 1000:4.0f} ms  {row.bot:18}{row.rate:9.1f}{_ms(row.middle)}"
            f"{_ms(row.slowest)}{_ms(row.alone)}{row.processor * 1000:8.2f} ms  {ratio}"
        )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:6.0f} ms"


def main(members: int = 100, seconds: float = 10.0, only: str = "") -> None:
    """Measure every bot, or `only` one, with Telegram near and 100 ms away."""
    report(
        [
            asyncio.run(measure(bot, away, members, seconds))
            for away in (0.0, 0.1)
            for bot in (OURS, SEQUENTIAL, CONCURRENT)
            if only in {"", bot}
        ]
    )


if __name__ == "__main__":
    typer.run(main)

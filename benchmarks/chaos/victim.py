"""The bot as a process that can be killed.

It imports everything once and then forks a bot for every order it reads, so that a thousand
deaths do not cost a thousand imports. With a `fatal` number the bot kills itself at that boundary:
right before or after a commit or a call to Telegram.
"""

import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlmodel import Session

import bot.telegram
import bot.webhook
from benchmarks.chaos.baseline import run_baseline
from bot.compose import Raakvlak, compose
from bot.roles import Role
from bot.settings import Settings
from matching.embedder import Embedder
from models.database import Database
from models.encryption_key import KeySource
from scheduler.limiter import Limiter
from scheduler.tenure import PACE, Pace

TOKEN = "1234567:chaos"
PATH, PROOF = "/telegram/of-the-benchmarks", "a-proof-of-16-and-more"
MODERATOR = 90_000


class MovedClock:
    """Real time, moved by the seconds that stand in a file: another process can move it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(self._path.read_text()))


class StillLoading(Embedder):
    """A model that is not there yet, as in the first seconds of every start."""

    def __init__(self) -> None:
        super().__init__("bundled")

    def start(self) -> "Future[int]":
        return Future()

    def _submit(self, *_: Any, **__: Any) -> "Future[Any]":
        return Future()  # whatever it is asked


class Boundary:
    """Counts the moments at which a death could leave something half done; dies at one of them."""

    def __init__(self, fatal: int | None, log: Path) -> None:
        self.fatal = fatal
        self.count = 0
        self._log = log

    def reach(self) -> None:
        self.count += 1
        if self.count == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def write_down(self) -> None:
        self._log.write_text(str(self.count))


class CountedDatabase(Database):
    def __init__(self, url: str, key: KeySource, boundary: Boundary) -> None:
        super().__init__(url, key)
        self._boundary = boundary

    @contextmanager
    def write(self) -> Iterator[Session]:
        with super().write() as session:
            yield session
            session.flush()
            self._boundary.reach()
        self._boundary.reach()


@dataclass(frozen=True)
class Order:
    """A bot to start. `paced`: within Telegram's limits; `baseline`: PTB as it comes instead.

    `key`: what its database is sealed with; that of the file beside it where this is None.
    `role`: what it does of the work; `webhook`: the port to receive updates at; `hurry`: how many
    times sooner than usual a silent process is replaced.
    """

    address: str
    database: str
    clock: str
    paced: bool = False
    baseline: str | None = None
    fatal: int | None = None
    key: str | None = None
    role: str | None = None
    webhook: int | None = None
    hurry: float = 1.0


async def run_bot(order: Order) -> None:
    address, database, clock, fatal = order.address, order.database, Path(order.clock), order.fatal
    boundary = Boundary(fatal, clock.with_name("boundaries"))
    settings = Settings(
        most_updates_a_minute=0,  # a few write what thousands would
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=address,
        database_url=database,
        encryption_key=SecretStr(order.key) if order.key else None,
        moderator_ids=frozenset({MODERATOR}),
        default_language="en",
        **_receiving(order),
    )
    raakvlak = compose(
        settings,
        role=Role(order.role) if order.role else None,
        clock=MovedClock(clock),  # type: ignore[arg-type]
        database=CountedDatabase(database, settings.key_source(), boundary),
        embedder=StillLoading(),
        limiter=None if order.paced else Limiter(calls_a_second=1000, chat_rests=0),
    )
    bot.webhook.LOOK_EVERY = 10.0 / order.hurry
    for tenure in raakvlak.tenures:
        tenure.pace = Pace(*(seconds / order.hurry for seconds in astuple(PACE)))
    send = raakvlak.request.do_request

    async def counted(url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        matters = "send" in url or "edit" in url or "answer" in url
        if matters:
            boundary.reach()
        result = await send(url, *args, **kwargs)
        if matters:
            boundary.reach()
        return result

    raakvlak.request.do_request = counted  # type: ignore[method-assign]
    asked = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked.set)
    async with raakvlak.running():
        ticking = asyncio.create_task(_tick_often(raakvlak))
        await asked.wait()
        ticking.cancel()
    boundary.write_down()


def _receiving(order: Order) -> dict[str, Any]:
    if order.webhook is None:
        return {}
    here = f"127.0.0.1:{order.webhook}"
    return {
        "webhook_url": f"http://{here}{PATH}",
        "webhook_secret": SecretStr(PROOF),
        "http_address": here,
    }


async def _tick_often(raakvlak: Raakvlak) -> None:
    """The playground's clock moves faster than the timetable's."""
    while raakvlak.role in {None, Role.TICKER}:
        await raakvlak.ticker.tick()
        await asyncio.sleep(1 if raakvlak.role is None else 5)


def main() -> None:
    logging.basicConfig(level=logging.ERROR)
    bot.telegram.TELEGRAM_SECONDS = 2.0
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are taken care of by the system
    print("ready", flush=True)
    for line in sys.stdin:
        order = Order(**json.loads(line))
        if (child := os.fork()) == 0:
            if order.baseline is not None:
                run_baseline(order.address, TOKEN, order.baseline)
            else:
                asyncio.run(run_bot(order))
            os._exit(0)
        print(child, flush=True)


if __name__ == "__main__":
    main()

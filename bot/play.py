"""The playground: the whole bot against a Telegram of its own, on this machine alone."""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.clock import Clock
from bot.compose import Raakvlak, compose
from bot.demo import VECTORS, populate, stock_catalogue
from bot.demo_cooperative import populate_cooperative
from bot.settings import Settings
from matching.embedder import Embedder
from models.cooperative import Cooperative
from models.database import Database
from models.encryption_key import KeySource
from models.migrate import migrate
from playground.page import create_app
from playground.server import serve
from playground.stage import Stage
from playground.world import Person, World
from usecases.group_needs import want_themes

TOKEN = "7000000001:playground"  # noqa: S105  (opens nothing but the playground)
DATABASE = Path("data") / "playground.db"
MODERATOR = 4_000_000_003
CAST = (
    Person(id=4_000_000_001, first_name="Noor", username="noor_demo", language_code="nl"),
    Person(id=4_000_000_002, first_name="Julien", username="julien_demo", language_code="fr"),
    Person(id=MODERATOR, first_name="Sam", username="sam_demo", language_code="en"),
)


class StageClock:
    """The clock of the page: moving it lets everything happen that is due by then."""

    def __init__(self, raakvlak: Raakvlak) -> None:
        self._raakvlak = raakvlak

    def now(self) -> datetime:
        return self._raakvlak.clock.now()

    async def advance(self, by: timedelta) -> None:
        since = self.now()
        self._raakvlak.clock.advance(by)
        await self._raakvlak.ticker.tick(since)


@asynccontextmanager
async def playing(
    settings: Settings, port: int, *, database_path: Path = DATABASE, large: bool = False
) -> AsyncIterator[tuple[str, Raakvlak]]:
    """Serve the page and run the bot; yields the address and the bot.

    `large` opens on some hundreds of members with months behind them. The database starts anew
    each time, as the phones do. A port that is taken is replaced.
    """
    clock = Clock()
    world = World(now=clock.now)
    database = _open_on_the_community(
        world, clock, database_path, settings.cooperative(), large=large
    )
    port = port_or_another(port)
    embedder = Embedder(settings.embedding_model, by_heart=VECTORS)
    raakvlak = compose(
        settings.model_copy(
            update={
                "telegram_bot_token": SecretStr(TOKEN),
                "telegram_api_url": f"http://127.0.0.1:{port}",
                "database_url": f"sqlite:///{database_path}",
                "moderator_ids": frozenset({MODERATOR}),
            }
        ),
        clock=clock,
        database=database,
        embedder=embedder,
    )
    stage = Stage(
        world=world,
        clock=StageClock(raakvlak),
        zone=settings.zone,
        cast=[person.id for person in CAST],
        moderator_id=MODERATOR,
        token=TOKEN,
        is_ready=raakvlak.matchmaker.is_ready.is_set,
    )
    try:
        async with serve(create_app(stage), port) as address, raakvlak.running():
            yield address, raakvlak
    finally:
        await asyncio.to_thread(embedder.close)


def _open_on_the_community(
    world: World, clock: Clock, path: Path, cooperative: Cooperative, *, large: bool
) -> Database:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    # It starts anew each time, so its key need not outlive the program.
    database = Database(f"sqlite:///{path}", KeySource(secrets.token_urlsafe(32)), cooperative)
    migrate(database)
    for person in CAST:
        world.add_person(replace(person))
    with database.write() as session:
        populate(session, world, clock.now())
        stock_catalogue(session, clock.now())
        if large:
            populate_cooperative(session, world, clock.now())
        want_themes(session, clock.now())
    return database


def port_or_another(wanted: int) -> int:
    """The port that was asked for, or a free one where it is taken."""
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

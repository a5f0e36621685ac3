"""Asking for updates, where Telegram does not simply answer; `step` says when to ask again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from bot.clock import Clock
from bot.intake import JUST_NOW, PAUSE, Intake
from bot.telegram import Line
from models.database import Database
from models.inbox import InboxUpdate
from models.moment import CAUGHT_UP, last_time
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from tests.town import TOKEN

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def world() -> World:
    world = World(now=lambda: NOW, limits=Limits.off())
    world.add_person(Person(1, "Ada"))
    return world


@asynccontextmanager
async def asking(
    base_url: str, database: Database, clock: Clock | None = None
) -> AsyncIterator[Intake]:
    line = Line()
    await line.initialize()
    yield Intake(base_url, line, database, (clock or Clock(NOW)).now, lambda: None)
    await line.shutdown()


async def test_what_came_is_kept_before_telegram_hears_of_it(
    database: Database, world: World
) -> None:
    async with (
        serve(create_api(world, TOKEN)) as url,
        asking(f"{url}/bot{TOKEN}", database) as intake,
    ):
        world.say(1, "/start")
        assert await intake.step() == 0
        with database.read() as session:
            [kept] = session.exec(select(InboxUpdate)).all()
        assert kept.raw["message"]["text"] == "/start"
        assert world.updates.waiting()
        assert await intake.step() == 0
        assert not world.updates.waiting()


async def test_nothing_more_is_written_down_once(
    database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not anew right after, as when what came is confirmed; unless Telegram had held something
    back."""
    clock = Clock(NOW)

    def caught_up() -> datetime | None:
        with database.read() as session:
            return last_time(session, CAUGHT_UP)

    async with (
        serve(create_api(world, TOKEN)) as url,
        asking(f"{url}/bot{TOKEN}", database, clock) as intake,
    ):
        await intake.step()
        clock.advance(JUST_NOW / 2)
        world.say(1, "/start")
        await intake.step()
        kept = clock.now()
        assert caught_up() == kept
        clock.advance(JUST_NOW / 2)
        await intake.step()
        assert caught_up() == kept
        clock.advance(JUST_NOW / 2)
        world.say(1, "/help")
        monkeypatch.setattr("bot.intake.AT_ONCE", 1)
        await intake.step()
        assert caught_up() == kept
        await intake.step()
        assert caught_up() == clock.now()


async def test_a_wrong_token_is_said_without_it(
    database: Database, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Asking often does not make it right."""
    async with (
        serve(create_api(world, TOKEN)) as url,
        asking(f"{url}/bot1:wrong", database) as intake,
    ):
        assert await intake.step() == 60
    assert "mend TELEGRAM_BOT_TOKEN" in caplog.text
    assert "wrong" not in caplog.text


async def test_nobody_there(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """The log says how it failed, and not where: the address holds the token."""
    async with asking(f"http://127.0.0.1:9/bot{TOKEN}", database) as intake:
        assert await intake.step() == PAUSE
    assert "cannot be reached (ClientConnectorError)" in caplog.text
    assert TOKEN not in caplog.text


async def test_a_webhook_from_before_is_ended(database: Database, world: World) -> None:
    """And what waits for it is fetched."""
    async with (
        serve(create_api(world, TOKEN)) as url,
        asking(f"{url}/bot{TOKEN}", database) as intake,
    ):
        await intake.line.exchange(
            f"{url}/bot{TOKEN}/setWebhook", "POST", {"url": "https://example.org/x"}, {}, 5
        )
        world.say(1, "/start")
        assert await intake.step() == PAUSE
        assert await intake.step() == 0
    with database.read() as session:
        assert session.exec(select(InboxUpdate)).one()


@pytest.mark.parametrize(("fault", "pause"), [("internal_error", PAUSE), ("too_many", 7.0)])
async def test_a_trouble_of_telegrams(
    database: Database, world: World, fault: str, pause: float
) -> None:
    """It says how long to wait, or a moment will do."""
    if fault == "too_many":
        world.faults.too_many_requests(7, "getUpdates")
    else:
        world.faults.internal_error("getUpdates")
    async with (
        serve(create_api(world, TOKEN)) as url,
        asking(f"{url}/bot{TOKEN}", database) as intake,
    ):
        assert await intake.step() == pause
        assert await intake.step() == 0

"""A world with three people and a stopped clock, and a real python-telegram-bot talking to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest
from telegram import Bot

from playground.limits import Limits
from playground.server import create_api, serve
from playground.stopped_clock import StoppedClock
from playground.world import Person, World

TOKEN = "7000000001:playground"
AN, BO, CY = 11, 12, 13


@pytest.fixture(autouse=True)
def _timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns about whole seconds in RetryAfter unless told this."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def world(clock: StoppedClock) -> World:
    """An wrote to the bot; Bo too, and hides the link to his account; Cy never wrote."""
    world = World(now=clock.now, elapsed=clock.elapsed, limits=Limits.off())
    world.add_person(Person(AN, "An", username="an_example", started=True))
    world.add_person(Person(BO, "Bo", started=True, private_forwards=True, language_code="nl"))
    world.add_person(Person(CY, "Cy"))
    return world


Until = Callable[[Callable[[], bool]], Awaitable[None]]


@pytest.fixture
def until() -> Until:
    """Wait for something on the other side of the network."""

    async def wait(condition: Callable[[], bool]) -> None:
        while not condition():  # noqa: ASYNC110 - what is waited for sets no event
            await asyncio.sleep(0.005)

    return wait


@pytest.fixture
async def url(world: World, clock: StoppedClock) -> AsyncIterator[str]:
    async with serve(create_api(world, TOKEN, sleep=clock.sleep)) as url:
        yield url


@pytest.fixture
async def bot(url: str) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as bot:
        yield bot


@pytest.fixture
async def api(world: World, clock: StoppedClock) -> AsyncIterator[httpx.AsyncClient]:
    """Calls without a network, for what python-telegram-bot would never send."""
    app = create_api(world, TOKEN, sleep=clock.sleep)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url=f"http://telegram/bot{TOKEN}/"
    ) as client:
        yield client
    await app.state.api.close()

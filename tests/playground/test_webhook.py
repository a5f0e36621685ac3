"""The webhook: updates brought to an address of the bot, in order and until they are taken."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import Conflict

from playground.server import serve
from playground.stopped_clock import StoppedClock
from playground.webhook import SECRET_HEADER
from playground.world import World

Until = Callable[[Callable[[], bool]], Awaitable[None]]
AN, BO = 11, 12


class Receiver:
    """A bot's address: answers from `answers`, then 200, and remembers what came."""

    def __init__(self, *answers: Response) -> None:
        self.answers = list(answers)
        self.came: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.gate = asyncio.Event()
        self.gate.set()

    async def receive(self, request: Request) -> Response:
        self.came.append(await request.json())
        self.secrets.add(request.headers.get(SECRET_HEADER))
        await self.gate.wait()
        return self.answers.pop(0) if self.answers else Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.came]

    @asynccontextmanager
    async def listen(self) -> AsyncIterator[str]:
        app = Starlette(routes=[Route("/hook", self.receive, methods=["POST"])])
        async with serve(app) as url:
            yield f"{url}/hook"


async def test_updates_are_brought_with_the_secret(bot: Bot, world: World, until: Until) -> None:
    """What waited comes first, then what is new; polling is refused meanwhile."""
    receiver = Receiver()
    async with receiver.listen() as address:
        world.say(AN, "Waited")
        await bot.set_webhook(address, secret_token="s3cret", max_connections=5)
        world.say(AN, "New")
        await until(lambda: not world.updates.waiting())
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        info = await bot.get_webhook_info()
        assert (info.url, info.max_connections, info.pending_update_count) == (address, 5, 0)
        await bot.delete_webhook()
    assert receiver.texts == ["Waited", "New"]
    assert receiver.secrets == {"s3cret"}
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.get_updates() == ()


async def test_failures_are_brought_again_later(
    bot: Bot, world: World, clock: StoppedClock, until: Until
) -> None:
    """At once, then after twice as long each time, or when Retry-After says."""
    failures = [Response(status_code=500) for _ in range(4)]
    receiver = Receiver(*failures, Response(status_code=503, headers={"Retry-After": "90"}))
    async with receiver.listen() as address:
        await bot.set_webhook(address, allowed_updates=["message"])
        world.say(AN, "Again")
        await until(lambda: not world.updates.waiting())
        info = await bot.get_webhook_info()
        await bot.delete_webhook()
    assert receiver.texts == ["Again"] * 6
    assert clock.slept == [0, 2, 4, 8, 90]
    assert info.last_error_message == ("Wrong response from the webhook: 503 Service Unavailable")
    assert info.allowed_updates == ("message",)


async def test_nobody_there(bot: Bot, world: World, clock: StoppedClock, until: Until) -> None:
    """An update that nobody takes is dropped when it expires."""
    async with Receiver().listen() as address:
        pass
    await bot.set_webhook(address)
    world.tap(AN, 1, "x")
    await until(lambda: not world.updates.waiting())
    assert clock.slept[:4] == [0, 2, 4, 8]
    assert clock.elapsed() >= 150
    assert "Connection failed" in ((await bot.get_webhook_info()).last_error_message or "")


async def test_one_at_a_time_in_each_chat(bot: Bot, world: World, until: Until) -> None:
    """Two chats are brought side by side, the messages of one in order."""
    receiver = Receiver()
    receiver.gate.clear()
    async with receiver.listen() as address:
        await bot.set_webhook(address)
        for text in ("1", "2", "3"):
            world.say(AN, f"An {text}")
            world.say(BO, f"Bo {text}")
        await until(lambda: len(receiver.came) == 2)
        assert set(receiver.texts) == {"An 1", "Bo 1"}
        receiver.gate.set()
        await until(lambda: not world.updates.waiting())
        await bot.delete_webhook()
    for name in ("An", "Bo"):
        own = [text for text in receiver.texts if text.startswith(name)]
        assert own == [f"{name} {n}" for n in (1, 2, 3)]


async def test_a_webhook_ends_a_long_poll(bot: Bot, world: World, until: Until) -> None:
    """Who polls hears that there is a webhook now; pending updates can be dropped."""
    receiver = Receiver()
    poll = asyncio.create_task(bot.get_updates(timeout=50, read_timeout=50))
    await until(lambda: world.updates.listened_to)
    async with receiver.listen() as address:
        await bot.set_webhook(address)
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await poll
        await bot.delete_webhook()
        world.say(AN, "Dropped")
        await bot.set_webhook(address, drop_pending_updates=True)
        await bot.set_webhook("")
        world.say(AN, "Dropped too")
        await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.get_updates() == ()
    assert receiver.came == []


async def test_an_address_that_is_gone(bot: Bot, world: World, until: Until) -> None:
    """Whoever answers 410 for 23 hours has no webhook any more, but keeps what waits."""
    receiver = Receiver(
        *(Response(status_code=410, headers={"Retry-After": "1800"}) for _ in range(60))
    )
    async with receiver.listen() as address:
        await bot.set_webhook(address)
        world.say(AN, "Anybody?")
        await until(lambda: not world.updates.listened_to)
        assert len(await bot.get_updates()) == 1

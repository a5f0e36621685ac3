"""What goes wrong, by Telegram's rules or by order, as python-telegram-bot sees it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from telegram import (
    Bot,
)
from telegram.error import (
    EndPointNotFound,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.request import HTTPXRequest

from playground.limits import Limits
from playground.server import create_api, serve
from playground.stopped_clock import StoppedClock
from playground.world import World

Until = Callable[[Callable[[], bool]], Awaitable[None]]
TOKEN = "7000000001:playground"
AN, BO, CY, NOBODY = 11, 12, 13, 99


async def test_too_many_messages(bot: Bot, world: World, clock: StoppedClock) -> None:
    """429 says how long to wait; it holds until then, and does not concern edits."""
    world.limits = Limits()
    sent = [await bot.send_message(AN, f"Number {n}") for n in range(3)]
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(AN, "One too many")
    assert refused.value.retry_after == timedelta(seconds=3)
    assert world.calls[-1].error == "Too Many Requests: retry after 3"
    await bot.edit_message_text("Changed", AN, sent[0].message_id)
    await bot.send_message(BO, "Another chat")
    clock.advance(2.5)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(AN, "Too early")
    assert refused.value.retry_after == timedelta(seconds=1)
    clock.advance(0.5)
    await bot.send_message(AN, "In time")
    assert [m.text for m in world.history(AN)] == ["Changed", "Number 1", "Number 2", "In time"]


async def test_a_wrong_token(url: str) -> None:
    """Of the right form it is not authorised; of the wrong form it is no address at all."""
    for token in ("123:unknown", "nonsense"):
        bot = Bot(token, base_url=f"{url}/bot")
        with pytest.raises(InvalidToken):
            await bot.initialize()
        await bot.shutdown()


async def test_methods_that_are_not_played(bot: Bot) -> None:
    """What exists is refused with a reason; what does not exist is not found."""
    with pytest.raises(NetworkError, match="the playground does not play sendVenue"):
        await bot.send_venue(AN, 50.0, 4.0, "Here", "There")
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendTelepathy")


async def test_faults_before_a_call(bot: Bot, world: World, clock: StoppedClock) -> None:
    """Each fault happens once, to the method it was meant for."""
    world.faults.too_many_requests(7)
    world.faults.internal_error("sendMessage")
    world.faults.drop_before("sendMessage")
    world.faults.latency(2.5, "sendMessage")
    with pytest.raises(RetryAfter):
        await bot.send_chat_action(AN, "typing")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(AN, "1")
    with pytest.raises(NetworkError, match="RemoteProtocolError"):
        await bot.send_message(AN, "2")
    await bot.send_message(AN, "3")
    assert (clock.slept, world.faults.waiting) == ([2.5], [])
    assert [m.text for m in world.history(AN)] == ["3"]


async def test_a_slow_network(bot: Bot, world: World, clock: StoppedClock) -> None:
    """It stays slow until it is said to be quick again; a poll for updates waits anyway."""
    world.faults.slow(0.1)
    await bot.send_message(AN, "1")
    await bot.send_message(AN, "2")
    await bot.get_updates()
    assert clock.slept == [0.1, 0.1]
    world.faults.slow(0)
    await bot.send_message(AN, "3")
    assert clock.slept == [0.1, 0.1]


async def test_faults_after_a_call(url: str, world: World) -> None:
    """The message is there, and the bot cannot know it."""
    request = HTTPXRequest(read_timeout=0.05)
    async with Bot(TOKEN, base_url=f"{url}/bot", request=request) as bot:
        world.faults.hang_after("sendMessage")
        with pytest.raises(TimedOut):
            await bot.send_message(AN, "1")
        world.faults.drop_after("sendMessage")
        with pytest.raises(NetworkError):
            await bot.send_message(AN, "2")
        world.faults.hang_before("sendMessage")
        with pytest.raises(TimedOut):
            await bot.send_message(AN, "3")
    assert [m.text for m in world.history(AN)] == ["1", "2"]
    assert [call.ok for call in world.calls if call.method == "sendMessage"] == [True, True]


async def test_the_server_stops_at_once(world: World, until: Until) -> None:
    """A poll that waits is answered, a call that hangs is broken off."""
    loop = asyncio.get_running_loop()
    async with serve(create_api(world, TOKEN)) as url:
        bot = Bot(TOKEN, base_url=f"{url}/bot")
        await bot.initialize()
        world.faults.hang_before("getChat")
        poll = asyncio.create_task(bot.get_updates(timeout=30, read_timeout=30))
        hanging = asyncio.create_task(bot.get_chat(AN, read_timeout=30))
        await until(lambda: world.updates.listened_to and not world.faults.waiting)
        stopping = loop.time()
    assert loop.time() - stopping < 5
    assert await poll == ()
    with pytest.raises(NetworkError):
        await hanging
    await bot.shutdown()


async def test_mounted_in_another_app(world: World) -> None:
    """The page serves it next to itself, under a path of its own."""
    outer = Starlette(routes=[Mount("/telegram", create_api(world, TOKEN))])
    async with (
        serve(outer) as url,
        Bot(
            TOKEN,
            base_url=f"{url}/telegram/bot",
            base_file_url=f"{url}/telegram/file/bot",
        ) as bot,
    ):
        sent = await bot.send_document(AN, b"content", filename="x.txt")
        assert sent.document is not None
        file = await bot.get_file(sent.document)
        assert bytes(await file.download_as_bytearray()) == b"content"

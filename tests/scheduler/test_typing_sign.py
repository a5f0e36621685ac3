"""«… is typing» while something takes long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

from telegram import Bot

from bot.telegram import PatientRequest
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from scheduler.limiter import Limiter
from scheduler.typing_sign import TypingSign
from tests.town import TOKEN


@asynccontextmanager
async def a_bot() -> AsyncIterator[tuple[World, Bot, Limiter]]:
    world, limiter = World(limits=Limits.off()), Limiter()
    world.add_person(Person(id=1, first_name="Ada", started=True))
    world.add_person(Person(id=2, first_name="Ben", started=True, blocked_bot=True))
    async with serve(create_api(world, TOKEN)) as address:
        request = PatientRequest(limiter)
        await request.initialize()
        try:
            yield world, Bot(TOKEN, base_url=f"{address}/bot", request=request), limiter
        finally:
            await request.shutdown()


async def test_only_what_takes_long_shows_it() -> None:
    """To each who waits; who blocked the bot is no trouble, and it is not tried again."""
    async with a_bot() as (world, bot, limiter):
        sign = TypingSign(bot, limiter, after=0.2)
        async with sign.shown_to([1]):
            pass
        assert world.calls == []
        world.faults.internal_error("sendChatAction")
        async with sign.shown_to([2, 1]), asyncio.timeout(20):
            while len(world.calls) < 2:  # noqa: ASYNC110  (the world tells nobody)
                await asyncio.sleep(0.01)
        assert [call.method for call in world.calls[:2]] == ["sendChatAction"] * 2
        # One met the fault, whose call says nothing of its chat; the other had its own turn.
        assert [call.params.get("chat_id") for call in world.calls[:2]] in ([None, 1], [None, 2])


async def test_it_takes_nothing_from_answers() -> None:
    """Where the budget is in use, or Telegram asked for patience, nothing is shown."""
    async with a_bot() as (world, bot, limiter):
        sign = TypingSign(bot, limiter, after=0)
        limiter.pause(30, monotonic())
        async with sign.shown_to([1]):
            await asyncio.sleep(0.1)
        assert world.calls == []

"""«… is typing»: shown while somebody waits for what takes long.

It matters for five seconds, so it is no row of the outbox: never kept, never tried again, and only
made with budget to spare, so that no answer waits for it.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from time import monotonic

from telegram import Bot
from telegram.error import TelegramError

from scheduler.limiter import Limiter

TypingTo = Callable[[Collection[int]], AbstractAsyncContextManager[None]]

AFTER = 0.4  # seconds; what is quicker needs no sign
SHOWN_FOR = 4.0  # seconds; Telegram takes it away after five, and with the next message
SPARE = 3  # calls that stay free for answers


class TypingSign:
    """`shown_to` somebody while a block goes on."""

    def __init__(self, bot: Bot, limiter: Limiter, *, after: float = AFTER) -> None:
        self.bot = bot
        self.limiter = limiter
        self.after = after

    @asynccontextmanager
    async def shown_to(self, chat_ids: Collection[int]) -> AsyncIterator[None]:
        """From a moment after the block begins until it ends."""
        showing = asyncio.create_task(self._keep_showing(frozenset(chat_ids)))
        try:
            yield
        finally:
            showing.cancel()

    async def _keep_showing(self, chat_ids: frozenset[int]) -> None:
        await asyncio.sleep(self.after)
        while chat_ids:
            for chat_id in chat_ids:
                await self._show(chat_id)
            await asyncio.sleep(SHOWN_FOR)

    async def _show(self, chat_id: int) -> None:
        at = monotonic()
        if self.limiter.free(at) <= SPARE:
            return
        turn = self.limiter.start(at)
        try:
            with suppress(TelegramError):  # who waits still gets their answer
                await self.bot.send_chat_action(chat_id, "typing")
        finally:
            turn.end(monotonic())


@asynccontextmanager
async def nobody_sees(_chat_ids: Collection[int]) -> AsyncIterator[None]:
    """For where there is no Telegram to show it in."""
    yield

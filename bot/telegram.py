"""The way to Telegram that every call takes, whoever makes it."""

import asyncio
from time import monotonic
from typing import Any

from telegram.request import HTTPXRequest

from scheduler.limiter import Limiter
from scheduler.sender import MOST_UNDER_WAY

# Longer than python-telegram-bot's 5 seconds: giving up early leaves a message in doubt.
TELEGRAM_SECONDS = 20.0
TOO_MANY_REQUESTS = 429


class PatientRequest(HTTPXRequest):
    """Waits out a pause that Telegram asked for, and hears when it asks for one."""

    def __init__(self, limiter: Limiter) -> None:
        super().__init__(
            connection_pool_size=MOST_UNDER_WAY + 4,  # a few for the others
            read_timeout=TELEGRAM_SECONDS,
            write_timeout=TELEGRAM_SECONDS,
            connect_timeout=10.0,
            pool_timeout=10.0,
        )
        self._limiter = limiter

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """As HTTPXRequest does it, in its own time."""
        while pause := self._limiter.paused(monotonic()):  # noqa: ASYNC110  (only time ends it)
            await asyncio.sleep(pause)
        code, payload = await super().do_request(*args, **kwargs)
        if code == TOO_MANY_REQUESTS:
            parameters = self.parse_json_payload(payload).get("parameters", {})
            self._limiter.pause(float(parameters.get("retry_after", 1)), monotonic())
        return code, payload

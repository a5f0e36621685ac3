"""Fetching updates: kept in the inbox first, confirmed to Telegram after."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx

from bot.telegram import certificates
from models.database import Database
from models.inbox import receive
from scheduler.loop import Loop
from usecases.note_contact import note_contact

logger = logging.getLogger(__name__)

# Telegram leaves some kinds out unless they are asked for; these are all this bot looks at.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
AT_ONCE = 100  # the most Telegram gives
PAUSE = 3.0  # seconds before trying again when Telegram cannot be reached


class TokenRefusedError(Exception):
    """Telegram does not know the token: there is nothing to do but to mend it."""


class Intake(Loop):
    """Long polling. The raw update is stored as it came, whatever a library makes of it later."""

    def __init__(
        self,
        base_url: str,
        database: Database,
        now: Callable[[], datetime],
        on_updates: Callable[[], None],
        *,
        poll_seconds: int = 10,
    ) -> None:
        """`base_url` ends in the token: it must not be logged.

        Every answer says that Telegram has nothing more, which the sender waits for when a
        message is in doubt: hence shorter questions than the 50 seconds that Telegram allows.
        """
        super().__init__()
        self.base_url = base_url
        self.database = database
        self.now = now
        self.on_updates = on_updates
        self.poll_seconds = poll_seconds
        self._offset: int | None = None
        self._polled: datetime | None = None

    async def run(self) -> None:
        timeout = httpx.Timeout(10, read=self.poll_seconds + 10)
        async with httpx.AsyncClient(timeout=timeout, verify=certificates()) as client:
            self._client = client
            await super().run()

    async def step(self) -> float:
        begun = self.now()
        try:
            response = await self._client.post(f"{self.base_url}/getUpdates", json=self._question())
        except httpx.TransportError as error:
            logger.warning("Telegram cannot be reached (%s); trying again.", type(error).__name__)
            return PAUSE
        if response.status_code != httpx.codes.OK:
            if response.status_code == httpx.codes.CONFLICT and "webhook" in response.text.lower():
                # One left from before keeps updates from us. What waits there is kept.
                await self._client.post(f"{self.base_url}/deleteWebhook")
            return self._pause_after(response)
        updates: list[dict[str, Any]] = response.json()["result"]
        await asyncio.to_thread(self._keep, updates, begun)
        # Only now: asking from the next number on is what tells Telegram they arrived. Once the
        # answer to that is empty, Telegram may begin to count anywhere: no number is waited for.
        self._offset = updates[-1]["update_id"] + 1 if updates else None
        self.on_updates()
        return 0

    def _question(self) -> dict[str, Any]:
        # The first answer is wanted at once: it says whether there was a silence. So is the one
        # that confirms what came, and may bring more.
        at_once = self._polled is None or self._offset is not None
        question: dict[str, Any] = {
            "timeout": 0 if at_once else self.poll_seconds,
            "limit": AT_ONCE,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        if self._offset is not None:
            question["offset"] = self._offset
        return question

    def _keep(self, updates: list[dict[str, Any]], begun: datetime) -> None:
        with self.database.write() as session:
            receive(session, updates, self.now())
            note_contact(
                session,
                begun,
                self.now(),
                last=self._polled,
                is_caught_up=len(updates) < AT_ONCE,
            )
        self._polled = self.now()

    def _pause_after(self, response: httpx.Response) -> float:
        if response.status_code in {httpx.codes.UNAUTHORIZED, httpx.codes.NOT_FOUND}:
            logger.error("Telegram refuses the token: mend TELEGRAM_BOT_TOKEN and start again.")
            return 60.0
        if response.status_code == httpx.codes.CONFLICT:
            logger.warning("Another program asks for this bot's updates, or a webhook is set.")
        else:
            logger.warning("Telegram answered %s; trying again.", response.status_code)
        try:
            return float(response.json()["parameters"]["retry_after"])
        except (ValueError, KeyError, TypeError):
            return PAUSE

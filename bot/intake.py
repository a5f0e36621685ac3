"""Fetching updates: kept in the inbox first, confirmed to Telegram after."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from telegram.error import NetworkError

from bot.telegram import Line
from models.database import Database
from models.inbox import receive
from scheduler.loop import Loop
from usecases.note_contact import note_contact

logger = logging.getLogger(__name__)

# Telegram leaves some kinds out unless they are asked for; these are all this bot looks at.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
AT_ONCE = 100  # the most Telegram gives
PAUSE = 3.0  # seconds before trying again when Telegram cannot be reached
JUST_NOW = timedelta(seconds=1)  # nothing, so soon after Telegram had no more, is nothing new


class TokenRefusedError(Exception):
    """Telegram does not know the token: there is nothing to do but to mend it."""


class Intake(Loop):
    """Long polling. The raw update is stored as it came, whatever a library makes of it later."""

    def __init__(
        self,
        base_url: str,
        line: Line,
        database: Database,
        now: Callable[[], datetime],
        on_updates: Callable[[], None],
        *,
        poll_seconds: int = 10,
    ) -> None:
        """`base_url` ends in the token: it must not be logged. Somebody else begins and ends the
        `line`; a pause that Telegram asked for is not about questions for updates.

        Their answers say that Telegram has nothing more, which the sender waits for when a
        message is in doubt: hence shorter questions than the 50 seconds that Telegram allows.
        """
        super().__init__()
        self.base_url = base_url
        self.line = line
        self.database = database
        self.now = now
        self.on_updates = on_updates
        self.poll_seconds = poll_seconds
        self._offset: int | None = None
        self._polled: datetime | None = None
        self._caught_up: datetime | None = None

    async def step(self) -> float:
        begun = self.now()
        try:
            status, body = await self._call("getUpdates", self._question())
            if status == HTTPStatus.CONFLICT and b"webhook" in body.lower():
                # One left from before keeps updates from us. What waits there is kept.
                await self._call("deleteWebhook", {})
        except NetworkError as error:
            why = type(error.__cause__ or error).__name__
            logger.warning("Telegram cannot be reached (%s); trying again.", why)
            return PAUSE
        if status != HTTPStatus.OK:
            return self._pause_after(status, body)
        updates: list[dict[str, Any]] = json.loads(body)["result"]
        if updates or not self._just_caught_up():
            await asyncio.to_thread(self._keep, updates, begun)
        # Only now: asking from the next number on is what tells Telegram they arrived. Once the
        # answer to that is empty, Telegram may begin to count anywhere: no number is waited for.
        self._offset = updates[-1]["update_id"] + 1 if updates else None
        if updates:
            self.on_updates()
        return 0

    async def _call(self, method: str, parameters: dict[str, str]) -> tuple[int, bytes]:
        url, patience = f"{self.base_url}/{method}", self.poll_seconds + 10
        return await self.line.exchange(url, "POST", parameters, {}, patience)

    def _question(self) -> dict[str, str]:
        # The first answer is wanted at once: it says whether there was a silence. So is the one
        # that confirms what came, and may bring more.
        at_once = self._polled is None or self._offset is not None
        question = {
            "timeout": "0" if at_once else str(self.poll_seconds),
            "limit": str(AT_ONCE),
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        if self._offset is not None:
            question["offset"] = str(self._offset)
        return question

    def _just_caught_up(self) -> bool:
        return self._caught_up is not None and self.now() - self._caught_up < JUST_NOW

    def _keep(self, updates: list[dict[str, Any]], begun: datetime) -> None:
        now, is_caught_up = self.now(), len(updates) < AT_ONCE
        with self.database.write() as session:
            receive(session, updates, now)
            note_contact(session, begun, now, last=self._polled, is_caught_up=is_caught_up)
        self._polled = now
        if is_caught_up:
            self._caught_up = now

    def _pause_after(self, status: int, body: bytes) -> float:
        if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
            logger.error("Telegram refuses the token: mend TELEGRAM_BOT_TOKEN and start again.")
            return 60.0
        if status == HTTPStatus.CONFLICT:
            logger.warning("Another program asks for this bot's updates, or a webhook is set.")
        else:
            logger.warning("Telegram answered %s; trying again.", status)
        try:
            return float(json.loads(body)["parameters"]["retry_after"])
        except (ValueError, KeyError, TypeError):
            return PAUSE

"""Receiving updates that Telegram brings: kept in the inbox first, confirmed after."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from hmac import compare_digest
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.intake import ALLOWED_UPDATES
from models.database import Database
from models.inbox import receive
from scheduler.loop import Loop
from usecases.note_contact import note_contact

logger = logging.getLogger(__name__)

PROOF_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1 << 20  # bytes; an update has some tens of thousands at most
CONNECTIONS = 100  # the most Telegram makes; they share commits
LOOK_EVERY = 10.0  # seconds between questions whether Telegram still holds something back
PAUSE = 3.0  # seconds before trying again when Telegram cannot be reached


class WebhookIntake(Loop):
    """Tells Telegram where to bring updates, and asks now and then whether it could.

    The counterpart of `bot.intake.Intake`: the moments it notes mean the same.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        on_updates: Callable[[], None],
        *,
        url: str,
        secret: str,
    ) -> None:
        super().__init__()
        self.bot = bot
        self.url = url
        self.secret = secret
        self.database = database
        self.now = now
        self.on_updates = on_updates
        self.receiver = Receiver(database, now, self._arrived)
        self._path = urlsplit(url).path
        self._is_set = False
        self._has_arrived = False  # since the last question
        self._heard: datetime | None = None

    async def run(self) -> None:
        receiving = asyncio.create_task(self.receiver.run(), name="Receiver")
        try:
            await super().run()
        finally:
            # What it was keeping is kept, or Telegram brings it again.
            self.receiver.stop()
            await receiving

    async def step(self) -> float:
        begun = self.now()
        try:
            if not self._is_set:
                await self._set()
            info = await self.bot.get_webhook_info()
        except InvalidToken:
            logger.error("Telegram refuses the token: mend TELEGRAM_BOT_TOKEN and start again.")
            return 60.0
        except TelegramError as error:
            logger.warning("Telegram cannot be reached (%s); trying again.", type(error).__name__)
            return PAUSE
        if info.url != self.url:
            logger.warning("Another program took the webhook, or removed it: setting it again.")
            self._is_set = False
            return PAUSE
        arrived, self._has_arrived = self._has_arrived, False
        if info.pending_update_count and not arrived:
            logger.warning(
                "Telegram holds %s updates that it cannot bring: %s",
                info.pending_update_count,
                info.last_error_message or "it does not say why.",
            )
            return LOOK_EVERY  # no contact: taps expire there meanwhile
        await asyncio.to_thread(self._note, begun, not info.pending_update_count)
        self.on_updates()
        return LOOK_EVERY

    async def answer(self, request: Request) -> Response:
        """Keep an update; 200 only once it is. Any fault of ours is 503: it is brought again."""
        if not self._is_telegram(request):
            return Response(status_code=404)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                return Response(status_code=413)
        update = _update(bytes(body))
        if update is None:
            return Response(status_code=400)
        return Response(status_code=200 if await self.receiver.keep(update) else 503)

    def _is_telegram(self, request: Request) -> bool:
        """Both compared in a time that does not tell how much of them is right."""
        given = request.headers.get(PROOF_HEADER, "")
        has_path: bool = compare_digest(request.url.path.encode(), self._path.encode())
        has_secret: bool = compare_digest(given.encode(), self.secret.encode())
        return has_path and has_secret

    async def _set(self) -> None:
        await self.bot.set_webhook(
            self.url,
            max_connections=CONNECTIONS,
            allowed_updates=ALLOWED_UPDATES,
            secret_token=self.secret,
        )
        self._is_set = True
        logger.info("Telegram brings updates from now on.")

    def _arrived(self) -> None:
        self._has_arrived = True
        self.on_updates()

    def _note(self, begun: datetime, is_caught_up: bool) -> None:
        with self.database.write() as session:
            note_contact(session, begun, self.now(), last=self._heard, is_caught_up=is_caught_up)
        self._heard = self.now()


class Receiver(Loop):
    """Keeps what comes at the same time in one commit: a disk makes only so many a second."""

    longest_pause = 5.0  # after an error: Telegram tries again as soon

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        on_updates: Callable[[], None],
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.on_updates = on_updates
        self._waiting: list[tuple[dict[str, Any], asyncio.Future[bool]]] = []

    async def keep(self, update: dict[str, Any]) -> bool:
        """Returns once it is kept, or could not be."""
        if self._stopping:
            return False
        kept: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((update, kept))
        self.nudge()
        return await kept

    async def step(self) -> float:
        some, self._waiting = self._waiting, []
        if not some:
            return 60.0
        try:
            await asyncio.to_thread(self._keep, [update for update, _ in some])
        except BaseException:
            _tell(some, is_kept=False)
            raise
        _tell(some, is_kept=True)
        self.on_updates()
        return 0

    async def run(self) -> None:
        try:
            await super().run()
        finally:
            _tell(self._waiting, is_kept=False)
            self._waiting = []

    def _keep(self, updates: list[dict[str, Any]]) -> None:
        # One at a time in this process, and Telegram brings a person's updates one after the
        # other: their order needs no turn among those who handle them.
        with self.database.write_beside() as session:
            receive(session, updates, self.now())


def _tell(some: list[tuple[dict[str, Any], "asyncio.Future[bool]"]], *, is_kept: bool) -> None:
    for _, kept in some:
        if not kept.done():
            kept.set_result(is_kept)


def _update(body: bytes) -> dict[str, Any] | None:
    """An update, or None: Telegram sends nothing else."""
    try:
        update = json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    if not isinstance(update, dict):
        return None
    number = update.get("update_id")
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return update if 0 <= number < 1 << 63 else None


def _refuse(constant: str) -> None:
    """NaN and its like are no JSON, and a database may not take them."""
    raise ValueError(constant)

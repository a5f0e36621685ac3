"""Fetches the files that people sent, and brings them the ones they asked for."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from models.database import Database
from models.file import (
    DONE,
    LARGEST,
    PHOTO,
    SENDING,
    TODO,
    FileToSend,
    ReceivedFile,
    files_in_doubt,
    files_to_fetch,
    files_to_send,
)
from models.outbox import SENT, OutboxCall, Priority
from scheduler.limiter import Limiter
from scheduler.loop import Loop
from scheduler.verdict import Verdict, rule
from usecases.share_file import give_up_file, receive_catalogue

logger = logging.getLogger(__name__)

IDLE = 30.0  # seconds between looks when nobody nudges
MOST_ATTEMPTS = 3  # to fetch
GIVE_UP_AFTER = timedelta(hours=1)
PAUSE = 2.0  # seconds before another attempt


class Courier(Loop):
    """Calls Telegram outside any transaction, within the sender's budget.

    A file to send is marked before it goes and never sent twice: of one in doubt its owner is told,
    and asks again.
    """

    watches = (ReceivedFile, FileToSend)

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        limiter: Limiter,
        *,
        first_admins: frozenset[int] = frozenset(),
        default_language: str = "nl",
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.bot = bot
        self.database = database
        self.now = now
        self.limiter = limiter
        self.first_admins = first_admins
        self.default_language = default_language
        self.on_work = on_work

    async def step(self) -> float:
        later = False
        for received in await asyncio.to_thread(self._to_fetch):
            later |= not await self._fetch(received)
        # None is being sent now: what is on its way was left so by a crash, or a lost lease.
        if await asyncio.to_thread(self._settle_doubts):
            self.on_work()
        for file in await asyncio.to_thread(self._to_send):
            later |= not await self._send(file)
        return PAUSE if later else IDLE

    async def _fetch(self, received: ReceivedFile) -> bool:
        """Whether it is settled, either way."""
        content: bytes | None = None
        try:
            file = await self.bot.get_file(received.file_id)
            if (file.file_size or 0) <= LARGEST:
                content = bytes(await file.download_as_bytearray())
        except (BadRequest, Forbidden, InvalidToken):
            pass  # Telegram has it no more
        except TelegramError:
            if received.attempts + 1 < MOST_ATTEMPTS:
                await asyncio.to_thread(self._count_attempt, received.key)
                return False
        await asyncio.to_thread(self._receive, received.key, content)
        self.on_work()
        return True

    async def _send(self, file: FileToSend) -> bool:
        await self._take_turn(file.chat_id)
        await asyncio.to_thread(self._mark, file.key, SENDING, None)
        try:
            send = self.bot.send_photo if file.kind == PHOTO else self.bot.send_document
            message = await send(
                file.chat_id, file.content, caption=file.caption, filename=file.name
            )
        except TelegramError as error:
            ruling = rule(error)
            if ruling.verdict is Verdict.WAIT:
                self.limiter.pause(ruling.retry_after, monotonic())
            again = ruling.verdict in {Verdict.WAIT, Verdict.AGAIN}
            if again and self.now() - file.at < GIVE_UP_AFTER:
                await asyncio.to_thread(self._mark, file.key, TODO, None)
                return False
            logger.warning("A file could not be sent: %s", type(error).__name__)
            await asyncio.to_thread(self._give_up, file.key, ruling.verdict)
            self.on_work()
            return True
        finally:
            self.limiter.rest(file.chat_id, monotonic())
        await asyncio.to_thread(self._mark, file.key, DONE, message.message_id)
        return True

    async def _take_turn(self, chat_id: int) -> None:
        def must_wait(at: float) -> bool:
            return self.limiter.free(at) <= 0 or chat_id in self.limiter.resting(at)

        while must_wait(at := monotonic()):  # noqa: ASYNC110  (only time frees it)
            await asyncio.sleep(self.limiter.wait(at, 1.0))
        self.limiter.start(at)

    def _to_fetch(self) -> list[ReceivedFile]:
        with self.database.read() as session:
            return list(files_to_fetch(session))

    def _to_send(self) -> list[FileToSend]:
        with self.database.read() as session:
            return list(files_to_send(session))

    def _settle_doubts(self) -> int:
        with self.database.read() as session:
            keys = [file.key for file in files_in_doubt(session)]
        for key in keys:
            self._give_up(key, Verdict.UNKNOWN)
        return len(keys)

    def _give_up(self, key: int, verdict: Verdict) -> None:
        with self.database.write() as session:
            row = session.get(FileToSend, key)
            if row is None:
                return  # whose it was has been forgotten meanwhile
            give_up_file(
                session,
                row,
                self.now(),
                may_have_arrived=verdict is Verdict.UNKNOWN,
                default_language=self.default_language,
            )

    def _receive(self, received_id: int, content: bytes | None) -> None:
        with self.database.write() as session:
            receive_catalogue(
                session,
                received_id,
                content,
                self.now(),
                first_admins=self.first_admins,
                default_language=self.default_language,
            )

    def _count_attempt(self, key: int) -> None:
        with self.database.write() as session:
            row = session.get(ReceivedFile, key)
            assert row is not None
            row.attempts += 1

    def _mark(self, key: int, state: str, message_id: int | None) -> None:
        with self.database.write() as session:
            row = session.get(FileToSend, key)
            if row is None:
                return  # whose it was has been forgotten meanwhile
            row.state = state
            row.attempts += state == SENDING
            if state == DONE:
                row.content = b""
            if message_id is not None:
                # Whose message this id is must be known where one in doubt is looked for.
                session.add(
                    OutboxCall(
                        chat_id=row.chat_id,
                        method="sendPhoto" if row.kind == PHOTO else "sendDocument",
                        payload={},
                        priority=Priority.REPLY,
                        state=SENT,
                        due_at=row.at,
                        sent_at=self.now(),
                        attempts=1,
                        message_id=message_id,
                    )
                )

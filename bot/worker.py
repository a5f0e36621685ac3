"""Handling what is in the inbox: one update, one transaction; one person's in order."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from handlers.dispatch import handle
from handlers.turn import House
from locales import render
from models.database import Database
from models.inbox import DONE, SET_ASIDE, InboxUpdate, next_update, waiting_queues
from models.member import find_member
from models.outbox import Priority
from scheduler.loop import Loop, trail
from usecases.alert import alert_moderators
from usecases.outgoing import queue_message

logger = logging.getLogger(__name__)

AT_ONCE = 8  # persons served in parallel
IDLE = 1.0  # seconds between looks when nobody nudges
MOST_ATTEMPTS = 3
PAUSE = 0.5  # seconds before an update is tried again


class Worker(Loop):
    """Serves several persons side by side, each one's updates strictly in order."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        house: House,
        on_handled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.house = house
        self.on_handled = on_handled
        self._serving: dict[int, asyncio.Task[None]] = {}

    @property
    def is_idle(self) -> bool:
        """Whether nobody is being served at the moment."""
        return not self._serving

    async def run(self) -> None:
        try:
            await super().run()
        finally:
            # A transaction that was begun ends by itself; what was not begun waits in the inbox.
            for task in self._serving.values():
                task.cancel()
            await asyncio.gather(*self._serving.values(), return_exceptions=True)

    async def step(self) -> float:
        free = AT_ONCE - len(self._serving)
        if free > 0:
            for queue in await asyncio.to_thread(self._waiting, free):
                self._serving[queue] = asyncio.create_task(self._serve(queue))
        return IDLE

    def _waiting(self, most: int) -> list[int]:
        with self.database.read() as session:
            return list(waiting_queues(session, most, without=list(self._serving)))

    async def _serve(self, queue: int) -> None:
        try:
            while (pause := await asyncio.to_thread(self.handle_next, queue)) is not None:
                self.on_handled()
                await asyncio.sleep(pause)
        finally:
            del self._serving[queue]
            self.nudge()  # something may have come in between the last look and now

    def handle_next(self, queue: int) -> float | None:
        """Handle a person's next update; returns seconds to wait after it, None if there is none.

        Blocking: for a worker thread.
        """
        try:
            with self.database.write() as session:
                row = next_update(session, queue)
                if row is None:
                    return None
                handle(session, row.raw, self.now(), self.house)
                self._close(row, DONE)
        except OperationalError as error:
            # The database is busy or its disk is full: no fault of this update.
            logger.error("The database could not write: %s", trail(error))
            return PAUSE
        except Exception as error:  # noqa: BLE001  (any error may hide in a handler)
            logger.error("An update could not be handled: %s", trail(error))
            return self._after_failure(queue)
        return 0.0

    def _after_failure(self, queue: int) -> float:
        """Count the attempt; an update that keeps failing is set aside, and people are told."""
        with self.database.write() as session:
            row = next_update(session, queue)
            assert row is not None
            row.attempts += 1
            if row.attempts < MOST_ATTEMPTS:
                return PAUSE
            self._close(row, SET_ASIDE)
        # On its own: should even this fail, the update stays set aside and the queue goes on.
        try:
            with self.database.write() as session:
                self._tell(session, queue, row.key)
        except Exception as error:  # noqa: BLE001
            logger.error("Nobody could be told of a failure: %s", trail(error))
        return 0.0

    def _tell(self, session: Session, queue: int, number: int) -> None:
        alert_moderators(
            session,
            self.house.moderators,
            self.house.default_language,
            "mod-set-aside",
            self.now(),
            number=number,
        )
        if queue > 0:  # below zero it is a group, to which this bot has nothing to say
            self._apologise(session, queue)

    def _apologise(self, session: Session, telegram_id: int) -> None:
        member = find_member(session, telegram_id)
        language = member.language if member is not None else self.house.default_language
        queue_message(
            session,
            chat_id=telegram_id,
            rendered=render(language, "sorry-failed"),
            language=language,
            keyboard=None,
            priority=Priority.REPLY,
            now=self.now(),
        )

    def _close(self, row: InboxUpdate, state: str) -> None:
        row.state = state
        row.handled_at = self.now()

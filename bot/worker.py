"""Handling what is in the inbox: each update whole or not at all; one person's in order."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from sqlmodel import Session

from handlers.dispatch import handle
from handlers.turn import House
from locales import render
from models.conversation import recall_conversations
from models.database import Database, changed_tables
from models.faults import describe
from models.inbox import SET_ASIDE, InboxUpdate, close_updates, next_updates
from models.member import find_member, recall_members
from models.outbox import Priority
from scheduler.loop import Loop, trail
from scheduler.metrics import UPDATE_SECONDS, UPDATES
from usecases.alert import alert_moderators
from usecases.outgoing import queue_message

logger = logging.getLogger(__name__)

AT_ONCE = 32  # updates a transaction
IDLE = 1.0  # seconds between looks when nobody nudges
MOST_ATTEMPTS = 3
PAUSE = 0.5  # seconds before an update is tried again


class Worker(Loop):
    """Handles updates in the order they came; several share a commit, none shares a fate.

    Each has a savepoint of its own: its effects count as a whole or not at all. No handler waits
    for anything but the database, so handling them side by side would only make them queue there.
    """

    watches = (InboxUpdate,)  # which other processes fill
    longest_pause = 10.0

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        house: House,
        on_handled: Callable[[frozenset[str]], None] = lambda _tables: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.house = house
        self.on_handled = on_handled
        self.is_idle = True
        self._held: dict[int, float] = {}  # whose last update failed, and until when they wait

    async def step(self) -> float:
        self.is_idle = False
        try:
            handled, changed = await asyncio.to_thread(self.handle_some)
        finally:
            self.is_idle = True
        if handled:
            self.on_handled(changed)
            return 0
        return PAUSE if self._held else IDLE

    def handle_some(self) -> tuple[int, frozenset[str]]:
        """Handle what waits, up to a batch. For a thread.

        Returns how many were dealt with, and the tables in which it was written.
        """
        at = monotonic()
        self._held = {queue: until for queue, until in self._held.items() if until > at}
        with self.database.write() as session:
            rows = next_updates(session, AT_ONCE, without=list(self._held))
            people = {row.queue for row in rows}
            if people:
                recall_members(session, people)
                recall_conversations(session, people)
            handled = [
                row.key
                for row in rows
                if row.queue not in self._held and self._is_handled(session, row)
            ]
            if handled:
                close_updates(session, handled, self.now())
            received = [row.received_at for row in rows if row.key in handled]
        for moment in received:
            UPDATE_SECONDS.observe((self.now() - moment).total_seconds())
        UPDATES.labels("handled").inc(len(received))
        return len(rows), changed_tables(session)

    def _is_handled(self, session: Session, row: InboxUpdate) -> bool:
        try:
            handle(session, row.raw, self.now(), self.house)
        except Exception as error:
            if describe(error) is not None:
                raise  # the database is busy or its disk is full: no fault of this update
            logger.error("An update could not be handled: %s", trail(error))
            self._after_failure(session, row)
            return False
        return True

    def _after_failure(self, session: Session, row: InboxUpdate) -> None:
        """Count the attempt; an update that keeps failing is set aside, and people are told."""
        row.attempts += 1
        if row.attempts < MOST_ATTEMPTS:
            self._held[row.queue] = monotonic() + PAUSE
            return
        UPDATES.labels("set aside").inc()
        row.state, row.handled_at = SET_ASIDE, self.now()
        session.flush()
        # On its own: should even this fail, the update stays set aside and the queue goes on.
        try:
            with session.begin_nested():
                self._tell(session, row.queue, row.key)
        except Exception as error:
            if describe(error) is not None:
                raise
            logger.error("Nobody could be told of a failure: %s", trail(error))

    def _tell(self, session: Session, queue: int, number: int) -> None:
        alert_moderators(
            session,
            self.house.moderators,
            self.house.default_language,
            "mod-set-aside",
            self.now(),
            number=number,
        )
        if queue > 0:  # below zero it is a group, which an apology would only puzzle
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

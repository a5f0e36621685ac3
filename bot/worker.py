"""Handling what is in the inbox: each update whole or not at all; one person's in order."""

import asyncio
import logging
from collections.abc import Callable, Collection
from contextlib import nullcontext
from datetime import datetime
from time import monotonic

from sqlmodel import Session

from handlers.dispatch import handle
from handlers.turn import House
from locales import render
from models.conversation import Conversation, recall_conversations
from models.database import Database, NeedsTurnError, changed_tables
from models.faults import describe
from models.inbox import SET_ASIDE, InboxUpdate, close_updates, next_updates
from models.member import find_member, recall_members
from models.outbox import OutboxCall, Priority
from models.pace import Pace
from scheduler.loop import Loop, trail
from scheduler.metrics import UPDATE_SECONDS, UPDATES
from usecases.alert import alert_moderators
from usecases.outgoing import queue_message

logger = logging.getLogger(__name__)

AT_ONCE = 32  # updates a transaction
IDLE = 1.0  # seconds between looks when nobody nudges
MOST_ATTEMPTS = 3
PAUSE = 0.5  # seconds before an update is tried again
# Where what a person does touches nobody else: their conversation, their pace, what is to be sent.
OWN = (InboxUpdate, Conversation, OutboxCall, Pace)


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
        *,
        beside_others: bool = False,
    ) -> None:
        """`beside_others`: as one of several workers, it waits for its turn only where it must."""
        super().__init__()
        self.beside_others = beside_others
        self.database = database
        self.now = now
        self.house = house
        self.on_handled = on_handled
        self.is_idle = True
        self._want_turn: set[int] = set()  # whose next update cannot be handled beside others
        self._held: dict[int, float] = {}  # whose last update failed, and until when they wait

    async def step(self) -> float:
        self.is_idle = False
        try:
            handled, changed = await asyncio.to_thread(self.handle_some)
        finally:
            self.is_idle = True
        if handled:
            self.on_handled(changed)
        # Alone, it saw all there was; others may hold the first update of somebody's several.
        if handled and (self.beside_others or handled == AT_ONCE):
            return 0
        return PAUSE if self._held else IDLE

    def handle_some(self) -> tuple[int, frozenset[str]]:
        """Handle what waits, up to a batch. For a thread.

        Returns how many were dealt with, and the tables in which it was written.
        """
        at = monotonic()
        self._held = {queue: until for queue, until in self._held.items() if until > at}
        received: list[datetime] = []  # of what was handled
        if self.beside_others:
            count, changed = self._handle_beside_others(received)
        else:
            with self.database.write() as session:
                count = self._handle_batch(session, received)
            changed = changed_tables(session)
        for moment in received:
            UPDATE_SECONDS.observe((self.now() - moment).total_seconds())
        UPDATES.labels("handled").inc(len(received))
        return count, changed

    def _handle_beside_others(self, received: list[datetime]) -> tuple[int, frozenset[str]]:
        """What touches nobody else beside other workers, and then the rest in turn."""
        self._want_turn.clear()
        with self.database.write_together(OWN) as session:
            count = self._handle_batch(session, received)
        changed = changed_tables(session)
        if self._want_turn:
            queues = list(self._want_turn)
            self._want_turn.clear()
            with self.database.write() as session:
                self._handle_batch(session, received, queues)
            changed |= changed_tables(session)
        return count, changed

    def _handle_batch(
        self, session: Session, received: list[datetime], only: Collection[int] | None = None
    ) -> int:
        rows = next_updates(session, AT_ONCE, without=list(self._held), only=only)
        people = {row.queue for row in rows}
        if people:
            recall_members(session, people)
            recall_conversations(session, people)
        handled = [row for row in rows if self._may_go_on(row) and self._is_handled(session, row)]
        if handled:
            close_updates(session, [row.key for row in handled], self.now())
        received += [row.received_at for row in handled]
        return len(rows)

    def _may_go_on(self, row: InboxUpdate) -> bool:
        return row.queue not in self._held and row.queue not in self._want_turn

    def _is_handled(self, session: Session, row: InboxUpdate) -> bool:
        try:
            # Whatever the handler does without a savepoint of its own must not be left half done.
            with session.begin_nested() if self.beside_others else nullcontext():
                handle(session, row.raw, self.now(), self.house)
        except NeedsTurnError:
            self._want_turn.add(row.queue)
            return False
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

"""Holding a lease, or waiting for it: at most one process acts, and a dead one is replaced."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from time import monotonic

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from models.database import Database
from models.lease import (
    LeaseLostError,
    Sign,
    beat,
    give_back,
    insist,
    look_at_lease,
    take_lease,
)
from scheduler.loop import Loop

logger = logging.getLogger(__name__)

# The token with which the step under way began. A task, and the threads it hands work to, have
# each their own.
_BEGUN_WITH: ContextVar[int | None] = ContextVar("begun_with", default=None)


@dataclass(frozen=True)
class Pace:
    """Seconds: between two beats, and between two looks of who waits.

    Who holds it acts for at most `hold` after the last beat *began*; who waits takes over after
    `take_over` without one, as seen from there, so later. In between lies what two clocks may
    differ in how fast they run. A dead holder is replaced within 14 seconds.
    """

    beat: float = 3.0
    hold: float = 9.0
    take_over: float = 12.0
    look: float = 1.0


PACE = Pace()


class Tenure(Loop):
    """One process's part in one lease.

    Whoever acts begins with `acting_as`, shows that token in each transaction that decides on
    something (`insist`), and looks before each act outside the database whether it is still so: a
    process that was paused and wakes up can do neither. Between that look and the first byte on the
    wire lies an instant that nobody can guard, as Telegram knows no tokens.

    Parts that have it as their `duty` and a database fenced by `show` need do nothing themselves.
    """

    longest_pause = 2.0  # after an error of the database: others wait for this beat

    def __init__(
        self,
        database: Database,
        name: str,
        *,
        is_alone: bool = False,
        pace: Pace = PACE,
        clock: Callable[[], float] = monotonic,
        on_taken: Callable[[Session], None] = lambda _: None,
    ) -> None:
        """`on_taken` puts in order what a holder before left, in the transaction of the taking.

        `is_alone`: something else keeps other processes away, as the lock beside an SQLite file.
        Then it is taken at once and needs no beat. `clock` gives seconds that go on while a process
        is paused, and never jump.
        """
        super().__init__()
        self.database = database
        self.name = name
        self.is_alone = is_alone
        self.pace = pace
        self.clock = clock
        self.on_taken = on_taken
        self._token: int | None = None
        self._good_until = 0.0
        self._seen: Sign | None = None
        self._seen_at = 0.0

    def acting_as(self) -> int | None:
        """The token while this process may act, else None."""
        is_good = self.is_alone or self.clock() < self._good_until
        return self._token if is_good else None

    def insist(self, session: Session, token: int) -> None:
        """Call it first in a transaction, with the token that the work began with.

        Raises:
            LeaseLostError: when another took over since.
        """
        try:
            insist(session, self.name, token)
        except LeaseLostError:
            if self._token == token:
                self._lose()
            raise

    def begin(self) -> bool:
        """Whether a step may begin here; what it writes is then held to the token it began with."""
        token = self.acting_as()
        _BEGUN_WITH.set(token)
        return token is not None

    def show(self, session: Session) -> None:
        """The fence of a database: insist on the token with which the step under way began.

        Raises:
            LeaseLostError: when another took over since, or none was begun with.
        """
        token = _BEGUN_WITH.get()
        if token is None:
            raise LeaseLostError(self.name)
        self.insist(session, token)

    async def step(self) -> float:
        await asyncio.to_thread(self.go_on)
        return self.pace.look if self._token is None else self.pace.beat

    def go_on(self) -> None:
        """Beat, or look whether it can be had. For a thread."""
        begun = self.clock()
        if self._token is not None:
            if self.is_alone:
                return
            # It must not wait behind a process that was paused in its turn; nor may this one, when
            # paused in the middle, keep the row: its own parts may be waiting for that, in turn.
            with self.database.write_at_once() as session:
                is_mine = beat(session, self.name, self._token)
            if is_mine:
                self._good_until = begun + self.pace.hold
            else:
                self._lose()
            return
        with self.database.read() as session:
            sign = look_at_lease(session, self.name)
        if sign != self._seen:
            self._seen, self._seen_at = sign, begun
        if self.is_alone or sign.is_free or begun - self._seen_at >= self.pace.take_over:
            self.take(sign)

    def take(self, seen: Sign | None = None) -> None:
        """Take it, if it is still as it was `seen`; without that, from whoever holds it.

        For a thread; the latter for who knows to be alone on this database.
        """
        begun = self.clock()
        with self.database.write() as session:
            token = take_lease(session, self.name, seen)
            if token is not None:
                self.on_taken(session)
        if token is not None:
            self._token, self._good_until = token, begun + self.pace.hold
            logger.info("This process is the %s now (%s).", self.name, token)

    def give_back(self) -> None:
        """Let another begin at once. For a thread."""
        if self._token is not None:
            token, self._token = self._token, None
            # Where the database is out of reach it is found silent instead.
            with contextlib.suppress(SQLAlchemyError), self.database.write_at_once() as session:
                give_back(session, self.name, token)

    def _lose(self) -> None:
        logger.warning("Another process is the %s now.", self.name)
        self._token, self._seen = None, None

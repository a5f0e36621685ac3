"""The sender of broadcasts: begins them at their moment, goes on in batches, tells how it goes."""

from collections.abc import Callable, Collection
from datetime import datetime

from models.broadcast import PLANNED, RUNNING, STOPPED, Broadcast, broadcasts_in
from models.database import Database
from scheduler.batches import Batches
from usecases.send_broadcast import (
    begin_if_due,
    finish,
    is_over,
    is_wanting,
    progress_is_due,
    send_lines,
    show_progress,
)

BATCH = 25  # lines a transaction: updates and the sender get their turn in between


class Broadcaster(Batches):
    """Where a broadcast is stands in its row: a sender that was interrupted goes on from there."""

    watches = (Broadcast,)
    rest = 0.25  # a hundred lines a second: more than Telegram takes, and no more than that

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(on_work)
        self.database = database
        self.now = now
        self.moderators = moderators

    def work(self) -> tuple[int, bool]:
        """One batch of each: how much was done, and whether one is still under way."""
        with self.database.read() as session:
            keys = [
                broadcast.key
                for broadcast in broadcasts_in(session, PLANNED, RUNNING, STOPPED)
                if broadcast.ended_at is None
            ]
        return sum(self._go_on(key) for key in keys), bool(keys)

    def _go_on(self, key: int) -> int:
        with self.database.read() as session:
            broadcast = session.get(Broadcast, key)
            if broadcast is None or not is_wanting(session, broadcast, self.now()):
                return 0
        with self.database.write() as session:
            now = self.now()
            broadcast = session.get(Broadcast, key)
            assert broadcast is not None
            done = int(begin_if_due(session, broadcast, now, moderators=self.moderators))
            done += send_lines(session, broadcast, now, BATCH, moderators=self.moderators)
            session.flush()
            if is_over(session, broadcast):
                finish(session, broadcast, now)
                return done + 1
            if progress_is_due(session, broadcast, now):
                show_progress(session, broadcast, now)
                return done + 1
            return done

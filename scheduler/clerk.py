"""The clerk of the moderators: brings them the cases, keeps the cards true, tells decisions."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

from models.case import cases_without_cards, decisions_to_tell, stale_cases
from models.database import Database
from scheduler.loop import Loop
from usecases.send_cases import refresh_case, send_case
from usecases.tell_decision import tell_decision

BATCH = 20  # cases a transaction: others get their turn in between
IDLE = 30.0  # seconds between looks when nobody nudges; a decision that is to be told waits minutes
SOON = 1.0  # a card that is on its way has its message id by then


class Clerk(Loop):
    """What there is to do is in the rows: a clerk that was interrupted goes on where it was."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.moderators = moderators
        self.default_language = default_language
        self.on_work = on_work

    async def step(self) -> float:
        done, is_waiting = await asyncio.to_thread(self.work)
        if done:
            self.on_work()
            return 0
        return SOON if is_waiting else IDLE

    def work(self) -> tuple[int, bool]:
        """One batch: how much was done, and whether a card's sending is waited for."""
        with self.database.read() as session:
            now = self.now()
            if not (
                cases_without_cards(session, 1)
                or stale_cases(session, 1)
                or decisions_to_tell(session, now, 1)
            ):
                return 0, False
        with self.database.write() as session:
            now = self.now()
            new = cases_without_cards(session, BATCH)
            for case in new:
                send_case(
                    session,
                    case,
                    now,
                    moderators=self.moderators,
                    default_language=self.default_language,
                )
            stale = stale_cases(session, BATCH)
            refreshed = [
                refresh_case(session, case, now, default_language=self.default_language)
                for case in stale
            ]
            due = decisions_to_tell(session, now, BATCH)
            for decision, case in due:
                tell_decision(session, decision, case, now)
            return len(new) + sum(refreshed) + len(due), not all(refreshed)

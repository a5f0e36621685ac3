"""The clerk of the moderators: brings them the cases, keeps the cards true, tells decisions."""

from collections.abc import Callable, Collection
from datetime import datetime

from models.case import Case, Decision, cases_without_cards, decisions_to_tell, stale_cases
from models.database import Database
from scheduler.batches import Batches
from usecases.send_cases import refresh_case, send_case
from usecases.tell_decision import tell_decision

BATCH = 20  # cases a transaction: others get their turn in between


class Clerk(Batches):
    """What there is to do is in the rows: a clerk that was interrupted goes on where it was."""

    watches = (Case, Decision)

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(on_work)
        self.database = database
        self.now = now
        self.moderators = moderators
        self.default_language = default_language

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

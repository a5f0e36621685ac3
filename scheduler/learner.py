"""The keeper of the weights: learns from outcomes once a week, outside any transaction."""

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import datetime

from matching.learning import Lesson, TooFewError, learn
from models.database import Database
from models.moment import Moment, last_time
from scheduler.loop import Loop
from usecases.learn_weights import WANTED, LessonFacts, facts_for_lesson, keep_lesson

logger = logging.getLogger(__name__)

IDLE = 30.0  # seconds between looks when nobody nudges


class Learner(Loop):
    """That a lesson is wanted is in the rows: a learner that was interrupted begins anew."""

    watches = (Moment,)

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        on_lesson: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.moderators = moderators
        self.default_language = default_language
        self.on_lesson = on_lesson

    async def step(self) -> float:
        done = await asyncio.to_thread(self.work)
        if done:
            self.on_lesson()
        return 0 if done else IDLE

    def work(self) -> bool:
        """Learn if that is wanted; returns whether it was. Blocking: for a thread."""
        with self.database.read() as session:
            if last_time(session, WANTED) is None:
                return False
            facts = facts_for_lesson(session)
        lesson = _lesson(facts)
        with self.database.write() as session:
            keep_lesson(
                session,
                lesson,
                facts.compared_with,
                self.now(),
                moderators=self.moderators,
                default_language=self.default_language,
            )
        logger.info("Outcomes were looked at; %s.", "weights were fitted" if lesson else "too few")
        return True


def _lesson(facts: LessonFacts) -> Lesson | None:
    if not facts.is_worth_it:
        return None
    try:
        return learn(facts.outcomes, facts.in_use)
    except TooFewError:
        return None

"""The keeper of the circles: works them out once a week, and sends their cards."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime

from matching.circles import CirclePlan, find_circles
from matching.theme_words import words_of_themes
from models.database import Database
from scheduler.loop import Loop
from usecases.offer_circle import is_being_offered, offer_next
from usecases.prepare_circles import CircleFacts, due_circles, facts_for_circles, keep_circles

logger = logging.getLogger(__name__)

NEAREST = 50  # needs compared with each need: all seven of a circle must know each other
# Each two of a circle at least this likely share a trouble: lower than for a card, as of more
# people each must be like each. About as many pairs are right (docs/decisions.md, 59).
LEAST_LIKELY = 0.3
IDLE = 30.0  # seconds between looks when nobody nudges

# As `scheduler.rounds.Similar`.
Similar = Callable[[Sequence[int], int], Iterable[tuple[int, list[tuple[int, float]]]]]


class CircleKeeper(Loop):
    """What circles need is in their rows: a keeper that was interrupted goes on where it was."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        similar: Similar,
        *,
        least_similarity: float = LEAST_LIKELY,
        is_ready: Callable[[], bool] = lambda: True,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.similar = similar
        self.least_similarity = least_similarity
        self.is_ready = is_ready  # whether `similar` knows the needs yet
        self.moderators = moderators
        self.default_language = default_language
        self.on_work = on_work

    async def step(self) -> float:
        done = await asyncio.to_thread(self.work)
        if done:
            self.on_work()
        return 0 if done else IDLE

    def work(self) -> int:
        """Work out circles that are due, or offer one of them; returns how much was done.

        Blocking: for a worker thread. Comparing needs happens outside any transaction.
        """
        return self.prepare() + self.offer()

    def prepare(self) -> int:
        if not self.is_ready():
            return 0
        now = self.now()
        with self.database.read() as session:
            due = due_circles(session)
            if due is None:
                return 0
            facts = facts_for_circles(session, now)
        plan = find_circles(
            facts.seekers,
            self._alike(facts),
            rested=facts.rested,
            apart=facts.apart,
            least_similarity=self.least_similarity,
            seed=due.seed,
        )
        words = _words(facts, plan)
        with self.database.write() as session:
            kept = keep_circles(
                session,
                due.key,
                plan,
                words,
                now,
                moderators=self.moderators,
                default_language=self.default_language,
            )
        logger.info("Circles were prepared.")
        return int(kept)

    def offer(self) -> int:
        with self.database.read() as session:
            if not is_being_offered(session):
                return 0
        with self.database.write() as session:
            return offer_next(session, self.now())

    def _alike(self, facts: CircleFacts) -> Iterator[tuple[int, int, float]]:
        for need_id, found in self.similar(list(facts.texts), NEAREST):
            for other_id, probability in found:
                if other_id in facts.texts:
                    yield need_id, other_id, probability


def _words(facts: CircleFacts, plan: CirclePlan) -> dict[int, dict[str, list[str]]]:
    """What the needs of each circle share, and others do not; by its place in the plan."""
    place_of = {need: place for place, circle in enumerate(plan.circles) for need in circle.needs}
    found = words_of_themes(
        (place_of.get(s.need, -1), s.person.id, s.language, facts.texts[s.need])
        for s in facts.seekers
    )
    return {place: found.get(place, {}) for place in range(len(plan.circles))}

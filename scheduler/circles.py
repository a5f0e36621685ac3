"""The keeper of the circles: works them out once a week, and sends their cards."""

import logging

from matching.circles import CirclePlan, find_circles
from matching.theme_words import words_of_themes
from models.circle import CircleWeek
from scheduler.keeper import Keeper
from usecases.offer_circle import is_being_offered, offer_next
from usecases.prepare_circles import CircleFacts, due_circles, facts_for_circles, keep_circles

logger = logging.getLogger(__name__)

NEAREST = 50  # needs compared with each need: all seven of a circle must know each other
# Each two of a circle at least this likely share a trouble: lower than for a card, as of more
# people each must be like each. About as many pairs are right (docs/decisions.md, 59).
LEAST_LIKELY = 0.3


class CircleKeeper(Keeper):
    """What circles need is in their rows."""

    watches = (CircleWeek,)

    def prepare(self) -> int:
        now = self.now()
        with self.database.read() as session:
            due = due_circles(session)
            if due is None:
                return 0
            facts = facts_for_circles(session, now)
        plan = find_circles(
            facts.seekers,
            self.alike(facts.texts, NEAREST),
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

    def send(self) -> int:
        with self.database.read() as session:
            if not is_being_offered(session):
                return 0
        with self.database.write() as session:
            return offer_next(session, self.now())


def _words(facts: CircleFacts, plan: CirclePlan) -> dict[int, dict[str, list[str]]]:
    """What the needs of each circle share, and others do not; by its place in the plan."""
    place_of = {need: place for place, circle in enumerate(plan.circles) for need in circle.needs}
    found = words_of_themes(
        (place_of.get(s.need, -1), s.person.id, s.language, facts.texts[s.need])
        for s in facts.seekers
    )
    return {place: found.get(place, {}) for place in range(len(plan.circles))}

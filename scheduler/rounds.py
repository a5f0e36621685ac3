"""The keeper of the weekly round: works it out, and sends it once a moderator said so."""

import logging
from collections.abc import Iterator

from matching.round_plan import Likeness, plan_round
from models.weekly_round import Round
from scheduler.keeper import Keeper
from usecases.prepare_round import RoundFacts, due_round, facts_for_round, keep_plan
from usecases.send_round import is_being_sent, send_some

logger = logging.getLogger(__name__)

NEAREST = 20  # needs compared with each need
BATCH = 20  # pairs a transaction: others get their turn in between


class RoundKeeper(Keeper):
    """What a round needs is in its rows."""

    watches = (Round,)

    def prepare(self) -> int:
        now = self.now()
        with self.database.read() as session:
            due = due_round(session)
            if due is None:
                return 0
            facts = facts_for_round(session, now)
        plan = plan_round(
            facts.participants,
            self._alike(facts),
            facts.between,
            least_similarity=self.least_similarity,
            seed=due.seed,
            now=now,
            weights=facts.weights,
        )
        with self.database.write() as session:
            kept = keep_plan(
                session,
                due.key,
                plan,
                now,
                moderators=self.moderators,
                default_language=self.default_language,
            )
        logger.info("A round was prepared.")
        return int(kept)

    def send(self) -> int:
        with self.database.read() as session:
            if not is_being_sent(session):
                return 0
        with self.database.write() as session:
            return send_some(
                session,
                self.now(),
                BATCH,
                moderators=self.moderators,
                default_language=self.default_language,
            )

    def _alike(self, facts: RoundFacts) -> Iterator[Likeness]:
        for need_id, other_id, similarity in self.alike(facts.owner, NEAREST):
            yield Likeness(
                need_id, other_id, facts.owner[need_id], facts.owner[other_id], similarity
            )

"""The keeper of the weekly round: works it out, and sends it once a moderator said so."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime

from matching.round_plan import Likeness, plan_round
from models.database import Database
from scheduler.loop import Loop
from usecases.prepare_round import RoundFacts, due_round, facts_for_round, keep_plan
from usecases.send_round import is_being_sent, send_some

logger = logging.getLogger(__name__)

NEAREST = 20  # needs compared with each need
BATCH = 20  # pairs a transaction: others get their turn in between
IDLE = 30.0  # seconds between looks when nobody nudges

# (need ids, most) -> each with (need id, probability of a shared trouble) of the most similar,
# best first; a need that is not in the index is left out.
Similar = Callable[[Sequence[int], int], Iterable[tuple[int, list[tuple[int, float]]]]]


class RoundKeeper:
    """What a round needs is in its rows: a keeper that was interrupted goes on where it was."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        similar: Similar,
        *,
        least_similarity: float,
        is_ready: Callable[[], bool] = lambda: True,
        moderators: Collection[int] = (),
        default_language: str = "nl",
    ) -> None:
        self.database = database
        self.now = now
        self.similar = similar
        self.least_similarity = least_similarity
        self.is_ready = is_ready  # whether `similar` knows the needs yet
        self.moderators = moderators
        self.default_language = default_language

    def work(self) -> int:
        """Work out a round that is due, or send some of one; returns how much was done.

        Blocking: for a worker thread. Comparing needs and solving happen outside any transaction.
        """
        return self.prepare() + self.send()

    def prepare(self) -> int:
        if not self.is_ready():
            return 0
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
        for need_id, found in self.similar(list(facts.owner), NEAREST):
            for other_id, similarity in found:
                other = facts.owner.get(other_id)
                if other is not None:
                    yield Likeness(need_id, other_id, facts.owner[need_id], other, similarity)


class RoundLoop(Loop):
    """Lets the keeper look whenever something happened."""

    def __init__(self, keeper: RoundKeeper, on_work: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.keeper = keeper
        self.on_work = on_work

    async def step(self) -> float:
        done = await asyncio.to_thread(self.keeper.work)
        if done:
            self.on_work()
        return 0 if done else IDLE

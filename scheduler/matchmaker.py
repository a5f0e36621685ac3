"""From a stored need to its peers: a vector after the commit, then the rules of matching."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from time import monotonic

from sqlmodel import Session

from matching.calibration import Calibration, calibration_of
from matching.embedder import Embedder, Priors
from matching.index import NeedIndex
from matching.meaning import Vectors
from models.database import Database
from models.experience import Experience
from models.experience_vector import Situation, experiences_without_vector
from models.member import chats_of
from models.need import Need, needs_closed_since, needs_to_match
from models.vector import (
    NeedVector,
    hashes_of_open_needs,
    needs_without_vector,
    vectors_of,
)
from scheduler.been_there import BeenThere
from scheduler.loop import Loop
from scheduler.make_vectors import embed_experiences, embed_needs
from scheduler.metrics import MATCHED
from scheduler.serving import Serving
from scheduler.typing_sign import TypingTo, nobody_sees
from usecases.propose_peers import propose_peers

logger = logging.getLogger(__name__)

BATCH = 32  # texts embedded at once
LOOKED_AT = 50  # nearest needs that the rules choose from
AT_ONCE = 256  # needs compared with all others in one product
ROWS = 1000  # read at once; databases limit the parameters of a statement
IDLE = 30.0  # seconds between looks when nobody nudges
COMPARE_EVERY = 600.0  # seconds between comparisons of the index with all rows
JUST_NOW = timedelta(minutes=1)
OVERLAP = timedelta(minutes=2)  # looked back for closed needs: longer than any step takes
# Two needs this likely to share a trouble are worth a card. `python -m benchmarks.calibration`
# prints how often a card then is right, and how often a member with a peer hears of none.
LEAST_PROBABILITY = 0.45


class Matchmaker(Loop):
    """Owns the index of open needs, and looks for peers for each need that has none yet."""

    watches = (Need, Experience)

    def __init__(
        self,
        database: Database,
        serving: Serving,
        now: Callable[[], datetime],
        typing_to: TypingTo = nobody_sees,
        *,
        on_proposal: Callable[[], None] = lambda: None,
        on_complete: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.serving = serving
        self.now = now
        self.typing_to = typing_to
        self.on_proposal = on_proposal
        self.on_complete = on_complete
        self.is_ready = asyncio.Event()  # set once the model is loaded
        self.is_complete = threading.Event()  # set once every need is in the index
        # The index is asked by the rounds too, from another thread.
        self._turn = threading.Lock()
        self._index: NeedIndex | None = None
        self._compare_at = 0.0  # on the monotonic clock
        self.been_there = BeenThere(database, serving)

    async def step(self) -> float:
        async with self.serving.used() as embedder:
            return await self._step(embedder)

    async def _step(self, embedder: Embedder) -> float:
        # An index without a need in it is one too, and counts as nothing where truth is asked.
        index = self._index if self._index is not None else await self._load(embedder)
        embedded, others = await self._embed_some(embedder)
        waiting = await asyncio.to_thread(self._keep_up, index, embedded)
        if not embedded and not others and not self.is_complete.is_set():
            self.is_complete.set()
            self.on_complete()
        matched = await asyncio.to_thread(self._match_some, index, waiting) if waiting else 0
        if matched:
            self.on_proposal()
        return 0 if embedded or others or matched else IDLE

    def similar(
        self, need_ids: Sequence[int], most: int
    ) -> Iterator[tuple[int, list[tuple[int, float]]]]:
        """Each need with those most like it, as (need id, probability of a shared trouble).

        Needs that are not in the index are left out. The index stays free between some and the
        next: a round asks for all of them.
        """
        index = self._index  # to the end, whichever model serves by then
        if index is None:
            return
        for start in range(0, len(need_ids), AT_ONCE):
            with self._turn:
                some = [id_ for id_ in need_ids[start : start + AT_ONCE] if id_ in index]
                found = index.similar_to(some, most)
            yield from zip(some, found, strict=True)

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(need id, probability of a shared trouble) of the open needs nearest to a text.

        Waits for no model. `vector` (d) is raw, by the model that serves: for within its `used`.
        """
        if self._index is None:
            return []
        with self._turn:
            with self.database.read() as session:
                self._renew(session, self._index, ())
            return self._index.near(language, vector, most)

    def prepared(
        self, model: str, priors: Priors, calibration: Calibration
    ) -> tuple[NeedIndex, NeedIndex]:
        """Indexes of all needs and experiences by a model that does not serve yet."""
        needs = NeedIndex(priors.vectors, priors.blocks, calibration)
        experiences = NeedIndex(priors.vectors, priors.blocks, calibration)
        with self.database.read() as session:
            self._fill(session, needs, model)
            self.been_there.fill(session, experiences, model)
        return needs, experiences

    def take(self, indexes: tuple[NeedIndex, NeedIndex]) -> None:
        """Go on with these from now on. It waits for nothing."""
        self._index, experiences = indexes
        self.been_there.open(experiences)
        self._compare_at = 0.0  # what came while they were prepared
        self.nudge()

    async def _load(self, embedder: Embedder) -> NeedIndex:
        priors = await asyncio.wrap_future(embedder.priors())
        calibration = calibration_of(embedder.name)
        self._index = NeedIndex(priors.vectors, priors.blocks, calibration)
        self.been_there.open(NeedIndex(priors.vectors, priors.blocks, calibration))
        self.is_ready.set()
        logger.info("The model is loaded; peers are being looked for.")
        return self._index

    async def _embed_some(self, embedder: Embedder) -> tuple[list[int], int]:
        """Embed needs and experiences that have no vector yet; returns the needs' ids, and how many
        experiences."""
        needs, chats, told = await asyncio.to_thread(self._without_vector, embedder.name)
        if needs:
            async with self.typing_to(chats):  # of all that a need goes through only this is slow
                await embed_needs(self.database, embedder, needs)
        if told:
            await embed_experiences(self.database, embedder, told)
        return [need.key for need in needs], len(told)

    def _without_vector(
        self, model: str
    ) -> tuple[Sequence[Need], Sequence[int], Sequence[Situation]]:
        """The needs, the chats of those who told one just now and look at their phone still, and
        the experiences."""
        since = self.now() - JUST_NOW
        with self.database.read() as session:
            needs = needs_without_vector(session, model, BATCH)
            waiting = {
                need.member_id for need in needs if (need.rewritten_at or need.told_at) > since
            }
            chats = chats_of(session, waiting) if waiting else ()
            return needs, chats, experiences_without_vector(session, model, BATCH)

    def _keep_up(self, index: NeedIndex, embedded: Sequence[int]) -> list[int]:
        """Bring both indexes up to date; returns the next needs that wait for their peers."""
        with self._turn, self.database.read() as session:
            self._renew(session, index, embedded)
            self.been_there.synchronise(session)
            return [need.key for need in needs_to_match(session, BATCH)]

    def _renew(self, session: Session, index: NeedIndex, embedded: Sequence[int]) -> None:
        """Take in what was just embedded and let go of what was closed; now and then compare all.

        Reading what all needs are takes as long as there are many, which nobody should wait for
        who just told one. Whatever the index still holds, the rules look at the rows.
        """
        at = monotonic()
        if at >= self._compare_at:
            self._fill(session, index, self.serving.name)
            self._compare_at = at + COMPARE_EVERY
            return
        self._take_in(session, index, self.serving.name, embedded)
        for need_id in needs_closed_since(session, self.now() - OVERLAP):
            index.remove(need_id)

    def _fill(self, session: Session, index: NeedIndex, model: str) -> None:
        """Let an index hold exactly the open needs, with their present texts."""
        changed = index.let_go_of_others(hashes_of_open_needs(session, model))
        for start in range(0, len(changed), ROWS):
            self._take_in(session, index, model, changed[start : start + ROWS])

    def _take_in(
        self, session: Session, index: NeedIndex, model: str, need_ids: Sequence[int]
    ) -> None:
        for row in vectors_of(session, model, need_ids):
            index.put(row.need_id, row.text_hash, row.language, row.as_array())

    def _match_some(self, index: NeedIndex, waiting: Sequence[int]) -> int:
        """Look for peers for each need that waits for it; one transaction a need."""
        with self._turn:
            known = index.known()
        ready = [need_id for need_id in waiting if need_id in known]
        for need_id, similar in self.similar(ready, LOOKED_AT):
            been_there = self._been_there(need_id)
            with self.database.write() as session:
                propose_peers(
                    session,
                    need_id,
                    known[need_id],
                    similar,
                    been_there,
                    least_similarity=LEAST_PROBABILITY,
                    now=self.now(),
                )
        MATCHED.inc(len(ready))
        return len(ready)

    def _been_there(self, need_id: int) -> list[tuple[int, float]]:
        """(experience id, probability of a shared trouble) of what is most like a need."""
        with self.database.read() as session:
            row = session.get(NeedVector, (need_id, self.serving.name))
        if row is None:
            return []
        return self.been_there.nearest(row.language, row.as_array(), LOOKED_AT)

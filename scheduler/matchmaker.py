"""From a stored need to its peers: a vector after the commit, then the rules of matching."""

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import datetime

import numpy as np

from matching.embedder import Embedder
from matching.index import NeedIndex
from matching.meaning import Vectors, prior_sentences
from matching.near import near
from models.database import Database
from models.need import Need, needs_to_match, text_hash
from models.vector import (
    NeedVector,
    hashes_of_open_needs,
    keep_vector,
    needs_without_vector,
    vectors_of,
)
from scheduler.been_there import BeenThere
from scheduler.loop import Loop
from usecases.propose_peers import propose_peers

logger = logging.getLogger(__name__)

BATCH = 32  # texts embedded at once
LOOKED_AT = 50  # nearest needs that the rules choose from
ROWS = 1000  # read at once; databases limit the parameters of a statement
IDLE = 30.0  # seconds between looks when nobody nudges
# Below this cosine, after centring, needs of the invented community rarely share a theme;
# `python -m benchmarks.meaning` prints how often.
LEAST_SIMILARITY = 0.2


class Matchmaker(Loop):
    """Owns the index of open needs, and looks for peers for each need that has none yet."""

    def __init__(
        self,
        database: Database,
        embedder: Embedder,
        now: Callable[[], datetime],
        on_proposal: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.embedder = embedder
        self.now = now
        self.on_proposal = on_proposal
        self.is_ready = asyncio.Event()  # set once the model is loaded
        self.is_complete = threading.Event()  # set once every need is in the index
        # The index is asked by the rounds too, from another thread.
        self._turn = threading.Lock()
        self._index: NeedIndex | None = None
        self.been_there = BeenThere(database, embedder)

    async def step(self) -> float:
        index = self._index or await self._load()
        embedded = await self._embed_some() + await self.been_there.embed_some()
        await asyncio.to_thread(self._synchronise, index)
        await asyncio.to_thread(self.been_there.synchronise)
        if not embedded:
            self.is_complete.set()
        matched = await asyncio.to_thread(self._match_some, index)
        if matched:
            self.on_proposal()
        return 0 if embedded or matched else IDLE

    def similar(self, need_id: int, most: int) -> list[tuple[int, float]]:
        """(need id, similarity) of the needs most like one; empty where it is not indexed."""
        with self._turn:
            if self._index is None or need_id not in self._index:
                return []
            return self._index.similar_to(need_id, most)

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(need id, similarity) of the open needs nearest to a text; waits for no model."""
        if self._index is None:
            return []
        self._synchronise(self._index)
        with self._turn:
            return near(self._index, language, vector, most)

    async def _load(self) -> NeedIndex:
        means = {}
        for language, sentences in prior_sentences().items():
            vectors = await asyncio.wrap_future(self.embedder.embed(sentences))
            means[language] = np.asarray(vectors.mean(axis=0), np.float32)
        self._index = NeedIndex(means)
        self.been_there.open(NeedIndex(means))
        self.is_ready.set()
        logger.info("The model is loaded; peers are being looked for.")
        return self._index

    async def _embed_some(self) -> int:
        rows = await asyncio.to_thread(self._without_vector)
        if rows:
            texts = [text for _, text in rows]
            vectors = await asyncio.wrap_future(self.embedder.embed(texts))
            await asyncio.to_thread(self._keep, rows, vectors)
        return len(rows)

    def _without_vector(self) -> list[tuple[int, str]]:
        with self.database.read() as session:
            return needs_without_vector(session, self.embedder.name, BATCH)

    def _keep(self, rows: list[tuple[int, str]], vectors: Vectors) -> None:
        with self.database.write() as session:
            for (need_id, text), vector in zip(rows, vectors, strict=True):
                keep_vector(session, need_id, self.embedder.name, text_hash(text), vector)

    def _synchronise(self, index: NeedIndex) -> None:
        """Let the index hold exactly the open needs, with their present texts."""
        with self._turn, self.database.read() as session:
            known = index.known()
            wanted = hashes_of_open_needs(session, self.embedder.name)
            for need_id in known.keys() - wanted.keys():
                index.remove(need_id)
            changed = [need_id for need_id, hash_ in wanted.items() if known.get(need_id) != hash_]
            for start in range(0, len(changed), ROWS):
                some = changed[start : start + ROWS]
                for need, row in vectors_of(session, self.embedder.name, some):
                    index.put(need.key, row.text_hash, need.language, row.as_array())

    def _match_some(self, index: NeedIndex) -> int:
        """Look for peers for each need that waits for it; one transaction a need."""
        with self.database.read() as session:
            waiting = [need.key for need in needs_to_match(session, BATCH)]
        with self._turn:
            known = index.known()
        ready = [need_id for need_id in waiting if need_id in known]
        for need_id in ready:
            similar = self.similar(need_id, LOOKED_AT)
            been_there = self._been_there(need_id)
            with self.database.write() as session:
                propose_peers(
                    session,
                    need_id,
                    known[need_id],
                    similar,
                    been_there,
                    least_similarity=LEAST_SIMILARITY,
                    now=self.now(),
                )
        return len(ready)

    def _been_there(self, need_id: int) -> list[tuple[int, float]]:
        """(experience id, similarity) of what is most like a need."""
        with self.database.read() as session:
            row, need = session.get(NeedVector, need_id), session.get(Need, need_id)
        if row is None or need is None:
            return []
        return self.been_there.near(need.language, row.as_array(), LOOKED_AT)

"""From a stored need to the services that may answer it, beside the search for peers."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

import numpy as np
from sqlmodel import Session

from matching.embedder import Embedder
from matching.meaning import Vectors
from matching.services import Register, ServiceIndex
from models.answer import NeedAnswer, needs_to_guide
from models.database import Database
from models.need import Need
from models.service import (
    Service,
    ServiceText,
    stamps_of_services,
    texts_without_vectors,
    vectors_of_services,
)
from models.vector import count_open_vectors, open_vectors
from scheduler.loop import Loop
from scheduler.make_vectors import embed_services
from scheduler.serving import Serving
from usecases.offer_services import offer_services

logger = logging.getLogger(__name__)

BATCH = 20  # texts or needs at once: others get their turn in between
IDLE = 30.0  # seconds between looks when nobody nudges
LEARN_AFTER = 0.1  # share of more or fewer needs after which their register is learned anew

# What an index was made of: the hashes of its texts.
Stamp = tuple[tuple[int, str, str], ...]


class Guide(Loop):
    """Keeps the vectors of the services' texts, and looks up each need once for its present text.

    It shares nothing with the matchmaker but the model: neither waits for the other.
    """

    watches = (Need, NeedAnswer, Service, ServiceText)

    def __init__(
        self,
        database: Database,
        serving: Serving,
        now: Callable[[], datetime],
        on_offer: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.serving = serving
        self.now = now
        self.on_offer = on_offer
        self._model = ""  # by which all of the following is
        self._priors: dict[str, Vectors] = {}
        # Of several models side by side the first: alone it found the right service more often.
        self._numbers = 0
        self._register: tuple[int, Register] | None = None  # with how many needs it was learned
        self._index: tuple[Stamp, int, ServiceIndex] | None = None

    async def step(self) -> float:
        async with self.serving.used() as embedder:
            return await self._step(embedder)

    async def _step(self, embedder: Embedder) -> float:
        if self._model != embedder.name:
            priors = await asyncio.wrap_future(embedder.priors())
            self._numbers = priors.blocks[0]
            self._priors = {
                language: vectors[:, : self._numbers]
                for language, vectors in priors.vectors.items()
            }
            self._register = self._index = None
            self._model = embedder.name
        embedded = await self._embed_some(embedder)
        guided, offered = (0, 0) if embedded else await asyncio.to_thread(self._guide_some)
        if offered:
            self.on_offer()
        return 0 if embedded or guided else IDLE

    async def _embed_some(self, embedder: Embedder) -> int:
        texts = await asyncio.to_thread(self._stale_texts)
        if texts:
            await embed_services(self.database, embedder, texts)
        return len(texts)

    def _stale_texts(self) -> list[ServiceText]:
        with self.database.read() as session:
            return texts_without_vectors(session, self._model, BATCH)

    def _guide_some(self) -> tuple[int, int]:
        """Look up the next needs; returns how many, and how many members were asked."""
        with self.database.read() as session:
            rows = needs_to_guide(session, self._model, BATCH)
        if not rows or (index := self._present_index()) is None:
            return 0, 0
        offered = 0
        for need, vector in rows:
            found = index.answering(vector.as_array()[: self._numbers], vector.language)
            with self.database.write() as session:
                offered += offer_services(session, need.key, vector.text_hash, found, self.now())
        return len(rows), offered

    def _present_index(self) -> ServiceIndex | None:
        """The index of the services on offer; None where there is none."""
        with self.database.read() as session:
            stamp = tuple(stamps_of_services(session, self._model))
            if not stamp:
                return None
            register_count, register = self._learned_register(session)
            if self._index is None or self._index[:2] != (stamp, register_count):
                # Read only now: they are long.
                texts = [
                    (row.service_id, row.language, row.as_array()[:, : self._numbers])
                    for row in vectors_of_services(session, self._model)
                ]
                index = ServiceIndex(self._priors, texts, register)
                self._index = (stamp, register_count, index)
            return self._index[2]

    def _learned_register(self, session: Session) -> tuple[int, Register]:
        """How members write their needs, learned anew when there are many more or fewer."""
        count = count_open_vectors(session, self._model)
        if self._register is not None:
            known = self._register[0]
            if abs(count - known) <= LEARN_AFTER * known:
                return self._register
        languages, vectors = open_vectors(session, self._model)
        means = {
            language: np.asarray(found.mean(axis=0), np.float32)
            for language, found in self._priors.items()
        }
        size = len(next(iter(means.values())))
        raw = np.vstack(vectors)[:, :size] if vectors else np.empty((0, size), np.float32)
        self._register = (len(languages), Register(means, raw, languages))
        return self._register

"""The index of what members have been through, in step with the rows."""

import asyncio
import threading

from matching.embedder import Embedder
from matching.index import NeedIndex
from matching.meaning import Vectors
from models.database import Database
from models.experience_vector import (
    Situation,
    experiences_without_vector,
    hashes_of_experiences,
    vectors_of_experiences,
)
from scheduler.make_vectors import embed_experiences
from scheduler.serving import Serving

BATCH = 32  # texts embedded at once
ROWS = 1000  # read at once; databases limit the parameters of a statement


class BeenThere:
    """An index beside that of the needs: the two are asked separately, and both kinds offered."""

    def __init__(self, database: Database, serving: Serving) -> None:
        self.database = database
        self.serving = serving
        self._turn = threading.Lock()
        self._index: NeedIndex | None = None

    def open(self, index: NeedIndex) -> None:
        """Begin with an index, empty or not, that belongs to the model that serves."""
        self._index = index

    async def embed_some(self, embedder: Embedder) -> int:
        """Make the vectors that are missing, a batch of them; returns how many."""
        rows = await asyncio.to_thread(self._without_vector, embedder.name)
        if rows:
            await embed_experiences(self.database, embedder, rows)
        return len(rows)

    def synchronise(self) -> None:
        """Let the index hold exactly what others may see, with its present texts."""
        index = self._index
        if index is None:
            return
        with self._turn:
            self.fill(index, self.serving.name)

    def fill(self, index: NeedIndex, model: str) -> None:
        """The same for an index that nobody else has yet, or whose turn it is."""
        with self.database.read() as session:
            known = index.known()
            wanted = hashes_of_experiences(session, model)
            for id_ in known.keys() - wanted.keys():
                index.remove(id_)
            changed = [id_ for id_, hash_ in wanted.items() if known.get(id_) != hash_]
            for start in range(0, len(changed), ROWS):
                some = changed[start : start + ROWS]
                for row in vectors_of_experiences(session, model, some):
                    index.put(row.experience_id, row.text_hash, row.language, row.as_array())

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(experience id, probability of a shared trouble) of those nearest to a text."""
        self.synchronise()
        if self._index is None:
            return []
        with self._turn:
            return self._index.near(language, vector, most)

    def _without_vector(self, model: str) -> list[Situation]:
        with self.database.read() as session:
            return experiences_without_vector(session, model, BATCH)

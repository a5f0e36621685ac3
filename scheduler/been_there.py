"""The index of what members have been through, in step with the rows."""

import asyncio
import threading
from collections.abc import Sequence

from matching.embedder import Embedder
from matching.index import NeedIndex
from matching.meaning import Vectors
from models.database import Database
from models.experience_vector import (
    Situation,
    experiences_without_vector,
    hashes_of_experiences,
    keep_experience_vector,
    vectors_of_experiences,
)
from models.need import text_hash

BATCH = 32  # texts embedded at once
ROWS = 1000  # read at once; databases limit the parameters of a statement


class BeenThere:
    """An index beside that of the needs: the two are asked separately, and both kinds offered."""

    def __init__(self, database: Database, embedder: Embedder) -> None:
        self.database = database
        self.embedder = embedder
        self._turn = threading.Lock()
        self._index: NeedIndex | None = None

    def open(self, index: NeedIndex) -> None:
        """Begin with an empty index, once the model is loaded."""
        self._index = index

    async def embed_some(self) -> int:
        """Make the vectors that are missing, a batch of them; returns how many."""
        rows = await asyncio.to_thread(self._without_vector)
        if rows:
            texts, own = [row.text for row in rows], [row.language for row in rows]
            vectors = await asyncio.wrap_future(self.embedder.embed(texts))
            languages = await asyncio.wrap_future(self.embedder.detect(texts, own))
            await asyncio.to_thread(self._keep, rows, languages, vectors)
        return len(rows)

    def synchronise(self) -> None:
        """Let the index hold exactly what others may see, with its present texts."""
        index = self._index
        if index is None:
            return
        with self._turn, self.database.read() as session:
            known = index.known()
            wanted = hashes_of_experiences(session, self.embedder.name)
            for id_ in known.keys() - wanted.keys():
                index.remove(id_)
            changed = [id_ for id_, hash_ in wanted.items() if known.get(id_) != hash_]
            for start in range(0, len(changed), ROWS):
                some = changed[start : start + ROWS]
                for row in vectors_of_experiences(session, self.embedder.name, some):
                    index.put(row.experience_id, row.text_hash, row.language, row.as_array())

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(experience id, probability of a shared trouble) of those nearest to a text."""
        self.synchronise()
        if self._index is None:
            return []
        with self._turn:
            return self._index.near(language, vector, most)

    def _without_vector(self) -> list[Situation]:
        with self.database.read() as session:
            return experiences_without_vector(session, self.embedder.name, BATCH)

    def _keep(self, rows: Sequence[Situation], languages: Sequence[str], vectors: Vectors) -> None:
        with self.database.write() as session:
            for row, language, vector in zip(rows, languages, vectors, strict=True):
                keep_experience_vector(
                    session,
                    row.experience_id,
                    model=self.embedder.name,
                    embedded_hash=text_hash(row.text),
                    language=language,
                    vector=vector,
                )

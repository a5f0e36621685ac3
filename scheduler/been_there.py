"""The index of what members have been through, in step with the rows."""

import threading

from sqlmodel import Session

from matching.index import NeedIndex
from matching.meaning import Vectors
from models.database import Database
from models.experience_vector import hashes_of_experiences, vectors_of_experiences
from scheduler.serving import Serving

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

    def synchronise(self, session: Session) -> None:
        """Let the index hold exactly what others may see, with its present texts."""
        index = self._index
        if index is None:
            return
        with self._turn:
            self.fill(session, index, self.serving.name)

    @staticmethod
    def fill(session: Session, index: NeedIndex, model: str) -> None:
        """The same for an index that nobody else has yet, or whose turn it is."""
        changed = index.let_go_of_others(hashes_of_experiences(session, model))
        for start in range(0, len(changed), ROWS):
            some = changed[start : start + ROWS]
            for row in vectors_of_experiences(session, model, some):
                index.put(row.experience_id, row.text_hash, row.language, row.as_array())

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(experience id, probability of a shared trouble) of those nearest to a text."""
        with self.database.read() as session:
            self.synchronise(session)
        return self.nearest(language, vector, most)

    def nearest(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """The same, of what the index held when it was last synchronised."""
        if self._index is None:
            return []
        with self._turn:
            return self._index.near(language, vector, most)

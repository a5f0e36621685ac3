"""The vectors of all open needs in memory, searched exactly."""

from collections.abc import Mapping, Sequence

import numpy as np

from matching.meaning import Meaning, Vectors


class NeedIndex:
    """Raw unit vectors by need id; centring is applied when it is asked.

    Exact search on purpose: one matrix product is quick up to a million needs, and an approximate
    index may only come with its recall measured.
    """

    def __init__(self, prior_means: Mapping[str, Vectors]) -> None:
        self._meaning = Meaning(prior_means)
        self._entries: dict[int, tuple[str, str, Vectors]] = {}
        self._ids: list[int] = []
        self._centred: Vectors | None = None

    def known(self) -> dict[int, str]:
        """The text hash of each need that is in the index."""
        return {need_id: text_hash for need_id, (text_hash, _, _) in self._entries.items()}

    def put(self, need_id: int, text_hash: str, language: str, vector: Vectors) -> None:
        self._entries[need_id] = (text_hash, language, vector)
        self._centred = None

    def remove(self, need_id: int) -> None:
        if self._entries.pop(need_id, None) is not None:
            self._centred = None

    def __contains__(self, need_id: int) -> bool:
        return need_id in self._entries

    def __len__(self) -> int:
        return len(self._entries)

    def similar_to(self, need_id: int, most: int) -> list[tuple[int, float]]:
        """(need id, cosine from -1 to 1) of the needs nearest to one that is in the index."""
        centred = self._matrix()
        row = self._ids.index(need_id)
        similarities = centred @ centred[row]
        similarities[row] = -np.inf
        most = min(most, len(self._ids) - 1)
        if most <= 0:
            return []
        nearest = np.argpartition(-similarities, most - 1)[:most]
        nearest = nearest[np.argsort(-similarities[nearest], kind="stable")]
        return [(self._ids[i], float(similarities[i])) for i in nearest]

    def _matrix(self) -> Vectors:
        if self._centred is None:
            self._ids = list(self._entries)
            vectors = np.stack([vector for _, _, vector in self._entries.values()])
            languages: Sequence[str] = [language for _, language, _ in self._entries.values()]
            self._meaning.learn(vectors, languages)
            self._centred = self._meaning.centre(vectors, languages)
        return self._centred

"""The vectors of all open needs in memory, searched exactly."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from matching.calibration import Calibration
from matching.hubs import PULL, Hubs
from matching.language import LANGUAGES
from matching.meaning import Meaning, Vectors, language_rows
from matching.nearest import largest

# Means and hubs are learned anew once this share of the needs came, changed or went.
LEARN_AFTER = 0.1
ROWS = 4096  # worked on at once: some tens of megabytes


class NeedIndex:
    """Centred vectors by need id. The likelihood of a shared trouble is what it answers.

    Exact search on purpose: one matrix product is quick up to a million needs, and an approximate
    index may only come with its recall measured. A need that comes or goes costs its own row, and
    what depends on all (the languages' means, how near each need lies to the others) is learned
    anew only now and then.
    """

    def __init__(
        self, priors: Mapping[str, Vectors], blocks: Sequence[int], calibration: Calibration
    ) -> None:
        """`priors`: raw vectors (sentences, d) of the shipped sentences, by language."""
        self._meaning = Meaning(priors, blocks)
        self._hubs = Hubs(self._meaning, priors)
        self._calibration = calibration
        self._hashes: dict[int, str] = {}
        self._rows: dict[int, int] = {}
        self._ids: list[int] = []
        self._vectors: Vectors = np.empty((0, sum(blocks)), np.float32)
        self._lengths: Vectors = np.empty((0, len(blocks)), np.float32)
        self._languages = np.empty(0, np.intp)
        self._nearness = np.empty(0, np.float32)
        self._waiting: dict[int, tuple[int, Vectors]] = {}  # came since anything was asked
        self._changes = 0

    def known(self) -> dict[int, str]:
        """The text hash of each need that is in the index."""
        return dict(self._hashes)

    def let_go_of_others(self, wanted: Mapping[int, str]) -> list[int]:
        """Remove what is not wanted (the text hash of each need); returns those that are to be put:
        not in it yet, or with another text."""
        for need_id in self._hashes.keys() - wanted.keys():
            self.remove(need_id)
        return [id_ for id_, hash_ in wanted.items() if self._hashes.get(id_) != hash_]

    def put(self, need_id: int, text_hash: str, language: str, vector: Vectors) -> None:
        """Add a need, or give one another text; `vector` is raw, as the model gave it."""
        self._hashes[need_id] = text_hash
        self._waiting[need_id] = (int(language_rows([language])[0]), vector)
        self._changes += 1

    def remove(self, need_id: int) -> None:
        if self._hashes.pop(need_id, None) is None:
            return
        self._changes += 1
        self._waiting.pop(need_id, None)
        if need_id in self._rows:
            self._take_out(need_id)

    def __contains__(self, need_id: int) -> bool:
        return need_id in self._hashes

    def __len__(self) -> int:
        return len(self._hashes)

    def similar_to(self, need_ids: Sequence[int], most: int) -> list[list[tuple[int, float]]]:
        """For each need, (need id, probability of a shared trouble) of the nearest, best first.

        All at once is one matrix product of (asked, d) with (d, needs).

        Raises:
            KeyError: when one is not in the index.
        """
        if not need_ids:
            return []
        self._settle()
        if self._changes > LEARN_AFTER * len(self._hashes):
            self.learn()
        scores = self._scores(np.array([self._rows[need_id] for need_id in need_ids]))
        best = largest(scores, min(most, len(self._ids) - 1))
        found = self.probabilities(np.take_along_axis(scores, best, axis=1))
        return [
            [(self._ids[place], float(p)) for place, p in zip(places, row, strict=True)]
            for places, row in zip(best, found, strict=True)
        ]

    def near(self, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
        """(need id, probability of a shared trouble) of those nearest to a text that is not in it.

        `vector` (d) is raw, as the model gave it. The index stays as it is: a question shifts
        neither means nor hubs.
        """
        if not self._hashes:
            return []
        self._settle()
        if self._changes > LEARN_AFTER * len(self._hashes):
            self.learn()
        asked, _ = self._meaning.centre(vector[None], language_rows([language]))
        scores = self._compared(asked, self._hubs.nearness(asked, ()))
        best = largest(scores, min(most, len(self._ids)))
        found = self.probabilities(np.take_along_axis(scores, best, axis=1))
        return [(self._ids[row], float(p)) for row, p in zip(best[0], found[0], strict=True)]

    def probabilities(self, scores: NDArray[np.float32]) -> NDArray[np.float64]:
        """How likely needs with these scores share a trouble, from 0 to 1."""
        return self._calibration.probability(self.standardised(scores))

    def learn(self) -> None:
        """Learn means and hubs from all needs there are now. One product with the references."""
        self._settle()
        count = len(self._ids)
        sums = np.zeros((len(LANGUAGES), self._vectors.shape[1]), np.float64)
        for some in _chunks(count):
            vectors, rows = self._vectors[some], self._languages[some]
            raw = self._meaning.restore(vectors, self._lengths[some], rows)
            for row in range(len(LANGUAGES)):
                sums[row] += raw[rows == row].sum(axis=0)
            self._vectors[some] = raw
        counts = np.bincount(self._languages[:count], minlength=len(LANGUAGES) + 1)
        self._meaning.learn(sums, counts[: len(LANGUAGES)])
        for some in _chunks(count):
            raw, rows = self._vectors[some], self._languages[some]
            self._vectors[some], self._lengths[some] = self._meaning.centre(raw, rows)
        self._hubs.choose_references(self._ids, self._vectors[:count])
        self._nearness[:count] = self._nearness_of(self._vectors[:count], self._ids)
        self._changes = 0

    def scores_between(self, rows: slice) -> NDArray[np.float32]:
        """Scores (rows, needs) of some needs, by their place, to all; -inf to themselves."""
        self._settle()
        return self._scores(np.arange(*rows.indices(len(self._ids))))

    def standardised(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the calibration goes by: see `Hubs.standardised`."""
        return self._hubs.standardised(scores)

    def cosines(self) -> NDArray[np.float32]:
        """Between all needs (needs, needs), before hubs are corrected; for measuring."""
        self._settle()
        vectors = self._vectors[: len(self._ids)]
        return np.asarray(vectors @ vectors.T, np.float32)

    def _scores(self, rows: NDArray[np.intp]) -> NDArray[np.float32]:
        # Basic slicing for one row: a product with a vector is one pass over the memory.
        asked = self._vectors[rows[0]][None] if len(rows) == 1 else self._vectors[rows]
        scores = self._compared(asked, self._nearness[rows])
        scores[np.arange(len(rows)), rows] = -np.inf
        return scores

    def _compared(self, asked: Vectors, nearness: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores (asked, needs) of centred vectors (asked, d) with this `nearness` to all."""
        count = len(self._ids)
        scores: NDArray[np.float32] = asked @ self._vectors[:count].T
        scores -= PULL * self._nearness[:count]
        scores -= PULL * nearness[:, None]
        return scores

    def _settle(self) -> None:
        """Put what waits into the rows, with the means and hubs there are."""
        if not self._waiting:
            return
        ids = list(self._waiting)
        languages = np.array([language for language, _ in self._waiting.values()], np.intp)
        new = [need_id for need_id in ids if need_id not in self._rows]
        self._make_room(len(self._ids) + len(new))
        for need_id in new:
            self._rows[need_id] = len(self._ids)
            self._ids.append(need_id)
        rows = np.array([self._rows[need_id] for need_id in ids], np.intp)
        raw = np.stack([vector for _, vector in self._waiting.values()])
        vectors, lengths = self._meaning.centre(raw, languages)
        self._vectors[rows], self._lengths[rows] = vectors, lengths
        self._languages[rows] = languages
        self._nearness[rows] = self._nearness_of(vectors, ids)
        self._waiting.clear()

    def _nearness_of(self, vectors: Vectors, ids: Sequence[int]) -> NDArray[np.float32]:
        parts = [self._hubs.nearness(vectors[some], ids[some]) for some in _chunks(len(ids))]
        return np.concatenate(parts) if parts else np.empty(0, np.float32)

    def _make_room(self, count: int) -> None:
        have = len(self._vectors)
        if count <= have:
            return
        more = max(count, have + have // 2) - have  # copied seldom, and little lies empty
        self._vectors = np.pad(self._vectors, ((0, more), (0, 0)))
        self._lengths = np.pad(self._lengths, ((0, more), (0, 0)))
        self._languages = np.pad(self._languages, (0, more))
        self._nearness = np.pad(self._nearness, (0, more))

    def _take_out(self, need_id: int) -> None:
        """The last row moves into the gap."""
        row, last = self._rows.pop(need_id), self._ids.pop()
        if last == need_id:
            return
        end = len(self._ids)
        for array in (self._vectors, self._lengths, self._languages, self._nearness):
            array[row] = array[end]
        self._ids[row] = last
        self._rows[last] = row


def _chunks(count: int) -> list[slice]:
    return [slice(start, min(start + ROWS, count)) for start in range(0, count, ROWS)]

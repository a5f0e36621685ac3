"""Hubs: texts that lie near to everything, and would be everybody's nearest.

The score of two needs is their cosine less a share of how near each lies to the others at large.
CSLS (Conneau and others, «Word translation without parallel data», 2018) takes half of the mean to
the ten nearest. Here it is a quarter, of the mean to a tenth of all: a trouble that many share has
many near it and is no hub, and would have been found the less, the more members told of it.
"""

from collections.abc import Mapping, Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray

from matching.language import LANGUAGES
from matching.meaning import Meaning, Vectors, language_rows
from matching.nearest import mean_of_largest

# Needs that stand for all the others; comparing a new one to them costs a millisecond.
REFERENCES = 2000
# The part of the references that counts as near: a share, not a number, so that a score means
# the same while the community grows.
NEAR = 0.1
PULL = 0.25


class Hubs:
    """`nearness` of a vector is its mean cosine to the nearest references."""

    def __init__(self, meaning: Meaning, priors: Mapping[str, Vectors]) -> None:
        self._meaning = meaning
        self._raw_priors = np.vstack([priors[language] for language in LANGUAGES])
        counts = [len(priors[language]) for language in LANGUAGES]
        rows = language_rows(LANGUAGES)
        self._prior_rows = np.repeat(rows, counts)
        self._columns: dict[int, int] = {}
        self._references = self._priors()
        self._mean, self._spread = self._of_strangers(counts)

    def choose_references(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Take the shipped sentences and a sample of the needs; the same needs, the same sample."""
        rows = list(range(len(ids)))
        if len(ids) > REFERENCES:
            rows = Random(len(ids)).sample(rows, REFERENCES)  # noqa: S311  (repeatable, no secret)
        priors = self._priors()
        self._references = np.vstack([priors, vectors[rows]])
        self._columns = {ids[row]: len(priors) + place for place, row in enumerate(rows)}

    def nearness(self, vectors: Vectors, ids: Sequence[int]) -> NDArray[np.float32]:
        """Of centred vectors (n, d) of these needs; a need is no neighbour of its own."""
        cosines = vectors @ self._references.T
        for row, need_id in enumerate(ids):
            if need_id in self._columns:
                cosines[row, self._columns[need_id]] = -1
        return mean_of_largest(cosines, max(1, round(NEAR * len(self._references))))

    def standardised(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores as deviations from those of sentences that have nothing to do with another.

        Models differ in how far apart they put things; the shipped sentences are the measure.
        """
        return (scores - self._mean) / self._spread

    def _priors(self) -> Vectors:
        return self._meaning.centre(self._raw_priors, self._prior_rows)[0]

    def _of_strangers(self, counts: Sequence[int]) -> tuple[float, float]:
        """Mean and spread of the scores of shipped sentences that do not say the same."""
        cosines = self._references @ self._references.T
        np.fill_diagonal(cosines, -1)
        near = PULL * mean_of_largest(cosines, max(1, round(NEAR * len(cosines))))
        scores = cosines - near[:, None] - near[None, :]
        lines = np.concatenate([np.arange(count) for count in counts])
        strangers = scores[lines[:, None] != lines[None, :]]
        if not strangers.size:
            return 0.0, 1.0
        return float(strangers.mean()), float(max(strangers.std(), 1e-9))

"""Similarity of meaning across languages.

A multilingual model puts the language of a text into its vector: as it comes, the nearest text is
nearly always one in the same language. Subtracting each language's mean removes that; `python -m
benchmarks.meaning` prints what it is worth.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

PRIORS = Path(__file__).parent / "priors"
# A language's own needs outweigh the shipped sentences from this many on.
PRIOR_WEIGHT = 40


@cache
def prior_sentences() -> Mapping[str, tuple[str, ...]]:
    """Everyday sentences of each language, about the same mix of subjects."""
    return {
        path.stem: tuple(path.read_text(encoding="utf-8").split("\n")[:-1])
        for path in sorted(PRIORS.glob("*.txt"))
    }


class Meaning:
    """Centres vectors by language, with means that learn from the community's own needs."""

    def __init__(self, prior_means: Mapping[str, Vectors]) -> None:
        self._priors = dict(prior_means)
        self._means = dict(prior_means)

    def learn(self, vectors: Vectors, languages: Sequence[str]) -> None:
        """Set the means from vectors (n, d), shrunk to the priors where a language has few."""
        for language, prior in self._priors.items():
            own = vectors[[i for i, spoken in enumerate(languages) if spoken == language]]
            total = own.sum(axis=0) + PRIOR_WEIGHT * prior
            self._means[language] = np.asarray(total / (len(own) + PRIOR_WEIGHT), np.float32)

    def centre(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Unit vectors (n, d) without what they owe to their language."""
        unknown: Vectors = np.mean(np.stack(list(self._means.values())), axis=0)
        means = np.stack([self._means.get(language, unknown) for language in languages])
        centred = vectors - means
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        return np.asarray(centred / np.maximum(lengths, 1e-9), dtype=np.float32)

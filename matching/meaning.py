"""What a text means, whatever language it is in.

A multilingual model puts the language of a text into its vector: as it comes, the nearest text is
nearly always one in the same language. Subtracting each language's mean removes that; `python -m
bot evaluate FILE.tsv --ablate` prints what it is worth.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.language import LANGUAGES, PRIORS

Vectors = NDArray[np.float32]

# With so many needs of a language their own mean counts as much as that of the shipped sentences,
# with half as many next to nothing, with twice as many nearly alone: few needs may all be about one
# thing, and their mean would take away what they are about. Of 8 to 60, and of the second, fourth
# and eighth power, this served communities of two to 158 needs best.
EQUAL_SAY, STEEPNESS = 20, 4
_NO_LENGTH = 1e-9


@cache
def prior_sentences() -> Mapping[str, tuple[str, ...]]:
    """Everyday sentences of each language; line for line they say the same."""
    return {
        path.stem: tuple(path.read_text(encoding="utf-8").split("\n")[:-1])
        for path in sorted(PRIORS.glob("*.txt"))
    }


def language_rows(languages: Sequence[str]) -> NDArray[np.intp]:
    """The row of each language in `Meaning.means`; the last one is for any other."""
    rows = {language: row for row, language in enumerate(LANGUAGES)}
    return np.array([rows.get(language, len(LANGUAGES)) for language in languages], np.intp)


class Meaning:
    """Centres vectors by language, block by block, with means that learn from the needs.

    A model may be several side by side (`blocks`: the numbers each one gives). Each is centred and
    scaled by itself, so that each has an equal say whatever it owes to the language.
    """

    def __init__(self, priors: Mapping[str, Vectors], blocks: Sequence[int]) -> None:
        ends = np.cumsum(blocks)
        self.blocks = [
            slice(int(end - size), int(end)) for end, size in zip(ends, blocks, strict=True)
        ]
        self._prior_means = np.stack([priors[language].mean(axis=0) for language in LANGUAGES])
        self.means = _with_unknown(self._prior_means)

    def learn(self, sums: NDArray[np.float64], counts: NDArray[np.intp]) -> None:
        """Set the means from the sums (languages, d) and numbers of each language's raw vectors.

        Where a language has few, they are drawn towards the shipped sentences' mean.
        """
        numbers = counts.astype(np.float64)[:, None]
        own = numbers**STEEPNESS / (numbers**STEEPNESS + EQUAL_SAY**STEEPNESS)
        learned = sums / np.maximum(numbers, 1)
        self.means = _with_unknown(own * learned + (1 - own) * self._prior_means)

    def learn_from(self, vectors: Vectors, rows: NDArray[np.intp]) -> None:
        """Set the means from raw vectors (n, d) and their `language_rows`."""
        languages = range(len(LANGUAGES))
        sums = np.stack([vectors[rows == row].sum(axis=0, dtype=np.float64) for row in languages])
        self.learn(sums, np.array([(rows == row).sum() for row in languages]))

    def centre(self, vectors: Vectors, rows: NDArray[np.intp]) -> tuple[Vectors, Vectors]:
        """Unit vectors (n, d) without what they owe to their language, and the lengths (n, blocks)
        that each block had before it was scaled: with them `restore` undoes it."""
        centred = np.asarray(vectors - self.means[rows], np.float32)
        lengths = np.empty((len(vectors), len(self.blocks)), np.float32)
        for number, block in enumerate(self.blocks):
            part = centred[:, block]
            found = np.maximum(np.linalg.norm(part, axis=1), _NO_LENGTH)
            lengths[:, number] = found * np.sqrt(len(self.blocks))
            part /= lengths[:, number, None]
        return centred, lengths

    def restore(self, centred: Vectors, lengths: Vectors, rows: NDArray[np.intp]) -> Vectors:
        """The raw vectors again; exact but for rounding, so the index need not hold them too."""
        sizes = [block.stop - block.start for block in self.blocks]
        raw = centred * np.repeat(lengths, sizes, axis=1)
        raw += self.means[rows]
        return np.asarray(raw, np.float32)


def _with_unknown(means: NDArray[np.floating[Any]]) -> Vectors:
    """A text of another language is centred by what all of ours have in common."""
    return np.asarray(np.vstack([means, means.mean(axis=0)]), np.float32)

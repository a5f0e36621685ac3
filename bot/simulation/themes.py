"""Invented troubles, and vectors of needs that tell of them.

No model runs: a need is drawn around its theme's centre, themes around the centre of a wider
field, and each language is shifted by a mean of its own, as multilingual models do. The bot's own
index then centres, corrects and calibrates as it always does. The numbers below were chosen so that
26 themes in four languages are told apart about as well as the real models tell apart those of
benchmarks/data/needs_held_out.tsv: `separation` measures it, a test holds it.
"""

from dataclasses import dataclass

import numpy as np

from matching.calibration import calibration_of
from matching.embedder import BUNDLED_PAIR
from matching.evaluation import Figures, all_scores, figures
from matching.index import NeedIndex
from matching.language import LANGUAGES
from matching.meaning import Vectors

NUMBERS = 64  # of a vector
A_FIELD = 6  # themes that lie near one another
OF_FIELD = 0.9  # how much of a theme is its field's, against 1 of its own
SCATTER = 1.2  # of needs around their theme, against 1 for the theme itself
OF_LANGUAGE = 0.8  # what a text owes to its language
SENTENCES = 80  # everyday sentences of each language, from which the index takes its measure


@dataclass(frozen=True)
class Themes:
    """`centres` (themes, d) of length 1; `languages` (4, d), in the order of LANGUAGES."""

    seed: int
    centres: Vectors
    languages: Vectors

    @classmethod
    def invent(cls, count: int, seed: int) -> "Themes":
        rng = np.random.default_rng([seed, 1])
        fields = _unit(rng.normal(size=(-(-count // A_FIELD), NUMBERS)))
        own = _unit(rng.normal(size=(count, NUMBERS)))
        centres = _unit(own + OF_FIELD * fields[np.arange(count) // A_FIELD])
        languages = OF_LANGUAGE * _unit(rng.normal(size=(len(LANGUAGES), NUMBERS)))
        return cls(seed, centres, np.asarray(languages, np.float32))

    def need(self, theme: int, language: str, *about: int) -> Vectors:
        """The raw vector (d) of a need; the same for the same numbers `about` it."""
        rng = np.random.default_rng([self.seed, 2, *about])
        scattered = self.centres[theme] + SCATTER * _unit(rng.normal(size=(1, NUMBERS)))[0]
        return np.asarray(scattered + self.languages[LANGUAGES.index(language)], np.float32)

    def index(self) -> NeedIndex:
        """The bot's own index, empty, with the calibration of the bundled models."""
        rng = np.random.default_rng([self.seed, 3])
        said = _unit(rng.normal(size=(SENTENCES, NUMBERS)))
        priors = {
            language: np.asarray(
                said + SCATTER * _unit(rng.normal(size=said.shape)) + self.languages[number],
                np.float32,
            )
            for number, language in enumerate(LANGUAGES)
        }
        return NeedIndex(priors, [NUMBERS], calibration_of(BUNDLED_PAIR))


def separation(seed: int, themes: int = 26) -> tuple[Figures, float, float]:
    """What `python -m bot evaluate` and `benchmarks.calibration` measure, on one need a language.

    After the figures: how many needs get a card from 0.45 on, and how many best cards are right.
    """
    invented = Themes.invent(themes, seed)
    index = invented.index()
    about = [(theme, language) for theme in range(themes) for language in LANGUAGES]
    for number, (theme, language) in enumerate(about):
        index.put(number, "", language, invented.need(theme, language, number))
    scores = all_scores(index, range(len(about)))
    names = [str(theme) for theme, _ in about]
    best, right = scores.max(axis=1), np.array(names)[scores.argmax(axis=1)] == np.array(names)
    shown = best >= 0.45
    found = figures(scores, names, [language for _, language in about])
    return found, float(shown.mean()), float(right[shown].mean())


def _unit(vectors: np.ndarray) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / lengths, np.float32)

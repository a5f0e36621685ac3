"""How often the nearest needs share a theme."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from matching.index import NeedIndex
from matching.nearest import largest

NEAREST = 3
Scores = NDArray[np.float32] | NDArray[np.float64]


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1, over the needs that have another of their theme to be found.

    `p_at_1`: the nearest need has the theme. `p_at_1_cross`: the nearest in another language has.
    `r_at_3`: how many of the three nearest in another language have; where every theme has one
    need in each of four languages, that is the recall at three.
    """

    p_at_1: float
    p_at_1_cross: float
    r_at_3: float

    def as_dict(self) -> dict[str, float]:
        """Rounded to what some hundred needs can tell."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


def figures(scores: Scores, themes: Sequence[str], languages: Sequence[str]) -> Figures:
    """Figures of scores (n, n) between needs; `languages` says who is a foreigner to whom.

    A figure for which no need has an answer is 0.
    """
    theme, language = np.array(themes), np.array(languages)
    same = theme[:, None] == theme[None, :]
    np.fill_diagonal(same, val=False)
    everyone = ~np.eye(len(theme), dtype=bool)
    abroad = language[:, None] != language[None, :]
    return Figures(
        _share_found(scores, same, everyone, 1),
        _share_found(scores, same, abroad, 1),
        _share_found(scores, same, abroad, NEAREST),
    )


def all_scores(index: NeedIndex, ids: Sequence[int]) -> NDArray[np.float64]:
    """Probabilities (n, n) of a shared trouble, as the index answers them."""
    place = {need_id: row for row, need_id in enumerate(ids)}
    scores = np.full((len(ids), len(ids)), -1.0)
    for row, found in enumerate(index.similar_to(ids, len(ids))):
        for other, probability in found:
            scores[row, place[other]] = probability
    return scores


def _share_found(
    scores: Scores,
    same: NDArray[np.bool_],
    candidates: NDArray[np.bool_],
    most: int,
) -> float:
    answerable = (same & candidates).any(axis=1)
    if not answerable.any():
        return 0.0
    allowed = np.where(candidates, scores, -np.inf)[answerable]
    best = largest(allowed.astype(np.float32), most)
    found = np.take_along_axis((same & candidates)[answerable], best, axis=1)
    places = np.minimum(candidates[answerable].sum(axis=1), most)
    return float((found.sum(axis=1) / places).mean())

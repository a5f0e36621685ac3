"""Where themes lie towards each other, on a plane: never where a need lies."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

OWN_MEAN = 20  # needs of a language, before its own mean says more of it than of their subjects
GRID = 0.05  # of the width: a place tells of a theme, not of one need more or less in it
_SMALLEST = 1e-9


def places(
    vectors: NDArray[np.float32],
    languages: Sequence[str],
    themes: Sequence[str],
    shown: Mapping[str, int],
) -> dict[str, list[float]]:
    """x, y (-1 to 1) and spread of each theme of `shown`, on the two main axes between themes.

    `vectors` (n, d) are of needs, with the language and the theme of each. The axes are principal
    components of the themes' means, weighted by what may be told of their size.
    """
    keys = [key for key in shown if key in set(themes)]
    if not keys:
        return {}
    centred = _without_language(vectors, languages)
    theme_of = np.array(themes)
    means = np.stack([centred[theme_of == key].mean(axis=0) for key in keys])
    weights = np.array([shown[key] for key in keys], float)
    middle = np.average(means, axis=0, weights=weights)
    _, _, axes = np.linalg.svd((means - middle) * np.sqrt(weights)[:, None], full_matrices=False)
    plane = axes[:2]
    # An axis may point either way; without this two runs could show mirror images.
    plane = plane * np.where(plane.sum(axis=1) < 0, -1, 1)[:, None]
    flat = np.zeros((len(keys), 2))
    flat[:, : len(plane)] = (means - middle) @ plane.T
    scale = max(float(np.abs(flat).max()), _SMALLEST)
    found = {}
    for key, (x, y) in zip(keys, flat / scale, strict=True):
        spread = float(((centred[theme_of == key] - middle) @ plane.T / scale).std(axis=0).mean())
        found[key] = [_on_grid(float(x)), _on_grid(float(y)), max(GRID, _on_grid(spread))]
    return found


def _without_language(
    vectors: NDArray[np.float32], languages: Sequence[str]
) -> NDArray[np.float64]:
    centred = vectors - vectors.mean(axis=0, dtype=np.float64)
    spoken = np.array(languages)
    for language in set(languages):
        rows = spoken == language
        if rows.sum() >= OWN_MEAN:
            centred[rows] = vectors[rows] - vectors[rows].mean(axis=0, dtype=np.float64)
    return np.asarray(centred, np.float64)


def _on_grid(value: float) -> float:
    return round(round(value / GRID) * GRID, 4)

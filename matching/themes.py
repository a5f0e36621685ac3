"""Grouping needs into themes without a fixed list, and keeping themes what they are as needs come.

A need's nearest neighbours, corrected for hubs (needs that lie near everything), make a graph; its
spectral embedding brings together what hangs together, and HDBSCAN finds the dense places in it.
On the tuning needs that reached an adjusted mutual information of 0.65 with the true themes. With
the first of the two models alone it was 0.62, where HDBSCAN after a PCA reached 0.46 at best, and
k-means that was told the number of themes 0.45 (`python -m benchmarks.themes` measures what stands
here).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from matching.meaning import Vectors

FEWEST = 20  # needs; fewer have no themes worth the name
NEIGHBOURS = 10
MOST_DIMENSIONS = 60
# Eigenvalues below it belong to groups. Of 0.4 to 0.8 it did best on the tuning needs.
LOOSE = 0.7
SHARPNESS = 8.0  # how much more a nearer neighbour counts
ROWS = 2048  # compared at once
LEAVE_AT = 2 / 3  # of a cluster in another theme, from which a need goes there too
JOIN_AT = 1 / 2  # of a cluster in one theme, from which needs without one join it


def group(vectors: Vectors) -> NDArray[np.intp]:
    """A cluster for each of the centred unit vectors (n, d); -1 for those left alone.

    The same vectors give the same clusters.
    """
    count = len(vectors)
    if count < FEWEST:
        return np.full(count, -1, np.intp)
    # Imported here: seconds that the bot's start need not wait for.
    from sklearn.cluster import HDBSCAN  # noqa: PLC0415

    placed = _spectral_places(vectors)
    clusters = HDBSCAN(
        min_cluster_size=smallest_theme(count),
        min_samples=1,
        cluster_selection_method="eom",
        copy=True,
    ).fit_predict(placed)
    return np.asarray(clusters, np.intp)


def smallest_theme(count: int) -> int:
    """Needs that make a theme, growing slowly with the community: 3 of 150, 35 of 20 000."""
    return max(3, int(np.sqrt(count) / 4 + 0.5))


def _spectral_places(vectors: Vectors) -> NDArray[np.float64]:
    """Where each need lies among what hangs together, on a sphere (n, k).

    The eigenvectors of the graph's normalised Laplacian with small eigenvalues say which needs hang
    together: there are as many as there are loosely tied groups, so their number is not set.
    """
    from scipy.linalg import eigh  # noqa: PLC0415
    from scipy.sparse import csr_array, diags_array, eye_array  # noqa: PLC0415
    from scipy.sparse.linalg import eigsh  # noqa: PLC0415

    count = len(vectors)
    rows, columns, weights = _neighbours(vectors)
    graph = csr_array((weights, (rows, columns)), shape=(count, count))
    graph = graph.maximum(graph.T)
    degrees = np.asarray(graph.sum(axis=1)).ravel()
    root = diags_array(1 / np.sqrt(np.maximum(degrees, 1e-12)))
    likeness = root @ graph @ root
    wanted = min(MOST_DIMENSIONS + 1, count - 2)
    if count <= ROWS:
        # A breath of likeness between all, so that a graph in pieces has one order too.
        whole = likeness.toarray() + 1e-6
        values, found = eigh(np.eye(count) - whole, subset_by_index=[0, wanted])
    else:
        start = np.ones(count) / np.sqrt(count)  # not random: the same needs, the same themes
        values, found = eigsh(likeness + eye_array(count), k=wanted + 1, which="LA", v0=start)
        order = np.argsort(-values, kind="stable")
        values, found = 2 - values[order], found[:, order]
    dimensions = max(2, int((values < LOOSE).sum()) - 1)
    places = (found / np.sqrt(np.maximum(degrees, 1e-12))[:, None])[:, 1 : dimensions + 1]
    lengths = np.linalg.norm(places, axis=1, keepdims=True)
    return np.asarray(places / np.maximum(lengths, 1e-9), np.float64)


def _neighbours(
    vectors: Vectors,
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Edges from each need to its nearest, with weights; a hub's likeness counts for less."""
    count = len(vectors)
    nearest = min(NEIGHBOURS, count - 1)
    level = np.empty(count, np.float32)  # how near each lies to its own nearest
    for start in range(0, count, ROWS):
        similar = _similar(vectors, start)
        few = min(6, count - 1)
        level[start : start + len(similar)] = np.sort(similar, axis=1)[:, -few:].mean(axis=1)
    rows, columns, weights = [], [], []
    for start in range(0, count, ROWS):
        corrected = _similar(vectors, start)
        corrected -= (level[start : start + len(corrected), None] + level[None]) / 2
        best = np.argsort(-corrected, axis=1, kind="stable")[:, :nearest]
        rows.append(np.repeat(np.arange(start, start + len(best)), nearest))
        columns.append(best.ravel())
        weights.append(np.exp(SHARPNESS * np.take_along_axis(corrected, best, 1)).ravel())
    return (
        np.concatenate(rows),
        np.concatenate(columns),
        np.concatenate(weights).astype(np.float64),
    )


def _similar(vectors: Vectors, start: int) -> Vectors:
    some = vectors[start : start + ROWS]
    similar = np.asarray(some @ vectors.T, np.float32)
    similar[np.arange(len(some)), np.arange(start, start + len(some))] = -1
    return similar


def near_themes(vectors: Mapping[int, Vectors], themes: Mapping[int, int]) -> dict[int, int]:
    """The theme that each need without one lies in, by its centred unit vector (d), if any.

    In it is who is as near to its centre as three of four of its members to that of the others.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for need, theme in themes.items():
        if need in vectors:
            members[theme].append(need)
    others = [need for need in vectors if need not in themes]
    if not members or not others:
        return {}
    names = sorted(members)
    inside = [np.stack([vectors[need] for need in members[theme]]) for theme in names]
    centres = np.stack([some.mean(axis=0) for some in inside])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    least = np.array([_nearness_inside(some) for some in inside])
    likeness = np.stack([vectors[need] for need in others]) @ centres.T
    best = likeness.argmax(axis=1)
    return {
        need: names[theme]
        for need, theme, row in zip(others, best.tolist(), likeness, strict=True)
        if row[theme] >= least[theme]
    }


def _nearness_inside(vectors: Vectors) -> float:
    """The cosine to the centre of the others that three of four members (n, d) reach.

    To their own centre all would be nearer, and in a small theme no newcomer as near as they. Of
    one member alone it cannot be said: infinite.
    """
    if len(vectors) < 2:
        return np.inf
    others = vectors.sum(axis=0) - vectors
    lengths = np.maximum(np.linalg.norm(others, axis=1), 1e-9)
    return float(np.quantile((vectors * others).sum(axis=1) / lengths, 0.25))


def carry_over(
    clusters: Mapping[int, int],
    themes: Mapping[int, int],
    pinned: Collection[int],
    near: Mapping[int, int],
    *,
    smallest: int,
) -> tuple[dict[int, int], list[list[int]]]:
    """This week's themes from last week's and the new clusters.

    A need keeps its theme unless nearly all of its cluster is in another. Needs without one join
    the theme of half their cluster, or the one they lie in, or begin a new one together.

    Args:
        clusters: The cluster of each need, -1 for those left alone.
        themes: The theme of those that have one.
        pinned: Needs that a moderator placed, which stay.
        near: The theme that needs without one lie in (`near_themes`).
        smallest: How many needs without a theme begin one.

    Returns:
        The theme of each need that has one, and the needs of each new theme.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for need, cluster in sorted(clusters.items()):
        if cluster >= 0:
            members[cluster].append(need)
    kept = {need: themes[need] for need in clusters if need in themes}
    new: list[list[int]] = []
    for _, needs in sorted(members.items()):
        had = Counter(themes[need] for need in needs if need in themes)
        without = [need for need in needs if need not in themes and need not in pinned]
        theme, count = had.most_common(1)[0] if had else (-1, 0)
        if count >= LEAVE_AT * len(needs):
            free = [need for need in needs if need in themes and need not in pinned]
            kept |= dict.fromkeys(free, theme)
        if not (had and count >= JOIN_AT * had.total() >= JOIN_AT * len(without) / 2):
            theme = _theme_around(without, near, had)
        if theme >= 0:
            kept |= dict.fromkeys(without, theme)
        elif len(without) >= smallest:
            new.append(without)
    return kept, new


def _theme_around(needs: Collection[int], near: Mapping[int, int], had: Counter[int]) -> int:
    """The theme that half of a cluster are in (`had`) or, without one yet, lie in; else -1."""
    around = (had + Counter(near[need] for need in needs if need in near)).most_common(1)
    least = JOIN_AT * (had.total() + len(needs))
    return around[0][0] if around and around[0][1] >= least else -1

"""Choosing the introductions of a round: a maximum-weight b-matching, the same for the same seed.

Members are nodes, possible introductions are edges, and nobody gets more than they have room for.
The linear relaxation of this problem is nearly whole: HiGHS leaves few of its edges at a half (odd
cycles), and those are settled by a greedy choice with local search. `make bench-rounds` compares
that with other ways.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Each week of waiting is worth as much as this cosine between two needs, up to so many weeks:
# after ten weeks an unusual need goes before one that is a fifth more alike.
WEEK_IS_WORTH = 0.02
MOST_WEEKS = 10
# Far below any difference that means something; it lets the seed decide between equals.
_TIE = 1e-7
_WHOLE = 1e-6  # the tolerance of HiGHS
_GAIN = 1e-10  # smaller ones may be noise, and a search for them need not end

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Edge:
    """Two members who may meet, and what their meeting is worth (above 0)."""

    one: int
    other: int
    weight: float


def weight(similarity: float, weeks_one: float, weeks_other: float) -> float:
    """What an introduction is worth: how alike the needs are, and how long both have waited."""
    weeks = min(max(weeks_one, 0.0), MOST_WEEKS) + min(max(weeks_other, 0.0), MOST_WEEKS)
    return similarity + WEEK_IS_WORTH * weeks


def choose_round(edges: Sequence[Edge], room: Mapping[int, int], *, seed: int) -> list[Edge]:
    """The introductions of greatest total weight, none over anyone's room; by weight, then ids.

    A pair that comes twice counts once, by its greater weight; edges below zero, of a member with
    themselves or with someone without room are left out. The order of `edges` makes no difference.
    """
    graph = Graph.of(edges, room)
    if len(graph.weights) == 0:
        return []
    tie = np.random.default_rng(seed).random(len(graph.weights)) * _TIE
    chosen = solve(graph.with_weights(graph.weights + tie))
    return [graph.edges[i] for i in np.flatnonzero(chosen)]


@dataclass(frozen=True)
class Graph:
    """`ends` (edges, 2) are positions in `room` (members,); `weights` (edges,)."""

    edges: list[Edge]
    ends: Ints
    weights: Floats
    room: Ints

    @classmethod
    def of(cls, edges: Sequence[Edge], room: Mapping[int, int]) -> "Graph":
        best: dict[tuple[int, int], Edge] = {}
        for edge in edges:
            pair = (min(edge.one, edge.other), max(edge.one, edge.other))
            fits = edge.one != edge.other and room.get(pair[0], 0) > 0 and room.get(pair[1], 0) > 0
            if fits and edge.weight > 0 and (pair not in best or edge.weight > best[pair].weight):
                best[pair] = Edge(*pair, edge.weight)
        kept = sorted(best.values(), key=lambda edge: (-edge.weight, edge.one, edge.other))
        members = sorted({member for pair in best for member in pair})
        position = {member: i for i, member in enumerate(members)}
        return cls(
            kept,
            np.array([(position[e.one], position[e.other]) for e in kept], np.int64).reshape(-1, 2),
            np.array([edge.weight for edge in kept], np.float64),
            np.array([room[member] for member in members], np.int64),
        )

    def with_weights(self, weights: Floats) -> "Graph":
        return Graph(self.edges, self.ends, weights, self.room)


def solve(graph: Graph) -> NDArray[np.bool_]:
    """Which edges to take: the whole part of the relaxation, then greedy and local search."""
    shares, _ = relax(graph)
    broken = (shares > _WHOLE) & (shares < 1 - _WHOLE)
    # Elsewhere the relaxation is the optimum: a search there would find nothing.
    near = np.isin(graph.ends, graph.ends[broken])
    return improve(graph, fill(graph, shares > 1 - _WHOLE), near[:, 0] | near[:, 1])


def relax(graph: Graph) -> tuple[Floats, float]:
    """The linear relaxation by HiGHS: shares from 0 to 1, and a total that no round can exceed.

    Raises:
        RuntimeError: when HiGHS fails; a relaxation that is always feasible gives it no reason to.
    """
    # Imported late: it takes a moment that only a round needs.
    from scipy.optimize import linprog  # noqa: PLC0415
    from scipy.sparse import csr_array  # noqa: PLC0415

    count = len(graph.weights)
    columns = np.repeat(np.arange(count), 2)
    rooms = csr_array(
        (np.ones(2 * count), (graph.ends.ravel(), columns)), shape=(len(graph.room), count)
    )
    result = linprog(-graph.weights, A_ub=rooms, b_ub=graph.room, bounds=(0, 1), method="highs-ds")
    if result.x is None:
        raise RuntimeError(f"HiGHS found no round (status {result.status}).")
    return np.asarray(result.x, np.float64), -float(result.fun)


def fill(graph: Graph, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Add edges by weight while both ends have room: greedy, and at least half the optimum."""
    chosen = chosen.copy()
    left = graph.room - np.bincount(graph.ends[chosen].ravel(), minlength=len(graph.room))
    for i in np.argsort(-graph.weights, kind="stable"):
        one, other = graph.ends[i]
        if not chosen[i] and left[one] > 0 and left[other] > 0:
            chosen[i] = True
            left[one] -= 1
            left[other] -= 1
    return chosen


def improve(
    graph: Graph, chosen: NDArray[np.bool_], around: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Local search: take an edge in place of the weakest at its full ends, while the total grows.

    What an exchange frees at the far ends is filled at once, and its gain counts. It begins with
    the edges `around` (all of them by default) and goes where something changed.
    """
    first = range(len(graph.weights)) if around is None else np.flatnonzero(around).tolist()
    return _LocalSearch(graph, chosen).run(first)


class _LocalSearch:
    def __init__(self, graph: Graph, chosen: NDArray[np.bool_]) -> None:
        self.ends: list[tuple[int, int]] = [(int(a), int(b)) for a, b in graph.ends]
        self.weights: list[float] = graph.weights.tolist()
        self.room: list[int] = graph.room.tolist()
        self.at: list[list[int]] = [[] for _ in self.room]  # all edges of a member, best first
        for i in np.argsort(-graph.weights, kind="stable").tolist():
            for end in self.ends[i]:
                self.at[end].append(i)
        self.taken: list[set[int]] = [set() for _ in self.room]
        for i in np.flatnonzero(chosen).tolist():
            self._take(i)

    def run(self, first: Iterable[int]) -> NDArray[np.bool_]:
        waiting = dict.fromkeys(first)  # a set that keeps its order
        while waiting:
            i = next(iter(waiting))
            del waiting[i]
            for end in self._exchange(i):
                waiting.update(dict.fromkeys(self.at[end]))
        chosen = np.zeros(len(self.weights), np.bool_)
        chosen[[i for taken in self.taken for i in taken]] = True
        return chosen

    def _exchange(self, i: int) -> set[int]:
        """Try to bring edge `i` in; returns the members whose introductions changed."""
        one, other = self.ends[i]
        if i in self.taken[one]:
            return set()
        out = {j for end in (one, other) if (j := self._weakest(end)) is not None}
        gain = self.weights[i] - sum(self.weights[j] for j in out)
        refill = self._refill(out, {one, other})
        if gain + sum(self.weights[j] for j in refill) <= _GAIN:
            return set()
        for j in out:
            self._drop(j)
        for j in (i, *refill):
            self._take(j)
        touched = {end for j in (i, *out, *refill) for end in self.ends[j]}
        for end in sorted(touched):
            for j in self.at[end]:
                a, b = self.ends[j]
                if j not in self.taken[a] and self._free(a) and self._free(b):
                    self._take(j)
                    touched |= {a, b}
        return touched

    def _refill(self, out: set[int], busy: set[int]) -> list[int]:
        """The edges by which the far ends of dropped ones can meet members who have room."""
        found, used = [], set(busy)
        for j in sorted(out):
            for end in self.ends[j]:
                if end in used:
                    continue
                for k in self.at[end]:
                    a, b = self.ends[k]
                    mate = b if a == end else a
                    if k not in self.taken[end] and mate not in used and self._free(mate):
                        found.append(k)
                        used |= {end, mate}
                        break
        return found

    def _weakest(self, member: int) -> int | None:
        """The edge a full member would give up; None for who has room."""
        if self._free(member):
            return None
        return min(self.taken[member], key=lambda j: (self.weights[j], j))

    def _free(self, member: int) -> bool:
        return len(self.taken[member]) < self.room[member]

    def _take(self, i: int) -> None:
        for end in self.ends[i]:
            self.taken[end].add(i)

    def _drop(self, i: int) -> None:
        for end in self.ends[i]:
            self.taken[end].discard(i)

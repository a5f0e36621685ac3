"""The plan of a round: who of those who want to meet someone meets whom, and why others do not."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from matching.eligibility import NOTHING, Between, Person, reasons_against
from matching.rounds import Edge, choose_round, weight
from matching.scoring import DEFAULTS, Weights, extras_of, score


class LeftOver(StrEnum):
    """Why a member who wants to meet someone meets nobody in a round."""

    NOBODY_ALIKE = "alone"  # no other need resembles theirs
    RULES = "rules"  # some do, but every one is excluded: met before, no shared language…
    NO_ROOM = "room"  # some fit, and others came first


@dataclass(frozen=True)
class Participant:
    """`room`: the most introductions in this round. `weeks`: since they last had a card."""

    person: Person
    room: int
    weeks: float


@dataclass(frozen=True)
class Likeness:
    """Two needs, the members whose they are, and their similarity (-1 to 1)."""

    need: int
    other_need: int
    member: int
    other_member: int
    similarity: float


@dataclass(frozen=True)
class Plan:
    """`pairs`: best first. `left_over`: how many members, by reason."""

    pairs: list[Likeness]
    left_over: Counter[LeftOver]


def plan_round(
    participants: Mapping[int, Participant],
    alike: Iterable[Likeness],
    between: Mapping[tuple[int, int], Between],
    *,
    least_similarity: float,
    seed: int,
    now: datetime,
    weights: Weights = DEFAULTS,
) -> Plan:
    """Choose among pairs of needs; of several between two members the most similar counts.

    `participants` by member id; `between` by (lower id, higher id).
    """
    best: dict[tuple[int, int], Likeness] = {}
    for found in alike:
        pair = (min(found.member, found.other_member), max(found.member, found.other_member))
        known = pair[0] in participants and pair[1] in participants and pair[0] != pair[1]
        if known and found.similarity >= least_similarity:
            best[pair] = max(best.get(pair, found), found, key=_rank)
    edges = [
        _edge(participants[low], participants[high], found, weights)
        for (low, high), found in best.items()
        if not reasons_against(
            participants[low].person,
            participants[high].person,
            between.get((low, high), NOTHING),
            now=now,
        )
    ]
    chosen = choose_round(edges, {id_: p.room for id_, p in participants.items()}, seed=seed)
    met = {id_ for edge in chosen for id_ in (edge.one, edge.other)}
    fitting = {id_ for edge in edges for id_ in (edge.one, edge.other)}
    resembling = {id_ for pair in best for id_ in pair}
    return Plan(
        [best[edge.one, edge.other] for edge in chosen],
        Counter(_why(id_, resembling, fitting) for id_ in participants if id_ not in met),
    )


def _edge(low: Participant, high: Participant, found: Likeness, weights: Weights) -> Edge:
    value = score(found.similarity, extras_of(low.person, high.person), weights)
    return Edge(low.person.id, high.person.id, weight(value, low.weeks, high.weeks))


def _rank(found: Likeness) -> tuple[float, int, int]:
    """More similar first, then the older needs: whichever way round two needs were compared."""
    needs = sorted((found.need, found.other_need))
    return (found.similarity, -needs[0], -needs[1])


def _why(member_id: int, resembling: set[int], fitting: set[int]) -> LeftOver:
    if member_id in fitting:
        return LeftOver.NO_ROOM
    return LeftOver.RULES if member_id in resembling else LeftOver.NOBODY_ALIKE

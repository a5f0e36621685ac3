"""Choosing the peers to propose for one need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from matching.eligibility import NOTHING, Against, Between, Exclusion, Person, reasons_against
from matching.scoring import DEFAULTS, Extras, Reason, Weights, extras_of, score, shared_facts

MOST_CARDS = 3


@dataclass(frozen=True)
class Candidate:
    """What resembles the asker's need, and whose it is: a need, or an experience.

    Exactly one of the two ids is set.
    """

    need_id: int | None
    member_id: int
    similarity: float
    experience_id: int | None = None

    @property
    def has_been_there(self) -> bool:
        return self.experience_id is not None


@dataclass(frozen=True)
class Match:
    """A peer worth proposing, with what the two share."""

    candidate: Candidate
    reasons: tuple[Reason, ...]
    extras: Extras


Ranked = tuple[float, Candidate, Extras]  # the score comes first


def choose_peers(
    asker: Person,
    candidates: Sequence[Candidate],
    people: Mapping[int, Person],
    between: Mapping[int, Between],
    *,
    least_similarity: float,
    now: datetime,
    most: int = MOST_CARDS,
    weights: Weights = DEFAULTS,
) -> list[Match]:
    """The best peers of both kinds, one card a peer, best first; ties by id, so it is repeatable.

    `between` says, by the peer's id, what there was between the asker and them.
    """
    best: dict[int, Ranked] = {}
    for candidate in candidates:
        peer = people[candidate.member_id]
        if candidate.has_been_there:
            peer = peer.without_need()
        if candidate.similarity < least_similarity:
            continue
        reasons = reasons_against(asker, peer, between.get(peer.id, NOTHING), now=now)
        # The peer's card may be out while the asker has not seen theirs: they still may.
        if set(reasons) - {Exclusion(Against.CARD_OUT, peer.id)}:
            continue
        extras = extras_of(asker, peer, been_there=candidate.has_been_there)
        entry = (score(candidate.similarity, extras, weights), candidate, extras)
        if peer.id not in best or _rank(entry) < _rank(best[peer.id]):
            best[peer.id] = entry
    ranked = sorted(best.values(), key=_rank)
    return [
        Match(candidate, tuple(shared_facts(asker, people[candidate.member_id])), extras)
        for _, candidate, extras in _as_wished(asker, ranked, most)
    ]


def _as_wished(asker: Person, ranked: list[Ranked], most: int) -> list[Ranked]:
    """Only the kind the asker would rather meet, where there is one of it; else of both."""
    if asker.peer_kind is not None:
        wished = [e for e in ranked if e[1].has_been_there is (asker.peer_kind == "been")]
        if wished:
            return wished[:most]
    return _best_of_both(ranked, most)


def _rank(entry: Ranked) -> tuple[float, int, int]:
    value, candidate, _ = entry
    return (-value, candidate.need_id or 0, candidate.experience_id or 0)


def _best_of_both(ranked: list[Ranked], most: int) -> list[Ranked]:
    """The best, with one of each kind among them wherever there is one.

    Someone with the same trouble and someone who has been through it give different things.
    """
    chosen = ranked[:most]
    if not chosen or most < 2:
        return chosen
    kinds = {candidate.has_been_there for _, candidate, _ in chosen}
    if len(kinds) == 1:
        (kind,) = kinds
        other = next((entry for entry in ranked if entry[1].has_been_there is not kind), None)
        if other is not None:
            chosen = [*chosen[: most - 1], other]
    return chosen

"""Choosing the peers to propose for one need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from matching.eligibility import NOTHING, Against, Between, Exclusion, Person, reasons_against
from matching.scoring import Reason, score, shared_facts

MOST_CARDS = 3


@dataclass(frozen=True)
class Candidate:
    """A need that resembles the asker's, and whose it is."""

    need_id: int
    member_id: int
    similarity: float


@dataclass(frozen=True)
class Match:
    """A peer worth proposing, with what the two share."""

    candidate: Candidate
    reasons: tuple[Reason, ...]


def choose_peers(
    asker: Person,
    candidates: Sequence[Candidate],
    people: Mapping[int, Person],
    between: Mapping[int, Between],
    *,
    least_similarity: float,
    now: datetime,
    most: int = MOST_CARDS,
) -> list[Match]:
    """The best peers, at most one need a peer, best first; ties by need id, so it is repeatable.

    `between` says, by the peer's id, what there was between the asker and them.
    """
    best: dict[int, tuple[float, Candidate]] = {}
    for candidate in candidates:
        peer = people[candidate.member_id]
        if candidate.similarity < least_similarity:
            continue
        reasons = reasons_against(asker, peer, between.get(peer.id, NOTHING), now=now)
        # The peer's card may be out while the asker has not seen theirs: they still may.
        if set(reasons) - {Exclusion(Against.CARD_OUT, peer.id)}:
            continue
        value = score(candidate.similarity, asker, peer)
        if peer.id not in best or value > best[peer.id][0]:
            best[peer.id] = (value, candidate)
    ranked = sorted(best.values(), key=lambda entry: (-entry[0], entry[1].need_id))
    return [
        Match(candidate, tuple(shared_facts(asker, people[candidate.member_id])))
        for _, candidate in ranked[:most]
    ]

"""Who may be introduced to whom: rules over facts, answered with every reason against."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum


class Against(StrEnum):
    """Why two members are not introduced."""

    SAME_PERSON = "same-person"
    NO_SHARED_LANGUAGE = "no-shared-language"
    PEER_UNAVAILABLE = "peer-unavailable"
    ASKER_UNAVAILABLE = "asker-unavailable"
    PEER_AT_LIMIT = "peer-at-limit"
    KNOWN_PAIR = "known-pair"


@dataclass(frozen=True)
class Person:
    """What the rules know of a member. `introduced` counts the past 30 days."""

    id: int
    spoken: frozenset[str]
    available: bool = True
    introduced: int = 0
    introductions_a_month: int = 2
    sector: str | None = None
    region: str | None = None
    years: str | None = None


def reasons_against(asker: Person, peer: Person, known_to_asker: Set[int]) -> list[Against]:
    """Every rule that forbids proposing `peer` to `asker`; an empty list means they may meet.

    The monthly limit protects the peer, who did not ask. The asker just did, so theirs is not
    held against them.
    """
    checks = {
        Against.SAME_PERSON: asker.id == peer.id,
        Against.NO_SHARED_LANGUAGE: not asker.spoken & peer.spoken,
        Against.ASKER_UNAVAILABLE: not asker.available,
        Against.PEER_UNAVAILABLE: not peer.available,
        Against.PEER_AT_LIMIT: peer.introduced >= peer.introductions_a_month,
        Against.KNOWN_PAIR: peer.id in known_to_asker,
    }
    return [reason for reason, holds in checks.items() if holds]

"""How well two needs fit, and the facts that say why."""

from dataclasses import dataclass

from matching.eligibility import Person

# Meaning decides; a shared field or region only settles what meaning leaves close together.
SAME_SECTOR = 0.03
SAME_REGION = 0.02
WISHED_SECTOR = 0.1  # for each of the two whose wish it is: more than any fact, less than meaning


@dataclass(frozen=True)
class Reason:
    """A fact two members share: `kind` is "sector", "region", "years" or "languages"."""

    kind: str
    values: tuple[str, ...] = ()


def score(similarity: float, asker: Person, peer: Person) -> float:
    """How likely they share a trouble (0 to 1), and a little for what else they share."""
    bonus = 0.0
    wishes = [person.peer_sector for person in (asker, peer)]
    if asker.sector is not None and peer.sector is not None:
        is_same = asker.sector == peer.sector
        if is_same and "other" not in wishes:
            bonus += SAME_SECTOR
        bonus += WISHED_SECTOR * wishes.count("same" if is_same else "other")
    if asker.region is not None and asker.region == peer.region:
        bonus += SAME_REGION
    return similarity + bonus


def shared_facts(one: Person, other: Person) -> list[Reason]:
    """What two members have in common besides their trouble; symmetric."""
    facts = [
        Reason(kind, (mine,))
        for kind, mine, theirs in (
            ("sector", one.sector, other.sector),
            ("region", one.region, other.region),
            ("years", one.years, other.years),
        )
        # "Other" and "abroad" name no place or field that two people could share.
        if mine is not None and mine == theirs and mine not in {"other", "abroad"}
    ]
    facts.append(Reason("languages", tuple(sorted(one.spoken & other.spoken))))
    return facts

"""How well two needs fit, and the facts that say why."""

from dataclasses import dataclass

from matching.eligibility import Person


@dataclass(frozen=True)
class Weights:
    """What each fact adds to the probability of a shared trouble, which is the unit: 0.03 is worth
    as much as a trouble that is three points of a hundred likelier.

    `wishes` counts for each of the two whose wish for the same or another kind of work comes true.
    Meaning decides; a shared field or region only settles what meaning leaves close together.
    The defaults hold until a moderator takes what outcomes taught (`matching/learning.py`).
    """

    sector: float = 0.03
    wishes: float = 0.1  # more than any fact, less than meaning
    region: float = 0.02
    years: float = 0.0
    been_there: float = 0.0


DEFAULTS = Weights()


@dataclass(frozen=True)
class Extras:
    """What two have besides their trouble; every field 0 or 1, `wishes` 0 to 2.

    `years`: as long on their own. `been_there`: one of the two has been through it.
    """

    sector: int = 0
    wishes: int = 0
    region: int = 0
    years: int = 0
    been_there: int = 0


@dataclass(frozen=True)
class Reason:
    """A fact two members share: `kind` is "sector", "region", "years" or "languages"."""

    kind: str
    values: tuple[str, ...] = ()


def extras_of(one: Person, other: Person, *, been_there: bool = False) -> Extras:
    """What counts besides meaning; symmetric. Who wishes for another field gains none by a shared
    one."""
    sector = fulfilled = 0
    wishes = [person.peer_sector for person in (one, other)]
    if one.sector is not None and other.sector is not None:
        is_same = one.sector == other.sector
        sector = int(is_same and "other" not in wishes)
        fulfilled = wishes.count("same" if is_same else "other")
    return Extras(
        sector=sector,
        wishes=fulfilled,
        region=int(one.region is not None and one.region == other.region),
        years=int(one.years is not None and one.years == other.years),
        been_there=int(been_there),
    )


def score(similarity: float, extras: Extras, weights: Weights = DEFAULTS) -> float:
    """How likely they share a trouble (0 to 1), and a little for what else they share."""
    return similarity + (
        weights.sector * extras.sector
        + weights.wishes * extras.wishes
        + weights.region * extras.region
        + weights.years * extras.years
        + weights.been_there * extras.been_there
    )


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

"""Who could sit in a circle: four to seven members who share a trouble and a spoken language."""

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from matching.eligibility import Against, Person, reasons_alone
from matching.language import in_order

SMALLEST, LARGEST = 4, 7


class NoCircle(StrEnum):
    """Why a member is in no circle."""

    NOBODY_ALIKE = "alone"  # fewer than three others share the trouble
    NO_LANGUAGE = "language"  # enough do, but too few of them speak a language of theirs
    OTHERS_FIRST = "others"  # enough do, but not each with each, or they sit in another circle


@dataclass(frozen=True)
class Seeker:
    """An open need and whose it is; `language` is the one its member writes."""

    need: int
    person: Person
    language: str


@dataclass(frozen=True)
class FoundCircle:
    """Needs in order, one a member; `least` and `mean`: probabilities of a shared trouble of two.

    Those are the reasons of the circle, with the `language` that all of them speak.
    """

    needs: tuple[int, ...]
    members: tuple[int, ...]
    language: str
    least: float
    mean: float


@dataclass(frozen=True)
class CirclePlan:
    """`circles`: best first. `left_over`: how many members, by reason."""

    circles: list[FoundCircle]
    left_over: Counter[NoCircle]


def reasons_against_circle(person: Person) -> list[Against]:
    """Every rule that keeps a member out of circles: those of introductions, but for the limit.

    A circle is asked once in three months and is no introduction; who wants none of those at all
    (a limit of nought) is not asked either.
    """
    return [
        reason
        for reason in reasons_alone(person)
        if reason is not Against.AT_LIMIT or person.introductions_a_month == 0
    ]


def find_circles(
    seekers: Iterable[Seeker],
    alike: Iterable[tuple[int, int, float]],
    *,
    rested: Collection[int] = (),
    apart: Collection[tuple[int, int]] = (),
    least_similarity: float,
    seed: int,
) -> CirclePlan:
    """Choose circles in which each two share the trouble by at least this probability.

    `alike`: (need, other need, probability), in any order and either way round. `rested`: needs
    about which a circle was offered lately; those of the same member that are like one rest too.
    `apart`: members who must never sit together, by pair, the lower id first.
    The same seed and facts give the same circles; the seed decides between equals.
    """
    known = {
        s.need: s
        for s in sorted(seekers, key=lambda s: s.need)
        if not reasons_against_circle(s.person)
    }
    likeness = _likeness(_unless_apart(alike, known, apart), least_similarity)
    tired = set(rested) | {
        need
        for need in known
        for other in likeness.get(need, {})
        if other in rested and other in known and known[other].person.id == known[need].person.id
    }
    free = {need: seeker for need, seeker in known.items() if need not in tired}
    order = sorted(free)
    random.Random(seed).shuffle(order)  # noqa: S311  (settles ties, keeps no secret)
    rank = {need: place for place, need in enumerate(order)}
    circles = list(_choose(free, likeness, rank))
    seated = {member for circle in circles for member in circle.members}
    waiting = {seeker.person.id: seeker for seeker in free.values()}
    return CirclePlan(
        circles,
        Counter(_why(id_, free, likeness) for id_ in waiting if id_ not in seated),
    )


def _unless_apart(
    alike: Iterable[tuple[int, int, float]],
    known: Mapping[int, Seeker],
    apart: Collection[tuple[int, int]],
) -> Iterable[tuple[int, int, float]]:
    """Each two in a circle must be alike, so whom nothing makes alike never sit together."""
    for one, other, probability in alike:
        if one in known and other in known:
            low, high = sorted((known[one].person.id, known[other].person.id))
            if (low, high) not in apart:
                yield one, other, probability


def _likeness(
    alike: Iterable[tuple[int, int, float]], least: float
) -> Mapping[int, Mapping[int, float]]:
    """Both ways; of the two directions of a comparison the more doubtful counts."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for one, other, probability in alike:
        if one != other and probability >= least:
            value = min(probability, found[one].get(other, probability))
            found[one][other] = found[other][one] = value
    return found


def _choose(
    free: Mapping[int, Seeker],
    likeness: Mapping[int, Mapping[int, float]],
    rank: Mapping[int, int],
) -> Iterable[FoundCircle]:
    """The best circle first, then those that have nobody in common with it, and so on."""
    left = dict(free)
    while True:
        grown = {
            circle.needs: circle
            for need in left
            for language in in_order(left[need].person.spoken)
            if (circle := _grow(need, language, left, likeness, rank)) is not None
        }
        best = sorted(
            grown.values(),
            key=lambda c: (-len(c.needs), -c.mean, min(rank[need] for need in c.needs)),
        )
        if not best:
            return
        taken: set[int] = set()
        for circle in best:
            if taken.isdisjoint(circle.members):
                taken.update(circle.members)
                yield circle
        left = {need: seeker for need, seeker in left.items() if seeker.person.id not in taken}


def _grow(
    first: int,
    language: str,
    left: Mapping[int, Seeker],
    likeness: Mapping[int, Mapping[int, float]],
    rank: Mapping[int, int],
) -> FoundCircle | None:
    """From one need: again and again whichever is likest to all that are in it."""
    needs, members = [first], {left[first].person.id}
    while len(needs) < LARGEST:
        fitting = [
            (sum(likeness[other][need] for need in needs), -rank[other], other)
            for other in likeness.get(first, {})
            if other in left
            and left[other].person.id not in members
            and language in left[other].person.spoken
            and all(need in likeness[other] for need in needs)
        ]
        if not fitting:
            break
        needs.append(max(fitting)[2])
        members.add(left[needs[-1]].person.id)
    return _circle(needs, left, likeness) if len(needs) >= SMALLEST else None


def _circle(
    needs: Sequence[int], left: Mapping[int, Seeker], likeness: Mapping[int, Mapping[int, float]]
) -> FoundCircle:
    seekers = [left[need] for need in sorted(needs)]
    shared = frozenset.intersection(*(seeker.person.spoken for seeker in seekers))
    writers = Counter(seeker.language for seeker in seekers)
    values = [
        likeness[one.need][other.need]
        for place, one in enumerate(seekers)
        for other in seekers[place + 1 :]
    ]
    return FoundCircle(
        tuple(seeker.need for seeker in seekers),
        tuple(seeker.person.id for seeker in seekers),
        # The language that most of them write, of those that all of them speak.
        max(in_order(shared), key=lambda code: writers[code]),
        min(values),
        sum(values) / len(values),
    )


def _why(
    member_id: int, free: Mapping[int, Seeker], likeness: Mapping[int, Mapping[int, float]]
) -> NoCircle:
    mine = [seeker for seeker in free.values() if seeker.person.id == member_id]
    alike = {
        free[other].person
        for seeker in mine
        for other in likeness.get(seeker.need, {})
        if other in free and free[other].person.id != member_id
    }
    if len(alike) < SMALLEST - 1:
        return NoCircle.NOBODY_ALIKE
    spoken = Counter(code for person in alike for code in person.spoken & mine[0].person.spoken)
    if max(spoken.values(), default=0) < SMALLEST - 1:
        return NoCircle.NO_LANGUAGE
    return NoCircle.OTHERS_FIRST

"""Which members are offered a circle, whatever the community looks like."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from matching.circles import (
    LARGEST,
    SMALLEST,
    CirclePlan,
    NoCircle,
    Seeker,
    find_circles,
    reasons_against_circle,
)
from matching.eligibility import Against, Person

LEAST = 0.45
Alike = list[tuple[int, int, float]]


def seeker(need: int, member: int | None = None, spoken: str = "nl", **more: object) -> Seeker:
    person = Person(member or need, frozenset(spoken.split()), **more)  # type: ignore[arg-type]
    return Seeker(need, person, spoken.split(maxsplit=1)[0])


def all_alike(needs: int, probability: float = 0.8) -> Alike:
    return [(one, other, probability) for one, other in combinations(range(1, needs + 1), 2)]


def found(seekers: list[Seeker], alike: Alike, seed: int = 1, **more: object) -> CirclePlan:
    return find_circles(seekers, alike, least_similarity=LEAST, seed=seed, **more)  # type: ignore[arg-type]


@st.composite
def communities(draw: st.DrawFn) -> tuple[list[Seeker], Alike]:
    """Up to twenty needs of up to fourteen members, some of them not to be asked."""
    languages = st.sets(st.sampled_from(["nl", "fr", "en", "de"]), min_size=1, max_size=3)
    people = [
        Person(
            number,
            frozenset(draw(languages)),
            paused=draw(st.integers(0, 9)) == 0,
            introductions_a_month=draw(st.integers(0, 2)),
            introduced=draw(st.integers(0, 2)),
        )
        for number in range(1, draw(st.integers(1, 14)) + 1)
    ]
    count = draw(st.integers(1, 20))
    owners = [draw(st.sampled_from(people)) for _ in range(count)]
    seekers = [
        Seeker(need, person, min(person.spoken)) for need, person in enumerate(owners, start=1)
    ]
    values = st.sampled_from([0.1, 0.44, 0.45, 0.6, 0.6, 0.9])
    return seekers, [(a, b, draw(values)) for a, b in combinations(range(1, count + 1), 2)]


@given(communities(), st.integers(0, 5))
def test_whoever_sits_together_may(community: tuple[list[Seeker], Alike], seed: int) -> None:
    """Four to seven, all of one language, each with each in the same trouble, nobody twice."""
    seekers, alike = community
    by_need = {seeker.need: seeker for seeker in seekers}
    values = {frozenset((one, other)): value for one, other, value in alike}
    plan = found(seekers, alike, seed)
    seated = [member for circle in plan.circles for member in circle.members]
    assert len(seated) == len(set(seated))
    for circle in plan.circles:
        people = [by_need[need].person for need in circle.needs]
        assert SMALLEST <= len(people) <= LARGEST
        assert tuple(person.id for person in people) == circle.members
        assert all(circle.language in person.spoken for person in people)
        assert not any(reasons_against_circle(person) for person in people)
        pairs = [values[frozenset(pair)] for pair in combinations(circle.needs, 2)]
        assert min(pairs) == circle.least >= LEAST
    left = {s.person.id for s in seekers if not reasons_against_circle(s.person)} - set(seated)
    assert plan.left_over.total() == len(left)
    assert plan == found(seekers[::-1], [(b, a, v) for a, b, v in alike[::-1]], seed)


def test_a_whole_trouble_sits_together() -> None:
    """Seven at most: of nine in the same trouble two are left, and one too few find no circle."""
    assert len(found([seeker(n) for n in range(1, 8)], all_alike(7)).circles[0].members) == 7
    nine = found([seeker(n) for n in range(1, 10)], all_alike(9))
    assert [len(circle.members) for circle in nine.circles] == [7]
    assert nine.left_over == {NoCircle.OTHERS_FIRST: 2}
    assert found([seeker(n) for n in range(1, 4)], all_alike(3)).circles == []


def test_the_seed_decides_between_equals() -> None:
    """Who of nine alike is left out changes with the week, and not within it."""
    nine = [seeker(n) for n in range(1, 10)]
    weeks = [found(nine, all_alike(9), seed).circles[0].members for seed in range(8)]
    assert len(set(weeks)) > 1
    assert weeks == [found(nine, all_alike(9), seed).circles[0].members for seed in range(8)]


def test_why_there_is_no_circle() -> None:
    """Too few alike, enough but in no common language, or not each with each."""
    spoken = ["nl", "fr", "en", "de"]
    strangers = [seeker(n, spoken=spoken[n - 1]) for n in range(1, 5)]
    assert found(strangers, all_alike(4)).left_over == {NoCircle.NO_LANGUAGE: 4}
    assert found([seeker(n) for n in range(1, 5)], []).left_over == {NoCircle.NOBODY_ALIKE: 4}
    star = [(1, other, 0.9) for other in range(2, 6)]
    left = found([seeker(n) for n in range(1, 6)], star).left_over
    assert left == {NoCircle.OTHERS_FIRST: 1, NoCircle.NOBODY_ALIKE: 4}


def test_a_doubtful_direction_counts() -> None:
    """A comparison that comes out differently the other way round is believed the lower way."""
    four = [seeker(n) for n in range(1, 5)]
    assert found(four, [*all_alike(4), (2, 1, 0.5)]).circles[0].least == 0.5


def test_asked_lately_is_not_asked_again() -> None:
    """Neither about that need nor about another of theirs that is like it."""
    seekers = [*(seeker(n) for n in range(1, 5)), seeker(5, member=1)]
    assert found(seekers, all_alike(5), rested=[1]).circles == []
    other_trouble = [(a, b, p) for a, b, p in all_alike(5) if {a, b} != {1, 5}]
    assert found(seekers, other_trouble, rested=[1]).circles[0].needs == (2, 3, 4, 5)


def test_who_is_kept_apart_never_sits_together() -> None:
    """Eight in one trouble, one of whom reported another: both may sit, not with each other."""
    plan = found([seeker(n) for n in range(1, 9)], all_alike(8), apart={(2, 5)})
    assert plan.circles
    assert all(not {2, 5} <= set(circle.members) for circle in plan.circles)
    only_four = found([seeker(n) for n in range(1, 5)], all_alike(4), apart={(1, 2)})
    assert not only_four.circles


def test_the_language_most_of_them_write() -> None:
    """Of two that all speak."""
    seekers = [seeker(n, spoken="fr nl") for n in range(1, 4)] + [seeker(4, spoken="nl fr")]
    assert found(seekers, all_alike(4)).circles[0].language == "fr"


def test_a_full_month_is_no_bar_and_no_introductions_is() -> None:
    """The limit counts introductions; nought of them means to be left in peace."""
    full = Person(1, frozenset({"nl"}), introduced=2, introductions_a_month=2)
    assert reasons_against_circle(full) == []
    none = replace(full, introduced=0, introductions_a_month=0)
    assert reasons_against_circle(none) == [Against.AT_LIMIT]
    assert reasons_against_circle(replace(full, paused=True)) == [Against.PAUSED]

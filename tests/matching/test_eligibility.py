"""Who may meet whom: each reason alone, several together, and both ways round."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.eligibility import (
    Against,
    Between,
    Exclusion,
    Person,
    reasons_against,
    reasons_alone,
)

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ADA = Person(1, frozenset({"nl", "fr"}))
BEN = Person(2, frozenset({"fr"}))
LATELY = Between(ended_at=NOW - timedelta(days=89))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"blocked": True}, Against.BLOCKED),
        ({"in_question": True}, Against.IN_QUESTION),
        ({"consents": False}, Against.NO_CONSENT),
        ({"reachable": False}, Against.UNREACHABLE),
        ({"paused": True}, Against.PAUSED),
        ({"set_aside": True}, Against.SET_ASIDE),
        ({"introduced": 2}, Against.AT_LIMIT),
        ({"introduced": 3}, Against.AT_LIMIT),
        ({"introductions_a_month": 0}, Against.AT_LIMIT),
        ({"has_open_need": False}, Against.NO_OPEN_NEED),
        ({"hidden": True}, Against.HIDDEN),
    ],
)
def test_what_lies_with_one_of_two(change: dict[str, Any], reason: Against) -> None:
    """Each rule says with whom it lies, whichever of the two that is."""
    ben = replace(BEN, **change)
    assert reasons_against(ADA, ben, now=NOW) == [Exclusion(reason, BEN.id)]
    assert reasons_against(ben, ADA, now=NOW) == [Exclusion(reason, BEN.id)]
    assert reasons_alone(ben) == [reason]


@pytest.mark.parametrize(
    ("between", "reasons"),
    [
        (Between(), []),
        (Between(introduced=True), [Exclusion(Against.INTRODUCED_BEFORE)]),
        (Between(apart=True), [Exclusion(Against.KEPT_APART)]),
        (LATELY, [Exclusion(Against.DECLINED_LATELY)]),
        (Between(ended_at=NOW - timedelta(days=90)), []),
        (Between(ended_at=NOW - timedelta(days=91)), []),
        (Between(cards=frozenset({1})), [Exclusion(Against.CARD_OUT, 1)]),
        (
            Between(cards=frozenset({1, 2})),
            [Exclusion(Against.CARD_OUT, 1), Exclusion(Against.CARD_OUT, 2)],
        ),
    ],
)
def test_what_lies_between_two(between: Between, reasons: list[Exclusion]) -> None:
    """Introduced once is for ever; a no or a silence counts for ninety days."""
    assert reasons_against(ADA, BEN, between, now=NOW) == reasons


def test_two_who_may_meet() -> None:
    """One language is enough, and one introduction below the limit."""
    assert reasons_against(replace(ADA, introduced=1), BEN, now=NOW) == []
    assert ADA.room == 2


def test_the_limit_is_the_members_own() -> None:
    """Two introductions are too many for who wants two, and not for who wants three."""
    ben = replace(BEN, introduced=2)
    assert reasons_alone(ben) == [Against.AT_LIMIT]
    assert reasons_alone(replace(ben, introductions_a_month=3)) == []
    assert replace(ben, introduced=9).room == 0  # lowered since, and none owed
    assert [replace(ben, introductions_a_month=most).room for most in (0, 2, 5)] == [0, 0, 3]


def test_no_shared_language() -> None:
    german = replace(BEN, spoken=frozenset({"de"}))
    assert reasons_against(ADA, german, now=NOW) == [Exclusion(Against.NO_SHARED_LANGUAGE)]


def test_nobody_meets_themselves() -> None:
    """And no other reason is needed."""
    for number in (1, 1000):
        one, other = (replace(ADA, id=int(str(number)), paused=paused) for paused in (False, True))
        assert reasons_against(one, other, now=NOW) == [Exclusion(Against.SAME_PERSON)]


def test_who_has_been_there_needs_no_need() -> None:
    """It is not a need of theirs that they would talk about; all else counts as ever."""
    ben = replace(BEN, has_open_need=False, hidden=True)
    assert reasons_alone(ben) == [Against.NO_OPEN_NEED, Against.HIDDEN]
    assert ben.without_need() == BEN
    assert reasons_alone(replace(ben, paused=True).without_need()) == [Against.PAUSED]


def test_every_reason_is_named() -> None:
    """Several rules at once are all told, so that a decision can be explained."""
    ada = replace(ADA, paused=True)
    ben = replace(BEN, spoken=frozenset(), blocked=True, introduced=9)
    assert reasons_against(ada, ben, Between(introduced=True), now=NOW) == [
        Exclusion(Against.NO_SHARED_LANGUAGE),
        Exclusion(Against.INTRODUCED_BEFORE),
        Exclusion(Against.PAUSED, 1),
        Exclusion(Against.BLOCKED, 2),
        Exclusion(Against.AT_LIMIT, 2),
    ]


def persons(member_id: int) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        id=st.just(member_id),
        spoken=st.frozensets(st.sampled_from(["nl", "fr", "en", "de"])),
        introduced=st.integers(0, 4),
        introductions_a_month=st.integers(0, 5),
        **{
            field: st.booleans()
            for field in (
                "consents",
                "blocked",
                "reachable",
                "paused",
                "set_aside",
                "has_open_need",
                "hidden",
            )
        },
    )


BETWEEN = st.builds(
    Between,
    introduced=st.booleans(),
    ended_at=st.none() | st.integers(0, 200).map(lambda days: NOW - timedelta(days=days)),
    cards=st.frozensets(st.sampled_from([1, 2])),
)


@given(persons(1), persons(2), BETWEEN)
def test_the_rules_are_symmetric(one: Person, other: Person, between: Between) -> None:
    """The two in the other order are kept apart by the same reasons, each named once."""
    forth = reasons_against(one, other, between, now=NOW)
    back = reasons_against(other, one, between, now=NOW)
    assert set(forth) == set(back)
    assert len(forth) == len(set(forth)) == len(back)


@given(persons(1), persons(2), BETWEEN)
def test_who_may_meet_keeps_every_rule(one: Person, other: Person, between: Between) -> None:
    """No reason against means that each rule of the community holds, written out anew."""
    may_meet = (
        bool(one.spoken & other.spoken)
        and all(
            p.consents and p.reachable and p.has_open_need
            and not (p.blocked or p.paused or p.set_aside or p.hidden)
            and p.introduced < p.introductions_a_month
            for p in (one, other)
        )
        and not between.introduced
        and not between.cards
        and (between.ended_at is None or NOW - between.ended_at >= timedelta(days=90))
    )  # fmt: skip
    assert (reasons_against(one, other, between, now=NOW) == []) == may_meet

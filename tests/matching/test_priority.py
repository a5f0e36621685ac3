"""Reach, urgency and what is missing, and which proposal goes first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.priority import Counts, grade, priority

SOME = Counts(members=25, said_how=15, stuck=5, said_whether=15, partly=5, unanswered=5)


def test_the_factors_are_as_they_are_said_to_be() -> None:
    """Half at 25 members; (5 + 1) of (15 + 2); (5 + 5/2 + 1) of (15 + 2)."""
    found = priority(SOME)
    assert (found.reach, found.urgency, found.missing) == (50, 35, 50)
    assert found.score == 45  # the cube root of 0.5 · 0.353 · 0.5


def test_who_was_not_asked_says_nothing() -> None:
    """No answers are no sign of calm, nor of satisfaction."""
    found = priority(
        Counts(members=25, said_how=0, stuck=0, said_whether=0, partly=0, unanswered=0)
    )
    assert (found.urgency, found.missing) == (50, 50)
    assert priority(replace(SOME, members=0)).score == 0


@pytest.mark.parametrize(
    "better",
    [{"members": 50}, {"stuck": 10}, {"unanswered": 10}, {"partly": 10}],
    ids=["reach", "urgency", "missing", "in part"],
)
def test_more_of_one_goes_first(better: dict[str, int]) -> None:
    assert priority(replace(SOME, **better)).score > priority(SOME).score


fives = st.integers(0, 40).map(lambda n: n * 5)


@given(st.tuples(fives, fives, fives, fives, fives, fives))
def test_it_stays_on_its_scale(numbers: tuple[int, ...]) -> None:
    """Whatever rounding to fives makes of the counts."""
    found = priority(Counts(*numbers))
    for value in (found.reach, found.urgency, found.missing, found.score):
        assert 0 <= value <= 100


@pytest.mark.parametrize(
    ("value", "word"), [(0, "low"), (33, "middle"), (67, "high"), (100, "high")]
)
def test_a_word_for_each(value: int, word: str) -> None:
    assert grade(value) == word

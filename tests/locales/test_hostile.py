"""Hostile texts through all that reaches another person; `benchmarks/hostile.py` does many."""

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.hostile import PIECES, Tally, a_stage, hostile, try_all, try_files
from locales.inert import inert, unlinked


@pytest.mark.thorough
def test_nothing_is_rejected_nothing_links_nothing_runs() -> None:
    """At a Telegram that measures and finds links as the real one does."""
    tally, texts = Tally(), list(PIECES)
    with a_stage() as stage:

        @settings(
            max_examples=8,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        @given(hostile())
        def try_one(text: str) -> None:
            texts.append(text)
            try_all(stage, text, tally)

        try_one()
    try_files(texts, tally)
    assert tally.examples == []
    assert tally.foreign.total() == tally.formulas == 0
    assert tally.calls.total() > 40
    assert tally.cells > 100


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("tap /forget now", "tap ∕forget now"),
        ("and/or 24/7 km/h", "and/or 24/7 km/h"),
        ("@durov, a@b.be", "＠durov, a＠b․be"),
        (
            "see evil.example or 3.500 euro, i.e. a lot",
            "see evil․example or 3.500 euro, i.e. a lot",
        ),
        ("https://1.2.3.4/", "https:∕∕1.2.3.4/"),
        ("#tag $BTC #1", "＃tag ＄BTC ＃1"),
    ],
)
def test_what_would_link_looks_the_same_and_does_not(typed: str, shown: str) -> None:
    """One sign for one: nothing grows, and twice is as once."""
    assert unlinked(inert(typed)) == shown
    assert unlinked(shown) == shown
    assert len(shown) == len(typed)

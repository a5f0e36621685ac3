"""What is learned where the truth is known, and what is not learned from too little."""

from dataclasses import astuple, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.learning import drawn
from matching.learning import (
    FEWEST,
    MOST_OF_EACH,
    MOST_TOGETHER,
    NAMES,
    SLOPE,
    SLOPE_SPREAD,
    SPREAD,
    Data,
    TooFewError,
    fit,
    learn,
    losses,
    weights_of,
)
from matching.scoring import DEFAULTS, Extras, Weights, score

# Against the defaults: work and wishes count for less, stage and having been there for something.
TRUTH = Weights(sector=0.0, wishes=0.02, region=0.02, years=0.1, been_there=0.08)


@pytest.mark.thorough
def test_two_thousand_outcomes_show_the_way() -> None:
    """Every weight moves from its default towards the truth, and is offered as better."""
    lesson = learn(drawn(2000, 1, TRUTH), DEFAULTS)
    for name in ("sector", "wishes", "years", "been_there"):
        learned, truth, default = (getattr(w, name) for w in (lesson.weights, TRUTH, DEFAULTS))
        assert abs(learned - truth) < abs(default - truth), name
    assert lesson.weights.years > 0.05
    assert lesson.is_better
    assert lesson.outcomes == 2000
    assert lesson.learned.log_loss < lesson.in_use.log_loss == lesson.defaults.log_loss
    assert lesson.learned.ranking > lesson.in_use.ranking


@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_by_luck_change_little(seed: int) -> None:
    """What is luck alone stays near the defaults, where plain regression would run away."""
    lesson = learn(drawn(FEWEST, seed, None), DEFAULTS)
    for name in NAMES:
        assert abs(getattr(lesson.weights, name) - getattr(DEFAULTS, name)) <= 0.05, name


@pytest.mark.thorough
def test_luck_is_seldom_offered() -> None:
    """Of twenty communities in which nothing counts, few have moderators asked about it."""
    offered = [learn(drawn(300, seed, None), DEFAULTS).is_better for seed in range(20)]
    assert sum(offered) <= 5


def test_ninety_nine_teach_nothing() -> None:
    """Nor do a hundred that all went the same way."""
    hundred = drawn(FEWEST, 1, TRUTH)
    assert learn(hundred, DEFAULTS).outcomes == FEWEST
    with pytest.raises(TooFewError):
        learn(hundred[1:], DEFAULTS)
    with pytest.raises(TooFewError):
        learn([replace(outcome, went_well=False) for outcome in hundred], DEFAULTS)


def test_the_same_outcomes_teach_the_same() -> None:
    outcomes = drawn(500, 3, TRUTH)
    assert learn(outcomes, DEFAULTS) == learn(outcomes, DEFAULTS)


def test_weak_outcomes_teach_less() -> None:
    """Silence, at a quarter, moves weights less than talks."""
    strong = drawn(800, 2, TRUTH)
    weak = [replace(outcome, weight=0.05) for outcome in strong]
    moved = [
        sum(abs(a - b) for a, b in zip(astuple(weights), astuple(DEFAULTS), strict=True))
        for weights in (learn(strong, DEFAULTS).weights, learn(weak, DEFAULTS).weights)
    ]
    assert moved[1] < moved[0] / 2


def test_the_weights_in_use_are_compared_as_they_are() -> None:
    """Where the truth is in use already, little is gained; the defaults are beaten by both."""
    lesson = learn(drawn(3000, 4, TRUTH), TRUTH)
    assert lesson.in_use.log_loss < lesson.defaults.log_loss
    assert not lesson.is_better


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.floats(-2, 2), min_size=5, max_size=5),
    st.integers(0, 2**32 - 1),
    st.sampled_from([100, 400]),
)
def test_whatever_the_outcomes_meaning_decides(worths: list[float], seed: int, count: int) -> None:
    """No weight is below zero, and all together stay within what meaning leaves close: a pair at
    the edge of a card with everything shared does not pass one that is clearly alike."""
    outcomes = drawn(count, seed % 1000, Weights(*worths), slope=2 + seed % 7)
    weights = weights_of(fit(Data.of(outcomes)))
    assert all(value >= 0 for value in astuple(weights))
    together = sum(getattr(weights, name) * MOST_OF_EACH[name] for name in NAMES)
    assert together <= MOST_TOGETHER + 1e-9
    everything = Extras(**MOST_OF_EACH)
    assert score(0.45, everything, weights) <= score(0.81, Extras(), weights)
    assert score(0.45, Extras(), weights) < score(0.46, Extras(), weights)


def test_it_is_the_best_answer_there_is() -> None:
    """Nudged in any direction that the bounds allow, the log posterior gets no better."""
    data = Data.of(drawn(600, 5, Weights(0.05, 0.05, 0.05, 0.05, 0.05)))
    best = fit(data)

    spread = SPREAD * fit(data, DEFAULTS)[1]

    def posterior(at: np.ndarray) -> float:
        centre = np.array([getattr(DEFAULTS, name) for name in NAMES])
        off = (at[2:] - at[1] * centre) / spread
        prior = ((at[1] - SLOPE) / SLOPE_SPREAD) ** 2 / 2 + off @ off / 2
        return float(losses(data, data.foretell(at)).sum() + prior)

    for position in range(len(best)):
        for step in (-0.01, 0.01):
            nudged = best.copy()
            nudged[position] += step
            assert posterior(nudged) >= posterior(best) or nudged[position] < 0

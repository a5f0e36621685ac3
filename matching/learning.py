"""What outcomes of introductions teach about the weights of matching.

The model is a logistic regression. The log-odds that an introduction goes well are

    a + s * (similarity + weights · extras)

with the weights in the unit of similarity, as `matching.scoring` uses them. Only ratios order
anybody, so similarity keeps the weight 1 and what is learned of it is `s`: the stronger it tells,
the less each extra is worth beside it.

scikit-learn's LogisticRegression shrinks coefficients to zero: with few outcomes it would say that
nothing counts. Here the prior is centred on the defaults, so few outcomes say what was said before.
In a, s and b = s * weights the posterior is concave and every bound linear: there is one best
answer, and SLSQP finds the same one each time. The prior's spread is a spread of weights; in b it
is as many times wider as odds rise with the score of the defaults, which is fitted first. Where
likeness itself foretells little, extras can be told from luck as little, and stay where they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from matching.scoring import DEFAULTS, Extras, Weights

FEWEST = 100  # outcomes; fewer teach nothing that would not be luck
FEWEST_OF_A_KIND = 10  # that went well, and that did not: one kind alone has no difference to learn
NAMES = tuple(field.name for field in fields(Weights))
# Together, of one pair: a trouble that is 45 % likely, the least for a card, with everything else
# shared never comes before one that is 80 % likely with nothing.
MOST_TOGETHER = 0.35
MOST_OF_EACH = {name: 2 if name == "wishes" else 1 for name in NAMES}
# How steeply the odds rise with similarity, before any outcome: from 0.45 to 1 ninefold.
SLOPE, SLOPE_SPREAD, LEAST_SLOPE = 4.0, 2.0, 1.0
# How far a weight may well lie from its default. Of a fact that a fifth of the pairs have, about a
# seventh of what the data say counts at 100 outcomes, more than half at 1000.
SPREAD = 0.05
FOLDS = 5
_START = 2  # of the parameters: the intercept and the slope come before the extras

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Outcome:
    """How one introduction went, and what was known of the pair when it was proposed.

    `weight` (above 0 to 1) says how much it tells: silence tells less than a talk that helped.
    """

    similarity: float
    extras: Extras
    went_well: bool
    weight: float = 1.0


@dataclass(frozen=True)
class Figures:
    """On outcomes that were not learned from. `log_loss`: lower is better. `ranking`: how often one
    that went well comes before one that did not (0.5 is chance)."""

    log_loss: float
    ranking: float


@dataclass(frozen=True)
class Lesson:
    """Weights that outcomes taught, beside those in use and the defaults.

    `is_better`: they foretell what they have not seen better than those in use, by more than the
    standard error of the difference; less would be luck.
    """

    weights: Weights
    outcomes: int
    learned: Figures
    in_use: Figures
    defaults: Figures
    is_better: bool


class TooFewError(Exception):
    """There is too little to learn from."""


def learn(outcomes: Sequence[Outcome], in_use: Weights) -> Lesson:
    """Fit weights, and compare them on outcomes held out in turn (5-fold cross-validation).

    The same outcomes in the same order teach the same.

    Raises:
        TooFewError: for fewer than `FEWEST` outcomes, or `FEWEST_OF_A_KIND` good or bad ones.
    """
    went_well = sum(outcome.went_well for outcome in outcomes)
    if len(outcomes) < FEWEST or min(went_well, len(outcomes) - went_well) < FEWEST_OF_A_KIND:
        raise TooFewError
    data = Data.of(outcomes)
    known = {"in_use": in_use, "defaults": DEFAULTS}
    foretold = {name: np.zeros(len(outcomes)) for name in ("learned", *known)}
    turn = np.arange(len(outcomes)) % FOLDS
    for fold in range(FOLDS):
        rest, held_out = data.where(turn != fold), data.where(turn == fold)
        foretold["learned"][turn == fold] = held_out.foretell(fit(rest))
        for name, weights in known.items():
            foretold[name][turn == fold] = held_out.foretell(fit(rest, weights))
    figures = {name: _figures(data, odds) for name, odds in foretold.items()}
    return Lesson(
        weights_of(fit(data)),
        len(outcomes),
        **figures,
        is_better=_is_better(data, foretold["learned"], foretold["in_use"]),
    )


def weights_of(solution: Floats) -> Weights:
    """In thousandths: finer would be luck, and rounding down keeps the bounds."""
    found = np.floor(solution[_START:] / solution[1] * 1000 + 1e-6) / 1000
    return Weights(**{name: max(0.0, float(v)) for name, v in zip(NAMES, found, strict=True)})


@dataclass(frozen=True)
class Data:
    """`columns` (outcomes, 2 + extras): ones, similarity, extras in the order of `NAMES`."""

    columns: Floats
    went_well: Floats
    weight: Floats

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> "Data":
        return cls(
            np.array(
                [[1, o.similarity, *(getattr(o.extras, n) for n in NAMES)] for o in outcomes],
                np.float64,
            ),
            np.array([o.went_well for o in outcomes], np.float64),
            np.array([o.weight for o in outcomes], np.float64),
        )

    def where(self, chosen: NDArray[np.bool_]) -> "Data":
        return Data(self.columns[chosen], self.went_well[chosen], self.weight[chosen])

    def foretell(self, solution: Floats) -> Floats:
        """Log-odds (outcomes,) that each goes well."""
        return np.asarray(self.columns @ solution)


def fit(data: Data, fixed: Weights | None = None) -> Floats:
    """The most probable a, s and b = s * weights (2 + extras,), within the bounds; with `fixed`
    weights only a and s are free.

    Raises:
        RuntimeError: when SLSQP fails; a concave problem in bounds that hold at its start gives it
            no reason to.
    """
    # Imported late: it takes a moment that only learning needs.
    from scipy.optimize import minimize  # noqa: PLC0415

    centre = np.array([getattr(fixed or DEFAULTS, name) for name in NAMES])
    # What the prior expects of b changes with s: b - s * centre, as a product with the parameters.
    beside = np.hstack([np.zeros((len(NAMES), 1)), -centre[:, None], np.eye(len(NAMES))])
    spread = SPREAD * (fit(data, DEFAULTS)[1] if fixed is None else 1)
    prior = np.vstack([np.eye(1, len(NAMES) + _START, 1) / SLOPE_SPREAD, beside / spread])
    expected = np.array([SLOPE / SLOPE_SPREAD, *np.zeros(len(NAMES))])
    sign = 1 - 2 * data.went_well
    total = float(data.weight.sum())

    def loss(at: Floats) -> tuple[float, Floats]:
        """Negative log posterior and its gradient, both by the weight of all outcomes."""
        wrong, off = sign * (data.columns @ at), prior @ at - expected
        value = data.weight @ np.logaddexp(0, wrong) + off @ off / 2
        push = data.weight * sign / (1 + np.exp(-np.clip(wrong, -60, 60)))
        return float(value) / total, (data.columns.T @ push + prior.T @ off) / total

    together = np.array([0, MOST_TOGETHER, *(-MOST_OF_EACH[name] for name in NAMES)])
    kind, matrix = ("ineq", together) if fixed is None else ("eq", beside)
    result = minimize(
        loss,
        np.array([0.0, SLOPE, *(SLOPE * centre)]),
        jac=True,
        method="SLSQP",
        bounds=[(None, None), (LEAST_SLOPE, None), *([(0, None)] * len(NAMES))],
        constraints=[{"type": kind, "fun": lambda at: matrix @ at, "jac": lambda _: matrix}],
        options={"maxiter": 500, "ftol": 1e-10},
    )
    if not result.success:
        raise RuntimeError(f"SLSQP found no weights (status {result.status}).")
    return np.asarray(result.x, np.float64)


def losses(data: Data, odds: Floats) -> Floats:
    """Log loss (outcomes,) of each."""
    return np.logaddexp(0, (1 - 2 * data.went_well) * odds)


def _is_better(data: Data, learned: Floats, in_use: Floats) -> bool:
    gains = losses(data, in_use) - losses(data, learned)
    share = data.weight / data.weight.sum()
    gain = float(share @ gains)
    return gain > float(np.sqrt(np.sum((share * (gains - gain)) ** 2)))


def _figures(data: Data, odds: Floats) -> Figures:
    from sklearn.metrics import roc_auc_score  # noqa: PLC0415  (as above)

    loss = float(data.weight @ losses(data, odds) / data.weight.sum())
    ranking = float(roc_auc_score(data.went_well, odds, sample_weight=data.weight))
    return Figures(round(loss, 4), round(ranking, 3))

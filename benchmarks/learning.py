"""Whether weights that outcomes taught foretell better than those that were there before.

Run `python -m benchmarks.learning`. Outcomes are drawn from invented communities of which the truth
is known, learned from, and tried on 10,000 others of the same community. Compared are the defaults,
what the bot learns (shrunk towards the defaults, and bounded), what it would take into use (the
defaults unless the lesson is better on outcomes held out), and logistic regression that shrinks to
nothing. All but the last fit nothing else than how steeply odds rise with the score.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from matching.learning import NAMES, Data, Outcome, fit, learn, losses
from matching.scoring import DEFAULTS, Extras, Weights

SIZES = (100, 300, 1000, 3000)
TRIED_ON = 10_000
DRAWS = 20
COMMUNITIES: Mapping[str, Weights | None] = {
    "as the defaults say": DEFAULTS,
    "stage and having been there count": Weights(0.0, 0.05, 0.02, 0.1, 0.08),
    "likeness alone counts": Weights(0.0, 0.0, 0.0, 0.0, 0.0),
    "nothing counts, all is luck": None,
}


def drawn(count: int, seed: int, truth: Weights | None, slope: float = 5.0) -> list[Outcome]:
    """Outcomes of proposals, of which about four in ten went well; `truth` None: by luck alone."""
    rng = np.random.default_rng(seed)
    outcomes = []
    for _ in range(count):
        extras = Extras(
            sector=int(rng.random() < 0.15),
            wishes=int(rng.binomial(2, 0.1)),
            region=int(rng.random() < 0.2),
            years=int(rng.random() < 0.3),
            been_there=int(rng.random() < 0.3),
        )
        similarity = float(rng.uniform(0.45, 1))
        odds = -0.4
        if truth is not None:
            odds += slope * (similarity - 0.75 + worth(extras, truth) - 0.03)
        outcomes.append(Outcome(similarity, extras, bool(rng.random() < 1 / (1 + np.exp(-odds)))))
    return outcomes


def worth(extras: Extras, weights: Weights) -> float:
    return float(sum(getattr(weights, name) * getattr(extras, name) for name in NAMES))


def unshrunk(data: Data, tried: Data) -> NDArray[np.float64]:
    # Tests draw outcomes here too, and must not wait for two seconds of scikit-learn.
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    model = LogisticRegression(C=np.inf, max_iter=1000).fit(data.columns[:, 1:], data.went_well)
    return np.asarray(model.decision_function(tried.columns[:, 1:]))


def measure(truth: Weights | None, size: int) -> NDArray[np.float64]:
    """Mean log loss of the defaults, the learned, the taken and the unshrunk; share proposed."""
    rows = []
    for seed in range(DRAWS):
        outcomes = drawn(size, seed, truth)
        data, tried = Data.of(outcomes), Data.of(drawn(TRIED_ON, 1000 + seed, truth))
        proposed = learn(outcomes, DEFAULTS).is_better
        defaults, learned = (
            float(losses(tried, tried.foretell(found)).mean())
            for found in (fit(data, DEFAULTS), fit(data))
        )
        plain = float(losses(tried, unshrunk(data, tried)).mean())
        rows.append((defaults, learned, learned if proposed else defaults, plain, proposed))
    return np.asarray(np.mean(rows, axis=0))


def main() -> None:
    print("outcomes | defaults | learned | taken into use | unshrunk | proposed")
    for name, truth in COMMUNITIES.items():
        print(name)
        for size in SIZES:
            defaults, learned, taken, plain, proposed = measure(truth, size)
            print(
                f"{size:8} | {defaults:8.4f} | {learned:7.4f} | {taken:14.4f} |"
                f" {plain:8.4f} | {proposed:.0%}"
            )


if __name__ == "__main__":
    main()

"""How far a probability of the bot can be believed: fitted on one set of needs, tried on another.

Run `python -m benchmarks.calibration`; with `--write` the curves go into matching/calibration.json
and the picture into docs/. Two needs of one theme are taken to share a trouble, two of different
themes not to: stricter than a member would be. The themes of the two sets differ.
"""

import asyncio
import json
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import matplotlib as mpl
import numpy as np
import typer
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.evaluate import Embedded, embed, index_of, only, read
from matching.calibration import ANY_MODEL, PARAMETERS, Calibration
from matching.embedder import BUNDLED, BUNDLED_PAIR
from scheduler.matchmaker import LEAST_PROBABILITY

DATA = Path(__file__).parent / "data"
TUNING, HELD_OUT = DATA / "needs_tuning.tsv", DATA / "needs_held_out.tsv"
PICTURE = Path(__file__).parents[1] / "docs" / "reliability.png"
EDGES = np.array([0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.0])
Pairs = tuple[NDArray[np.float32], NDArray[np.bool_]]  # standardised scores, shared or not


def pairs_of(embedded: Embedded) -> Pairs:
    """Every pair of needs once."""
    index = index_of(embedded)
    index.learn()
    count = len(embedded.needs.texts)
    scores = index.standardised(index.scores_between(slice(0, count)))
    theme = np.array(embedded.needs.themes)
    above = np.triu_indices(count, 1)
    return scores[above], (theme[:, None] == theme[None, :])[above]


def fit(*sets: Pairs) -> Calibration:
    """One logistic curve through all of them."""
    scores = np.concatenate([found for found, _ in sets])[:, None]
    shared = np.concatenate([labels for _, labels in sets])
    model = LogisticRegression(C=np.inf).fit(scores, shared)
    return Calibration(round(float(model.coef_[0, 0]), 3), round(float(model.intercept_[0]), 3))


def alone(embedded: Embedded) -> list[Embedded]:
    """Each of the bundled models as if it were the only one."""
    ends = np.cumsum(embedded.priors.blocks)
    return [
        only(embedded, slice(int(end - size), int(end)))
        for end, size in zip(ends, embedded.priors.blocks, strict=True)
    ]


def report(title: str, calibration: Calibration, pairs: Pairs) -> list[tuple[float, float, int]]:
    """Print Brier scores and the reliability table; returns (said, came true, pairs) a row."""
    scores, shared = pairs
    said = calibration.probability(scores)
    brier, guess = np.mean((said - shared) ** 2), np.mean((shared.mean() - shared) ** 2)
    print(f"\n{title}: {len(shared)} pairs, {shared.mean():.1%} share a theme")
    print(f"  Brier score {brier:.4f}, {guess:.4f} for always saying the share", end="; ")
    print(f"skill {1 - brier / guess:.0%}")
    rows = []
    for low, high in pairwise(EDGES):
        some = (said >= low) & (said < high if high < 1 else said <= high)
        if some.any():
            rows.append((float(said[some].mean()), float(shared[some].mean()), int(some.sum())))
            print(f"  said {rows[-1][0]:4.0%}: true {rows[-1][1]:4.0%} of {rows[-1][2]}")
    return rows


def report_threshold(title: str, calibration: Calibration, embedded: Embedded) -> None:
    """What a member meets: is the best card right, and is «nobody yet» said when it is true."""
    index = index_of(embedded)
    index.learn()
    theme = np.array(embedded.needs.themes)
    scores = index.scores_between(slice(0, len(theme)))
    best = scores.argmax(axis=1)
    strangers = np.where(theme[:, None] == theme[None, :], -np.inf, scores).max(axis=1)
    said = calibration.probability(index.standardised(scores.max(axis=1)))
    in_vain = calibration.probability(index.standardised(strangers))
    right = theme[best] == theme
    print(f"\n{title}: the best card of each need, and if its theme had no other need")
    for least in sorted({0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, LEAST_PROBABILITY}):
        shown = said >= least
        print(
            f"  from {least:.2f}: {shown.mean():4.0%} get a card, {right[shown].mean():4.0%} right;"
            f" {np.mean(in_vain < least):4.0%} rightly told «nobody yet»"
            + (" <- the bot" if least == LEAST_PROBABILITY else "")
        )


def draw(rows: list[tuple[float, float, int]], target: Path) -> None:
    """The reliability plot: on the diagonal, what is said comes true as often as it is said."""
    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415  (after the choice of «Agg»)

    figure, axes = plt.subplots(figsize=(5, 5), layout="constrained")
    said, true, _ = zip(*rows, strict=True)
    axes.plot([0, 1], [0, 1], color="#9aa3ab", linewidth=1, linestyle="--")
    axes.plot(said, true, color="#1f6f8b", marker="o")
    for x, y, count in rows:
        axes.annotate(f"{count}", (x, y), textcoords="offset points", xytext=(8, -12), fontsize=8)
    axes.set(
        xlim=(-0.02, 1.02),
        ylim=(-0.02, 1.02),
        xlabel="probability the bot goes by",
        ylabel="pairs that share a theme",
        title="Needs with themes it was not fitted on\n(number of pairs at each point)",
    )
    figure.savefig(target, dpi=110)
    plt.close(figure)


async def calibrate(write: bool) -> None:
    tuning, held_out = read(TUNING), read(HELD_OUT)
    tuned, tried = await embed(tuning, BUNDLED), await embed(held_out, BUNDLED)
    ours = fit(pairs_of(tuned))
    any_other = fit(*(pairs_of(part) for part in alone(tuned)))
    print(f"bundled: {ours}\n{ANY_MODEL}: {any_other}")
    report("fitted on", ours, pairs_of(tuned))
    rows = report("held out", ours, pairs_of(tried))
    for number, part in enumerate(alone(tried), 1):
        report(f"held out, {ANY_MODEL}: bundled model {number} alone", any_other, pairs_of(part))
    report_threshold("fitted on", ours, tuned)
    report_threshold("held out", ours, tried)
    if write:
        keep({BUNDLED_PAIR: ours, ANY_MODEL: any_other})
        draw(rows, PICTURE)


async def calibrate_other(model: str, write: bool) -> None:
    """The same for a model that is not bundled."""
    tuned, tried = await embed(read(TUNING), model), await embed(read(HELD_OUT), model)
    curve = fit(pairs_of(tuned))
    print(f"{model}: {curve}")
    report("held out", curve, pairs_of(tried))
    report_threshold("held out", curve, tried)
    if write:
        keep({model: curve})


def keep(curves: dict[str, Calibration]) -> None:
    kept = json.loads(PARAMETERS.read_text(encoding="utf-8"))
    kept |= {name: {"slope": c.slope, "intercept": c.intercept} for name, c in curves.items()}
    PARAMETERS.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


Write = Annotated[bool, typer.Option("--write", help="Keep what was fitted.")]


Model = Annotated[str | None, typer.Option(help="A model of your own, instead of the bundled.")]


def main(write: Write = False, model: Model = None) -> None:
    """Fit on the tuning set, report on what it was not fitted on."""
    asyncio.run(calibrate(write) if model is None else calibrate_other(model, write))


if __name__ == "__main__":
    typer.run(main)

"""The picture of a simulated year. matplotlib takes a while to import: only when asked for."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from bot.simulation.figures import Figures

SHOWN = 91  # days of waiting: hardly any need is introduced for the first time after them
LONGEST = 10_000  # days, beyond any picture
COLOURS = ("#1f6f8b", "#c9703c", "#6c757d")


class NoPlotError(Exception):
    """There can be no picture; the message says why and what to do."""


def check_plot(target: Path) -> None:
    """Before a long run: whether its picture can be kept.

    Raises:
        NoPlotError: where the folder is not there.
    """
    if not target.absolute().parent.is_dir():
        raise NoPlotError(f"There is no folder {target.parent} for the picture.")


def draw(runs: Mapping[str, Figures], target: Path, about: str) -> None:
    """Three panels under a title (`about`): waiting, load, and needs solved."""
    import matplotlib as mpl  # noqa: PLC0415

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, (waiting, load, solved) = plt.subplots(1, 3, figsize=(13, 4.3), layout="constrained")
    figure.suptitle(about)
    for number, (name, found) in enumerate(runs.items()):
        colour = COLOURS[number]
        share = np.arange(1, len(found.waits) + 1) / max(1, found.counted)
        waits = [0, *found.waits, LONGEST]
        shares = 100 * np.array([0, *share, *share[-1:]] if found.waits else [0, 0])
        waiting.step(waits, shares, where="post", color=colour, label=name)
        places = np.array(list(found.loads), dtype=float) + (number - 0.5) * 0.4
        load.bar(places, list(found.loads.values()), width=0.4, color=colour, label=name)
        solved.plot(found.solved_by_week, color=colour, label=name)
    waiting.set(
        title="Needs with an introduction",
        xlabel="days since the need was told",
        ylabel="% of needs",
        xlim=(0, min(SHOWN, 7 * max(len(found.solved_by_week) for found in runs.values()))),
        ylim=(0, 100),
    )
    load.set(
        title="Most introductions of a member in 30 days",
        xlabel="introductions",
        ylabel="members",
    )
    solved.set(title="Needs solved until then", xlabel="weeks", ylabel="needs")
    for axis in (load.xaxis, load.yaxis, solved.xaxis, solved.yaxis):
        axis.get_major_locator().set_params(integer=True)
    for axes in (waiting, load, solved):
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False, loc="upper right" if axes is load else "upper left")
    figure.savefig(target, dpi=110)
    plt.close(figure)

"""The picture of a simulated year. Only here is matplotlib imported, and only when asked for."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from bot.simulation.figures import Figures

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


def draw(runs: Mapping[str, Figures], target: Path) -> None:
    """Three panels: waiting, load, and needs solved."""
    import matplotlib as mpl  # noqa: PLC0415

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, (waiting, load, solved) = plt.subplots(1, 3, figsize=(13, 4), layout="constrained")
    for number, (name, found) in enumerate(runs.items()):
        colour = COLOURS[number]
        share = np.arange(1, len(found.waits) + 1) / max(1, found.counted)
        waiting.step(
            [0, *found.waits], 100 * np.array([0, *share]), where="post", color=colour, label=name
        )
        places = np.array(list(found.loads), dtype=float) + (number - 0.5) * 0.4
        load.bar(places, list(found.loads.values()), width=0.4, color=colour, label=name)
        solved.plot(found.solved_by_week, color=colour, label=name)
    waiting.set(
        title="Until the first introduction", xlabel="days", ylabel="% of needs", ylim=(0, 100)
    )
    load.set(title="Most introductions in 30 days", xlabel="introductions", ylabel="members")
    load.xaxis.get_major_locator().set_params(integer=True)
    solved.set(title="Needs solved", xlabel="weeks", ylabel="needs, all in all")
    solved.xaxis.get_major_locator().set_params(integer=True)
    for axes in (waiting, load, solved):
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)
    figure.savefig(target, dpi=110)
    plt.close(figure)

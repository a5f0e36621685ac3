"""The charts, as PNG: matplotlib's objects without its global state, so any process may draw."""

from collections.abc import Callable, Sequence
from functools import wraps
from io import BytesIO
from textwrap import fill
from typing import Any

import numpy as np
from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator

from reports.figures import DIMENSIONS
from reports.groups import rows, shade, share, shown_themes
from reports.job import Job, at_least
from reports.proposals import standings

# Names are people's: two «$» in one are no formula, and a bad one would stop the whole report.
rcParams["text.parse_math"] = False

DPI = 150
MOST_RANKED = 10
WIDTH = 7.2  # inches: 1080 pixels, what a phone shows sharply
# Okabe and Ito's palette, which colour-blind people can tell apart; black lines help it along.
PALETTE = (
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F6000", "#444444",
)  # fmt: skip
MARKERS = "osD^vP*X"  # a theme is told by its form too
INK, QUIET, PAPER = "#1b1b1b", "#5a5a5a", "#ffffff"


def _once(chart: Callable[[Job], bytes]) -> Callable[[Job], bytes]:
    """The page and the chat show the same picture, and drawing is most of what a report takes."""

    @wraps(chart)
    def drawn_once(job: Job) -> bytes:
        if chart.__name__ not in job.drawn:
            job.drawn[chart.__name__] = chart(job)
        return job.drawn[chart.__name__]

    return drawn_once


def weeks(job: Job) -> bytes:
    """Small multiples: what happened week by week, each in its own scale from nought."""
    names = ("told", "active", "matched", "met", "solved", "unmet")
    figure, axes = _figure(3, 2, height=7.6)
    labels = [
        job.short_day(figures.period) if place % 2 else ""
        for place, figures in enumerate(job.figures, len(job.figures) % 2)
    ]
    for axis, name in zip(axes, names, strict=True):
        if name == "unmet":
            values = [figures.unmet_share() or 0 for figures in job.figures]
            last = job.last.unmet_share()
            end = f"{last} %" if last is not None else "–"
        else:
            values = [figures[name] for figures in job.figures]
            end = at_least(values[-1])
        colours = [*["#9db8cc"] * (len(values) - 1), PALETTE[0]]
        axis.bar(range(len(values)), values, color=colours, width=0.72)
        axis.set_title(job.text(f"chart-{name}"), loc="left", fontsize=11, color=INK)
        axis.set_xticks(range(len(values)), labels, fontsize=8)
        _plain(axis, most=100 if name == "unmet" else max(*values, 5))
        for place, value in enumerate(values[:-1]):
            if not value:
                axis.text(place, 0, "–", ha="center", va="bottom", fontsize=9, color=QUIET)
        axis.annotate(
            end, (len(values) - 1, values[-1]), (0, 3), textcoords="offset points",
            ha="center", fontsize=11, fontweight="bold", color=INK,
        )  # fmt: skip
    return _png(figure)


@_once
def trends(job: Job) -> bytes:
    """Members of each theme, month by month."""
    themes = shown_themes(job.last, 6)
    figure, axes = _figure((len(themes) + 1) // 2, 2, height=1.2 + 1.9 * ((len(themes) + 1) // 2))
    most = max((figures[f"theme:{key}"] for figures in job.figures for key in themes), default=0)
    labels = [figures.month.called_briefly(job.language) for figures in job.figures]
    every = max(1, -(-len(labels) // 4))
    for axis, key, colour in zip(axes, themes, PALETTE, strict=False):
        values = [figures[f"theme:{key}"] for figures in job.figures]
        axis.plot(range(len(values)), values, color=colour, marker="o", linewidth=2)
        axis.fill_between(range(len(values)), values, color=colour, alpha=0.15)
        axis.set_title(_name(job, key, 34), loc="left", fontsize=10, color=INK)
        axis.set_xticks(range(0, len(values), every), labels[::every], fontsize=8)
        _plain(axis, most=most)
        axis.annotate(
            at_least(values[-1]), (len(values) - 1, values[-1]), (0, 6),
            textcoords="offset points", ha="center", fontsize=10, fontweight="bold", color=INK,
        )  # fmt: skip
    for axis in axes[len(themes) :]:
        axis.set_visible(False)
    return _png(figure)


@_once
def needs_map(job: Job) -> bytes:
    """A dot for five members, strewn about the place of their theme: none is anybody's need."""
    figure, (axis,) = _figure(1, 1, height=6.4)
    rng = np.random.default_rng(0)  # the same figures give the same picture
    themes = [key for key in shown_themes(job.last) if key in job.last.map]
    heights = _apart([job.last.map[key][1] for key in themes])
    for key, colour, marker, height in zip(themes, PALETTE, MARKERS, heights, strict=False):
        x, y, spread = job.last.map[key]
        dots = rng.normal((x, y), min(spread, 0.3) * 0.55, (job.last[f"theme:{key}"] // 5, 2))
        axis.scatter(
            dots[:, 0], dots[:, 1], s=70, marker=marker, color=colour, alpha=0.8,
            edgecolors=PAPER, linewidths=0.6, zorder=2,
        )  # fmt: skip
        axis.annotate(
            _name(job, key, 24), (x, y), (1.4, height), fontsize=10, color=INK,
            va="center", annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 1, "alpha": 0.7},
            bbox={"boxstyle": "round,pad=0.3", "facecolor": PAPER, "edgecolor": colour},
        )  # fmt: skip
    axis.set_xlim(-1.25, 2.45)
    axis.set_ylim(-1.5, 1.5)
    axis.set_axis_off()
    return _png(figure)


def _apart(heights: Sequence[float], gap: float = 0.36) -> list[float]:
    """Labels in the order of their places, far enough from each other to be read."""
    order = np.argsort(heights)
    spots = np.linspace(-gap, gap, len(heights)) * (len(heights) - 1) / 2
    found = [0.0] * len(heights)
    for place, spot in zip(order, spots, strict=True):
        found[int(place)] = float(spot)
    return found


def heat(job: Job) -> bytes:
    """Groups by theme: numbers are members, shades the share of the theme that the group has."""
    figures = job.last
    themes = shown_themes(figures, 6)
    groups = rows(figures, themes)
    lines = [(dimension, group) for dimension in DIMENSIONS for group in groups[dimension][:9]]
    if not lines:
        return b""
    subjects = ["members", *(f"theme:{key}" for key in themes)]
    # One row of room between dimensions.
    places, place = {}, 0
    before = lines[0][0]
    for dimension, group in lines:
        place += 1 if dimension == before else 2
        places[dimension, group] = place
        before = dimension
    figure, (axis,) = _figure(1, 1, height=2.1 + 0.3 * place)
    for (dimension, group), row in places.items():
        for column, subject in enumerate(subjects):
            count = figures[f"{subject}/{dimension}:{group}"]
            paper, ink = shade(share(figures, subject, dimension, group))
            axis.add_patch(_cell(column, row, paper))
            axis.text(
                column, row, at_least(count), ha="center", va="center", fontsize=9,
                color=ink,
            )  # fmt: skip
        axis.text(-0.62, row, job.group(dimension, group), ha="right", va="center", fontsize=9)
    for dimension in DIMENSIONS:
        tops = [row for (named, _), row in places.items() if named == dimension]
        if tops:
            axis.text(
                -0.62, min(tops) - 0.95, job.text(f"dimension-{dimension}"), ha="right",
                va="center", fontsize=9, fontweight="bold", color=INK,
            )  # fmt: skip
    heads = [job.text("chart-all-members"), *(_name(job, key, 22) for key in themes)]
    for column, head in enumerate(heads):
        axis.text(
            column - 0.25, -0.25, head, ha="left", va="bottom", rotation=38, fontsize=9,
            fontweight="bold" if not column else "normal", rotation_mode="anchor",
        )  # fmt: skip
    axis.set_xlim(-4.2, len(subjects) + 0.6)
    axis.set_ylim(place + 0.7, -3.6)
    axis.set_axis_off()
    return _png(figure)


@_once
def unmet(job: Job) -> bytes:
    """Members of each theme, and those of them for whom services fall short."""
    themes = sorted(
        shown_themes(job.last),
        key=lambda key: (job.last[f"theme:{key}/unmet"], job.last[f"theme:{key}"]),
    )
    figure, (axis,) = _figure(1, 1, height=1.3 + 0.62 * len(themes))
    for row, key in enumerate(themes):
        everyone, short = job.last[f"theme:{key}"], job.last[f"theme:{key}/unmet"]
        axis.barh(row, everyone, color="#c9d6e0", height=0.62)
        axis.barh(row, short, color=PALETTE[1], height=0.62, hatch="//", edgecolor=PAPER)
        axis.annotate(
            job.text("chart-of", part=at_least(short), whole=at_least(everyone)),
            (everyone, row), (5, 0), textcoords="offset points", va="center", fontsize=10,
        )  # fmt: skip
    axis.set_yticks(range(len(themes)), [_name(job, k, 30) for k in themes], fontsize=10)
    axis.set_xlim(0, 1.35 * max((job.last[f"theme:{key}"] for key in themes), default=1))
    _plain(axis, most=0)
    axis.set_xticks([])
    axis.spines["bottom"].set_visible(False)
    return _png(figure)


@_once
def ranked(job: Job) -> bytes:
    """Open proposals by priority: a bar for the score, and a mark for each of its three factors."""
    found = [one for one in standings(job) if not one.is_decided][:MOST_RANKED]
    figure, (axis,) = _figure(1, 1, height=1.7 + 0.62 * len(found))
    rows = range(len(found), 0, -1)
    axis.barh(rows, [one.priority.score for one in found], color="#c9d6e0", height=0.62)
    factors = ("reach", "urgency", "missing")
    for name, colour, marker in zip(factors, PALETTE, MARKERS, strict=False):
        axis.scatter(
            [getattr(one.priority, name) for one in found], rows, s=60, color=colour, marker=marker,
            edgecolors=PAPER, linewidths=0.6, zorder=3, label=job.text(f"column-{name}"),
        )  # fmt: skip
    for one, row in zip(found, rows, strict=True):
        axis.annotate(
            f"{one.priority.score}", (102, row), va="center", fontsize=11, fontweight="bold",
            color=INK, annotation_clip=False,
        )  # fmt: skip
    titles = [fill(one.title, 30).replace("$", r"\$") for one in found]
    axis.set_yticks(list(rows), titles, fontsize=10)
    axis.set_xlim(0, 100)
    axis.set_ylim(0.4, len(found) + 0.6)
    axis.set_xticks((0, 50, 100))
    _plain(axis, most=0)
    axis.spines["bottom"].set_visible(False)
    axis.grid(axis="x", color="#e6e6e6", linewidth=0.8)
    axis.set_axisbelow(True)
    figure.legend(loc="outside upper right", ncols=3, frameon=False, fontsize=10)
    return _png(figure)


def _name(job: Job, theme: str, width: int) -> str:
    """On lines of so many characters; a dollar is a dollar, not the beginning of a formula."""
    return fill(job.name(theme), width).replace("$", r"\$")


def _cell(column: int, row: int, colour: Any) -> Rectangle:
    return Rectangle((column - 0.48, row - 0.46), 0.96, 0.92, facecolor=colour, edgecolor="none")


def _figure(down: int, across: int, *, height: float) -> tuple[Figure, list[Axes]]:
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER, layout="constrained")
    FigureCanvasAgg(figure)
    axes = np.atleast_1d(np.asarray(figure.subplots(down, across)))
    return figure, list(axes.ravel())


def _plain(axis: Axes, *, most: float) -> None:
    for side in ("top", "right", "left"):
        axis.spines[side].set_visible(False)
    axis.tick_params(length=0, colors=QUIET)
    if most:
        axis.yaxis.set_major_locator(MaxNLocator(4, integer=True, steps=[1, 5, 10]))
        axis.grid(axis="y", color="#e6e6e6", linewidth=0.8)
        axis.set_axisbelow(True)
        axis.set_ylim(0, most * 1.28)


def _png(figure: Figure) -> bytes:
    file = BytesIO()
    # Without the software's name and version, which change nothing but the bytes.
    figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()

"""The groups of each dimension, in the order in which they are shown."""

from collections.abc import Mapping, Sequence

from matplotlib import colormaps
from matplotlib.colors import to_hex

from reports.figures import DIMENSIONS, Figures

MOST_THEMES = 8  # as many as can be told apart by colour, and read on a page

YEARS = ("lt1", "1to3", "3to10", "gt10")
FULL_SHADE = 0.6  # of a theme: from this share on a cell is as dark as can be
NOTHING = "#f3f3f3"
LIGHT, DARK = "#ffffff", "#000000"  # one of the two always contrasts enough
_HEAT = colormaps["Blues"]  # one hue from light to dark, told apart without seeing colours


def shown_themes(figures: Figures, most: int = MOST_THEMES) -> list[str]:
    """The largest."""
    return list(figures.themes())[:most]


def rows(figures: Figures, themes: Sequence[str]) -> Mapping[str, list[str]]:
    """By dimension, the groups that one of these themes tells of, the largest among members first;
    years from few to many."""
    found = {}
    for dimension in DIMENSIONS:
        everyone = figures.groups(f"members/{dimension}")
        seen = {group for key in themes for group in figures.groups(f"theme:{key}/{dimension}")}
        found[dimension] = sorted(seen, key=lambda group: (-everyone.get(group, 0), group))
    found["years"] = [years for years in YEARS if years in found["years"]]
    return found


def share(figures: Figures, subject: str, dimension: str, group: str) -> float:
    """Of those of a subject (`members`, `theme:3`) whose group is known, 0 to 1."""
    groups = figures.groups(f"{subject}/{dimension}")
    total = max(figures[f"{subject}/{dimension}"], sum(groups.values()))
    return groups.get(group, 0) / total if total else 0.0


def shade(part: float) -> tuple[str, str]:
    """The colours of a cell and of the number on it, for a share; the two contrast 4.5 to 1."""
    if not part:
        return NOTHING, DARK
    paper = to_hex(_HEAT(0.12 + 0.8 * min(1.0, part / FULL_SHADE)))
    return paper, max((LIGHT, DARK), key=lambda ink: contrast(ink, paper))


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it for two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""Who needs what more often than their share among members would suggest, said with caution."""

from dataclasses import dataclass
from math import sqrt

from reports.disclosure import STEP
from reports.figures import DIMENSIONS, Figures

Z = 3.09  # one in a thousand at each end: of many combinations some stand out by chance
# A told count is 3.5 too small on average. Where a larger one would weaken what is claimed, so much
# is added; the count that a claim rests on is left as low as it is.
SLACK = STEP


@dataclass(frozen=True)
class Emphasis:
    """A group is in a theme `ratio` times as often as among members, and at least `least` times.

    `of_theme` and `of_members` are shares, 0 to 1.
    """

    theme: str
    dimension: str
    group: str
    ratio: float
    least: float
    of_theme: float
    of_members: float


def over_represented(figures: Figures) -> list[Emphasis]:
    """Where even the lower end of the interval is above the share among members; clearest first."""
    found = []
    for dimension in DIMENSIONS:
        everyone = figures.groups(f"members/{dimension}")
        of_all = max(figures[f"members/{dimension}"], sum(everyone.values()))
        for theme in figures.themes():
            groups = figures.groups(f"theme:{theme}/{dimension}")
            total = max(figures[f"theme:{theme}/{dimension}"], sum(groups.values())) + SLACK
            for group, count in groups.items():
                if not of_all:
                    continue
                expected = (everyone.get(group, 0) + SLACK) / of_all
                least = wilson_low(count, total) / expected
                if least > 1:
                    share = count / total
                    found.append(
                        Emphasis(theme, dimension, group, share / expected, least, share, expected)
                    )
    return sorted(found, key=lambda e: (-e.least, e.theme, e.group))


def wilson_low(count: int, total: int, z: float = Z) -> float:
    """The lower end of Wilson's interval for a share (E. B. Wilson, 1927)."""
    if not total:
        return 0.0
    share = count / total
    middle = share + z * z / (2 * total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, (middle - half) / (1 + z * z / total))

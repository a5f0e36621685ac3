"""Figures of a month as they may be told, and what follows from them alone.

A cell's name says what is counted: `members`, `members/sector:it`, `theme:3`, `theme:3/sector`
(of its members, those whose kind of work is known), `theme:3/sector:it`, `theme:3/unmet`; and
`told`, `active`, `matched`, `met`, `talked`, `solved`, `known` (who knows whether services answer
their need) and `unmet` (whom they do not) for what happened. `proposal:2/support` (and the other
voices) is what members say of a proposal, `proposal:2/needing` and the like what speaks for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reports.period import Month, read_month

DIMENSIONS = ("sector", "region", "years", "language")
HAPPENED = ("told", "active", "matched", "met", "talked", "solved", "known", "unmet")
# Days from telling a need to meeting somebody about it, up to and including; the last has no end.
WAITS = (1, 3, 7, 14, 30)
FEWEST_SHARED = 50  # members told of: of fewer, what rounding takes would swing a percentage
FEWEST_WAITS = 10  # members told to have met, before half of their waits say anything


@dataclass(frozen=True)
class Figures:
    """Of one month or week. `map` holds the place of each theme: x, y and how far it spreads."""

    period: str
    cells: Mapping[str, int]
    map: Mapping[str, Sequence[float]] = field(default_factory=dict)

    def __getitem__(self, cell: str) -> int:
        return self.cells.get(cell, 0)

    def groups(self, prefix: str) -> dict[str, int]:
        """`groups("members/sector")` gives {"it": 40, …}, what is told at all."""
        start = f"{prefix}:"
        return {c[len(start) :]: n for c, n in self.cells.items() if c.startswith(start)}

    def themes(self) -> dict[str, int]:
        """Members of each theme by its number, the largest first."""
        sizes = {key: n for key, n in self.groups("theme").items() if "/" not in key}
        return dict(sorted(sizes.items(), key=lambda entry: (-entry[1], int(entry[0]))))

    def proposal(self, key: str) -> dict[str, int]:
        """What is told of a proposal, by the name of the count."""
        start = f"proposal:{key}/"
        return {c[len(start) :]: n for c, n in self.cells.items() if c.startswith(start)}

    def unmet_share(self) -> int | None:
        """Percent of those who know, in tens; None where too few do to say."""
        known = self["known"]
        if known < FEWEST_SHARED:
            return None
        return min(100, round(10 * self["unmet"] / known) * 10)

    def as_dict(self) -> dict[str, Any]:
        return {"period": self.period, "cells": dict(self.cells), "map": dict(self.map)}

    @property
    def month(self) -> Month:
        found = read_month(self.period)
        assert found is not None, "These figures are not of a month."
        return found


def read_figures(stored: Mapping[str, Any]) -> Figures:
    return Figures(stored["period"], stored["cells"], stored.get("map", {}))


def sums(months: Sequence[Figures]) -> dict[str, int]:
    """What happened in a range: what each of its months may tell, added up."""
    return {cell: sum(month[cell] for month in months) for cell in HAPPENED}


def wait_band(days: Sequence[float]) -> int | None:
    """Half of the waits were within WAITS[band] days; len(WAITS): longer. None for none."""
    if not days:
        return None
    middle = sorted(days)[(len(days) - 1) // 2]
    return next((band for band, most in enumerate(WAITS) if middle <= most), len(WAITS))

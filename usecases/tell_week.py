"""Counts of members for the working group's screens: told by the report's rule, once a week.

A screen that counted anew at every look would show, by a step up or down, what somebody did between
two looks. *So* a figure is counted at the first look of a week and stays until the next.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from models.figures import WeekFigures, figures_secret
from reports.disclosure import told


def tell_week(
    session: Session,
    counts: Mapping[str, int],
    now: datetime,
    *,
    about: str = "",
    like: str | None = None,
) -> dict[str, int]:
    """What may be told of each count this week, 0 for too few to tell; in a writing session.

    Cells are called as in the report, or one screen would give away what another hides: `about`
    goes before the name of each. Counts that are nearly those of another cell share its secret
    number: it comes from the name that begins with `like`.
    """
    week = f"{now:%G-W%V}"
    row = session.get(WeekFigures, week) or WeekFigures(week=week)
    new = {f"{about}{cell}": cell for cell in counts if f"{about}{cell}" not in row.cells}
    if new:
        secret = figures_secret(session)
        prefix = about if like is None else like
        row.cells = row.cells | {
            name: told(counts[cell], f"{prefix}{cell}", secret) for name, cell in new.items()
        }
        session.add(row)
        session.flush()
    return {cell: row.cells[f"{about}{cell}"] for cell in counts}


def told_now(session: Session, counts: Mapping[str, int], *, about: str) -> dict[str, int]:
    """The same without waiting for a week, where people see what they did take effect: votes."""
    secret = figures_secret(session)
    return {cell: told(count, f"{about}{cell}", secret) for cell, count in counts.items()}

"""A month that is over gets its figures once, and keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np
from sqlmodel import Session, col, or_, select

from models.figures import FiguresSecret, MonthFigures, closed_months, figures_secret
from models.need import Need
from models.serving_model import serving_model
from models.theme import ThemeNeed
from models.vector import NeedVector
from reports.disclosure import tell_all, with_wholes
from reports.figures import Figures
from reports.needs_map import places
from reports.period import Month, month_of, months_between, week_before, week_bounds
from usecases.count_figures import members_at, what_happened, who_is_there
from usecases.proposal_evidence import proposals_by, tell_proposal

WANTED = "figures wanted"
WEEKS = 8  # beside each other on a chart


@dataclass(frozen=True)
class Counted:
    """Of one month, as it may be told."""

    month: Month
    cells: Mapping[str, int]
    places: Mapping[str, list[float]]


def months_to_close(session: Session, now: datetime, zone: ZoneInfo) -> list[Month]:
    """Every month since the first need that is over and has no figures yet."""
    first = session.exec(select(Need.told_at).order_by(col(Need.told_at)).limit(1)).first()
    if first is None:
        return []
    last = month_of(now, zone).plus(-1)
    have = {row.month for row in closed_months(session)}
    return [m for m in months_between(month_of(first, zone), last) if str(m) not in have]


def prepare_figures(session: Session, now: datetime, zone: ZoneInfo) -> list[Month]:
    """The months to close; makes sure there is a secret to close them with."""
    figures_secret(session)
    return months_to_close(session, now, zone)


def count_month(session: Session, month: Month, zone: ZoneInfo) -> Counted:
    """Only reads."""
    secret = _secret(session)
    begin, end = month.begins(zone), month.ends(zone)
    cells = with_wholes(tell_all(who_is_there(session, end), secret))
    happened = what_happened(session, begin, end)
    cells |= tell_all(happened.counts(), secret, f"{month}/")
    band = happened.half_waited(cells.get("met", 0))
    if band is not None:
        cells["waited"] = band
    for proposal, _ in proposals_by(session, end):
        cells |= tell_proposal(session, proposal, secret)
    shown = Figures(str(month), cells).themes()
    return Counted(month, cells, _places(session, end, shown))


def keep_month(session: Session, counted: Counted, now: datetime) -> None:
    """Unless somebody was quicker: the first figures of a month are its figures."""
    if session.get(MonthFigures, str(counted.month)) is None:
        session.add(
            MonthFigures(
                month=str(counted.month),
                cells=dict(counted.cells),
                places=dict(counted.places),
                closed_at=now,
            )
        )
        session.flush()


def count_weeks(session: Session, now: datetime, zone: ZoneInfo) -> list[Figures]:
    """The last whole weeks, oldest first; a week is called by its Monday."""
    secret = _secret(session)
    return [
        _week(session, week_before(now, zone, weeks), zone, secret)
        for weeks in reversed(range(WEEKS))
    ]


def _week(session: Session, monday: date, zone: ZoneInfo, secret: bytes) -> Figures:
    begin, end = week_bounds(monday, zone)
    happened = what_happened(session, begin, end)
    cells = tell_all(happened.counts(), secret, f"{monday}/")
    cells |= tell_all({"members": len(members_at(session, end))}, secret)
    band = happened.half_waited(cells.get("met", 0))
    if band is not None:
        cells["waited"] = band
    return Figures(str(monday), cells)


def _secret(session: Session) -> bytes:
    row = session.get(FiguresSecret, 1)
    assert row is not None, "`prepare_figures` comes first."
    return row.value


def _places(session: Session, at: datetime, shown: Mapping[str, int]) -> dict[str, list[float]]:
    """Where themes lie on the map, by the vectors of their needs."""
    rows = session.exec(
        select(ThemeNeed.theme_id, NeedVector)
        .join(NeedVector, col(NeedVector.need_id) == col(ThemeNeed.need_id))
        .join(Need, col(Need.id) == col(ThemeNeed.need_id))
        .where(
            NeedVector.model == serving_model(session),
            col(ThemeNeed.theme_id).is_not(None),
            col(Need.hidden_at).is_(None),
            Need.told_at < at,
            or_(col(Need.closed_at).is_(None), col(Need.closed_at) >= at),
        )
        .order_by(col(Need.id))
    ).all()
    drawn = [(str(theme), vector) for theme, vector in rows if str(theme) in shown]
    if not drawn:
        return {}
    return places(
        np.stack([vector.as_array() for _, vector in drawn]),
        [vector.language for _, vector in drawn],
        [theme for theme, _ in drawn],
        shown,
    )

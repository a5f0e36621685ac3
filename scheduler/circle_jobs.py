"""What is due in the life of a circle; as `scheduler.jobs`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from models.circle import Circle
from models.meeting import meetings_due
from usecases.host_circle import go_without_host
from usecases.meet import take_step
from usecases.offer_circle import close_offer
from usecases.prepare_circles import want_circles
from usecases.retention import let_go

BATCH = 20  # rows a transaction; each writes to up to seven members


def want_weekly_circles(session: Session, now: datetime) -> int:
    """Once a week; the keeper of the circles works them out."""
    want_circles(session, now)
    return 0


def close_circle_offers(session: Session, now: datetime) -> int:
    due = _due(session, col(Circle.offer_ends_at), now)
    for circle in due:
        close_offer(session, circle, now)
    return len(due)


def open_circles_in_the_bot(session: Session, now: datetime) -> int:
    """Those that found no host within three days."""
    due = _due(session, col(Circle.host_by), now)
    for circle in due:
        go_without_host(session, circle, now)
    return len(due)


def tend_meetings(session: Session, now: datetime) -> int:
    due = meetings_due(session, now, BATCH)
    for meeting in due:
        take_step(session, meeting, now)
    return len(due)


def forget_circle_lines(session: Session, now: datetime) -> int:
    return let_go(session, "circles", now)


def _due(session: Session, column: Any, now: datetime) -> Sequence[Circle]:
    return session.exec(
        select(Circle).where(column <= now).order_by(column, col(Circle.id)).limit(BATCH)
    ).all()

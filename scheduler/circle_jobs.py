"""What is due in the life of a circle; as `scheduler.jobs`."""

from datetime import datetime

from sqlmodel import Session

from models.circle import Circle
from models.meeting import meetings_due
from scheduler.due import for_each, rows_due
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
    return for_each(
        session, rows_due(session, Circle, Circle.offer_ends_at, now, BATCH), close_offer, now
    )


def open_circles_in_the_bot(session: Session, now: datetime) -> int:
    """Those that found no host within three days."""
    return for_each(
        session, rows_due(session, Circle, Circle.host_by, now, BATCH), go_without_host, now
    )


def tend_meetings(session: Session, now: datetime) -> int:
    return for_each(session, meetings_due(session, now, BATCH), take_step, now)


def forget_circle_lines(session: Session, now: datetime) -> int:
    return let_go(session, "circles", now)

"""A need that is solved or withdrawn."""

from datetime import datetime

from sqlmodel import Session

from models.need import OPEN, SOLVED, WITHDRAWN, Need
from models.vector import drop_vector
from usecases.close_introductions import close_introductions_about
from usecases.errors import RefusedError


def solve_need(session: Session, need: Need, now: datetime) -> None:
    _close(session, need, SOLVED, now)


def withdraw_need(session: Session, need: Need, now: datetime) -> None:
    _close(session, need, WITHDRAWN, now)


def _close(session: Session, need: Need, state: str, now: datetime) -> None:
    if need.state != OPEN:
        raise RefusedError("need-closed")
    need.state = state
    need.closed_at = now
    need.changed_text = None
    need.next_check_in_at = None
    drop_vector(session, need.key)
    close_introductions_about(session, need, now)

"""Giving moderators something to decide."""

from datetime import datetime

from sqlmodel import Session

from models.case import REVIEW, Case, find_open_case
from models.switch import REVIEW_NEW, is_on


def open_case(
    session: Session,
    kind: str,
    subject_kind: str,
    subject_id: int,
    *,
    member_id: int,
    now: datetime,
) -> Case:
    """The open case of this kind about it, or a new one; its cards follow by themselves."""
    case = find_open_case(session, kind, subject_kind, subject_id)
    if case is None:
        case = Case(
            kind=kind,
            subject_kind=subject_kind,
            subject_id=subject_id,
            member_id=member_id,
            opened_at=now,
        )
        session.add(case)
        session.flush()
    return case


def review_if_wanted(
    session: Session, subject_kind: str, subject_id: int, member_id: int, now: datetime
) -> None:
    """A new text, while an admin has the review of new texts switched on."""
    if is_on(session, REVIEW_NEW):
        case = open_case(session, REVIEW, subject_kind, subject_id, member_id=member_id, now=now)
        case.is_stale = case.carded_at is not None  # it was rewritten before anybody looked

"""Keeping something from others, and giving it back; who decided so is written down elsewhere."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from models.case import EXPERIENCE, NEED
from models.experience import Experience
from models.introduction import UNDER_WAY, introductions_about_experience, introductions_of
from models.later import cancel_later
from models.member import Member
from models.need import Need, needs_of
from models.outbox import cancel_calls
from models.role import Role
from usecases.close_introductions import close_introductions_about, withdraw_introduction
from usecases.end_circle import leave_all_circles
from usecases.errors import RefusedError
from usecases.grant_role import people_with

Subject = Need | Experience | Member


def find_subject(session: Session, kind: str, subject_id: int) -> Subject:
    subject: Subject | None
    if kind == NEED:
        subject = session.get(Need, subject_id)
    elif kind == EXPERIENCE:
        subject = session.get(Experience, subject_id)
    else:
        subject = session.get(Member, subject_id)
    assert subject is not None, "What a case is about is never deleted."
    return subject


def withhold(session: Session, what: Need | Experience, now: datetime) -> bool:
    """Others no longer see it, its author does; False where that was so before."""
    if what.hidden_at is not None:
        return False
    what.hidden_at = now
    if isinstance(what, Need):
        close_introductions_about(session, what, now)
    else:
        for introduction in introductions_about_experience(session, what.key):
            withdraw_introduction(session, introduction, now)
    return True


def give_back(what: Need | Experience) -> bool:
    """Others see it again; peers are sought for a need anew."""
    if what.hidden_at is None:
        return False
    what.hidden_at = None
    if isinstance(what, Need):
        what.matched_at = None
    return True


def shut_out(
    session: Session, member: Member, now: datetime, *, moderators: Collection[int]
) -> bool:
    """Block a member and end what is under way with them; False where they were blocked before.

    Raises:
        RefusedError: for a moderator, whose role is taken away first.
    """
    if member.telegram_id in people_with(session, Role.MODERATOR, moderators):
        raise RefusedError("mod-block-moderator")
    if member.blocked_at is not None:
        return False
    member.blocked_at = now
    cancel_calls(session, chat_id=member.telegram_id)
    cancel_later(session, chat_id=member.telegram_id)
    for introduction in introductions_of(session, member.key, UNDER_WAY):
        withdraw_introduction(session, introduction, now)
    leave_all_circles(session, member, now)
    return True


def let_in(session: Session, member: Member) -> bool:
    """Lift a block; peers are sought for their needs anew."""
    if member.blocked_at is None:
        return False
    member.blocked_at = None
    for need in needs_of(session, member.key, only_open=True):
        need.matched_at = None
    return True

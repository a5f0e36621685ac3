"""What moderators do to needs and members."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from models.audit import AuditEntry
from models.check_in import CheckIn
from models.experience import Experience
from models.introduction import ALIVE, INTRODUCED, Introduction, introductions_of
from models.later import cancel_later
from models.member import Member
from models.need import OPEN, Need, needs_of
from models.outbox import FAILED, UNKNOWN, OutboxCall, cancel_calls
from models.role import Role
from usecases.close_introductions import close_introductions_about, withdraw_introduction
from usecases.end_circle import leave_all_circles
from usecases.errors import RefusedError
from usecases.grant_role import people_with
from usecases.note_action import note_action
from usecases.share_experience import close_introductions_about_experience


def hide_need(session: Session, need: Need, now: datetime, *, actor: int) -> AuditEntry | None:
    """Keep a need from peers; its author still sees it. None where it was hidden before."""
    if need.hidden_at is not None:
        return None
    need.hidden_at = now
    close_introductions_about(session, need, now)
    return note_action(session, actor, "need-hidden", now, subject_id=need.key)


def restore_need(session: Session, need: Need, now: datetime, *, actor: int) -> None:
    if need.hidden_at is None:
        return
    need.hidden_at = None
    need.matched_at = None
    note_action(session, actor, "need-restored", now, subject_id=need.key)


def hide_experience(
    session: Session, experience: Experience, now: datetime, *, actor: int
) -> AuditEntry | None:
    """Keep an experience from others; its author still sees it. None where it was hidden before."""
    if experience.hidden_at is not None:
        return None
    experience.hidden_at = now
    close_introductions_about_experience(session, experience, now)
    return note_action(session, actor, "experience-hidden", now, subject_id=experience.key)


def restore_experience(
    session: Session, experience: Experience, now: datetime, *, actor: int
) -> None:
    if experience.hidden_at is None:
        return
    experience.hidden_at = None
    note_action(session, actor, "experience-restored", now, subject_id=experience.key)


def block_member(
    session: Session, member: Member, now: datetime, *, actor: int, moderators: Collection[int]
) -> AuditEntry | None:
    """Shut a member out and end what is under way. None where they were blocked before.

    Raises:
        RefusedError: for a moderator, whose role is taken away first.
    """
    if member.telegram_id in people_with(session, Role.MODERATOR, moderators):
        raise RefusedError("mod-block-moderator")
    if member.blocked_at is not None:
        return None
    member.blocked_at = now
    cancel_calls(session, chat_id=member.telegram_id)
    cancel_later(session, chat_id=member.telegram_id)
    for introduction in introductions_of(session, member.key, ALIVE):
        withdraw_introduction(session, introduction, now)
    leave_all_circles(session, member, now)
    return note_action(session, actor, "member-blocked", now, subject_id=member.key)


def unblock_member(session: Session, member: Member, now: datetime, *, actor: int) -> None:
    if member.blocked_at is None:
        return
    member.blocked_at = None
    for need in needs_of(session, member.key, only_open=True):
        need.matched_at = None
    note_action(session, actor, "member-unblocked", now, subject_id=member.key)


def match_all_again(session: Session) -> int:
    """Let peers be sought for every open need that has none on its way; returns how many."""
    busy = {
        need_id
        for introduction in session.exec(
            select(Introduction).where(col(Introduction.state).in_(ALIVE))
        ).all()
        for need_id in (introduction.low_need_id, introduction.high_need_id)
    }
    count = 0
    for need in session.exec(select(Need).where(Need.state == OPEN)).all():
        if need.key not in busy and need.hidden_at is None:
            need.matched_at = None
            count += 1
    return count


def numbers_today(session: Session, now: datetime) -> dict[str, int]:
    """The figures of /mod; "today" is the past 24 hours."""
    day = now - timedelta(days=1)

    def count(column: int | None, *conditions: object) -> int:
        return session.exec(select(func.count(column)).where(*conditions)).one()  # type: ignore[arg-type]  # SQLModel shows columns as plain values

    return {
        "members": count(Member.id, col(Member.joined_at).is_not(None)),
        "joined": count(Member.id, col(Member.joined_at) > day),
        "needs": count(Need.id, Need.state == OPEN),
        "told": count(Need.id, col(Need.told_at) > day),
        "alone": count(Need.id, Need.state == OPEN, col(Need.told_alone_at).is_not(None)),
        "introduced": count(
            Introduction.id,
            Introduction.state == INTRODUCED,
            col(Introduction.introduced_at) > day,
        ),
        "solved": count(CheckIn.id, CheckIn.answer == "solved", col(CheckIn.answered_at) > day),
        "undelivered": count(
            OutboxCall.id,
            col(OutboxCall.state).in_([FAILED, UNKNOWN]),
            col(OutboxCall.due_at) > day,
        ),
    }

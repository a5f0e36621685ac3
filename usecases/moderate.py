"""What moderators do to needs and members."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from models.audit import AuditEntry
from models.case import EXPERIENCE, MEMBER, NEED, decisions_about, decisions_on
from models.check_in import CheckIn
from models.experience import Experience
from models.introduction import DECLINED, INTRODUCED, UNDER_WAY, Introduction, Offer
from models.member import Member
from models.need import OPEN, Need
from models.outbox import FAILED, UNKNOWN, OutboxCall
from models.switch import REVIEW_NEW, is_on, switch
from usecases.decide import Verdict, decide_directly, take_back
from usecases.note_action import note_action
from usecases.withhold import give_back, let_in, shut_out, withhold

HIDING = (Verdict.HIDE, Verdict.WARN)


def hide_need(session: Session, need: Need, now: datetime, *, actor: int) -> AuditEntry | None:
    """Keep a need from peers; its author still sees it. None where it was hidden before."""
    if not withhold(session, need, now):
        return None
    entry = note_action(session, actor, "need-hidden", now, subject_id=need.key)
    decide_directly(session, Verdict.HIDE, NEED, need.key, member_id=need.member_id, entry=entry)
    return entry


def restore_need(session: Session, need: Need, now: datetime, *, actor: int) -> None:
    if give_back(need):
        take_back(session, decisions_on(session, NEED, need.key, HIDING), now)
        note_action(session, actor, "need-restored", now, subject_id=need.key)


def hide_experience(
    session: Session, experience: Experience, now: datetime, *, actor: int
) -> AuditEntry | None:
    """Keep an experience from others; its author still sees it. None where it was hidden before."""
    if not withhold(session, experience, now):
        return None
    entry = note_action(session, actor, "experience-hidden", now, subject_id=experience.key)
    decide_directly(
        session,
        Verdict.HIDE,
        EXPERIENCE,
        experience.key,
        member_id=experience.member_id,
        entry=entry,
    )
    return entry


def restore_experience(
    session: Session, experience: Experience, now: datetime, *, actor: int
) -> None:
    if give_back(experience):
        take_back(session, decisions_on(session, EXPERIENCE, experience.key, HIDING), now)
        note_action(session, actor, "experience-restored", now, subject_id=experience.key)


def block_member(
    session: Session, member: Member, now: datetime, *, actor: int, moderators: Collection[int]
) -> AuditEntry | None:
    """Shut a member out and end what is under way. None where they were blocked before.

    Raises:
        RefusedError: for a moderator, whose role is taken away first.
    """
    if not shut_out(session, member, now, moderators=moderators):
        return None
    entry = note_action(session, actor, "member-blocked", now, subject_id=member.key)
    decide_directly(session, Verdict.BLOCK, MEMBER, member.key, member_id=member.key, entry=entry)
    return entry


def unblock_member(session: Session, member: Member, now: datetime, *, actor: int) -> None:
    if let_in(session, member):
        take_back(session, decisions_about(session, member.key, Verdict.BLOCK), now)
        note_action(session, actor, "member-unblocked", now, subject_id=member.key)


def switch_review(session: Session, now: datetime, *, actor: int) -> bool:
    """Have each new need and experience looked at, or no longer; returns which."""
    on = not is_on(session, REVIEW_NEW)
    switch(session, REVIEW_NEW, on=on)
    note_action(session, actor, "review-on" if on else "review-off", now)
    return on


def match_all_again(session: Session) -> int:
    """Let peers be sought for every open need that has none on its way; returns how many."""
    busy = _needs_under_way(session)
    count = 0
    for need in session.exec(select(Need).where(Need.state == OPEN)).all():
        if need.key not in busy and need.hidden_at is None:
            need.matched_at = None
            count += 1
    return count


def _needs_under_way(session: Session) -> set[int | None]:
    """Needs with an introduction under way, as far as their members can see.

    Whoever said no goes on; to the other it must look as if they had not answered yet.
    """
    rows = session.exec(select(Introduction).where(col(Introduction.state).in_(UNDER_WAY))).all()
    declined = session.exec(
        select(Offer.introduction_id, Offer.member_id)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(Introduction.state == DECLINED, col(Offer.answer).is_(False))
    ).all()
    said_no = {(introduction_id, member_id) for introduction_id, member_id in declined}
    return {
        row.need_of(member_id)
        for row in rows
        for member_id in (row.low_id, row.high_id)
        if (row.key, member_id) not in said_no
    }


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

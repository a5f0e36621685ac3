"""Deciding a case: once, whoever of the moderators comes first."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlmodel import Session

from models.audit import AuditEntry
from models.case import APPEAL, DIRECT, MEMBER, Case, Decision
from models.experience import Experience
from models.member import Member, get_member
from models.need import Need
from models.role import Role
from usecases.errors import RefusedError
from usecases.grant_role import people_with
from usecases.note_action import note_action
from usecases.withhold import find_subject, give_back, let_in, shut_out, withhold

# For the reason, which the member is told too; without one they hear no more than what was done.
TIME_FOR_A_REASON = timedelta(minutes=10)


class Verdict(StrEnum):
    """What a moderator decides; the last two on an appeal."""

    LEAVE = "leave"
    HIDE = "hide"
    WARN = "warn"
    BLOCK = "block"
    UPHOLD = "uphold"
    LIFT = "lift"


AGAINST_A_MEMBER = (Verdict.HIDE, Verdict.WARN, Verdict.BLOCK)
WANT_A_REASON = (*AGAINST_A_MEMBER, Verdict.UPHOLD)


def verdicts_for(case: Case) -> tuple[Verdict, ...]:
    if case.kind == APPEAL:
        return (Verdict.UPHOLD, Verdict.LIFT)
    if case.subject_kind == MEMBER:
        return (Verdict.LEAVE, Verdict.WARN, Verdict.BLOCK)
    return (Verdict.LEAVE, Verdict.HIDE, Verdict.WARN, Verdict.BLOCK)


def who_may_decide(session: Session, case: Case, moderators: Collection[int]) -> set[int]:
    """Telegram ids of the moderators a case is for.

    Not whom it is about; and of an appeal not who decided, as long as there is another.
    """
    everyone = people_with(session, Role.MODERATOR, moderators)
    everyone.discard(get_member(session, case.member_id).telegram_id)
    if case.appeal_of is not None:
        first = session.get(Decision, case.appeal_of)
        assert first is not None, "Only what was decided is appealed against."
        return everyone - {first.actor_telegram_id} or everyone
    return everyone


def decide(
    session: Session,
    case: Case,
    verdict: str,
    now: datetime,
    *,
    actor: int,
    moderators: Collection[int],
    shown_in: int | None = None,
) -> bool:
    """Decide a case and let it take effect; False where somebody has decided it already.

    Raises:
        RefusedError: for a verdict that it does not have, or a moderator it is not for.
    """
    if session.get(Decision, case.key) is not None:
        return False
    if verdict not in verdicts_for(case) or case.closed_at is not None:  # its member has left
        raise RefusedError("button-old")
    if actor not in who_may_decide(session, case, moderators):
        raise RefusedError("case-not-yours")
    _take_effect(session, case, Verdict(verdict), now, moderators)
    entry = note_action(session, actor, f"case-{verdict}", now, subject_id=case.key)
    _write_down(session, case, Verdict(verdict), entry, shown_in=shown_in)
    return True


def decide_directly(
    session: Session,
    verdict: Verdict,
    subject_kind: str,
    subject_id: int,
    *,
    member_id: int,
    entry: AuditEntry,
) -> None:
    """Write down what a moderator did without a case, so that its member hears of it and may
    appeal; it has taken effect."""
    case = Case(
        kind=DIRECT,
        subject_kind=subject_kind,
        subject_id=subject_id,
        member_id=member_id,
        opened_at=entry.at,
    )
    session.add(case)
    session.flush()
    _write_down(session, case, verdict, entry)


def take_back(session: Session, decisions: Sequence[Decision], now: datetime) -> None:
    """A moderator gave it back in /mod: the member need not hear of it, nor appeal, any more."""
    for decision in decisions:
        decision.lifted_at = now
        decision.tell_at = None


def _write_down(
    session: Session,
    case: Case,
    verdict: Verdict,
    entry: AuditEntry,
    *,
    shown_in: int | None = None,
) -> None:
    now = entry.at
    case.closed_at = now
    case.is_stale = case.kind != DIRECT
    tell_at = None
    if verdict in WANT_A_REASON:
        tell_at = now + TIME_FOR_A_REASON
    elif verdict is Verdict.LIFT:
        tell_at = now
    session.add(
        Decision(
            case_id=case.key,
            verdict=verdict,
            actor_telegram_id=entry.actor_telegram_id,
            entry_id=entry.key,
            decided_at=now,
            shown_in=shown_in,
            tell_at=tell_at,
        )
    )
    session.flush()


def _take_effect(
    session: Session, case: Case, verdict: Verdict, now: datetime, moderators: Collection[int]
) -> None:
    subject = find_subject(session, case.subject_kind, case.subject_id)
    if verdict is Verdict.BLOCK:
        shut_out(session, get_member(session, case.member_id), now, moderators=moderators)
    elif verdict is Verdict.LIFT:
        _lift(session, case, subject, now)
    elif isinstance(subject, Member):
        return  # a warning is the decision itself; to leave them is to do nothing
    elif verdict in {Verdict.HIDE, Verdict.WARN}:
        withhold(session, subject, now)
    elif verdict is Verdict.LEAVE and case.paused_at is not None:
        give_back(subject)


def _lift(session: Session, case: Case, subject: Need | Experience | Member, now: datetime) -> None:
    """Undo what was decided in the case that is appealed against."""
    first = session.get(Decision, case.appeal_of)
    first_case = session.get(Case, case.appeal_of)
    assert first is not None
    assert first_case is not None
    first.lifted_at = now
    if first.verdict == Verdict.BLOCK:
        let_in(session, get_member(session, case.member_id))
    if isinstance(subject, Need | Experience) and (
        first.verdict != Verdict.BLOCK or first_case.paused_at is not None
    ):
        give_back(subject)

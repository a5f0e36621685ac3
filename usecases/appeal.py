"""A member sees it differently: once a decision, and another moderator looks at it."""

from datetime import datetime

from sqlmodel import Session, col, select

from locales.inert import inert, units
from models.case import APPEAL, Case, Decision, appeal_against
from models.member import Member
from usecases.decide import AGAINST_A_MEMBER
from usecases.errors import RefusedError

LONGEST = 500  # characters


def find_appealable(session: Session, member: Member, case_id: int) -> Case:
    """The case of a decision against this member that they have not appealed against yet.

    Raises:
        RefusedError: when there is none, or they did.
    """
    case = session.get(Case, case_id)
    decision = session.get(Decision, case_id)
    if (
        case is None
        or decision is None
        or case.member_id != member.key
        or decision.verdict not in AGAINST_A_MEMBER
        or decision.lifted_at is not None
    ):
        raise RefusedError("button-old")
    if appeal_against(session, case_id) is not None:
        raise RefusedError("appeal-before")
    return case


def appeal(session: Session, member: Member, case_id: int, words: str, now: datetime) -> Case:
    """Raises RefusedError as `find_appealable` does, and for words that are too long or none."""
    case = find_appealable(session, member, case_id)
    words = inert(words)
    if not 1 <= units(words) <= LONGEST:
        raise RefusedError("appeal-length")
    against = Case(
        kind=APPEAL,
        subject_kind=case.subject_kind,
        subject_id=case.subject_id,
        member_id=member.key,
        opened_at=now,
        appeal_of=case.key,
        words=words,
    )
    session.add(against)
    session.flush()
    return against


def open_block(session: Session, member: Member) -> int | None:
    """The case of a block that its member may still appeal against."""
    rows = session.exec(
        select(Case.id)
        .join(Decision, col(Decision.case_id) == col(Case.id))
        .where(
            Case.member_id == member.key,
            Decision.verdict == "block",
            col(Decision.lifted_at).is_(None),
        )
        .order_by(col(Case.id).desc())
    ).all()
    newest = rows[0] if rows else None
    if newest is None or appeal_against(session, newest) is not None:
        return None
    return newest

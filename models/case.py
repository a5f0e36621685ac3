"""A case: something that a moderator is asked to decide, and the one decision about it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, UtcDateTime
from models.sealing import SealedId, SealedText, of_member

# why there is one: a new text, concerns of members, an appeal, or a moderator's own act in /mod
REVIEW, CONCERN, APPEAL, DIRECT = "review", "concern", "appeal", "direct"
# what it is about
NEED, EXPERIENCE, MEMBER = "need", "experience", "member"


class Case(SQLModel, table=True):
    """About one thing (`subject_kind`, `subject_id`) of one member.

    `paused_at`: it was kept from others, by concerns, until the decision. `carded_at`: when the
    moderators got their cards; `is_stale`: these no longer show what is so. An appeal names the
    case it is against (`appeal_of`) and what the member wrote (`words`).
    """

    __table_args__ = (
        # Two concerns at once lead to one open case.
        Index(
            "ix_case_open",
            "kind",
            "subject_kind",
            "subject_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL AND kind IN ('review', 'concern')"),
            postgresql_where=text("closed_at IS NULL AND kind IN ('review', 'concern')"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    kind: str
    subject_kind: str
    subject_id: int = Field(sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    opened_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    carded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    is_stale: bool = Field(default=False, index=True)
    appeal_of: int | None = Field(default=None, foreign_key="case.id", unique=True, sa_type=BIG_ID)
    words: str | None = Field(
        default=None, sa_type=SealedText("case.words", of_member("member_id"))
    )

    @property
    def key(self) -> int:
        """The id of a stored case."""
        assert self.id is not None, "The case was not flushed yet."
        return self.id


class Decision(SQLModel, table=True):
    """One a case, whoever comes first.

    Its reason stands in the audit log (`entry_id`). `shown_in` is the message in which it was
    taken. `tell_at` is when the member hears of it, None when they need not or did (`told_at`).
    `lifted_at`: taken back after an appeal.
    """

    case_id: int = Field(
        primary_key=True,
        foreign_key="case.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    verdict: str
    actor_telegram_id: int = Field(sa_type=SealedId)
    entry_id: int = Field(foreign_key="auditentry.id", unique=True, sa_type=BIG_ID)
    decided_at: datetime = Field(sa_type=UtcDateTime)
    shown_in: int | None = Field(default=None, sa_type=BIG_ID)
    tell_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lifted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def find_open_case(session: Session, kind: str, subject_kind: str, subject_id: int) -> Case | None:
    return session.exec(
        select(Case).where(
            Case.kind == kind,
            Case.subject_kind == subject_kind,
            Case.subject_id == subject_id,
            col(Case.closed_at).is_(None),
        )
    ).first()


def open_cases(session: Session, offset: int, limit: int) -> Sequence[Case]:
    """Oldest first."""
    return session.exec(
        select(Case)
        .where(col(Case.closed_at).is_(None))
        .order_by(col(Case.id))
        .offset(offset)
        .limit(limit)
    ).all()


def count_open_cases(session: Session) -> int:
    return session.exec(select(func.count(col(Case.id))).where(col(Case.closed_at).is_(None))).one()


def cases_without_cards(session: Session, limit: int) -> Sequence[Case]:
    return session.exec(
        select(Case)
        .where(col(Case.carded_at).is_(None), col(Case.closed_at).is_(None))
        .order_by(col(Case.id))
        .limit(limit)
    ).all()


def stale_cases(session: Session, limit: int) -> Sequence[Case]:
    return session.exec(
        select(Case).where(col(Case.is_stale).is_(True)).order_by(col(Case.id)).limit(limit)
    ).all()


def decisions_to_tell(
    session: Session, now: datetime, limit: int
) -> Sequence[tuple[Decision, Case]]:
    return session.exec(
        select(Decision, Case)
        .join(Case, col(Case.id) == col(Decision.case_id))
        .where(col(Decision.tell_at) <= now)
        .order_by(col(Decision.case_id))
        .limit(limit)
    ).all()


def decision_by_entry(session: Session, entry_id: int) -> Decision | None:
    return session.exec(select(Decision).where(Decision.entry_id == entry_id)).first()


def appeal_against(session: Session, case_id: int) -> Case | None:
    return session.exec(select(Case).where(Case.appeal_of == case_id)).first()


def decisions_about(session: Session, member_id: int, verdict: str) -> Sequence[Decision]:
    """Those that still stand, newest first."""
    return session.exec(
        select(Decision)
        .join(Case, col(Case.id) == col(Decision.case_id))
        .where(
            Case.member_id == member_id,
            Decision.verdict == verdict,
            col(Decision.lifted_at).is_(None),
        )
        .order_by(col(Decision.case_id).desc())
    ).all()


def members_paused(session: Session, member_ids: Sequence[int]) -> set[int]:
    """Those whom concerns keep from being introduced until a moderator decides."""
    return set(
        session.exec(
            select(Case.subject_id).where(
                col(Case.subject_id).in_(member_ids),
                Case.subject_kind == MEMBER,
                col(Case.paused_at).is_not(None),
                col(Case.closed_at).is_(None),
            )
        ).all()
    )


def decisions_on(
    session: Session, subject_kind: str, subject_id: int, verdicts: Sequence[str]
) -> Sequence[Decision]:
    """Those about one thing that still stand."""
    return session.exec(
        select(Decision)
        .join(Case, col(Case.id) == col(Decision.case_id))
        .where(
            Case.subject_kind == subject_kind,
            Case.subject_id == subject_id,
            col(Decision.verdict).in_(verdicts),
            col(Decision.lifted_at).is_(None),
        )
        .order_by(col(Decision.case_id))
    ).all()

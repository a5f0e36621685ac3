"""A concern: what one member told the moderators about something of another."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.sealing import SealedText, of_member

OTHER = "other"
CONCERN_REASONS = ("hurtful", "advertising", "names-someone", "uneasy", OTHER)


class Concern(SQLModel, table=True):
    """One a member and thing. `words` only where the reason is OTHER."""

    __table_args__ = (UniqueConstraint("reporter_id", "subject_kind", "subject_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    reporter_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    subject_kind: str
    subject_id: int = Field(sa_type=BIG_ID)
    case_id: int = Field(foreign_key="case.id", index=True, sa_type=BIG_ID)
    reason: str
    words: str | None = Field(
        default=None, sa_type=SealedText("concern.words", of_member("reporter_id"))
    )
    at: datetime = Field(sa_type=UtcDateTime)


def concerns_of_case(session: Session, case_id: int) -> Sequence[Concern]:
    return session.exec(
        select(Concern).where(Concern.case_id == case_id).order_by(col(Concern.id))
    ).all()


def raised_by(session: Session, member_id: int, subject_kind: str) -> set[int]:
    """Ids of the things of a kind that a member reported, and is not shown again."""
    return set(
        session.exec(
            select(Concern.subject_id).where(
                Concern.reporter_id == member_id, Concern.subject_kind == subject_kind
            )
        ).all()
    )

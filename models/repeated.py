"""What is in a text that others or its author told before: by hashes, never the words."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, UtcDateTime
from models.sealing import SealedWord


class Repeated(SQLModel, table=True):
    """One a thing (a need, an experience) and `mark`: a hash of a link, or of a whole text.

    Sealed, as whoever has the hash of a telephone number has the number."""

    __table_args__ = (UniqueConstraint("subject_kind", "subject_id", "mark"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    subject_kind: str
    subject_id: int = Field(sa_type=BIG_ID)
    mark: str = Field(index=True, sa_type=SealedWord)
    at: datetime = Field(index=True, sa_type=UtcDateTime)


def forget_marks(session: Session, before: datetime) -> None:
    session.connection().execute(delete(Repeated).where(col(Repeated.at) < before))


def note_marks(
    session: Session,
    subject_kind: str,
    subject_id: int,
    marks: Collection[str],
    *,
    member_id: int,
    now: datetime,
) -> int:
    """Note what is in it now, and return in how many things the most frequent of it is."""
    session.connection().execute(
        delete(Repeated).where(
            col(Repeated.subject_kind) == subject_kind, col(Repeated.subject_id) == subject_id
        )
    )
    for mark in sorted(marks):
        session.add(
            Repeated(
                member_id=member_id,
                subject_kind=subject_kind,
                subject_id=subject_id,
                mark=mark,
                at=now,
            )
        )
    session.flush()
    counts = session.exec(
        select(func.count()).where(col(Repeated.mark).in_(marks)).group_by(col(Repeated.mark))
    ).all()
    return max(counts, default=0)

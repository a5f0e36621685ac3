"""That an experience helped its reader, and when its author hears of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, UtcDateTime
from models.experience import Experience


class Helped(SQLModel, table=True):
    """One a reader, however often they tap. `told_at` is when its author heard."""

    __table_args__ = (UniqueConstraint("experience_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    experience_id: int = Field(foreign_key="experience.id", sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    at: datetime = Field(sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Thanks(SQLModel, table=True):
    """When an author hears next that something of theirs helped (`due_at`), and last did."""

    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    due_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    last_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def has_helped(session: Session, experience_id: int, member_id: int) -> bool:
    """Whether this reader said so."""
    return (
        session.exec(
            select(Helped.id).where(
                Helped.experience_id == experience_id, Helped.member_id == member_id
            )
        ).first()
        is not None
    )


def count_helped(session: Session, experience_id: int) -> int:
    """How many readers said so."""
    query = select(func.count()).select_from(Helped).where(Helped.experience_id == experience_id)
    return session.exec(query).one()


def untold_helped(session: Session, author_id: int) -> Sequence[tuple[Helped, Experience]]:
    """What helped somebody and its author has not heard of, oldest first; what is gone left out."""
    return session.exec(
        select(Helped, Experience)
        .join(Experience, col(Experience.id) == col(Helped.experience_id))
        .where(
            Experience.member_id == author_id,
            col(Helped.told_at).is_(None),
            col(Experience.hidden_at).is_(None),
            col(Experience.withdrawn_at).is_(None),
        )
        .order_by(col(Helped.id))
    ).all()


def thanks_due(session: Session, now: datetime, limit: int) -> Sequence[Thanks]:
    return session.exec(
        select(Thanks).where(col(Thanks.due_at) <= now).order_by(col(Thanks.due_at)).limit(limit)
    ).all()

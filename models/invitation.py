"""A member's own link for bringing others along."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime


class Invitation(SQLModel, table=True):
    """One a member. `code` is random and says nothing of them; `came` is how many joined by it,
    never who."""

    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    code: str = Field(unique=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    came: int = 0


def invitation_by(session: Session, member_id: int) -> Invitation | None:
    return session.get(Invitation, member_id)


def has_invitation(session: Session, code: str) -> bool:
    return session.exec(select(Invitation.code).where(Invitation.code == code)).first() is not None


def count_arrival(session: Session, code: str) -> None:
    """Somebody joined by a code; one that does not exist (any more) counts nothing."""
    session.connection().execute(
        update(Invitation).where(col(Invitation.code) == code).values(came=col(Invitation.came) + 1)
    )

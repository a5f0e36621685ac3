"""What a member may do beyond being one: the working group, moderators, admins."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.member import Member
from models.sealing import SealedId


class Role(StrEnum):
    """Each may do what the ones before it may."""

    WORKING_GROUP = "working-group"
    MODERATOR = "moderator"
    ADMIN = "admin"

    def reaches(self, least: "Role") -> bool:
        ladder = list(Role)
        return ladder.index(self) >= ladder.index(least)


class RoleGrant(SQLModel, table=True):
    """One a member at most. `granted_by` is the Telegram id of the admin."""

    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    role: str
    granted_by: int = Field(sa_type=SealedId)
    granted_at: datetime = Field(sa_type=UtcDateTime)


def role_granted_to(session: Session, telegram_id: int) -> Role | None:
    """The role in the database, not the one of the settings."""
    found = session.exec(
        select(RoleGrant.role)
        .join(Member, col(Member.id) == col(RoleGrant.member_id))
        .where(Member.telegram_id == telegram_id)
    ).first()
    return Role(found) if found is not None else None


def has_admin(session: Session) -> bool:
    """Whether anybody was made one; those of the settings are not in the database."""
    query = select(RoleGrant.member_id).where(RoleGrant.role == Role.ADMIN).limit(1)
    return session.exec(query).first() is not None


def granted_roles(session: Session) -> Sequence[tuple[Member, RoleGrant]]:
    """Everyone with a role in the database, oldest first."""
    return session.exec(
        select(Member, RoleGrant)
        .join(RoleGrant, col(Member.id) == col(RoleGrant.member_id))
        .order_by(col(RoleGrant.granted_at), col(Member.id))
    ).all()

"""Who may do what: roles in the database, and the first admins of the settings."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from models.member import Member
from models.role import Role, RoleGrant, granted_roles, role_granted_to
from usecases.errors import RefusedError
from usecases.menu import want_menu
from usecases.note_action import note_action
from usecases.outgoing import write_to


def role_of(session: Session, telegram_id: int, first_admins: Collection[int]) -> Role | None:
    """The role of a person; who stands in the settings is an admin whatever the database says."""
    if telegram_id in first_admins:
        return Role.ADMIN
    return role_granted_to(session, telegram_id)


def people_with(session: Session, least: Role, first_admins: Collection[int]) -> set[int]:
    """Telegram ids of everyone who may do what `least` may."""
    return set(first_admins) | {
        member.telegram_id
        for member, grant in granted_roles(session)
        if Role(grant.role).reaches(least) and member.blocked_at is None
    }


def grant_role(
    session: Session,
    member: Member,
    role: Role | None,
    now: datetime,
    *,
    actor: int,
    first_admins: Collection[int],
) -> bool:
    """Give a member a role instead of the one they had, or none; False where nothing changes.

    Raises:
        RefusedError: for oneself, so that there is always an admin; for who stands in the
            settings; and for a role to someone who is not a member or is blocked.
    """
    if member.telegram_id == actor:
        raise RefusedError("role-own")
    if member.telegram_id in first_admins:
        raise RefusedError("role-from-settings")
    grant = session.get(RoleGrant, member.key)
    if (grant.role if grant is not None else None) == role:
        return False
    if role is None:
        session.delete(grant)
    else:
        if not member.consents or member.blocked_at is not None:
            raise RefusedError("role-no-member")
        session.merge(RoleGrant(member_id=member.key, role=role, granted_by=actor, granted_at=now))
    want_menu(session, member.telegram_id, now)
    value = role or "none"
    note_action(session, actor, "role", now, subject_id=member.key, role=value)
    write_to(session, member, now, f"role-yours-{value}")
    return True

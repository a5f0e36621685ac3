"""A link that a member may pass on; what came of it is a number."""

import secrets
from datetime import datetime

from sqlmodel import Session

from models.bot_account import bot_username
from models.invitation import Invitation, has_invitation, invitation_by
from models.member import Member
from usecases.errors import RefusedError
from usecases.unmet import in_fives

RANDOM_BYTES = 9  # twelve characters: more than anyone can try


def invite(session: Session, member: Member, now: datetime) -> tuple[str, int]:
    """A member's link, the same each time, and how many joined by it, in fives (0 below five).

    Raises:
        RefusedError: before Telegram has told the bot its own name.
    """
    invitation = invitation_by(session, member.key)
    if invitation is None:
        code = secrets.token_urlsafe(RANDOM_BYTES)
        invitation = Invitation(member_id=member.key, code=code, made_at=now)
        session.add(invitation)
    link = deep_link(session, invitation.code)
    if link is None:
        raise RefusedError("invite-not-yet")
    return link, in_fives(invitation.came)


def known_code(session: Session, payload: str) -> str | None:
    """The code, if it is somebody's."""
    return payload if has_invitation(session, payload) else None


def deep_link(session: Session, payload: str) -> str | None:
    """The address that opens the chat with the bot and starts it with a payload of 1 to 64 letters,
    digits, - and _; None while the bot does not know its own name."""
    username = bot_username(session)
    return f"https://t.me/{username}?start={payload}" if username else None

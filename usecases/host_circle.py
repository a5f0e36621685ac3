"""Where a circle talks: a Telegram group that somebody opens, or the bot itself."""

import re
from datetime import datetime

from sqlmodel import Session

from models.circle import GROUP, OPEN, RELAY, Circle, members_in
from models.member import Member
from usecases.circle_letters import way_in, write_to_circle
from usecases.errors import RefusedError

# An invitation and nothing else: no user name, no other site, no parameter.
_INVITATION = re.compile(r"https://t\.me/(?:\+|joinchat/)[A-Za-z0-9_-]{10,64}")


def volunteer(session: Session, circle_id: int, telegram_id: int, member: Member | None) -> None:
    """Somebody will open a group. `member` is None for a moderator, who need not be in the circle.

    Raises:
        RefusedError: when it has a place, somebody else is at it, or it is not their circle.
    """
    circle = session.get(Circle, circle_id, with_for_update=True)
    if circle is None or circle.state != OPEN:
        raise RefusedError("button-old")
    if member is not None and member.key not in {m.key for m in members_in(session, circle_id)}:
        raise RefusedError("button-old")
    if circle.place is not None:
        raise RefusedError("circle-has-place")
    if circle.host_id not in {None, telegram_id}:
        raise RefusedError("circle-has-host")
    circle.host_id = telegram_id


def step_back(session: Session, circle_id: int, telegram_id: int) -> None:
    """They would rather not; another may."""
    circle = session.get(Circle, circle_id)
    if circle is None or circle.host_id != telegram_id or circle.place is not None:
        raise RefusedError("button-old")
    circle.host_id = None


def is_awaited(session: Session, circle_id: int, telegram_id: int) -> bool:
    """Whether a link from this person would still be of use."""
    circle = session.get(Circle, circle_id)
    return (
        circle is not None
        and circle.state == OPEN
        and circle.place is None
        and circle.host_id == telegram_id
    )


def give_link(session: Session, circle_id: int, telegram_id: int, text: str, now: datetime) -> None:
    """Take the invitation to the group, and pass it on to the circle, once.

    Raises:
        RefusedError: when it is none, or the circle waits for none of theirs.
    """
    if not is_awaited(session, circle_id, telegram_id):
        raise RefusedError("circle-has-place")
    if not _INVITATION.fullmatch(text.strip()):
        raise RefusedError("circle-link-unfit")
    circle = session.get(Circle, circle_id, with_for_update=True)
    assert circle is not None
    circle.place, circle.link, circle.host_by = GROUP, text.strip(), None
    write_to_circle(
        session,
        circle,
        now,
        "circle-place-group",
        keyboard=way_in(circle),
        about=f"circle-place:{circle.key}",
    )


def go_without_host(session: Session, circle: Circle, now: datetime) -> None:
    """Three days without a group: the circle talks in the bot."""
    circle.host_by = circle.host_id = None
    if circle.state != OPEN or circle.place is not None:
        return
    circle.place = RELAY
    write_to_circle(
        session,
        circle,
        now,
        "circle-place-relay",
        keyboard=way_in(circle),
        about=f"circle-place:{circle.key}",
    )

"""A circle begins with the fourth yes; who says yes later joins it."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session

from models.circle import OPEN, Circle, members_in
from models.member import Member
from usecases.circle_letters import hears, names, way_in, write_to_circle
from usecases.outgoing import Button, write_to
from usecases.plan_meeting import propose_meeting, show_dates
from usecases.tell_moderators import tell_moderators

HOST_WITHIN = timedelta(days=3)


def begin(
    session: Session,
    circle: Circle,
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> None:
    """First names cross; a host is looked for, and a date. Moderators hear that, and no names."""
    circle.state = OPEN
    circle.begun_at = now
    circle.host_by = now + HOST_WITHIN
    members = members_in(session, circle.key)
    for member in members:
        _tell_who(session, circle, member, now)
    tell_moderators(
        session,
        moderators,
        default_language,
        ["circle-needs-host"],
        now,
        keyboard=[[Button("button-circle-host", f"circlehost:{circle.key}")]],
    )
    propose_meeting(session, circle, 1, now)


def welcome_late(session: Session, circle: Circle, member: Member, now: datetime) -> None:
    """Both sides hear the names, and the newcomer what was arranged so far."""
    _tell_who(session, circle, member, now)
    write_to_circle(session, circle, now, "circle-newcomer", but={member.key}, name=names([member]))
    show_dates(session, circle, member, now)


def _tell_who(session: Session, circle: Circle, member: Member, now: datetime) -> None:
    if not hears(member):
        return
    others = [other for other in members_in(session, circle.key) if other.key != member.key]
    host = [[Button("button-circle-host", f"circle:{circle.key}:host")]]
    write_to(
        session,
        member,
        now,
        "circle-begins" if circle.place is None else "circle-begun",
        keyboard=host if circle.place is None else way_in(circle),
        about=f"circle-begins:{circle.key}",
        names=names(others),
    )

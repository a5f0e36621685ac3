"""Writing to the members of a circle, each in their language and by their own clock."""

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from locales import MemberWords, day_and_month, plain, render
from models.circle import Circle, members_in
from models.cooperative import cooperative_of
from models.member import LEAST_CONSENT, Member
from models.outbox import Priority
from usecases.outgoing import Argument, Button, Keyboard, queue_message
from usecases.quiet_hours import quiet_until


def hears(member: Member) -> bool:
    """Whether a circle may write to them. Who leaves cards unanswered still has their circle."""
    return (
        member.consent_version >= LEAST_CONSENT
        and member.paused_at is None
        and member.blocked_at is None
        and member.unreachable_at is None
    )


def listeners(session: Session, circle: Circle) -> list[Member]:
    return [member for member in members_in(session, circle.key) if hears(member)]


def write_to_circle(
    session: Session,
    circle: Circle,
    now: datetime,
    text_id: str,
    /,
    *,
    keyboard: Keyboard | None = None,
    but: Collection[int] = (),
    about: str | None = None,
    **arguments: Argument,
) -> None:
    """The same to each, but to the members of these ids."""
    for member in listeners(session, circle):
        if member.key in but:
            continue
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=render(member.language, text_id, **arguments),
            language=member.language,
            keyboard=keyboard,
            priority=Priority.INTRODUCTION,
            now=now,
            about=about,
            once=True,
            not_before=quiet_until(member, now),
        )


def zone_of(session: Session, member: Member) -> ZoneInfo:
    """Their time zone; the cooperative's where they never said."""
    return ZoneInfo(member.timezone) if member.timezone else cooperative_of(session).zone


def moment_for(session: Session, member: Member, moment: datetime) -> str:
    """A moment in a member's language and by their clock."""
    here = moment.astimezone(zone_of(session, member))
    language = member.language
    return plain(
        language,
        "circle-moment",
        weekday=plain(language, f"weekday-{here.weekday()}"),
        day=day_and_month(language, here),
        time=f"{here:%H:%M}",
    )


def names(members: Sequence[Member]) -> MemberWords:
    """First names as a list: the members of a circle know each other by them."""
    return MemberWords(", ".join(member.first_name for member in members))


def way_in(circle: Circle) -> list[list[Button]]:
    """The button that leads to where a circle talks; none while it has no place."""
    if circle.link is not None:
        return [[Button("button-circle-group", url=circle.link)]]
    if circle.place is not None:
        return [[Button("button-circle-enter", f"circle:{circle.key}:enter")]]
    return []

"""Quiet hours: when a member is not written to of the bot's own accord."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from models.later import Later
from models.member import Member, find_member
from models.need import Need
from models.outbox import OutboxCall, Priority
from usecases.errors import RefusedError

# Where members live and work; the first is offered to everyone else as well.
ZONES = (
    "Europe/Brussels",
    "Europe/London",
    "Europe/Athens",
    "Africa/Casablanca",
    "Africa/Kinshasa",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Bangkok",
)
STILL_THERE = timedelta(hours=1)
TRY_AGAIN = timedelta(hours=1)  # for whoever is on a break when their quiet hours end
_HOURS = re.compile(
    r"\D*?(\d{1,2})(?:\s*[:h.]\s*00|\s*[hu]\b)?\s*(?:-|–|—|tot|à|to|bis)\s*"
    r"(\d{1,2})(?:\s*[:h.]\s*00|\s*[hu]\b)?\D*",
    re.IGNORECASE,
)


def parse_hours(text: str) -> tuple[int, int] | None:
    """(from, until), 0 to 23, out of "22-8", "22:00 – 8:00", "22u tot 8u"…; None for anything else.

    24 is midnight; from and until must differ, or the whole day would be quiet.
    """
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        return None
    start, end = (int(hour) for hour in match.groups())
    if start > 24 or end > 24 or start % 24 == end % 24:
        return None
    return start % 24, end % 24


def set_quiet_hours(member: Member, hours: tuple[int, int] | None, zone: ZoneInfo) -> None:
    """Set or lift them; the member's time zone stays the one they chose, else `zone`."""
    member.quiet_from, member.quiet_until = hours if hours is not None else (None, None)
    member.timezone = member.timezone or zone.key


def set_zone(member: Member, name: str, house_zone: ZoneInfo) -> None:
    """Set the time zone the member lives in.

    Raises:
        RefusedError: for one that was not offered.
    """
    if name not in {*ZONES, house_zone.key}:
        raise RefusedError("button-old")
    member.timezone = name


def quiet_until(member: Member, now: datetime) -> datetime | None:
    """When the quiet hours end that a member is in now; None outside them."""
    if member.quiet_from is None or member.quiet_until is None or member.timezone is None:
        return None
    zone = ZoneInfo(member.timezone)
    here = now.astimezone(zone)
    end = member.quiet_until
    if not is_quiet_hour(member, here.hour):
        return None
    day = here.date() if here.hour < end else here.date() + timedelta(days=1)
    return datetime.combine(day, time(end), zone).astimezone(now.tzinfo)


def is_quiet_hour(member: Member, hour: int) -> bool:
    """Whether an hour of the member's own clock lies in their quiet hours."""
    start, end = member.quiet_from, member.quiet_until
    if start is None or end is None:
        return False
    return start <= hour < end if start < end else hour >= start or hour < end


def is_still_there(need: Need, now: datetime) -> bool:
    """Whether its member told it (anew) a moment ago: what answers it need not wait."""
    return now - (need.rewritten_at or need.told_at) < STILL_THERE


def release(session: Session, waiting: Later, now: datetime) -> None:
    """Let what waited go out, now that the quiet hours are over."""
    member = find_member(session, waiting.chat_id)
    if member is None or member.unreachable_at is not None or member.blocked_at is not None:
        session.delete(waiting)
        return
    # A break is one from cards and questions; who wants no news either has said so.
    may_go = member.is_available or waiting.priority == Priority.BROADCAST
    later = quiet_until(member, now) if may_go else now + TRY_AGAIN
    if later is not None:
        waiting.due_at = later
        return
    session.add(
        OutboxCall(
            chat_id=waiting.chat_id,
            method=waiting.method,
            payload=waiting.payload,
            priority=waiting.priority,
            about=waiting.about,
            once=waiting.once,
            due_at=now,
        )
    )
    session.delete(waiting)

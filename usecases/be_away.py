"""Away until a date: a break that ends by itself."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from models.member import Member
from usecases.availability import pause, resume
from usecases.errors import RefusedError
from usecases.outgoing import write_to

LONGEST = timedelta(days=366)
_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})\s*[./-]\s*(?P<month>\d{1,2})\.?(?:\s*[./-]?\s*(?P<year>\d{4}))?"),
)


def parse_date(text: str, today: date) -> date | None:
    """A day out of "24/12", "24.12.2026", "2026-12-24"…; the day before the month, as in Belgium.

    Without a year it is the next such day. None for anything else, and for days that are not.
    """
    for pattern in _DATES:
        match = pattern.fullmatch(text.strip())
        if match is None:
            continue
        day, month = int(match["day"]), int(match["month"])
        try:
            if match["year"] is not None:
                return date(int(match["year"]), month, day)
            this_year = date(today.year, month, day)
            return this_year if this_year > today else date(today.year + 1, month, day)
        except ValueError:
            return None
    return None


def go_away(member: Member, until: date, now: datetime, zone: ZoneInfo) -> None:
    """Take a break that ends at the beginning of a day, where the member lives.

    Raises:
        RefusedError: for a day that has come, or one over a year away.
    """
    zone = ZoneInfo(member.timezone) if member.timezone is not None else zone
    end = datetime.combine(until, time(), zone)
    if not now < end <= now + LONGEST:
        raise RefusedError("away-when")
    pause(member, now)
    member.away_until = end


def members_to_welcome(session: Session, now: datetime, limit: int) -> list[Member]:
    """Those whose day has come."""
    return list(
        session.exec(
            select(Member)
            .where(col(Member.away_until) <= now)
            .order_by(col(Member.away_until))
            .limit(limit)
        ).all()
    )


def welcome_back(session: Session, member: Member, now: datetime) -> None:
    """End the break, once; who is set aside or out of reach besides stays so."""
    member.away_until = None
    member.paused_at = None
    if member.is_available:
        resume(session, member, now)
        write_to(session, member, now, "away-welcome-back", about=f"away:{member.key}")

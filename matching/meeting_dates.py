"""Three moments for a circle to meet: pure, from what is known of its members' days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from matching.working_days import Country, is_working_day

OPTIONS = 3
AN_HOUR = timedelta(hours=1)
# The first leaves two days to choose and one to be reminded.
FIRST_DAY, LAST_DAY = 4, 14
HOURS = (time(10), time(14), time(19), time(20))
EARLIEST, LATEST = 8, 21  # hours by a member's own clock between which a meeting may lie


@dataclass(frozen=True)
class Day:
    """A member's time zone, and whether a moment lies in their quiet hours."""

    zone: ZoneInfo
    is_quiet: Callable[[datetime], bool]


def propose_dates(
    days: Sequence[Day], now: datetime, zone: ZoneInfo, country: Country, *, weeks_later: int = 0
) -> list[datetime]:
    """Three moments, earliest first, on three days and at different hours where there are such.

    Within the coming two weeks, on working days of `country` by the clock of `zone`, outside
    everyone's quiet hours and at no ungodly hour of theirs; where no such moment is left, where it
    suits most.
    `weeks_later` moves all of them, for a second try.
    """
    today = now.astimezone(zone).date() + timedelta(weeks=weeks_later)
    moments = [
        datetime.combine(day, hour, zone)
        for ahead in range(FIRST_DAY, LAST_DAY + 1)
        if is_working_day(day := today + timedelta(days=ahead), country)
        for hour in HOURS
    ]
    misfits = {moment: sum(not _suits(member, moment) for member in days) for moment in moments}
    chosen: list[datetime] = []
    while len(chosen) < OPTIONS:
        apart = [m for m in moments if all(m.date() != c.date() for c in chosen)]
        hours = {moment.time() for moment in chosen}
        chosen.append(min(apart, key=lambda m: (misfits[m], m.time() in hours, _near(m, chosen))))
    return sorted(chosen)


def _suits(member: Day, moment: datetime) -> bool:
    here = moment.astimezone(member.zone)
    by_day = here.hour >= EARLIEST and here.hour + 1 <= LATEST
    # The last minute too: it begins before the quiet hours and must end before them.
    last = moment + AN_HOUR - timedelta(minutes=1)
    return by_day and not member.is_quiet(moment) and not member.is_quiet(last)


def _near(moment: datetime, chosen: Sequence[datetime]) -> tuple[bool, datetime]:
    """Next-door days come last, so that one busy week does not take all three."""
    return any(abs(moment - other) < timedelta(days=2) for other in chosen), moment

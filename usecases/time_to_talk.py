"""When two could talk: the nearest two hours that suit both clocks and both quiet hours."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from locales import Moment, Rendered, day_and_month, plain, render
from matching.working_days import Country, is_working_day
from models.member import Member
from usecases.quiet_hours import is_quiet_hour

LONG = 2  # hours
NOT_BEFORE = timedelta(hours=16)  # time to write to each other first
LOOK_AHEAD = timedelta(days=14)
# Local hours in which it may begin and must have ended: the day's best first, then any decent one,
# without which two continents never meet.
DAYS = ((10, 18), (8, 22))


def next_slot(
    one: Member, other: Member, now: datetime, house_zone: ZoneInfo, country: Country
) -> datetime | None:
    """When it begins; None where there is none, or one of the two is away without an end.

    The same whichever of the two is named first.
    """
    members = (one, other)
    if any(member.paused_at is not None and member.away_until is None for member in members):
        return None
    begin = max([now + NOT_BEFORE, *(m.away_until for m in members if m.away_until is not None)])
    # Zones differ by whole hours where members live, so a full hour is one for both.
    begin = begin.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    for day in DAYS:
        for hours in range(int(LOOK_AHEAD / timedelta(hours=1))):
            start = begin + timedelta(hours=hours)
            if all(_suits(member, start, day, house_zone, country) for member in members):
                return start
    return None


def render_slot(
    viewer: Member, peer: Member, now: datetime, house_zone: ZoneInfo, country: Country
) -> Sequence[Rendered]:
    """The suggestion, by the viewer's own clock; nothing where there is none.

    The words say it all; an app that knows date_time entities (Bot API 9.5) also shows the moment
    by the phone's clock, which helps who never told us theirs.
    """
    start = next_slot(viewer, peer, now, house_zone, country)
    if start is None:
        return []
    language = viewer.language
    here = start.astimezone(_zone(viewer, house_zone))
    words = plain(
        language,
        "slot",
        weekday=plain(language, f"weekday-{here.weekday()}"),
        day=day_and_month(language, here),
        start=here.hour,
        end=here.hour + LONG,
    )
    return [render(language, "opening-slot", slot=Moment(words, start))]


def _suits(
    member: Member, start: datetime, day: tuple[int, int], house_zone: ZoneInfo, country: Country
) -> bool:
    here = start.astimezone(_zone(member, house_zone))
    first, last = day
    return (
        is_working_day(here.date(), country)
        and first <= here.hour
        and here.hour + LONG <= last
        and not any(is_quiet_hour(member, here.hour + passed) for passed in range(LONG))
    )


def _zone(member: Member, house_zone: ZoneInfo) -> ZoneInfo:
    return ZoneInfo(member.timezone) if member.timezone is not None else house_zone

"""The timetable over two years, with the days on which the clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from sqlmodel import col, select

from models.database import Database
from models.weekly_round import SENT, Round
from scheduler.jobs import want_weekly_round
from scheduler.ticker import Ticker
from scheduler.timetable import TIMETABLE, Recurring

BRUSSELS = ZoneInfo("Europe/Brussels")
BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
DAYS = [date(2026, 1, 1) + timedelta(days=number) for number in range(730)]
CRON = [entry for entry in TIMETABLE if entry.trigger == "cron"]


def moments(trigger: CronTrigger | IntervalTrigger, most: int = 100_000) -> Iterator[datetime]:
    """When APScheduler would tick, in UTC, as long as nobody is late."""
    at = trigger.get_next_fire_time(None, BEGIN)
    while at is not None and at < END and (most := most - 1) >= 0:
        yield at.astimezone(UTC)
        at = trigger.get_next_fire_time(at, at)


def hours_of(entry: Recurring) -> range:
    return span(entry.when["hour"])


def span(value: object) -> range:
    first, _, last = str(value).partition("-")
    return range(int(first), int(last or first) + 1)


WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@pytest.mark.parametrize("entry", CRON, ids=lambda entry: entry.name)
def test_no_clock_change_skips_or_doubles_a_job(entry: Recurring) -> None:
    """Every day it is for has each of its hours, as the clock on the wall shows them, once."""
    ticks = list(moments(CronTrigger(timezone=BRUSSELS, **entry.when)))
    weekday = entry.when.get("day_of_week")
    of_month = span(entry.when.get("day", "1-31"))
    days = [day for day in DAYS if weekday in {None, WEEK[day.weekday()]} and day.day in of_month]
    expected = [(day, hour) for day in days for hour in hours_of(entry)]
    local = [tick.astimezone(BRUSSELS) for tick in ticks]
    assert [(tick.date(), tick.hour) for tick in local] == expected
    assert {(tick.minute, tick.second) for tick in local} == {(0, 0)}


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28)])
def test_what_goes_by_the_minute_goes_on_while_clocks_change(day: date) -> None:
    """An hour that the wall clock shows twice, or never, is an hour like any other."""
    [entry] = [entry for entry in TIMETABLE if entry.name == "expire cards"]
    begin = datetime(day.year, day.month, day.day, tzinfo=BRUSSELS)
    trigger = IntervalTrigger(timezone=BRUSSELS, start_date=begin, **entry.when)
    at, ticks = begin, [begin]
    for _ in range(6 * 60):
        at = trigger.get_next_fire_time(at, at + timedelta(seconds=1))
        ticks.append(at)
    apart = {b.astimezone(UTC) - a.astimezone(UTC) for a, b in pairwise(ticks)}
    assert apart == {timedelta(minutes=1)}


@pytest.mark.parametrize(
    ("hours", "comes"), [(0.5, False), (1.5, True), (24 * 7, True), (24 * 21, True)]
)
def test_a_clock_that_is_moved_strikes_the_hours_between(hours: float, comes: bool) -> None:
    """From Monday at eight: the week's round comes with nine o'clock, and once however far."""
    [entry] = [entry for entry in CRON if entry.work is want_weekly_round]
    since = datetime(2026, 11, 23, 8, tzinfo=BRUSSELS)
    assert entry.struck(since, since + timedelta(hours=hours), BRUSSELS) is comes


def test_every_week_of_two_years_has_one_round(database: Database) -> None:
    """However often a Monday ticks, and whatever the clocks do, members get one round a week."""
    [entry] = [entry for entry in CRON if entry.work is want_weekly_round]
    for tick in moments(CronTrigger(timezone=BRUSSELS, **entry.when)):
        with database.write() as session:
            while entry.work(session, tick):  # as the ticker does
                pass
            for wanted in session.exec(select(Round).where(Round.state != SENT)).all():
                wanted.state = SENT
    with database.read() as session:
        due = session.exec(select(Round.due_at).order_by(col(Round.id))).all()
    local = [moment.astimezone(BRUSSELS) for moment in due]
    assert [moment.date() for moment in local] == [day for day in DAYS if day.weekday() == 0]
    assert {moment.hour for moment in local} == {9}


async def test_moving_the_clock_over_a_monday_brings_the_round(database: Database) -> None:
    """Who plays a week in one step sees what the week would have brought."""
    since = datetime(2026, 11, 20, 12, tzinfo=BRUSSELS)
    ticker = Ticker(database, lambda: since + timedelta(days=7), BRUSSELS)
    ticker.tenure.take()
    await ticker.tick()
    assert rounds(database) == 0
    await ticker.tick(since)
    assert rounds(database) == 1


def rounds(database: Database) -> int:
    with database.read() as session:
        return len(session.exec(select(Round)).all())

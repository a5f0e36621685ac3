"""When a circle may meet."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.meeting_dates import Day, propose_dates
from matching.working_days import Country, is_working_day

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BELGIUM = Country("BE")
ZONES = ["Europe/Brussels", "Europe/London", "America/New_York", "Asia/Bangkok"]


def a_day(zone: str = "Europe/Brussels", quiet: frozenset[int] = frozenset()) -> Day:
    return Day(ZoneInfo(zone), lambda at: at.astimezone(ZoneInfo(zone)).hour in quiet)


def test_two_by_day_and_an_evening() -> None:
    """On three working days that do not lie side by side; the eleventh is a public holiday."""
    dates = propose_dates([a_day()], NOW, BRUSSELS, BELGIUM)
    assert [f"{date:%a %d %H:%M}" for date in dates] == [
        "Fri 06 10:00",
        "Mon 09 14:00",
        "Thu 12 19:00",
    ]


@given(
    st.lists(st.tuples(st.sampled_from(ZONES), st.frozensets(st.integers(0, 23), max_size=12))),
    st.integers(0, 24 * 400),
    st.integers(0, 2),
)
def test_whatever_their_days(
    days: list[tuple[str, frozenset[int]]], hours: int, weeks: int
) -> None:
    """Always three, on three days, with time to choose and to be reminded, in two weeks."""
    now = NOW + timedelta(hours=hours)
    dates = propose_dates([a_day(*day) for day in days], now, BRUSSELS, BELGIUM, weeks_later=weeks)
    assert len({date.date() for date in dates}) == 3
    assert dates == sorted(dates)
    start = now + timedelta(weeks=weeks)
    for moment in dates:
        assert start + timedelta(days=3) < moment < start + timedelta(days=16)
        assert is_working_day(moment.date(), BELGIUM)


@pytest.mark.parametrize(
    "day", ["2026-11-11", "2026-12-25", "2027-03-29", "2027-07-21", "2027-05-17", "2026-11-28"]
)
def test_days_off(day: str) -> None:
    """Fixed feasts, those that move with Easter, and a Saturday."""
    assert not is_working_day(date.fromisoformat(day), BELGIUM)


def test_nobodys_quiet_hours() -> None:
    """One keeps evenings free, one lives in New York: an afternoon of both is left."""
    days = [a_day(quiet=frozenset({18, 19, 20, 21})), a_day("America/New_York")]
    assert {date.hour for date in propose_dates(days, NOW, BRUSSELS, BELGIUM)} == {14}


def test_no_hour_suits_everybody() -> None:
    """Then those that suit most."""
    days = [a_day(quiet=frozenset(range(24))), a_day(), a_day(quiet=frozenset({10, 14}))]
    assert {date.hour for date in propose_dates(days, NOW, BRUSSELS, BELGIUM)} == {19, 20}


def days_of(dates: list[datetime]) -> list[int]:
    return [date.astimezone(BRUSSELS).day for date in dates]


def only_on(*days: int) -> Day:
    """Somebody who has time on these days of November."""
    return Day(BRUSSELS, lambda at: at.astimezone(BRUSSELS).day not in days)


@pytest.mark.parametrize(("day", "is_near"), [(5, False), (6, True), (16, True), (17, False)])
def test_from_four_days_ahead_to_fourteen(day: int, is_near: bool) -> None:
    """Of the second of November; the only day that suits is taken where it lies between."""
    dates = propose_dates([only_on(day)], NOW, BRUSSELS, BELGIUM)
    assert (day in days_of(dates)) is is_near
    assert len(set(days_of(dates))) == 3


def test_an_hour_fits_between_quiet_hours() -> None:
    """From fourteen to fifteen o'clock, to the minute."""
    free = a_day(quiet=frozenset(range(24)) - {14})
    assert {date.hour for date in propose_dates([free], NOW, BRUSSELS, BELGIUM)} == {14}
    busy = Day(BRUSSELS, lambda at: at.astimezone(BRUSSELS).hour == 14 and at.minute == 59)
    assert {date.hour for date in propose_dates([busy], NOW, BRUSSELS, BELGIUM)} == {10, 19, 20}


def test_over_by_nine_in_the_evening_where_a_member_lives() -> None:
    """In Athens it is an hour later: what begins at eight here would be over there at ten."""
    evenings = a_day(quiet=frozenset(range(24)) - {19, 20})
    dates = propose_dates([evenings, a_day("Europe/Athens")], NOW, BRUSSELS, BELGIUM)
    assert {date.hour for date in dates} == {19}
    alone = propose_dates([evenings], NOW, BRUSSELS, BELGIUM)
    assert {date.hour for date in alone} == {19, 20}


def test_two_days_apart_is_not_next_door() -> None:
    """Thursday after Tuesday, and Monday rather than Friday."""
    afternoons = a_day(quiet=frozenset(range(24)) - {14})
    days = [only_on(10, 12, 13, 16), afternoons]
    assert days_of(propose_dates(days, NOW, BRUSSELS, BELGIUM)) == [10, 12, 16]

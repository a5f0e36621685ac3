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

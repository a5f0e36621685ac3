"""When a circle may meet."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from matching.meeting_dates import Day, propose_dates

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ZONES = ["Europe/Brussels", "Europe/London", "America/New_York", "Asia/Bangkok"]


def a_day(zone: str = "Europe/Brussels", quiet: frozenset[int] = frozenset()) -> Day:
    return Day(ZoneInfo(zone), lambda at: at.astimezone(ZoneInfo(zone)).hour in quiet)


def test_two_by_day_and_an_evening() -> None:
    """On three working days that do not lie side by side."""
    dates = propose_dates([a_day()], NOW, BRUSSELS)
    assert [f"{date:%a %d %H:%M}" for date in dates] == [
        "Fri 06 10:00",
        "Mon 09 14:00",
        "Wed 11 19:00",
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
    dates = propose_dates([a_day(*day) for day in days], now, BRUSSELS, weeks_later=weeks)
    assert len({date.date() for date in dates}) == 3
    assert dates == sorted(dates)
    start = now + timedelta(weeks=weeks)
    for date in dates:
        assert start + timedelta(days=3) < date < start + timedelta(days=16)
        assert date.weekday() < 5


def test_nobodys_quiet_hours() -> None:
    """One keeps evenings free, one lives in New York: an afternoon of both is left."""
    days = [a_day(quiet=frozenset({18, 19, 20, 21})), a_day("America/New_York")]
    assert {date.hour for date in propose_dates(days, NOW, BRUSSELS)} == {14}


def test_no_hour_suits_everybody() -> None:
    """Then those that suit most."""
    days = [a_day(quiet=frozenset(range(24))), a_day(), a_day(quiet=frozenset({10, 14}))]
    assert {date.hour for date in propose_dates(days, NOW, BRUSSELS)} == {19, 20}

"""Hours and days as people type them, and when it is quiet where they live."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.member import Member
from usecases.be_away import parse_date
from usecases.quiet_hours import parse_hours, quiet_until, set_quiet_hours

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22-8", (22, 8)),
        ("22:00 – 08:00", (22, 8)),
        ("22h à 8h", (22, 8)),
        ("van 22u tot 7u", (22, 7)),
        ("from 21 to 7", (21, 7)),
        ("von 20 bis 6 Uhr", (20, 6)),
        ("24-6", (0, 6)),
        ("13-14", (13, 14)),
    ],
)
def test_hours_that_are_read(text: str, hours: tuple[int, int]) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize(
    "text", ["", "8", "8-8", "0-24", "25-7", "22:30-7", "soon", "1-2-3", "²-³"]
)
def test_hours_that_are_asked_again(text: str) -> None:
    assert parse_hours(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24/12", date(2026, 12, 24)),
        ("24.12.", date(2026, 12, 24)),
        ("24-12-2027", date(2027, 12, 24)),
        ("2026-12-24", date(2026, 12, 24)),
        ("1/3", date(2027, 3, 1)),
        ("2/11", date(2027, 11, 2)),  # today has come
        ("29/2/2028", date(2028, 2, 29)),
    ],
)
def test_days_that_are_read(text: str, day: date) -> None:
    """The day before the month, and without a year the next such day."""
    assert parse_date(text, date(2026, 11, 2)) == day


@pytest.mark.parametrize("text", ["", "31/2", "12/24", "tomorrow", "24/12/26", "0/0", "1/1/0000"])
def test_days_that_are_asked_again(text: str) -> None:
    assert parse_date(text, date(2026, 11, 2)) is None


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        ((22, 8), "2026-11-02T20:59", None),  # 21:59 in Brussels
        ((22, 8), "2026-11-02T21:00", "2026-11-03T07:00"),
        ((22, 8), "2026-11-03T06:59", "2026-11-03T07:00"),
        ((22, 8), "2026-11-03T07:00", None),
        ((13, 14), "2026-11-02T12:30", "2026-11-02T13:00"),
        ((0, 7), "2026-11-02T23:30", "2026-11-03T06:00"),
        # The night in which summer time begins is an hour shorter.
        ((22, 8), "2027-03-27T21:30", "2027-03-28T06:00"),
        (None, "2026-11-02T21:00", None),
    ],
)
def test_when_it_is_quiet(hours: tuple[int, int] | None, now: str, until: str | None) -> None:
    """By the member's own clock, summer time included."""
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    member = Member(telegram_id=1, language="nl", consent_version=1, consented_at=at)
    set_quiet_hours(member, hours, BRUSSELS)
    expected = None if until is None else datetime.fromisoformat(until).replace(tzinfo=UTC)
    assert quiet_until(member, at) == expected

"""Whole months and weeks, in the cooperative's time zone."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton

_MONTH = re.compile(r"(2\d{3})-(0[1-9]|1[0-2])")
LONGEST_RANGE = 24  # months; more columns than a page holds


@dataclass(frozen=True, order=True)
class Month:
    """One calendar month; `str` gives "2026-10"."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"

    def next(self) -> "Month":
        return self.plus(1)

    def plus(self, months: int) -> "Month":
        years, number = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, number + 1)

    def begins(self, zone: ZoneInfo) -> datetime:
        return datetime(self.year, self.number, 1, tzinfo=zone).astimezone(UTC)

    def ends(self, zone: ZoneInfo) -> datetime:
        return self.next().begins(zone)

    def called(self, language: str) -> str:
        """In words: «oktober 2026»."""
        return format_date(date(self.year, self.number, 1), "LLLL y", locale=language)

    def called_briefly(self, language: str) -> str:
        return format_date(date(self.year, self.number, 1), "LLL yy", locale=language)


# The day before the month, as in Belgium.
_REGIONAL = {"en": "en_GB"}


def day_in_words(day: date, language: str) -> str:
    return format_date(day, "long", locale=_REGIONAL.get(language, language))


def day_briefly(day: date, language: str) -> str:
    """Without its year: «26 okt»."""
    return format_skeleton("MMMd", day, locale=_REGIONAL.get(language, language))


def read_month(text: str) -> Month | None:
    """A month written as "2026-10"."""
    found = _MONTH.fullmatch(text.strip())
    return Month(int(found[1]), int(found[2])) if found else None


def month_of(moment: datetime, zone: ZoneInfo) -> Month:
    local = moment.astimezone(zone)
    return Month(local.year, local.month)


def months_between(first: Month, last: Month) -> list[Month]:
    """Both included."""
    found = []
    while first <= last:
        found.append(first)
        first = first.next()
    return found


def week_before(moment: datetime, zone: ZoneInfo, weeks: int = 0) -> date:
    """The Monday of the last week that was over at a moment, or of an earlier one."""
    today = moment.astimezone(zone).date()
    return today - timedelta(days=today.weekday() + 7 * (weeks + 1))


def week_bounds(monday: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    begin = datetime(monday.year, monday.month, monday.day, tzinfo=zone)
    end = monday + timedelta(days=7)
    return begin.astimezone(UTC), datetime(end.year, end.month, end.day, tzinfo=zone).astimezone(
        UTC
    )

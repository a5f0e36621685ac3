"""Days on which people work: no weekend, and no public holiday where the cooperative is."""

from dataclasses import dataclass
from datetime import date
from functools import cache

import holidays

WEEKEND = 5  # Saturday, as datetime counts the days


@dataclass(frozen=True)
class Country:
    """By its two letters, and a part of it by the code that `holidays` has for it."""

    code: str
    part: str | None = None


def is_working_day(day: date, country: Country) -> bool:
    return day.weekday() < WEEKEND and day not in _public_holidays(country)


@cache
def _public_holidays(country: Country) -> holidays.HolidayBase:
    """A mapping that works out a year when it is first asked about one."""
    return holidays.country_holidays(country.code, subdiv=country.part)

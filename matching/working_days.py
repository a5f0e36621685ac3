"""Days on which people work: no weekend, and no public holiday where the cooperative is."""

from datetime import date
from functools import cache

import holidays

WEEKEND = 5  # Saturday, as datetime counts the days
COUNTRY = "BE"


def is_working_day(day: date) -> bool:
    return day.weekday() < WEEKEND and day not in _public_holidays()


@cache
def _public_holidays() -> holidays.HolidayBase:
    """A mapping that works out a year when it is first asked about one."""
    return holidays.country_holidays(COUNTRY)

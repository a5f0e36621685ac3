"""The nearest two hours that suit both."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from matching.working_days import Country
from models.database import Database
from models.member import Member
from tests.community import MONDAY, add_member
from usecases.quiet_hours import ZONES, quiet_until
from usecases.time_to_talk import LONG, next_slot

BRUSSELS = ZoneInfo("Europe/Brussels")
BELGIUM = Country("BE")


def slot(database: Database, one: dict[str, object], other: dict[str, object]) -> datetime | None:
    with database.write() as session:
        members = [add_member(session, n, MONDAY, **m) for n, m in enumerate((one, other), 1)]
        found = next_slot(members[0], members[1], MONDAY, BRUSSELS, BELGIUM)
        assert found == next_slot(members[1], members[0], MONDAY, BRUSSELS, BELGIUM)
        return found


@pytest.mark.parametrize(
    ("one", "other", "start"),
    [
        # Tomorrow at ten in Brussels is nine in UTC.
        ({}, {}, datetime(2026, 11, 3, 9, tzinfo=UTC)),
        ({"quiet_from": 8, "quiet_until": 14}, {}, datetime(2026, 11, 3, 13, tzinfo=UTC)),
        ({"timezone": "America/New_York"}, {}, datetime(2026, 11, 3, 15, tzinfo=UTC)),
        ({"timezone": "America/Los_Angeles"}, {}, datetime(2026, 11, 3, 16, tzinfo=UTC)),
        # Friday in the afternoon is over: Monday.
        (
            {"paused_at": MONDAY, "away_until": datetime(2026, 11, 6, 20, tzinfo=UTC)},
            {},
            datetime(2026, 11, 9, 9, tzinfo=UTC),
        ),
        ({"paused_at": MONDAY}, {}, None),
        ({"quiet_from": 8, "quiet_until": 21}, {}, None),
    ],
)
def test_the_nearest(
    database: Database,
    one: dict[str, object],
    other: dict[str, object],
    start: datetime | None,
) -> None:
    """On a working day, outside both quiet hours and breaks, by both clocks; or none at all."""
    assert slot(database, one, other) == start


@pytest.mark.parametrize("one", ZONES)
@pytest.mark.parametrize("other", ZONES)
def test_any_two_zones_have_an_hour(one: str, other: str) -> None:
    """And it is one in which neither sleeps."""
    members = [
        Member(
            telegram_id=number,
            language="en",
            consent_version=1,
            consented_at=MONDAY,
            timezone=zone,
            quiet_from=22,
            quiet_until=7,
        )
        for number, zone in enumerate((one, other))
    ]
    start = next_slot(members[0], members[1], MONDAY, BRUSSELS, BELGIUM)
    assert start is not None
    for member in members:
        for hour in range(LONG):
            assert quiet_until(member, start + timedelta(hours=hour)) is None

"""Hours and days as people type them, and when it is quiet where they live."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from models.database import Database
from models.later import Later
from models.member import Member
from models.migrate import migrate
from models.need import Need
from models.outbox import OutboxCall, Priority
from tests.community import add_member
from usecases.be_away import parse_date
from usecases.errors import RefusedError
from usecases.quiet_hours import (
    ZONES,
    is_quiet_hour,
    is_still_there,
    parse_hours,
    quiet_until,
    release,
    set_quiet_hours,
    set_zone,
)

BRUSSELS = ZoneInfo("Europe/Brussels")
NIGHT = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)  # half past eleven in Brussels
MORNING = datetime(2026, 11, 3, 7, 0, tzinfo=UTC)


def a_member() -> Member:
    return Member(telegram_id=1, language="nl", consent_version=1, consented_at=NIGHT)


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
        ("  9 bis 10  ", (9, 10)),
        ("23-24", (23, 0)),
    ],
)
def test_hours_that_are_read(text: str, hours: tuple[int, int]) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    ["", "8", "8-8", "0-24", "24-0", "24-24", "25-7", "22:30-7", "7-25", "soon", "1-2-3", "²-³"],
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
    member = a_member()
    set_quiet_hours(member, hours, BRUSSELS)
    expected = None if until is None else datetime.fromisoformat(until).replace(tzinfo=UTC)
    assert quiet_until(member, at) == expected


def test_the_hours_themselves() -> None:
    """From the first on, and not the last; across midnight as well."""
    member = a_member()
    assert not is_quiet_hour(member, 3)
    set_quiet_hours(member, (22, 2), BRUSSELS)
    assert [hour for hour in range(24) if is_quiet_hour(member, hour)] == [0, 1, 22, 23]
    set_quiet_hours(member, (13, 15), BRUSSELS)
    assert [hour for hour in range(24) if is_quiet_hour(member, hour)] == [13, 14]
    set_quiet_hours(member, None, BRUSSELS)
    assert not any(is_quiet_hour(member, hour) for hour in range(24))


def test_where_a_member_lives() -> None:
    """One of the zones that are offered, or the house's own; it stays when the hours change."""
    member = a_member()
    set_zone(member, "Asia/Bangkok", BRUSSELS)
    set_quiet_hours(member, (22, 8), BRUSSELS)
    assert (member.timezone, len(ZONES)) == ("Asia/Bangkok", 8)
    set_zone(member, "Europe/Lisbon", ZoneInfo("Europe/Lisbon"))
    with pytest.raises(RefusedError, match="button-old"):
        set_zone(member, "Europe/Lisbon", BRUSSELS)


def test_who_told_a_need_is_still_there_for_an_hour() -> None:
    hour, minute = timedelta(hours=1), timedelta(minutes=1)
    need = Need(member_id=1, text="x", language="en", told_at=NIGHT)
    assert is_still_there(need, NIGHT + hour - minute)
    assert not is_still_there(need, NIGHT + hour)
    assert not is_still_there(need, NIGHT + 3 * hour)
    need.rewritten_at = NIGHT + hour
    assert is_still_there(need, NIGHT + hour)
    assert not is_still_there(need, NIGHT + 2 * hour)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One for this file, whose tests undo what they do; its own, as `make mutation` runs them
    without conftest."""
    with Database(f"sqlite:///{tmp_path_factory.mktemp('quiet')}/quiet.db") as database:
        migrate(database)
        yield database


@pytest.fixture
def session(kept: Database) -> Iterator[Session]:
    with kept.write() as session, session.begin_nested() as savepoint:
        yield session
        savepoint.rollback()


def waiting(session: Session, *, priority: Priority = Priority.INTRODUCTION, **more: Any) -> Later:
    """Something for a member whose quiet hours are from ten to eight."""
    hours = {"quiet_from": 22, "quiet_until": 8, "timezone": "Europe/Brussels"}
    member = add_member(session, 1, NIGHT, **{**hours, **more})
    later = Later(
        chat_id=member.telegram_id,
        method="sendMessage",
        payload={"text": "A card"},
        priority=priority,
        about="offer:1",
        once=True,
        due_at=NIGHT,
    )
    session.add(later)
    session.flush()
    session.refresh(later)  # as it is read: its priority is a number by then
    return later


def after(session: Session, later: Later, now: datetime) -> tuple[list[OutboxCall], list[Later]]:
    release(session, later, now)
    session.flush()
    return list(session.exec(select(OutboxCall))), list(session.exec(select(Later)))


def test_it_goes_out_when_the_quiet_is_over(session: Session) -> None:
    """All of it as it was, and due now."""
    later = waiting(session)
    calls, left = after(session, later, MORNING)
    assert left == []
    [call] = calls
    assert (call.chat_id, call.method, call.payload) == (1001, "sendMessage", {"text": "A card"})
    assert (call.priority, call.about, call.once) == (Priority.INTRODUCTION, "offer:1", True)
    assert call.due_at == MORNING


def test_hours_that_were_changed_meanwhile_are_kept(session: Session) -> None:
    """Due by the old ones, and still quiet by the new: it waits for their end."""
    calls, left = after(session, waiting(session), NIGHT)
    assert (calls, [later.due_at for later in left]) == ([], [MORNING])


def test_a_break_is_looked_at_again_in_an_hour(session: Session) -> None:
    later = waiting(session, paused_at=NIGHT)
    calls, left = after(session, later, MORNING)
    assert (calls, [later.due_at for later in left]) == ([], [MORNING + timedelta(hours=1)])


def test_news_reaches_who_is_on_a_break(session: Session) -> None:
    """It is a break from cards and questions; by night it waits all the same."""
    later = waiting(session, priority=Priority.BROADCAST, paused_at=NIGHT)
    calls, left = after(session, later, NIGHT)
    assert (calls, [later.due_at for later in left]) == ([], [MORNING])
    calls, left = after(session, later, MORNING)
    assert ([call.priority for call in calls], left) == ([Priority.BROADCAST], [])


@pytest.mark.parametrize("gone", ["blocked_at", "unreachable_at"])
def test_nothing_goes_to_who_cannot_be_reached(session: Session, gone: str) -> None:
    at_night: dict[str, Any] = {gone: NIGHT}
    assert after(session, waiting(session, **at_night), MORNING) == ([], [])


def test_nothing_goes_to_who_left(session: Session) -> None:
    later = waiting(session)
    later.chat_id = 77
    assert after(session, later, MORNING) == ([], [])

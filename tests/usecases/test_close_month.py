"""What is counted for a month, straight on a database."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session

from models.answer import NO, NeedAnswer
from models.database import Database
from models.figures import MonthFigures, closed_months, figures_secret
from models.introduction import INTRODUCED
from models.theme import Theme, ThemeNeed
from reports.figures import Figures, sums, wait_band
from reports.period import Month, month_of, months_between, read_month, week_before, week_bounds
from tests.community import add_introduction, add_member, add_need
from usecases.close_month import count_month, keep_month, prepare_figures
from usecases.count_figures import what_happened, who_is_there

ZONE = ZoneInfo("Europe/Brussels")
OCTOBER = Month(2026, 10)
NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
EARLY = datetime(2026, 10, 3, 9, tzinfo=UTC)


def a_theme(session: Session, members: int) -> None:
    session.add(Theme(id=1, words={"en": ["invoice"]}, born_at=EARLY))
    session.flush()
    for number in range(members):
        member = add_member(session, number, EARLY, sector="it", region="namur")
        for _ in range(2):  # who tells two needs counts once
            need = add_need(session, member, EARLY)
            session.add(ThemeNeed(need_id=need.key, theme_id=1, since=EARLY))
            session.add(
                NeedAnswer(need_id=need.key, text_hash="", verdict=NO, shown=[1], looked_at=EARLY)
            )


def test_members_are_counted_once_each(database: Database) -> None:
    """However many needs they told; a need closed before the end is not open at the end."""
    with database.write() as session:
        a_theme(session, 7)
        gone = add_member(session, 99, EARLY, sector="care")
        need = add_need(session, gone, EARLY, closed_at=EARLY + timedelta(days=2), state="solved")
        session.add(ThemeNeed(need_id=need.key, theme_id=1, since=EARLY))
        begin, end = OCTOBER.begins(ZONE), OCTOBER.ends(ZONE)
        there = who_is_there(session, end)
        assert (there["members"], there["members/sector:it"], there["theme:1"]) == (8, 7, 7)
        assert there["theme:1/region:namur"] == there["theme:1/unmet"] == 7
        assert "theme:1/sector:care" not in there
        counts = what_happened(session, begin, end).counts()
        assert (counts["told"], counts["solved"], counts["unmet"]) == (8, 1, 7)
        assert not any(what_happened(session, end, NOW).counts().values())


def test_waits_are_from_the_need_to_the_meeting(database: Database) -> None:
    with database.write() as session:
        needs = [add_need(session, add_member(session, n, EARLY), EARLY) for n in range(2)]
        introduction = add_introduction(session, needs[0], needs[1], EARLY)
        introduction.state = INTRODUCED
        introduction.introduced_at = EARLY + timedelta(days=4)
        session.flush()
        happened = what_happened(session, OCTOBER.begins(ZONE), OCTOBER.ends(ZONE))
    assert list(happened.waits.values()) == [4.0, 4.0]
    assert happened.half_waited(10) == 2
    assert happened.half_waited(5) is None  # of so few it would say when somebody met


def test_months_are_closed_once(database: Database) -> None:
    """Every month since the first need that is over; a second count changes nothing."""
    with database.write() as session:
        a_theme(session, 20)
        assert prepare_figures(session, NOW, ZONE) == [OCTOBER]
        keep_month(session, count_month(session, OCTOBER, ZONE), NOW)
        before = session.get_one(MonthFigures, "2026-10").cells
        a_theme_more = add_member(session, 500, EARLY)
        add_need(session, a_theme_more, EARLY)
        keep_month(session, count_month(session, OCTOBER, ZONE), NOW)
        assert session.get_one(MonthFigures, "2026-10").cells == before
        assert prepare_figures(session, NOW, ZONE) == []
        assert [row.month for row in closed_months(session)] == ["2026-10"]
        assert all(count % 5 == 0 for cell, count in before.items() if cell != "waited")
        assert figures_secret(session) == figures_secret(session)
        assert len(figures_secret(session)) == 32


def test_months_and_weeks_begin_where_members_live() -> None:
    """The first of a month at midnight in Brussels is still the month before in UTC."""
    assert OCTOBER.begins(ZONE) == datetime(2026, 9, 30, 22, tzinfo=UTC)
    assert month_of(datetime(2026, 9, 30, 22, tzinfo=UTC), ZONE) == OCTOBER
    assert months_between(Month(2026, 11), Month(2027, 2))[-1] == Month(2027, 2)
    assert len(months_between(Month(2026, 11), Month(2027, 2))) == 4
    monday = week_before(NOW, ZONE)
    assert monday.isoformat() == "2026-10-26"
    begin, end = week_bounds(week_before(NOW, ZONE, 1), ZONE)
    assert end - begin == timedelta(days=7, hours=1)  # the clocks were set back


@pytest.mark.parametrize("text", ["", "2026", "2026-00", "2026-13", "26-10", "2026-10-01", "x"])
def test_what_is_no_month(text: str) -> None:
    assert read_month(text) is None


def test_what_follows_from_told_figures() -> None:
    """Ranges are sums of what each month tells, shares of enough members only."""
    months = [Figures("2026-09", {"told": 20}), Figures("2026-10", {"told": 5, "met": 10})]
    assert (sums(months)["told"], sums(months)["met"], sums(months)["solved"]) == (25, 10, 0)
    assert Figures("", {"known": 45, "unmet": 20}).unmet_share() is None
    assert Figures("", {"known": 60, "unmet": 20}).unmet_share() == 30
    assert Figures("", {"known": 50, "unmet": 55}).unmet_share() == 100
    assert [wait_band(days) for days in ([], [0.5], [2, 9, 9], [99])] == [None, 0, 3, 5]

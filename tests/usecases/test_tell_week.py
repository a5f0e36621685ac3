"""What the working group's screens tell of members, beside what the report tells of them."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session

from models.answer import NeedAnswer
from models.database import Database
from models.figures import FiguresSecret
from models.need import Need
from models.theme import Theme, ThemeNeed
from reports.disclosure import told
from reports.period import month_of
from tests.community import MONDAY, add_member, add_need
from usecases.close_month import count_month
from usecases.draft_proposal import draft_from_theme
from usecases.look_at_themes import sizes
from usecases.proposal_evidence import gather_evidence
from usecases.unmet import count_answers

SECRET = b"the same in every run"
UTC = ZoneInfo("UTC")


def a_theme(session: Session, members: int, first: int = 0) -> list[Need]:
    theme = session.get(Theme, 1) or Theme(id=1, words={"en": ["late"]}, born_at=MONDAY)
    session.add(theme)
    session.flush()
    needs = [
        add_need(session, add_member(session, first + n, MONDAY), MONDAY) for n in range(members)
    ]
    for need in needs:
        session.add(ThemeNeed(need_id=need.key, theme_id=1, since=MONDAY))
        session.add(
            NeedAnswer(need_id=need.key, text_hash="x", shown=[1], verdict="no", looked_at=MONDAY)
        )
    session.flush()
    return needs


@pytest.fixture
def secret(database: Database) -> None:
    with database.write() as session:
        session.add(FiguresSecret(value=SECRET))


@pytest.mark.usefixtures("secret")
def test_screens_tell_what_the_report_tells(database: Database) -> None:
    """The same members have the same figure on every screen, so that none narrows another."""
    with database.write() as session:
        a_theme(session, 40)
        (size,) = sizes(session, MONDAY, small=False)
        month = count_month(session, month_of(MONDAY, UTC), UTC)
        assert (size.members, size.unmet) == (month.cells["theme:1"], month.cells["theme:1/unmet"])
        assert size.members >= told(40, "theme:1", SECRET)


@pytest.mark.usefixtures("secret")
def test_a_figure_stays_for_the_week(database: Database) -> None:
    """Whoever looks before and after somebody did something sees no step, on any screen."""
    with database.write() as session:
        needs = a_theme(session, 40)
        proposal = draft_from_theme(session, session.get_one(Theme, 1), "en", MONDAY, actor=1)

        def look(after: timedelta) -> tuple[object, ...]:
            (size,) = sizes(session, MONDAY + after, small=False)
            evidence = gather_evidence(session, proposal, MONDAY + after)
            answers = count_answers(session, MONDAY + after).overall
            return size.members, size.unmet, evidence, answers

        before = look(timedelta())
        for need in needs[:20]:
            need.state, need.closed_at = "withdrawn", MONDAY + timedelta(hours=1)
            session.add(need)
            session.flush()
            assert look(timedelta(days=6)) == before
        assert look(timedelta(days=7)) != before


@pytest.mark.usefixtures("secret")
def test_two_proposals_from_a_theme_share_a_secret(database: Database) -> None:
    """Many proposals about the same members would average their secret numbers away."""
    with database.write() as session:
        a_theme(session, 40)
        theme = session.get_one(Theme, 1)
        one = draft_from_theme(session, theme, "en", MONDAY, actor=1)
        one.state = "idea"
        session.flush()
        other = draft_from_theme(session, theme, "en", MONDAY, actor=1)
        assert one.key != other.key
        found = [gather_evidence(session, proposal, MONDAY) for proposal in (one, other)]
        assert found[0] == found[1]
        assert found[0].members == told(40, "theme:1/behind/needing", SECRET)


@pytest.mark.usefixtures("secret")
def test_nothing_shown_is_not_fewer_than_five(database: Database) -> None:
    """A theme that is not listed may have any number of members: the list hides no bound."""
    with database.write() as session:
        session.get_one(FiguresSecret, 1).value = _one_that_keeps_back(12)
        a_theme(session, 12)
        assert sizes(session, MONDAY, small=False) == []
        assert [size.members for size in sizes(session, MONDAY, small=True)] == [0]


def _one_that_keeps_back(most: int) -> bytes:
    """A secret by which so many members are too few to tell."""
    cells = ("theme:1", "theme:1/unmet")
    secrets = (str(number).encode() for number in range(10**6))
    return next(s for s in secrets if not any(told(most, cell, s) for cell in cells))

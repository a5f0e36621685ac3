"""What is due, and what is done about it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine
from sqlmodel import Session

from models.moment import Moment
from scheduler.due import for_each, rows_due

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def session() -> Iterator[Session]:
    """Moments in memory: they are sealed with nothing."""
    engine = create_engine("sqlite://")
    Moment.metadata.tables["moment"].create(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()


def note(session: Session, **minutes: int) -> None:
    session.add_all(Moment(name=name, at=NOW + MINUTE * at) for name, at in minutes.items())
    session.flush()


def due(session: Session, most: int = 9) -> list[str]:
    return [moment.name for moment in rows_due(session, Moment, Moment.at, NOW, most)]


def test_due_from_its_moment_on(session: Session) -> None:
    note(session, past=-1, now=0, future=1)
    assert due(session) == ["past", "now"]


def test_the_longest_due_come_first(session: Session) -> None:
    """And of those due at the same moment the first by its key, so that no order is chance."""
    note(session, late=-1, b=-2, a=-2, early=-3)
    assert due(session) == ["early", "a", "b", "late"]
    assert due(session, most=2) == ["early", "a"]


def test_each_once_and_counted(session: Session) -> None:
    done: list[tuple[str, datetime]] = []
    count = for_each(session, ["a", "b"], lambda _, row, at: done.append((row, at)), NOW)
    assert (count, done) == (2, [("a", NOW), ("b", NOW)])
    assert for_each(session, [], lambda *_: done.append(("never", NOW)), NOW) == 0
    assert len(done) == 2

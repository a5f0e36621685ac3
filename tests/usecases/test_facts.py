"""What the rules are told of members, and what it costs."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from models.database import Database
from models.introduction import EXPIRED, Introduction, Offer
from tests.community import add_member
from usecases.facts import people_of

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ASKED_OF = 30  # members, as many as a new need may find
OTHERS = 1000  # who were proposed to each other long ago, all in vain


@pytest.mark.sqlite  # its machine counts
def test_what_is_over_between_others_costs_nothing(database: Database) -> None:
    """Whoever is looked at, the past of everybody else is not walked through."""
    with database.write() as session:
        members = [add_member(session, number, NOW) for number in range(ASKED_OF)]
        others = [add_member(session, number, NOW).key for number in range(100, 200)]
        people_of(session, members, NOW)  # whatever is made once
        before = steps(session, lambda: people_of(session, members, NOW))
        add_what_is_over(session, others)
        after = steps(session, lambda: people_of(session, members, NOW))
    assert after < 1.5 * before


def add_what_is_over(session: Session, member_ids: list[int]) -> None:
    """Each said yes to each, and heard nothing."""
    pairs = [(one, other) for one in member_ids for other in member_ids if one < other][:OTHERS]
    over = [
        Introduction(
            low_id=low, high_id=high, similarity=0.5, state=EXPIRED, proposed_at=NOW, reasons=[]
        )
        for low, high in pairs
    ]
    session.add_all(over)
    session.flush()
    session.add_all(
        Offer(
            introduction_id=one.key,
            member_id=one.low_id,
            offered_at=NOW,
            expires_at=NOW + timedelta(days=7),
            answer=True,
            answered_at=NOW,
        )
        for one in over
    )
    session.flush()


def steps(session: Session, work: Callable[[], object]) -> int:
    """What SQLite's machine does for it, in hundreds of its instructions."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    driver = session.connection().connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(count, 100)
    work()
    driver.set_progress_handler(None, 0)
    return taken

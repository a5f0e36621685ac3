"""Claims of several at once, without the turn that writers wait for today (PostgreSQL)."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import Session, select

from models.conversation import Conversation, open_conversation
from models.database import Database, NeedsTurnError
from models.inbox import InboxUpdate, close_updates, next_updates, receive
from models.outbox import OutboxCall, claim_calls

pytestmark = pytest.mark.postgresql
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def message(number: int, sender: int) -> dict[str, Any]:
    return {"update_id": number, "message": {"from": {"id": sender}, "chat": {"id": sender}}}


@contextmanager
def a_worker(database: Database) -> Iterator[Session]:
    """A transaction beside others, as another process would have it."""
    with Session(database.engine) as session:
        yield session


def numbers(session: Session) -> list[int]:
    return [row.update_id for row in next_updates(session, 32)]


def test_workers_share_people_and_never_a_person(database: Database) -> None:
    """While one handles a person's updates another gets none of them, not even later ones; what the
    first gave up is the next one's, from its beginning."""
    with database.write() as session:
        receive(session, [message(1, 7), message(2, 7), message(3, 8)], NOW)
    with a_worker(database) as one, a_worker(database) as other, a_worker(database) as third:
        assert [row.update_id for row in next_updates(one, 1)] == [1]
        assert numbers(other) == [3]
        with database.write() as session:
            receive(session, [message(4, 7), message(5, 9)], NOW)
        assert numbers(third) == [5]
        one.rollback()
        third.rollback()
        assert numbers(third) == [1, 2, 4, 5]


def test_what_another_finished_meanwhile_is_not_handled_again(database: Database) -> None:
    """The rest of a person's updates go to whoever comes after the commit, in their order."""
    with database.write() as session:
        receive(session, [message(1, 7), message(2, 7), message(3, 7)], NOW)
    with a_worker(database) as one, a_worker(database) as other:
        first = next_updates(one, 2)
        assert numbers(other) == []
        close_updates(one, [row.key for row in first], NOW)
        one.commit()
        assert numbers(other) == [3]


def test_two_senders_never_claim_the_same_call(database: Database) -> None:
    """Nor two calls of one chat: what is behind a call that another holds has an older one."""
    with database.write() as session:
        for chat_id in (7, 7, 8):
            session.add(
                OutboxCall(
                    chat_id=chat_id, method="sendMessage", payload={}, priority=1, due_at=NOW
                )
            )
    with a_worker(database) as one, a_worker(database) as other:
        assert [call.chat_id for call in claim_calls(one, NOW, 1, [])] == [7]
        assert [call.chat_id for call in claim_calls(other, NOW, 9, [])] == [8]


def test_what_touches_nobody_else_goes_on_together(database: Database) -> None:
    """Several at once; who has a turn waits for all of them; another table is refused."""
    done = threading.Event()

    def write() -> None:
        with database.write() as session:
            open_conversation(session, 9)
        done.set()

    with database.write_together([Conversation]) as one:
        open_conversation(one, 7)
        one.flush()
        with database.write_together([Conversation]) as other:
            open_conversation(other, 8)
            other.flush()
            writer = threading.Thread(target=write)
            writer.start()
        assert not done.wait(0.2)
    writer.join()
    with suppress(NeedsTurnError), database.write_together([Conversation]) as session:
        open_conversation(session, 10)
        receive(session, [message(1, 7)], NOW)
        pytest.fail("It was written to.")
    with database.read() as session:
        assert [row.telegram_id for row in session.exec(select(Conversation)).all()] == [7, 8, 9]
        assert not session.exec(select(InboxUpdate)).all()

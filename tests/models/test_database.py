"""Transactions: whole or not at all, and none fails because another was quicker."""

import sqlite3
import threading

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from models import sqlite
from models.conversation import Conversation, open_conversation
from models.database import Database
from tests.databases import SHIPPED_SYNCHRONOUS


def test_what_raises_leaves_nothing(database: Database) -> None:
    """A handler that fails halfway has done nothing."""
    with pytest.raises(RuntimeError):
        _fail_halfway(database)
    with database.read() as session:
        assert session.exec(select(Conversation)).all() == []


def test_read_then_write_by_many(database: Database) -> None:
    """Eight threads read a number and write it back plus one: no failure, and none is lost."""
    with database.write() as session:
        open_conversation(session, 7).go_to(None, count=0)

    def work() -> None:
        for _ in range(25):
            with database.write() as session:
                conversation = open_conversation(session, 7)
                conversation.go_to(None, count=conversation.data["count"] + 1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert open_conversation(session, 7).data == {"count": 200}


def test_another_process_may_write_too(database: Database) -> None:
    """The write lock is taken first: who comes second waits instead of failing half-way."""
    with Database(str(database.url)) as other:
        with database.write() as session:
            open_conversation(session, 1)
            session.flush()
            waiting = threading.Thread(target=_write_elsewhere, args=(other,))
            waiting.start()
        waiting.join()
        with database.read() as session:
            assert len(session.exec(select(Conversation)).all()) == 2


def test_the_end_waits_for_who_is_at_it(database: Database) -> None:
    """A thread that outlives the loop it worked for ends its transaction, and leaves no connection
    open."""
    begun, go_on = threading.Event(), threading.Event()

    def look() -> None:
        with database.read():
            begun.set()
            go_on.wait()

    thread = threading.Thread(target=look)
    thread.start()
    begun.wait()
    threading.Timer(0.1, go_on.set).start()
    database.dispose()
    assert go_on.is_set()
    thread.join()


def _write_elsewhere(other: Database) -> None:
    with other.write() as session:
        open_conversation(session, 2)


@pytest.mark.sqlite
def test_a_commit_survives_a_power_cut(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings that SQLite needs for it are on, in every connection."""
    monkeypatch.setattr(sqlite, "SYNCHRONOUS", SHIPPED_SYNCHRONOUS)
    with database.read() as session:
        assert session.connection().execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert session.connection().execute(text("PRAGMA synchronous")).scalar() == 2
        assert session.connection().execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_errors_do_not_quote_what_members_wrote(database: Database) -> None:
    """An error ends in a log; the parameters of its statement must not."""
    with pytest.raises(IntegrityError) as error:
        _insert_twice(database, "my late invoice")
    assert isinstance(error.value.__cause__, sqlite3.IntegrityError | psycopg.IntegrityError)
    assert "my late invoice" not in str(error.value)


def _fail_halfway(database: Database) -> None:
    with database.write() as session:
        open_conversation(session, 7).go_to("need.text")
        session.flush()
        raise RuntimeError


def _insert_twice(database: Database, step: str) -> None:
    statement = text("INSERT INTO conversation (telegram_id, step, data) VALUES (:id, :step, '{}')")
    with database.write() as session:
        for _ in range(2):
            session.connection().execute(statement, {"id": b"1", "step": step})

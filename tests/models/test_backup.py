"""Backups that can be trusted, and what is said of a database that cannot."""

import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from models.backup import BadBackupError, backup, check, restore
from models.conversation import Conversation, open_conversation
from models.database import Database
from models.faults import DatabaseFault, describe
from models.lock import InUseError, alone_on
from models.migrate import alembic_config, migrate, schema_state

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def test_a_backup_is_whole_while_others_write(database: Database, tmp_path: Path) -> None:
    """Two rows that always change together are never torn apart in a copy."""
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with database.write() as session:
                for person in (1, 2):
                    open_conversation(session, person).go_to(None, number=number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for copy in range(5):
            path = backup(database.url, tmp_path / f"copy{copy}.db")
            copied = Database(f"sqlite:///{path}")
            with copied.read() as session:
                rows = [session.get(Conversation, person) for person in (1, 2)]
                assert len({row.data["number"] for row in rows if row is not None}) <= 1
            copied.dispose()
    finally:
        stop.set()
        writer.join()
    assert not list(tmp_path.glob("*.new"))


def test_back_to_an_older_schema(database: Database, tmp_path: Path) -> None:
    """A backup from before an update is brought to today's schema; the present is kept."""
    old = Database(f"sqlite:///{tmp_path}/old.db")
    config = alembic_config()
    migrate(old, "0001")
    config.attributes.clear()
    old.dispose()
    kept = restore(database.url, tmp_path / "old.db", NOW)
    assert kept is not None
    assert kept.exists()
    restored = Database(str(database.url))
    have, newest = schema_state(restored)
    assert have == newest
    restored.dispose()


def test_what_is_no_sound_backup_changes_nothing(database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        open_conversation(session, 1)
    good = backup(database.url, tmp_path / "good.db").read_bytes()
    newer = tmp_path / "newer.db"
    newer.write_bytes(good)
    with sqlite3.connect(newer) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.close()
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as file:
        file.execute("CREATE TABLE something (else_ TEXT)")
    file.close()
    torn = tmp_path / "torn.db"
    torn.write_bytes(good[: len(good) // 2])
    for path, words in (
        (newer, "install a newer one"),
        (foreign, "no database of this program"),
        (torn, "damaged"),
        (tmp_path / "none.db", "no file"),
    ):
        with pytest.raises(BadBackupError, match=words):
            restore(database.url, path, NOW)
    with database.read() as session:
        assert session.get(Conversation, 1) is not None
    assert check(tmp_path / "good.db")


def test_not_under_a_running_program(database: Database, tmp_path: Path) -> None:
    path = backup(database.url, tmp_path / "copy.db")
    with alone_on(Path(str(database.url.database))), pytest.raises(InUseError):
        restore(database.url, path, NOW)


def test_postgresql_has_its_own_tools(tmp_path: Path) -> None:
    with pytest.raises(BadBackupError, match="pg_dump"):
        backup("postgresql+psycopg://localhost/x", tmp_path / "x.db")


def fault_of(database: Database, statement: str) -> DatabaseFault:
    with pytest.raises(DBAPIError) as error, database.write() as session:
        session.connection().execute(text(statement))
    fault = describe(error.value)
    assert fault is not None
    return fault


def test_a_full_disk_is_waited_out(database: Database) -> None:
    """SQLite's own limit of pages stands for the disk; what was there stays whole."""
    with database.write() as session:
        pages = session.connection().execute(text("PRAGMA page_count")).scalar()
        session.connection().execute(text(f"PRAGMA max_page_count = {pages}"))
    statement = "INSERT INTO conversation (telegram_id, data) VALUES (1, zeroblob(1000000))"
    fault = fault_of(database, statement)
    assert "full" in fault.state
    assert not fault.is_lasting
    with database.read() as session:
        assert session.connection().execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_a_file_that_may_only_be_read(database: Database) -> None:
    with database.read() as session:
        session.connection().execute(text("PRAGMA query_only = ON"))
        with pytest.raises(DBAPIError) as error:
            session.connection().execute(text("DELETE FROM conversation"))
        session.connection().execute(text("PRAGMA query_only = OFF"))
    fault = describe(error.value)
    assert fault is not None
    assert "only be read" in fault.state


def test_a_damaged_file_is_not_worked_on(database: Database) -> None:
    """Going on could make it worse: this one ends the program."""
    with database.write() as session:
        for person in range(500):
            open_conversation(session, person).go_to(None, words="x" * 200)
    path = Path(str(database.url.database))
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.dispose()
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\xff" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    fault = fault_of(database, "DELETE FROM conversation WHERE step IS NULL")
    assert fault.is_lasting
    assert "restore" in fault.advice


def test_a_mistake_of_ours_is_no_fault_of_the_database(database: Database) -> None:
    """A row that breaks a rule is the fault of what wrote it, and is set aside as such."""
    statement = text("INSERT INTO conversation (telegram_id, data) VALUES (1, '{}')")
    with database.write() as session:
        session.connection().execute(statement)
        with pytest.raises(IntegrityError) as error:
            session.connection().execute(statement)
    assert describe(error.value) is None
    assert describe(ValueError("x")) is None

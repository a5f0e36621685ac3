"""Backups that can be trusted, and what is said of a database that cannot."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from models.backup import BadBackupError, backup, check, restore
from models.conversation import Conversation, open_conversation
from models.database import Database
from models.faults import DatabaseFault, describe
from models.lock import InUseError, alone_on
from models.migrate import UnknownSchemaError, alembic_config, migrate, schema_state

pytestmark = pytest.mark.sqlite
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
                    open_conversation(session, person).go_to(str(number), number=number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for copy in range(5):
            path = backup(database.url, tmp_path / f"copy{copy}.db")
            with closing(sqlite3.connect(path)) as copied:
                steps = copied.execute("SELECT DISTINCT step FROM conversation").fetchall()
            assert len(steps) <= 1
    finally:
        stop.set()
        writer.join()
    assert not list(tmp_path.glob("*.new"))


def test_back_to_an_older_schema(database: Database, tmp_path: Path) -> None:
    """A backup from before an update is brought to today's schema; the present is kept."""
    with Database(f"sqlite:///{tmp_path}/old.db") as old:
        config = alembic_config()
        migrate(old, "0001")
        config.attributes.clear()
    database.dispose()
    kept = restore(database.url, tmp_path / "old.db", NOW)
    assert kept is not None
    assert kept.exists()
    with Database(str(database.url)) as restored:
        have, newest = schema_state(restored)
        assert have == newest


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
    """Nor under any other that has the file open, such as SQLite's own shell."""
    path = backup(database.url, tmp_path / "copy.db")
    with alone_on(Path(str(database.url.database))), pytest.raises(InUseError):
        restore(database.url, path, NOW)
    with database.write() as session:
        open_conversation(session, 1)
    with pytest.raises(InUseError):
        restore(database.url, path, NOW)
    assert not list(tmp_path.glob("test.db.*-restore-*"))
    with database.read() as session:
        assert session.get(Conversation, 1) is not None


def test_an_interrupted_restore_leaves_a_database(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the worst moment the former one is still there: `run` would begin an empty one."""
    path = backup(database.url, tmp_path / "copy.db")
    with database.write() as session:
        open_conversation(session, 1)
    database.dispose()
    monkeypatch.setattr("models.backup._put_in_place", _power_cut)
    with pytest.raises(KeyboardInterrupt):
        restore(database.url, path, NOW)
    with database.read() as session:
        assert session.get(Conversation, 1) is not None
    assert not list(tmp_path.glob("*.new*"))


def _power_cut(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_backup_that_cannot_be_migrated_changes_nothing(
    database: Database, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    with sqlite3.connect(old) as file:
        file.execute("CREATE TABLE alembic_version (version_num TEXT)")
        file.execute("INSERT INTO alembic_version VALUES ('0001')")
    file.close()
    with database.write() as session:
        open_conversation(session, 1)
    database.dispose()
    with pytest.raises(BadBackupError, match="today's schema"):
        restore(database.url, old, NOW)
    with database.read() as session:
        assert session.get(Conversation, 1) is not None


def test_a_damaged_database_is_kept_with_its_log(database: Database, tmp_path: Path) -> None:
    """Its log must not be taken for that of the database which takes its place."""
    path = backup(database.url, tmp_path / "copy.db")
    database.dispose()
    present = tmp_path / "test.db"
    present.write_bytes(b"rubbish" * 1000)
    (tmp_path / "test.db-wal").write_bytes(b"log")
    kept = restore(database.url, path, NOW)
    assert kept is not None
    assert kept.read_bytes() == b"rubbish" * 1000
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"log"
    assert check(present)
    assert not (tmp_path / "test.db-wal").exists()


def test_a_backup_replaces_nothing_but_a_backup(database: Database, tmp_path: Path) -> None:
    """Least of all the database under a running bot."""
    env = tmp_path / ".env"
    env.write_text("TELEGRAM_BOT_TOKEN=1:x")
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "test.db")
    with database.write() as session:  # so that there is a log
        open_conversation(session, 1)
    inode = (tmp_path / "test.db").stat().st_ino
    for target, words in (
        (tmp_path / "test.db", "belongs to the database"),
        (tmp_path / "test.db-wal", "belongs to the database"),
        (link, "belongs to the database"),
        (env, "another file"),
        (tmp_path, "is a folder"),
    ):
        with pytest.raises(BadBackupError, match=words):
            backup(database.url, target)
    assert env.read_text() == "TELEGRAM_BOT_TOKEN=1:x"
    assert (tmp_path / "test.db").stat().st_ino == inode
    for _ in range(2):
        backup(database.url, tmp_path / "copy.db")
    assert check(tmp_path / "copy.db")


def test_a_plain_copy_is_a_backup_too(database: Database, tmp_path: Path) -> None:
    """Of a bot that was stopped; reading it leaves nothing beside it."""
    database.dispose()
    folder = tmp_path / "stick"
    folder.mkdir()
    shutil.copy(tmp_path / "test.db", folder / "copy.db")
    assert restore(database.url, folder / "copy.db", NOW) is not None
    assert [path.name for path in folder.iterdir()] == ["copy.db"]


def test_a_damaged_database_is_not_backed_up(database: Database, tmp_path: Path) -> None:
    """The last good copy stays, and the error says which file is damaged."""
    target = backup(database.url, tmp_path / "copy.db")
    database.dispose()
    good = target.read_bytes()
    present = tmp_path / "test.db"
    present.write_bytes(b"rubbish" * 1000)
    with pytest.raises(sqlite3.DatabaseError) as error:
        backup(database.url, target)
    assert str(describe(error.value)).startswith(f"The database {present} is damaged. Restore")
    assert target.read_bytes() == good
    assert not list(tmp_path.glob("*.new*"))


def test_postgresql_has_its_own_tools(tmp_path: Path) -> None:
    with pytest.raises(BadBackupError, match="pg_dump"):
        backup("postgresql+psycopg://localhost/x", tmp_path / "x.db")


def test_a_database_of_others_is_not_touched(tmp_path: Path) -> None:
    """A newer version's, or that of another program: migrating it would spoil it."""
    newer = Database(f"sqlite:///{tmp_path}/newer.db")
    migrate(newer)
    with newer.write() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    foreign = Database(f"sqlite:///{tmp_path}/foreign.db")
    with foreign.write() as session:
        session.connection().execute(text("CREATE TABLE something (else_ TEXT)"))
    for database, words in ((newer, "does not know"), (foreign, "another program")):
        with pytest.raises(UnknownSchemaError, match=words):
            migrate(database)
        database.dispose()


def test_a_file_of_a_later_format_may_only_be_read(database: Database) -> None:
    """SQLite reads a file whose header says so and does not write it; rights do not bind root."""
    database.prove_writable()
    database.dispose()
    path = Path(str(database.url.database))
    content = bytearray(path.read_bytes())
    content[18] = 3  # the write version
    path.write_bytes(content)
    with pytest.raises(OperationalError) as error:
        database.prove_writable()
    assert str(describe(error.value)).startswith(f"The database {path} may only be read.")


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
    assert fault.file == database.url.database
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

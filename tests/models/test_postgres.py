"""What is PostgreSQL's own: cut connections, locks, and what is said of faults."""

import threading

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from bot.calm import nothing_collected
from bot.doctor import check_database
from bot.settings import Settings
from models.backup import BadBackupError, file_of
from models.conversation import Conversation, open_conversation
from models.database import Database
from models.faults import describe
from models.lock import InUseError, alone_in
from tests.databases import Databases

pytestmark = pytest.mark.postgresql


def fault_of(database: Database, statement: str) -> str:
    with pytest.raises(DBAPIError) as error, database.write() as session:
        session.connection().execute(text(statement))
    return str(describe(error.value))


def test_a_cut_connection_is_waited_out(database: Database) -> None:
    """A restart of the server cuts them all: what was under way is begun anew."""
    cut = "SELECT pg_terminate_backend(pg_backend_pid())"
    assert "cannot be reached" in fault_of(database, cut)
    with database.write() as session:
        open_conversation(session, 7)
    with database.read() as session:
        assert session.get(Conversation, 7) is not None


def test_faults_say_what_to_do(database: Database, databases: Databases) -> None:
    """Those of the server are told apart from those of a statement, which the update is to blame
    for."""
    assert "doctor" in fault_of(database, "SELECT * FROM nothing")
    assert "replica" in fault_of(database, "SET TRANSACTION READ ONLY; DELETE FROM moment")
    assert fault_of(database, "INSERT INTO moment (name) VALUES (NULL)") == "None"
    nowhere = Database("postgresql+psycopg://nobody:hunter2@127.0.0.1:9/none")
    said = fault_of(nowhere, "SELECT 1")
    assert "cannot be reached" in said
    assert "hunter2" not in said
    missing = Database(str_of(database).replace(str(database.url.database), "nothing_there"))
    assert "Check DATABASE_URL" in fault_of(missing, "SELECT 1")


def test_one_program_at_a_time(database: Database) -> None:
    """A second that is started by a slip of the finger ends at once."""
    with (
        Database(str_of(database)) as other,
        alone_in(database),
        pytest.raises(InUseError),
        alone_in(other),
    ):
        pass


@pytest.mark.parametrize("with_others", [False, True])
def test_the_next_may_begin_at_once(
    database: Database, with_others: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever ends leaves no lock, not even as long as the server has not noticed the end of its
    connection: here it never does."""
    monkeypatch.setattr(Connection, "invalidate", lambda _connection: None)
    with Database(str_of(database)) as other:
        with alone_in(database, with_others=with_others):
            pass
        with alone_in(other):
            pass


def test_a_program_whose_connection_was_cut_ends_in_good_order(database: Database) -> None:
    """The server gave the lock back already."""
    with alone_in(database), database.engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks"
                " JOIN pg_database ON pg_database.oid = database"
                " WHERE locktype = 'advisory' AND datname = current_database()"
            )
        )


def test_a_reader_sees_one_moment(database: Database) -> None:
    """What is committed meanwhile does not show, as in SQLite."""
    with database.read() as reading:
        assert reading.get(Conversation, 7) is None
        with database.write() as session:
            open_conversation(session, 7)
        assert reading.get(Conversation, 7) is None


def test_whoever_sleeps_in_their_turn_loses_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is paused in a transaction does not hold up the others for ever."""
    monkeypatch.setattr("models.postgres.PATIENCE", "300ms")
    other, done = Database(str_of(database)), threading.Event()

    def write() -> None:
        with other.write() as session:
            open_conversation(session, 8)
        done.set()

    writer = threading.Thread(target=write)
    with pytest.raises(DBAPIError) as error, database.write() as session:
        _sleep_while(session, writer, done)
    assert "tries again" in str(describe(error.value))
    writer.join()
    other.dispose()


def _sleep_while(session: Session, writer: threading.Thread, done: threading.Event) -> None:
    open_conversation(session, 7)
    writer.start()
    assert done.wait(30)


async def test_the_doctor_looks_at_the_server(database: Database) -> None:
    """It names the versions of PostgreSQL and pgvector."""
    settings = Settings(
        _env_file=None, telegram_bot_token=SecretStr("1:x"), database_url=str_of(database)
    )
    finding = await check_database(settings)
    assert "PostgreSQL 1" in finding.state
    assert "pgvector 0." in finding.state
    assert finding.advice is None


async def test_the_doctor_lets_go_of_the_server(database: Database) -> None:
    """Also where the schema is not this version's: no connection of its own is left open."""
    with database.write() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = 'of-tomorrow'"))
    settings = Settings(_env_file=None, database_url=str_of(database))
    assert "not for this version" in (await check_database(settings)).state
    others = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        " AND backend_type = 'client backend'"
    )
    # What was left open would be closed with the garbage, some time or other.
    with nothing_collected(), database.read() as session:
        assert session.connection().execute(others).scalar_one() == 0


def test_backups_are_the_servers(database: Database) -> None:
    """`backup` and `restore` say what to run instead."""
    with pytest.raises(BadBackupError, match="pg_dump"):
        file_of(database.url)


def str_of(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)

"""A community moves from SQLite to PostgreSQL: all of it, checked, or nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Table, func, select, text
from sqlmodel import Session

from models.conversation import Conversation, open_conversation
from models.database import Database
from models.inbox import receive
from models.lock import InUseError, alone_on
from models.migrate import migrate
from models.move import CannotMoveError, move, seal, tables
from models.theme import Theme
from tests.cooperative import found_a_cooperative
from tests.databases import SQLITE, Databases
from tests.models.test_vectors import some_vectors

pytestmark = pytest.mark.postgresql
NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Database]:
    """A community in SQLite, with one of everything that is kept in a way of its own."""
    with Database(Databases(SQLITE, tmp_path).migrated("community")) as database:
        some_vectors(database)
        with database.write() as session:
            found_a_cooperative(session, NOW, needs=60)
            session.get_one(Theme, 1).merged_into = 3  # a later row of the same table
            open_conversation(session, 7).go_to("need.text", said="Größe, «été», 1 €, 🙂")
            receive(session, [{"update_id": 1 << 40, "message": {"text": "\ud83d\0"}}], NOW)
        yield database


def url_of(database: Database) -> str:
    return str(database.url)


def is_empty(database: Database) -> bool:
    with database.read() as session:
        return all(rows_of(session, table) == 0 for table in tables())


def rows_of(session: Session, table: Table) -> int:
    return session.connection().execute(select(func.count()).select_from(table)).scalar_one()


def test_every_row_arrives(source: Database, databases: Databases) -> None:
    """Each table holds the same, and numbers its next row after the highest."""
    target, heard = Database(databases.empty()), []
    moved = move(url_of(source), target, lambda *progress: heard.append(progress))
    with source.read() as old, target.read() as new:
        for table in tables():
            assert seal(old.connection(), table) == seal(new.connection(), table)
            assert moved[table.name] == rows_of(new, table)
        assert new.get_one(Theme, 1).merged_into == 3
    assert ("member", 81, 81) in heard
    with target.write() as session:
        session.add(another := Theme(born_at=NOW))
        session.flush()
        assert another.key == moved["theme"] + 1
    with pytest.raises(CannotMoveError, match="not empty"):
        move(url_of(source), target)
    target.dispose()


def test_a_difference_is_found(source: Database, database: Database) -> None:
    """Were a single value to arrive as another, nothing would be moved."""
    with database.engine.begin() as connection:
        connection.execute(
            text(
                "CREATE FUNCTION worse() RETURNS trigger AS $$ BEGIN"
                " NEW.language = 'xx'; RETURN NEW; END $$ LANGUAGE plpgsql"
            )
        )
        connection.execute(
            text(
                "CREATE TRIGGER worse BEFORE INSERT ON need"
                " FOR EACH ROW WHEN (NEW.id = 80) EXECUTE FUNCTION worse()"
            )
        )
    with pytest.raises(CannotMoveError, match="need does not hold the same"):
        move(url_of(source), database)
    assert is_empty(database)


def test_what_cannot_be_kept_is_named(source: Database, database: Database) -> None:
    """A text with a NUL, which PostgreSQL refuses: the table is named, the text is not."""
    with source.write() as session:
        session.add(Conversation(telegram_id=8, step="secret\0words"))
    source.dispose()
    with pytest.raises(CannotMoveError, match="conversation") as error:
        move(url_of(source), database)
    assert "secret" not in str(error.value)
    assert is_empty(database)


def test_what_is_refused(source: Database, database: Database, tmp_path: Path) -> None:
    """No source, an older one, one that is in use, and a target that is SQLite."""
    with pytest.raises(CannotMoveError, match="no database"):
        move(f"sqlite:///{tmp_path}/none.db", database)
    with pytest.raises(CannotMoveError, match="postgresql"):
        move(url_of(source), source)
    with alone_on(Path(str(source.url.database))), pytest.raises(InUseError):
        move(url_of(source), database)
    with Database(f"sqlite:///{tmp_path}/old.db") as old:
        migrate(old, "0021")
    with pytest.raises(CannotMoveError, match="schema 0021"):
        move(url_of(old), database)

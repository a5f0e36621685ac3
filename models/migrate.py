"""Bringing a database to the newest schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from models import postgres
from models.database import Database

FOLDER = Path(__file__).parent / "migrations"


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


class UnknownSchemaError(Exception):
    """A database that this version must not touch; the message is one line that says why."""


def known_revisions() -> set[str]:
    return {
        step.revision for step in ScriptDirectory.from_config(alembic_config()).walk_revisions()
    }


def migrate(database: Database, revision: str = "head") -> None:
    """Run every migration that is missing; harmless when there is none.

    Raises:
        UnknownSchemaError: when a newer version, or another program, made this database.
    """
    refuse_unknown_schema(database)
    config = alembic_config()
    before, newest = schema_state(database)
    if before == newest:
        database.open_keys()
        return
    database.keyring.forget()
    try:
        _upgrade(database, config, revision)
    finally:
        database.keyring.forget()  # of keys that were made and then undone
    database.open_keys()
    if before is not None:
        database.leave_no_byte()  # of what a table held before it was rebuilt


def _upgrade(database: Database, config: Config, revision: str) -> None:
    with _without_foreign_keys(database) as connection, connection.begin():
        config.attributes["connection"] = connection
        if not database.is_sqlite:
            # Of several processes that start together one migrates, and the others wait for it.
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": postgres.MIGRATING}
            )
        command.upgrade(config, revision)
        if database.is_sqlite:
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            assert broken is None, "A migration would leave a row that points at nothing."


@contextmanager
def _without_foreign_keys(database: Database) -> Iterator[Connection]:
    """A connection whose tables may be rebuilt.

    SQLite changes a column by copying the table and dropping the old one, which it refuses while
    rows point there. It only listens to this pragma outside a transaction.
    """
    with database.engine.connect() as connection:
        if not database.is_sqlite:
            yield connection
            return
        driver = connection.connection.dbapi_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            yield connection
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def schema_state(database: Database) -> tuple[str | None, str | None]:
    """The revision the database has, and the newest there is."""
    with database.engine.connect() as connection:
        have = MigrationContext.configure(connection).get_current_revision()
    return have, ScriptDirectory.from_config(alembic_config()).get_current_head()


def refuse_unknown_schema(database: Database) -> None:
    """See that this program may migrate the database: it is empty, or of a known revision.

    Raises:
        UnknownSchemaError: when it is neither.
    """
    with database.engine.connect() as connection:
        have = MigrationContext.configure(connection).get_current_revision()
        tables = inspect(connection).get_table_names()
    if have is None and tables:
        raise UnknownSchemaError(
            f"The database {database.url.database} belongs to another program: check DATABASE_URL."
        )
    if have is not None and have not in known_revisions():
        raise UnknownSchemaError(
            f"The database has schema {have}, which this version does not know: install a newer"
            " one, or restore an older backup."
        )

"""Bringing a database to the newest schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

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
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


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
    if have is None and tables and database.is_sqlite:
        raise UnknownSchemaError(
            f"The database {database.url.database} belongs to another program: check DATABASE_URL."
        )
    if have is not None and have not in known_revisions():
        raise UnknownSchemaError(
            f"The database has schema {have}, which this version does not know: install a newer"
            " one, or restore an older backup."
        )

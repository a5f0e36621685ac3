"""Processes of the last release go on while a newer one has migrated the database already."""

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from models.database import Database
from models.migrate import known_revisions
from tests.released import newest_release, released, statements


def test_what_a_process_of_the_last_release_sends_is_taken(database: Database) -> None:
    """Every row it writes, reads, changes and deletes, table by table and column by column.

    If this fails, a migration took something away, or wants what an old process does not give:
    add first (a column that may be NULL or has a server default), and take away in the release
    after the next one.
    """
    with database.engine.connect() as connection:
        assert refused(connection) == []
        connection.rollback()


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("pace", "ALTER TABLE pace DROP COLUMN pauses"),
        ("pace", "ALTER TABLE pace ADD COLUMN more INTEGER CHECK (more IS NOT NULL)"),
        ("moment", "ALTER TABLE moment RENAME COLUMN at TO happened_at"),
        ("switch", "ALTER TABLE switch RENAME TO toggle"),
    ],
)
def test_a_migration_that_takes_away_is_found(database: Database, table: str, change: str) -> None:
    with database.engine.connect() as connection:
        assert refused(connection, {table}) == []
        connection.execute(sa.text(change))
        assert f"INSERT into {table}" in refused(connection, {table})
        connection.rollback()


def test_it_is_that_of_the_last_release() -> None:
    """`make released` belongs to every release."""
    release = released()
    assert release.release == newest_release()
    assert release.schema in known_revisions()


def refused(connection: sa.Connection, only: set[str] | None = None) -> list[str]:
    """What a process of the last release sends in vain, of all its tables or of some."""
    found = []
    tables = {name: of for name, of in released().tables.items() if only is None or name in only}
    with connection.begin_nested() as all_of_it:
        for name, statement in statements(tables, connection.dialect.name):
            try:
                with connection.begin_nested():
                    connection.execute(statement)
            except SQLAlchemyError:
                found.append(name)
        all_of_it.rollback()
    return found

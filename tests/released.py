"""What a process of the last release knows of the database, and the statements it sends.

`make released` writes it down at each release (`FILE`), and `tests/models/test_released.py` sends
those statements to today's schema: old processes go on while a new one has migrated already.
"""

import json
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from models.database import Database
from models.migrate import migrate, schema_state

ROOT = Path(__file__).parent.parent
FILE = Path(__file__).parent / "models" / "released_schema.json"
# What INSERT … ON CONFLICT goes by, in models/inbox.py and models/retention.py. That needs a unique
# key of exactly these columns.
UPSERTS = {"inboxupdate": ["update_id", "digest"], "retentioncount": ["month", "kind"]}
OR_NULL = " or NULL"
AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
# As SQLite names them; each with a value, which the number of its row makes another's.
KINDS: dict[str, tuple[sa.types.TypeEngine[Any], Any]] = {
    "BIGINT": (sa.BigInteger(), lambda number: number),
    "INTEGER": (sa.BigInteger(), lambda number: number),
    "BOOLEAN": (sa.Boolean(), lambda number: number % 2 == 0),
    "FLOAT": (sa.Float(), float),
    "VARCHAR": (sa.String(), str),
    "BLOB": (sa.LargeBinary(), lambda number: b"%d" % number),
    "DATETIME": (sa.DateTime(timezone=True), lambda number: AT.replace(minute=number)),
    "JSON": (sa.JSON(), lambda number: [number]),
}


@dataclass(frozen=True)
class Released:
    """`release` is None before the first one; `tables` are in the order in which rows may come."""

    release: str | None
    schema: str
    tables: dict[str, Any]


def released() -> Released:
    return Released(**json.loads(FILE.read_text(encoding="utf-8")))


def newest_release() -> str | None:
    """By the changelog: the first version under «Unreleased»."""
    found = re.search(r"^## \[?v?(\d[^\]\s]*)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    return found[1] if found else None


def write_down(revision: str, file: Path = FILE) -> None:
    """Write down the schema that a database has after this migration, as that of a release."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Database(f"sqlite:///{folder}/released.db") as database,
    ):
        migrate(database, revision)
        schema, _ = schema_state(database)
        metadata = sa.MetaData()
        metadata.reflect(database.engine)
    tables = {
        table.name: {
            "columns": {
                column.name: str(column.type) + (OR_NULL if column.nullable else "")
                for column in table.columns
            },
            "key": [column.name for column in table.primary_key],
            "on_conflict": UPSERTS.get(table.name),
        }
        for table in metadata.sorted_tables
        if table.name != "alembic_version"
    }
    found = {"release": newest_release(), "schema": schema, "tables": tables}
    file.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def statements(of_tables: dict[str, Any], dialect: str) -> Iterator[tuple[str, sa.Executable]]:
    """(what it is, the statement) in the order to send them.

    Each table gets two rows: one with a value in every column, one with as few as may be. They are
    read, changed and deleted by their keys, column by column as the unit of work does.
    """
    tables = {name: (_table(name, found), found) for name, found in of_tables.items()}
    for name, (table, found) in tables.items():
        for number, is_full in ((1, True), (2, False)):
            row = _row(found, number, is_full=is_full)
            yield f"INSERT into {name}", sa.insert(table).values(row)
        if found["on_conflict"]:
            of = sqlite if dialect == sqlite.dialect.name else postgresql
            upsert = of.insert(table).values(_row(found, 1, is_full=True))
            yield (
                f"INSERT … ON CONFLICT into {name}",
                upsert.on_conflict_do_nothing(index_elements=found["on_conflict"]),
            )
        yield f"SELECT from {name}", sa.select(table)
    for name, (table, found) in tables.items():
        one = sa.and_(*(table.c[key] == _value(found, key, 1) for key in found["key"]))
        for column, kind in found["columns"].items():
            if column not in found["key"]:
                value = None if kind.endswith(OR_NULL) else _value(found, column, 1)
                changed = sa.update(table).where(one).values({column: value})
                yield f"UPDATE of {name}.{column}", changed
    for name, (table, found) in reversed(tables.items()):
        for number in (1, 2):
            one = sa.and_(*(table.c[key] == _value(found, key, number) for key in found["key"]))
            yield f"DELETE from {name}", sa.delete(table).where(one)


def _table(name: str, found: dict[str, Any]) -> sa.Table:
    columns = [
        sa.Column(column, KINDS[kind.removesuffix(OR_NULL)][0], primary_key=column in found["key"])
        for column, kind in found["columns"].items()
    ]
    return sa.Table(name, sa.MetaData(), *columns)


def _row(found: dict[str, Any], number: int, *, is_full: bool) -> dict[str, Any]:
    """With NULL, as the unit of work writes it, where there may be none."""
    return {
        column: None if kind.endswith(OR_NULL) and not is_full else _value(found, column, number)
        for column, kind in found["columns"].items()
    }


def _value(found: dict[str, Any], column: str, number: int) -> Any:
    """The same in all tables, so that rows point at rows that are there."""
    return KINDS[found["columns"][column].removesuffix(OR_NULL)][1](number)


if __name__ == "__main__":
    write_down(sys.argv[1] if len(sys.argv) > 1 else "head")

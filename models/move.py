"""Moving a community from SQLite to PostgreSQL: every row, checked, or nothing."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update
from sqlalchemy.exc import DataError
from sqlmodel import SQLModel

from models.backup import file_of
from models.database import Database
from models.encryption_key import KeySource
from models.faults import describe
from models.lock import alone_on
from models.migrate import migrate, schema_state

KEYS = ("rootkey", "memberkey")
BATCH = 500  # rows; an inbox row carries some kilobytes
_SUMS = 1 << 256


class CannotMoveError(Exception):
    """Nothing was moved; the message says why, and what to do."""


@dataclass(frozen=True)
class Seal:
    """What a table holds: how many rows, and a sum over the hash of each, whatever their order."""

    rows: int
    content: int


def move(
    source_url: str,
    target: Database,
    report: Callable[[str, int, int], None] | None = None,
    key: KeySource | None = None,
) -> dict[str, int]:
    """Copy a whole community into an empty PostgreSQL database; returns the rows by table.

    One transaction: it is all there, checked, or the target stays empty. The source is only read,
    and nobody may be working on it. `report` hears a table's name, how many of its rows are
    written, and how many there are. `key`: where the source's is; a file beside it by default. What
    is sealed is opened with it, and sealed anew for the target.

    Raises:
        CannotMoveError: when the source is not of today's schema, the target is not PostgreSQL or
            not empty, or something cannot be kept there as it was.
        BadBackupError, InUseError: when the source is no SQLite file, or in use.
    """
    if target.is_sqlite:
        raise CannotMoveError(
            "DATABASE_URL names the database to move to, and must be PostgreSQL's:"
            " postgresql+psycopg://…"
        )
    path = file_of(source_url)
    if not path.exists():
        raise CannotMoveError(f"There is no database at {path}.")
    with alone_on(path), Database(source_url, key) as source:
        _refuse_another_schema(source)
        migrate(target)
        return _move(source, target, report or (lambda _table, _done, _of: None))


def _refuse_another_schema(source: Database) -> None:
    have, newest = schema_state(source)
    if have != newest:
        raise CannotMoveError(
            f"{source.url.database} has schema {have or 'none'}, and {newest} is wanted: run"
            f" `python -m bot migrate` with DATABASE_URL={source.url} first."
        )


def _move(
    source: Database, target: Database, report: Callable[[str, int, int], None]
) -> dict[str, int]:
    moved: dict[str, int] = {}
    with source.read() as reading, target.write() as writing:
        old, new = reading.connection(), writing.connection()
        for table in tables():
            if new.execute(select(table).limit(1)).first() is not None:
                raise CannotMoveError(
                    f"The database to move to is not empty (table {table.name}): name another."
                )
        seals = {table.name: _copy(table, old, new, report) for table in tables()}
        for table in tables():
            _set_later_references(table, old, new)
        for table in tables():
            if seal(new, table) != seals[table.name]:
                raise CannotMoveError(
                    f"Table {table.name} does not hold the same as before; nothing was moved."
                )
            count_on(new, table)
            moved[table.name] = seals[table.name].rows
    return moved


def tables() -> Sequence[Table]:
    """Every table, those first that others point at, but for keys: members get new ones, and so
    come before what is sealed with them."""
    found = [table for table in SQLModel.metadata.sorted_tables if table.name not in KEYS]
    return sorted(found, key=lambda table: table.name != "member")


def _copy(
    table: Table, old: Connection, new: Connection, report: Callable[[str, int, int], None]
) -> Seal:
    """Copy a table's rows as they are, but for references to rows of its own that come later."""
    later = _own_references(table)
    of = old.execute(select(func.count()).select_from(table)).scalar_one()
    done, content = 0, 0
    for batch in _batches(old, table):
        content += sum(map(_hash, batch))
        rows = [{**row, **dict.fromkeys(later)} for row in batch]
        try:
            new.execute(insert(table), rows)
        except DataError as error:
            if describe(error) is not None:
                raise
            keys = ", ".join(str(row[column.name]) for row in batch[:1] for column in _key(table))
            raise CannotMoveError(
                f"Table {table.name}, within {BATCH} rows from {keys} on: PostgreSQL cannot keep a"
                " value as it is (a NUL in a text, or a number that is too large)."
            ) from None
        done += len(batch)
        report(table.name, done, of)
    return Seal(done, content % _SUMS)


def _set_later_references(table: Table, old: Connection, new: Connection) -> None:
    for name in _own_references(table):
        column, (key,) = table.c[name], _key(table)
        query = select(key, column).where(column.is_not(None)).order_by(key)
        for row_key, value in old.execute(query):
            new.execute(update(table).where(key == row_key).values({name: value}))


def _own_references(table: Table) -> list[str]:
    """Columns that point at rows of their own table: a theme at what it was merged into."""
    return [
        column.name
        for column in table.columns
        if any(reference.column.table is table for reference in column.foreign_keys)
    ]


def _key(table: Table) -> list[Any]:
    return list(table.primary_key.columns)


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*_key(table)).execution_options(yield_per=BATCH)
    for batch in connection.execute(query).mappings().partitions():
        yield [dict(row) for row in batch]


def seal(connection: Connection, table: Table) -> Seal:
    """What a table holds, in whatever database."""
    rows, content = 0, 0
    for batch in _batches(connection, table):
        rows += len(batch)
        content += sum(map(_hash, batch))
    return Seal(rows, content % _SUMS)


def _hash(row: dict[str, Any]) -> int:
    canonical = json.dumps(row, sort_keys=True, default=_plain)
    return int.from_bytes(hashlib.sha256(canonical.encode()).digest())


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    raise TypeError(type(value).__name__)


def count_on(connection: Connection, table: Table) -> None:
    """Let a table go on numbering after its highest row."""
    for column in table.primary_key.columns:
        name = f'"{table.name}"'
        sequence = connection.execute(
            text("SELECT pg_get_serial_sequence(:table, :column)"),
            {"table": name, "column": column.name},
        ).scalar_one()
        highest = connection.execute(select(func.max(column))).scalar_one()
        if sequence is not None and highest is not None:
            connection.execute(
                text("SELECT setval(CAST(:sequence AS regclass), :highest)"),
                {"sequence": sequence, "highest": highest},
            )

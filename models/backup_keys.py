"""Persons' keys beside the backups, in one file that each backup writes anew.

A dated copy of the database holds none. So what a member told is readable in an old copy only as
long as their key is kept, and that ends with /forget and the next backup, whoever has the copies.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

OWNER_ONLY = 0o600
TABLES = {"rootkey": ("name", "wrapped"), "memberkey": ("id", "telegram_id", "wrapped")}
NAME = "member.keys"
_TEXT = "'"  # before what is a text, as against bytes in hex

Rows = dict[str, list[tuple[str | bytes, ...]]]


def keys_beside(backup: Path) -> Path:
    return backup.parent / NAME


def take_out(copy: Path) -> Rows | None:
    """The keys of a database, which holds none afterwards; None where there is nothing sealed."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as file:
        rows = _read(file)
        if rows is None:
            return None
        file.execute("PRAGMA secure_delete=ON")
        for table in TABLES:
            file.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
        file.execute("VACUUM")  # what is deleted may stand in the gaps of a page
    return rows


def keep(rows: Rows, file: Path) -> None:
    """In the place of those of the backup before."""
    new = file.with_name(file.name + ".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "w") as opened:
        for table, found in rows.items():
            for row in found:
                opened.write(" ".join([table, *map(_written, row)]) + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    new.replace(file)


def read(file: Path) -> Rows:
    rows: Rows = {table: [] for table in TABLES}
    for line in file.read_text().splitlines():
        table, *values = line.split(" ")
        rows[table].append(tuple(map(_value, values)))
    return rows


def of_database(path: Path) -> Rows | None:
    """The keys of a database that stays as it is; None where it has none, or cannot be read."""
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            return _read(file)
    except sqlite3.Error:
        return None


def lacks_keys(copy: Path) -> bool:
    with closing(sqlite3.connect(copy)) as file:
        rows = _read(file)
    return rows is not None and not rows["rootkey"]


def put_in(rows: Rows, copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as file, file:
        for table, columns in TABLES.items():
            marks = ", ".join("?" * len(columns))
            insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of ours
            file.executemany(insert, rows[table])


def _read(file: sqlite3.Connection) -> Rows | None:
    known = {name for (name,) in file.execute("SELECT name FROM sqlite_master")}
    if not known.issuperset(TABLES):
        return None
    return {
        table: file.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()  # noqa: S608 - names of ours
        for table, columns in TABLES.items()
    }


def _written(value: str | bytes) -> str:
    return _TEXT + value if isinstance(value, str) else value.hex()


def _value(written: str) -> str | bytes:
    return written.removeprefix(_TEXT) if written.startswith(_TEXT) else bytes.fromhex(written)

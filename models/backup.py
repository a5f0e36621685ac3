"""Copies of an SQLite database that can be trusted, and going back to one.

The copy is made by SQLite's online backup (sqlite.org/backup.html): whole and consistent, while
the program goes on. PostgreSQL brings its own tools.
"""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic.script import ScriptDirectory
from sqlalchemy.engine import URL, make_url

from models.database import Database
from models.lock import alone_on
from models.migrate import alembic_config, migrate

PAGES = 2000  # copied at once; in between, the program may write
OWNER_ONLY = 0o600  # members' words are in it


class BadBackupError(Exception):
    """A file that cannot be trusted; the message says why."""


def file_of(url: str | URL) -> Path:
    """The file of an SQLite database.

    Raises:
        BadBackupError: for any other.
    """
    url = make_url(url)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise BadBackupError(
            "This is for SQLite. For PostgreSQL use pg_dump --format=custom and pg_restore."
        )
    return Path(url.database)


def backup(url: str | URL, target: Path) -> Path:
    """Copy the database into `target` while it is in use; the copy is checked.

    Raises:
        BadBackupError: when the copy is damaged, or the database is not there.
    """
    source = file_of(url)
    if not source.exists():
        raise BadBackupError(f"There is no database at {source}.")
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(target.name + ".new")
    new.unlink(missing_ok=True)
    new.touch(mode=OWNER_ONLY)
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as origin,
            closing(sqlite3.connect(new)) as copy,
        ):
            origin.backup(copy, pages=PAGES)
            # A file of its own: without this it would need -wal and -shm beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
        check(new)
        _put_in_place(new, target)
    finally:
        new.unlink(missing_ok=True)
    return target


def check(path: Path) -> str:
    """See that a file is a sound database of this program; returns its schema's revision.

    Raises:
        BadBackupError: when it is not.
    """
    if not path.is_file():
        raise BadBackupError(f"There is no file {path}.")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            verdict = file.execute("PRAGMA integrity_check(1)").fetchone()[0]
            revision = file.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    except (sqlite3.Error, TypeError):
        raise BadBackupError(f"{path} is damaged, or no database of this program.") from None
    if verdict != "ok":
        raise BadBackupError(f"{path} is damaged; choose an older backup.")
    known = {
        step.revision for step in ScriptDirectory.from_config(alembic_config()).walk_revisions()
    }
    if revision not in known:
        raise BadBackupError(
            f"{path} has schema {revision}, which this version does not know: install a newer one."
        )
    return str(revision)


def restore(url: str | URL, path: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the database; returns where the former one is kept.

    Raises:
        BadBackupError: when the backup is not sound; nothing was changed then.
        InUseError: while the program runs.
    """
    target = file_of(url)
    check(path)
    with alone_on(target):
        new = target.with_name(target.name + ".new")
        new.unlink(missing_ok=True)
        new.touch(mode=OWNER_ONLY)
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as origin,
            closing(sqlite3.connect(new)) as copy,
        ):
            origin.backup(copy)
        check(new)
        kept = _put_aside(target, now)
        _put_in_place(new, target)
    database = Database(f"sqlite:///{target}")
    migrate(database)
    database.dispose()
    return kept


def _put_aside(target: Path, now: datetime) -> Path | None:
    """Keep what was there, damaged or not, with the changes that SQLite holds beside it."""
    if not target.exists():
        return None
    kept = target.with_name(f"{target.name}.before-restore-{now:%Y%m%d-%H%M%S}")
    for suffix in ("-wal", "-shm", ""):
        part = target.with_name(target.name + suffix)
        if part.exists():
            part.replace(kept.with_name(kept.name + suffix))
    return kept


def _put_in_place(new: Path, target: Path) -> None:
    """Rename in one step, after every byte is on the disk."""
    with new.open("rb") as file:
        os.fsync(file.fileno())
    new.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

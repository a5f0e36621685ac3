"""Copies of an SQLite database that can be trusted, and going back to one.

The copy is made by SQLite's online backup (sqlite.org/backup.html): whole and consistent, while
the program goes on. PostgreSQL brings its own tools.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError

from models import backup_keys
from models.database import Database
from models.encryption_key import KeySource, source_of
from models.faults import describe, name_file
from models.lock import InUseError, alone_on
from models.migrate import known_revisions, migrate

SQLITE = b"SQLite format 3\0"  # how every such file begins
COMPANIONS = ("-wal", "-shm", "-journal")
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
            "This is for SQLite. PostgreSQL brings its own: docs/operations.md has the two lines of"
            " `pg_dump`, one for the keys, and how to go back."
        )
    return Path(url.database)


def backup(url: str | URL, target: Path) -> Path:
    """Copy the database into `target` while it is in use; the copy is checked.

    Persons' keys are not in it: they are in a file beside it, in the place of those of before.

    Raises:
        BadBackupError: when the copy is damaged, the database is not there, or `target` is a file
            that a backup must not replace.
    """
    source = file_of(url)
    if not source.exists():
        raise BadBackupError(f"There is no database at {source}.")
    _refuse_to_replace(target, source)
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(target.name + ".new")
    try:
        _copy(source, new, mode="mode=rw")  # not made where there is none
        keys = backup_keys.take_out(new)
        check(new)
        _put_in_place(new, target)
        if keys is not None:
            backup_keys.keep(keys, backup_keys.keys_beside(target))
    finally:
        _remove(new)
    return target


def _refuse_to_replace(target: Path, source: Path) -> None:
    """A slip of the finger must not cost the database under the bot, nor any other file."""
    for part in (source, *(_beside(source, suffix) for suffix in COMPANIONS)):
        if target.resolve() == part.resolve() or (
            part.exists() and target.exists() and target.samefile(part)
        ):
            raise BadBackupError(f"{target} belongs to the database itself; choose another name.")
    if target.is_dir():
        raise BadBackupError(f"{target} is a folder; name a file in it.")
    if target.exists() and target.stat().st_size:
        with target.open("rb") as file:
            if file.read(len(SQLITE)) != SQLITE:
                raise BadBackupError(f"{target} is another file; choose another name.")


def _copy(source: Path, new: Path, mode: str) -> None:
    """All pages in one step: one that is interrupted begins anew whenever the bot writes, and in
    WAL mode nobody waits for it."""
    _remove(new)
    new.touch(mode=OWNER_ONLY)
    try:
        with closing(_open(source, mode)) as origin, closing(sqlite3.connect(new)) as copy:
            origin.backup(copy)
            # A file of its own: without this it would need -wal and -shm beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        fault = describe(error)
        name_file(error, source if fault is not None and fault.is_lasting else new)
        raise


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)


def _mode(backup: Path) -> str:
    """A backup that nobody has open is read as it lies there: from a disk that cannot be written
    too, and leaving nothing beside it. An operator may have opened it, or copied -wal along."""
    has_log = any(_beside(backup, suffix).exists() for suffix in ("-wal", "-shm"))
    return "mode=ro" if has_log else "immutable=1"


def check(path: Path) -> str:
    """See that a file is a sound database of this program; returns its schema's revision.

    Raises:
        BadBackupError: when it is not.
    """
    if not path.is_file():
        raise BadBackupError(f"There is no file {path}.")
    try:
        with closing(_open(path, _mode(path))) as file:
            verdict = file.execute("PRAGMA integrity_check(1)").fetchone()[0]
            revision = file.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    except (sqlite3.Error, TypeError) as error:
        fault = describe(error)
        damaged = fault is not None and fault.is_lasting
        what = "damaged, or no database" if damaged else "no database of this program"
        raise BadBackupError(f"{path} is {what}; choose another backup.") from None
    if verdict != "ok":
        raise BadBackupError(f"{path} is damaged; choose an older backup.")
    if revision not in known_revisions():
        raise BadBackupError(
            f"{path} has schema {revision}, which this version does not know: install a newer one."
        )
    return str(revision)


def restore(
    url: str | URL,
    path: Path,
    now: datetime,
    *,
    key: KeySource | None = None,
    cleanse: Callable[[Database, Path], None] = lambda _copy, _present: None,
) -> Path | None:
    """Put a backup in the place of the database, with today's schema.

    `cleanse` may change the copy, knowing where the present database is, before it takes its place.

    Returns where the former one is kept. Whenever this is interrupted, a whole database is in
    its place: the former or the new one.

    Raises:
        BadBackupError: when the backup is not sound; nothing was changed then.
        InUseError: while anyone has the database open.
    """
    target = file_of(url)
    check(path)
    if target.exists() and target.samefile(path):
        raise BadBackupError(f"{path} is the database itself; name a backup.")
    with alone_on(target):
        new = _beside(target, ".new")
        try:
            _copy(path, new, mode=_mode(path))
            _join_keys(new, path, target)
            _bring_up(new, path, target, key, cleanse)
            check(new)
            kept = _keep(target, now)
            # A log that is left must not be taken for that of the new database.
            for suffix in COMPANIONS:
                _beside(target, suffix).unlink(missing_ok=True)
            _put_in_place(new, target)
        finally:
            _remove(new)
    return kept


def _join_keys(new: Path, path: Path, target: Path) -> None:
    """The newest there are: from beside the backup, or of the present database."""
    if not backup_keys.lacks_keys(new):
        return
    file = backup_keys.keys_beside(path)
    rows = backup_keys.read(file) if file.exists() else backup_keys.of_database(target)
    if rows is None:
        raise BadBackupError(
            f"{path} cannot be read without {file}, which every backup writes beside itself: put it"
            " there."
        )
    backup_keys.put_in(rows, new)


def _bring_up(
    new: Path,
    path: Path,
    target: Path,
    key: KeySource | None,
    cleanse: Callable[[Database, Path], None],
) -> None:
    """Before it takes its place: a migration that fails then leaves everything as it was."""
    key = key or source_of(make_url(f"sqlite:///{target}"))
    with Database(f"sqlite:///{new}", key) as database:
        database.keyring.is_lenient = True  # the keys of who was forgotten since are no more
        try:
            migrate(database)
            cleanse(database, target)
        except SQLAlchemyError as error:
            if describe(error) is not None:
                raise
            raise BadBackupError(f"{path} cannot be brought to today's schema.") from error
    _close_the_log(new)


def _keep(target: Path, now: datetime) -> Path | None:
    """A second name for what is there, damaged or not; its own stays until it is replaced."""
    kept = _beside(target, f".before-restore-{now:%Y%m%d-%H%M%S}")
    log, kept_log = _beside(target, "-wal"), _beside(kept, "-wal")
    if not target.exists():
        return None
    if log.exists():
        shutil.copy2(log, kept_log)  # SQLite removes that of a file it cannot read
    try:
        _close_the_log(target)
        kept_log.unlink(missing_ok=True)  # it is in the file now
    except sqlite3.Error as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            kept_log.unlink(missing_ok=True)
            raise InUseError from None
    try:
        kept.hardlink_to(target)
    except FileExistsError:
        raise
    except OSError:  # a file system without such links
        shutil.copy2(target, kept)
    return kept


def _close_the_log(path: Path) -> None:
    """Move what SQLite holds in -wal into the file, and remove -wal and -shm.

    Raises:
        sqlite3.OperationalError: SQLITE_BUSY while any other connection is open.
    """
    with closing(sqlite3.connect(path, timeout=0)) as file:
        file.execute("PRAGMA journal_mode=DELETE")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _remove(path: Path) -> None:
    for suffix in ("", *COMPANIONS):
        _beside(path, suffix).unlink(missing_ok=True)


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

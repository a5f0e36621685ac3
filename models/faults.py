"""What an error of the database means for whoever runs the program, and what to do about it."""

import errno
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError


@dataclass(frozen=True)
class DatabaseFault:
    """`is_lasting`: no waiting will mend it, and going on could make it worse.

    `file` is where it happened, as far as that is known.
    """

    state: str
    advice: str
    is_lasting: bool = False
    file: str | None = None

    def __str__(self) -> str:
        which = f"The database {self.file}" if self.file else "The database"
        return f"{which} {self.state}. {self.advice}"


_CORRUPT = DatabaseFault(
    "is damaged",
    "Restore the last backup with `python -m bot restore FILE`; the damaged file is kept.",
    is_lasting=True,
)
# Words of SQLite's own messages (sqlite.org/rescode.html), which quote nothing that was stored.
_SQLITE = (
    ("malformed", _CORRUPT),
    ("not a database", _CORRUPT),
    (
        "disk is full",
        DatabaseFault(
            "cannot grow: the disk is full", "Free some space; nothing is lost, and it goes on."
        ),
    ),
    (
        "readonly database",
        DatabaseFault(
            "may only be read", "Give this program the right to write the file and its folder."
        ),
    ),
    (
        "unable to open",
        DatabaseFault(
            "cannot be opened", "Check DATABASE_URL, and the rights on the file and its folder."
        ),
    ),
    (
        "disk i/o error",
        DatabaseFault(
            "cannot be read or written", "Check the disk; then `python -m bot doctor` again."
        ),
    ),
    ("locked", DatabaseFault("is busy", "Another program holds it; this one tries again.")),
)
# What the system says where a folder cannot be made or a file cannot be written.
_NO_PLACE = {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST}
_OUT_OF_REACH = DatabaseFault(
    "cannot be reached",
    "Check DATABASE_URL, and that the server runs; this program tries again.",
)
_REFUSES = DatabaseFault(
    "refuses what is asked of it", "Run `python -m bot doctor`: it may be of another version."
)
_BUSY = DatabaseFault("is busy", "This program tries again.")
_MAY_NOT = DatabaseFault(
    "may not be changed by this user",
    "Make the user of DATABASE_URL the owner of the database and of what is in it.",
)
# What PostgreSQL calls its errors (postgresql.org/docs/current/errcodes-appendix.html), by the
# beginning of the code. What is not named here is a fault of the statement: of the update, that is.
# Who was not let in gets no code.
_POSTGRESQL = (
    ("40", _BUSY),  # a deadlock: one of those who were in it goes on, and the other begins anew
    ("55P03", _BUSY),
    ("25P03", _BUSY),  # this process was paused in the middle of a transaction
    (
        "53100",
        DatabaseFault(
            "cannot grow: the disk is full", "Free some space; nothing is lost, and it goes on."
        ),
    ),
    ("53", DatabaseFault("lacks memory or the like", "Look at the server; it goes on by itself.")),
    ("08", _OUT_OF_REACH),
    ("57P", _OUT_OF_REACH),  # it is being stopped, or starting
    ("25006", DatabaseFault("may only be read", "DATABASE_URL names a replica: name the primary.")),
    ("42501", _MAY_NOT),
    ("42P01", _REFUSES),
    ("42703", _REFUSES),
    ("58", DatabaseFault("cannot be read or written", "Check the server's disk and its log.")),
    ("XX", DatabaseFault("may be damaged", "Look at the server's log before anything else.")),
)
_FILE = "database file: "  # how the note begins


def describe(error: BaseException) -> DatabaseFault | None:
    """The fault behind an error, or None where the database is not to blame."""
    if isinstance(error, OSError) and error.errno in _NO_PLACE:
        return DatabaseFault(
            f"has no place ({error.strerror})", "Check DATABASE_URL's folder, and its disk."
        )
    origin = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(error, DBAPIError | sqlite3.Error):
        return None
    if isinstance(origin, sqlite3.Error):
        return _of_sqlite(origin)
    code = getattr(origin, "sqlstate", None)
    if code is not None:
        return next((fault for start, fault in _POSTGRESQL if code.startswith(start)), None)
    is_cut = isinstance(error, OperationalError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    )
    return _OUT_OF_REACH if is_cut else None


def _of_sqlite(error: sqlite3.Error) -> DatabaseFault | None:
    message = str(error).lower()
    for words, fault in _SQLITE:
        if words in message:
            return replace(fault, file=_file_named(error))
    is_refused = isinstance(error, sqlite3.OperationalError)
    return replace(_REFUSES, file=_file_named(error)) if is_refused else None


def name_file(error: BaseException, path: str | Path) -> None:
    """Let an error carry which file it is about: SQLite does not say so."""
    if _file_named(error) is None:
        error.add_note(f"{_FILE}{path}")


def _file_named(error: BaseException | None) -> str | None:
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix(_FILE) for note in notes if note.startswith(_FILE)), None)

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
    "cannot be reached", "Check DATABASE_URL, and that the server runs; this program tries again."
)
_REFUSES = DatabaseFault(
    "refuses what is asked of it", "Run `python -m bot doctor`: it may be of another version."
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
    message = str(origin).lower()
    for words, fault in _SQLITE:
        if words in message:
            return replace(fault, file=_file_named(origin))
    if isinstance(origin, sqlite3.OperationalError):
        return replace(_REFUSES, file=_file_named(origin))
    return _OUT_OF_REACH if isinstance(error, OperationalError) else None


def name_file(error: BaseException, path: str | Path) -> None:
    """Let an error carry which file it is about: SQLite does not say so."""
    if _file_named(error) is None:
        error.add_note(f"{_FILE}{path}")


def _file_named(error: BaseException | None) -> str | None:
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix(_FILE) for note in notes if note.startswith(_FILE)), None)

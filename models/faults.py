"""What an error of the database means for whoever runs the program, and what to do about it."""

import errno
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError, OperationalError


@dataclass(frozen=True)
class DatabaseFault:
    """`is_lasting`: no waiting will mend it, and going on could make it worse."""

    state: str
    advice: str
    is_lasting: bool = False

    def __str__(self) -> str:
        return f"The database {self.state}. {self.advice}"


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


def describe(error: BaseException) -> DatabaseFault | None:
    """The fault behind an error, or None where the database is not to blame."""
    if isinstance(error, OSError) and error.errno in _NO_PLACE:
        return DatabaseFault(
            f"has no place ({error.strerror})", "Check DATABASE_URL's folder, and its disk."
        )
    if not isinstance(error, DBAPIError):
        return None
    message = str(error.orig).lower()
    for words, fault in _SQLITE:
        if words in message:
            return fault
    return _OUT_OF_REACH if isinstance(error, OperationalError) else None

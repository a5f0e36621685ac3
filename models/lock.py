"""One program at a time on one SQLite file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where an open file cannot be replaced anyway
    fcntl = None  # type: ignore[assignment]


class InUseError(Exception):
    """Another program works on this database."""


@contextmanager
def alone_on(path: Path) -> Iterator[None]:
    """Hold a lock beside the file. However the program ends, the system lets go of it.

    Raises:
        InUseError: while another program holds it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(path.name + ".lock").open("w") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise InUseError from None
        yield

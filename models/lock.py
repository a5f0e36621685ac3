"""One program at a time on one database."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models import postgres
from models.database import Database

try:
    import fcntl
except ImportError:  # Windows, where an open file cannot be replaced anyway
    fcntl = None  # type: ignore[assignment]


# Without these a server may take a client that vanished for alive for two hours.
KEEPALIVES = {
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}


class InUseError(Exception):
    """Another program works on this database."""


def alone(database: Database) -> AbstractContextManager[None]:
    """Nobody else has the database until this ends, whichever it is.

    Raises:
        InUseError: while another program has it.
    """
    if database.is_sqlite:
        return alone_on(Path(str(database.url.database)))
    return alone_in(database)


@contextmanager
def alone_on(path: Path) -> Iterator[None]:
    """Hold a lock beside an SQLite file. However the program ends, the system lets go of it.

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


@contextmanager
def alone_in(database: Database, *, with_others: bool = False) -> Iterator[None]:
    """Hold a lock of a PostgreSQL server, on a connection of its own.

    `with_others`: any number of processes that share the work hold it together, and keep away one
    that would do everything itself.

    However the program ends, the server lets go of it when it notices: of a machine that lost its
    power within half a minute, as this asks the server to look. It also does when the connection is
    cut: this keeps a slip of the finger from doing harm, and is no fence.

    Raises:
        InUseError: while another program holds it.
    """
    with database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT")
        for name, seconds in KEEPALIVES.items():
            connection.execute(
                text("SELECT set_config(:name, :value, false)"), {"name": name, "value": seconds}
            )
        kind = "_shared" if with_others else ""
        key = {"key": postgres.RUNNING}
        take = text(f"SELECT pg_try_advisory_lock{kind}(:key)")
        mine = connection.execute(take, key).scalar_one()
        if not mine:
            raise InUseError
        try:
            yield
        finally:
            # Given back by name, as the server notices the end of a connection only after a moment,
            # in which whoever starts next would be turned away.
            with suppress(DBAPIError):  # the connection was cut: so it is given back already
                connection.execute(text(f"SELECT pg_advisory_unlock{kind}(:key)"), key)
            connection.invalidate()  # the pool must not hand it on, whatever it holds

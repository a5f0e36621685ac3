"""How PostgreSQL keeps what `models.database.Database` promises."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, text
from sqlalchemy.engine import URL
from sqlmodel import Session, create_engine

# Names of advisory locks, as this program uses them in its database; any number will do.
WRITING, MIGRATING, RUNNING = 7_202_611, 7_202_612, 7_202_613

# Threads that read or write at once: asyncio has at most 32 for `to_thread`.
CONNECTIONS, MORE_CONNECTIONS = 8, 24
CONNECT_SECONDS = 10
# Seconds, and times; without these the system may take a server that vanished for alive for hours.
KEEPALIVES = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
PATIENCE = "10s"  # with a process that has the turn and says nothing
CHANNEL = "raakvlak"
ME = uuid4().hex[:12]  # this process, among those that tell each other what changed
OLDEST = 15  # that PostgreSQL still looks after, at the end of 2026


@dataclass(frozen=True)
class Server:
    """`pgvector`: the version in this database, or that could be installed; None without."""

    version: int
    encoding: str
    pgvector: str | None


def look_at(engine: Engine) -> Server:
    with engine.connect() as connection:
        row = connection.execute(
            text(
                "SELECT current_setting('server_version_num')::int / 10000,"
                " current_setting('server_encoding'),"
                " (SELECT coalesce(installed_version, default_version)"
                " FROM pg_available_extensions WHERE name = 'vector')"
            )
        ).one()
    return Server(*row)


def engine(url: URL) -> Engine:
    # Errors quote the parameters of a statement unless told not to: they hold members' words.
    # A connection that a restart of the server cut is found out before it is used.
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        isolation_level="READ COMMITTED",
        connect_args={"connect_timeout": CONNECT_SECONDS},
    )


class Turn(Enum):
    """How a transaction that writes stands to the others: the lock it waits for."""

    MINE = ", pg_advisory_xact_lock(:key)"  # while it goes on no other does
    SHARED = ", pg_advisory_xact_lock_shared(:key)"  # none goes on that has a turn of its own
    NONE = ""  # beside any


def begin_writing(session: Session, turn: Turn = Turn.MINE, **options: Any) -> None:
    """Wait for the turn: one transaction writes at a time, whichever process it is of.

    The rules look before they act (is there room this month, are these two free), so that two who
    act on the same look would break them. READ COMMITTED is part of it: each statement sees what
    was committed before it began, while from REPEATABLE READ on the first statement, which is the
    one that waits, would decide what is seen. The lock is let go when the transaction ends, however
    it does; the server ends it for a process that was paused in the middle. `options` are of its
    connection.
    """
    begin = text(
        "SELECT set_config('idle_in_transaction_session_timeout', :patience, true)" + turn.value
    )
    values: dict[str, Any] = {"patience": PATIENCE}
    if turn is not Turn.NONE:
        values["key"] = WRITING
    session.connection(execution_options=options).execute(begin, values)


def begin_reading(session: Session) -> None:
    """One view of the database from the first look to the last, as in SQLite."""
    session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def touch(session: Session) -> None:
    """Take a number for the transaction, which goes into the log with its commit."""
    session.connection().execute(text("SELECT pg_current_xact_id()"))


def tell(session: Session, tables: Collection[str]) -> None:
    """Let other processes know which tables changed, once and only if the transaction commits."""
    session.connection().execute(
        text("SELECT pg_notify(:channel, :said)"),
        {"channel": CHANNEL, "said": " ".join([ME, *sorted(tables)])},
    )


@asynccontextmanager
async def listening(engine: Engine) -> AsyncIterator[AsyncIterator[frozenset[str]]]:
    """A connection of its own that gives the tables which other processes changed, as they do.

    What was said before it stood is not given. Where nothing is said for long the system looks
    whether the server is still there.
    """
    import psycopg  # noqa: PLC0415 - comes with PostgreSQL alone

    _, parameters = engine.dialect.create_connect_args(engine.url)
    asked = {**parameters, "connect_timeout": CONNECT_SECONDS, **KEEPALIVES, "autocommit": True}
    connection = await psycopg.AsyncConnection.connect(**asked)
    async with connection:
        await connection.execute(f"LISTEN {CHANNEL}")
        yield _heard(connection)


async def _heard(connection: Any) -> AsyncIterator[frozenset[str]]:
    async for notice in connection.notifies():
        who, *tables = notice.payload.split()
        if who != ME:
            yield frozenset(tables)

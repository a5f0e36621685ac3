"""One door to the database: every reading and every writing transaction begins here."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.engine import make_url
from sqlmodel import Session, create_engine

from models.faults import name_file

# A writer waits for its turn in `_turn` below; this is for writers of other processes.
BUSY_SECONDS = 30


class Database:
    """An engine with the two kinds of transaction the program knows.

    Sessions are synchronous and meant for worker threads: measured, synchronous SQLite committed
    about four times as often as aiosqlite (docs/architecture.md).
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = _create_engine(url, is_sqlite=self.is_sqlite)
        # SQLite has one writer at a time; a fair lock beats its sleep-and-try-again.
        self._turn: threading.Lock | nullcontext[None] = (
            threading.Lock() if self.is_sqlite else nullcontext()
        )

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits when the block ends and rolls back when it raises."""
        with self._turn, Session(self.engine, expire_on_commit=False) as session:
            if self.is_sqlite:
                # Taking the write lock first: a plain BEGIN that reads and then writes fails
                # with "database is locked" as soon as another writer came between.
                session.connection(execution_options={"raakvlak_begin": "IMMEDIATE"})
            try:
                yield session
                session.commit()
            except BaseException:
                session.rollback()
                raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads; nothing done in it is kept."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    def prove_writable(self) -> None:
        """Commit a change that changes nothing.

        Only a commit meets a full disk: BEGIN IMMEDIATE takes a lock, and writes nothing. The whole
        file is not read: `PRAGMA quick_check` would take as long as the file is large, at every
        start, and a backup checks it anyway.

        Raises:
            sqlalchemy.exc.OperationalError, DatabaseError: for `models.faults.describe`.
        """
        with self.write() as session:
            if self.is_sqlite:
                connection = session.connection()
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                connection.exec_driver_sql(f"PRAGMA user_version = {version}")

    def leave_no_byte(self) -> bool:
        """Write the file anew from the rows there are, and cut -wal to nothing.

        `secure_delete` zeroes what a row gives up, but where SQLite spreads rows over pages anew
        it leaves old bytes between them. Returns whether -wal could be cut: not while anyone reads,
        who is then to be waited for. PostgreSQL has its own ways.
        """
        if not self.is_sqlite:
            return True
        with self._turn, self.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.rollback()  # neither can be done inside the transaction that SQLAlchemy began
            driver.execute("VACUUM")
            return not driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]

    def dispose(self) -> None:
        self.engine.dispose()


def _create_engine(url: str, *, is_sqlite: bool) -> Engine:
    if not is_sqlite:
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    # Errors quote the parameters of a statement unless told not to: they hold members' words.
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "handle_error", _name_the_file)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """WAL lets readers go on while one writes; FULL means a commit survives a power cut; what is
    deleted is overwritten with zeros, or a member's words would stay in the file."""
    assert isinstance(connection, sqlite3.Connection)
    # The driver's own late BEGIN is switched off: `_begin_sqlite` says when and how.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    mode = connection.get_execution_options().get("raakvlak_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


def _name_the_file(context: ExceptionContext) -> None:
    engine = context.engine
    if engine is not None and engine.url.database:
        name_file(context.original_exception, engine.url.database)

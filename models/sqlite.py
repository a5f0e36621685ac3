"""How SQLite keeps what `models.database.Database` promises."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.engine import URL
from sqlmodel import Session, create_engine

from models.faults import name_file

# A writer waits for its turn in `Database`; this is for writers of other processes.
BUSY_SECONDS = 30
# A commit survives a power cut. Tests, whose files are thrown away, do without.
SYNCHRONOUS = "FULL"


def engine(url: URL) -> Engine:
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    # Errors quote the parameters of a statement unless told not to: they hold members' words.
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _name_the_file)
    return engine


def begin_writing(session: Session, **options: Any) -> None:
    """Take the write lock first: a plain BEGIN that reads and then writes fails with "database is
    locked" as soon as another writer came between. `options` are of its connection."""
    session.connection(execution_options={"raakvlak_begin": "IMMEDIATE", **options})


def touch(session: Session) -> None:
    """Change nothing, so that it must be written: BEGIN IMMEDIATE takes a lock, and writes nothing.

    The whole file is not read: `PRAGMA quick_check` would take as long as the file is large, at
    every start, and a backup checks it anyway.
    """
    connection = session.connection()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def leave_no_byte(engine: Engine) -> bool:
    """Write the file anew from the rows there are, and cut -wal to nothing; see `Database`.

    `secure_delete` zeroes what a row gives up, but where SQLite spreads rows over pages anew it
    leaves old bytes between them.
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.rollback()  # neither can be done inside the transaction that SQLAlchemy began
        driver.execute("VACUUM")
        return not driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def _prepare(connection: Any, _record: object) -> None:
    """WAL lets readers go on while one writes; what is deleted is overwritten with zeros, or a
    member's words would stay in the file."""
    assert isinstance(connection, sqlite3.Connection)
    # The driver's own late BEGIN is switched off: `_begin` says when and how.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        f"synchronous={SYNCHRONOUS}",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("raakvlak_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


def _name_the_file(context: ExceptionContext) -> None:
    engine = context.engine
    if engine is not None and engine.url.database:
        name_file(context.original_exception, engine.url.database)

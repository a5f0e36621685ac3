"""One door to the database: every reading and every writing transaction begins here."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Executable, TableClause, UpdateBase, event, inspect
from sqlalchemy.engine import make_url
from sqlmodel import Session

from models import postgres, sqlite
from models.encryption_key import KeySource, source_of
from models.keyring import Keyring, give
from models.seal_rows import KEYS, seal_parameters

# The names of tables written to; in a session's info, and in the options of its connection.
CHANGED = "raakvlak_changed"


class Database:
    """An engine with the two kinds of transaction the program knows.

    What they promise is the same in SQLite and in PostgreSQL; how it is kept is theirs
    (models/sqlite.py, models/postgres.py). One transaction writes at a time: what it reads stays so
    until it ends, and none fails because another was quicker. A reading one sees one moment.

    Sessions are synchronous and meant for worker threads: measured, synchronous SQLite committed
    about four times as often as aiosqlite (docs/architecture.md).
    """

    def __init__(self, url: str, key: KeySource | None = None) -> None:
        """`key`: where the key is that all in it is sealed with; a file by default."""
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = sqlite.engine(self.url) if self.is_sqlite else postgres.engine(self.url)
        self.keyring = Keyring(key or source_of(self.url))
        give(self.engine.dialect, self.keyring)
        event.listen(self.engine, "before_execute", _note_changed)
        event.listen(self.engine, "before_execute", seal_parameters, retval=True)
        # Within the process a fair lock beats SQLite's sleep-and-try-again, and in PostgreSQL
        # keeps those who wait from each holding a connection.
        self._turn = threading.Lock()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits when the block ends and rolls back when it raises."""
        self.open_keys()
        with self._turn, Session(self.engine, expire_on_commit=False) as session:
            options: dict[str, Any] = {CHANGED: set[str](), KEYS: {}}
            session.info.update(options)
            if self.is_sqlite:
                sqlite.begin_writing(session, **options)
            else:
                postgres.begin_writing(session, **options)
            try:
                yield session
                session.commit()
            except BaseException:
                session.rollback()
                raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads; nothing done in it is kept."""
        self.open_keys()
        with Session(self.engine, expire_on_commit=False) as session:
            if not self.is_sqlite:
                postgres.begin_reading(session)
            yield session

    def open_keys(self) -> None:
        """Read the keys, once there are any.

        Raises:
            BadKeyError: when the key outside is missing, another, or not kept well.
        """
        if self.keyring.is_open:
            return
        with self.engine.connect() as connection:
            if inspect(connection).has_table("rootkey"):
                self.keyring.open(connection)

    def prove_writable(self) -> None:
        """Commit a change that changes nothing: only a commit meets a full disk.

        Raises:
            sqlalchemy.exc.OperationalError, DatabaseError: for `models.faults.describe`.
        """
        with self.write() as session:
            if self.is_sqlite:
                sqlite.touch(session)
            else:
                postgres.touch(session)

    def leave_no_byte(self) -> bool:
        """Keep no byte of what was deleted, where the file is ours.

        Returns whether it is done: not while anyone reads, who is then to be waited for. A
        PostgreSQL server cleans up by itself, in its own time (docs/privacy.md).
        """
        with self._turn:
            self.keyring.forget_people()
            return sqlite.leave_no_byte(self.engine) if self.is_sqlite else True

    def dispose(self) -> None:
        self.engine.dispose()
        self.keyring.forget()


def changed_tables(session: Session) -> frozenset[str]:
    """The tables in which a writing transaction put, changed or deleted rows; after it, all of
    them."""
    return frozenset(session.info[CHANGED])


def _note_changed(connection: Connection, statement: Executable, *_: object) -> None:
    changed: set[str] | None = connection.get_execution_options().get(CHANGED)
    if changed is not None and isinstance(statement, UpdateBase):
        assert isinstance(statement.table, TableClause)
        changed.add(statement.table.name)

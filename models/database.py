"""One door to the database: every reading and every writing transaction begins here."""

import copy
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from sqlalchemy import Connection, Executable, TableClause, UpdateBase, event
from sqlalchemy.engine import make_url
from sqlmodel import Session

from models import postgres, sqlite

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

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = sqlite.engine(self.url) if self.is_sqlite else postgres.engine(self.url)
        event.listen(self.engine, "before_execute", _note_changed)
        # Within the process a fair lock beats SQLite's sleep-and-try-again, and in PostgreSQL
        # keeps those who wait from each holding a connection.
        self._turn = threading.Lock()
        self.tells_others = False  # other processes which tables changed (PostgreSQL)
        self.fence: Callable[[Session], None] = lambda _: None

    def fenced(self, fence: Callable[[Session], None]) -> "Database":
        """The same database, for those who may write only as long as `fence` does not raise: it is
        asked first in each of their writing transactions."""
        same = copy.copy(self)
        same.fence = fence
        return same

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits when the block ends and rolls back when it raises."""
        with self._turn, self._writing(in_turn=True) as session:
            yield session

    @contextmanager
    def write_beside(self) -> Iterator[Session]:
        """A writing transaction that does not wait for its turn where the database can do without:
        for what looks at nothing before it writes, and must not wait for those who do."""
        with (
            self._turn if self.is_sqlite else nullcontext(),
            self._writing(in_turn=False) as session,
        ):
            yield session

    @contextmanager
    def _writing(self, *, in_turn: bool) -> Iterator[Session]:
        with Session(self.engine, expire_on_commit=False) as session:
            options = {CHANGED: set[str]()}
            session.info.update(options)
            if self.is_sqlite:
                sqlite.begin_writing(session, **options)
            else:
                postgres.begin_writing(session, in_turn=in_turn, **options)
            try:
                self.fence(session)
                yield session
                session.flush()
                if self.tells_others and (changed := changed_tables(session)):
                    postgres.tell(session, changed)
                session.commit()
            except BaseException:
                session.rollback()
                raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads; nothing done in it is kept."""
        with Session(self.engine, expire_on_commit=False) as session:
            if not self.is_sqlite:
                postgres.begin_reading(session)
            yield session

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
        if not self.is_sqlite:
            return True
        with self._turn:
            return sqlite.leave_no_byte(self.engine)

    def dispose(self) -> None:
        self.engine.dispose()


def changed_tables(session: Session) -> frozenset[str]:
    """The tables in which a writing transaction put, changed or deleted rows; after it, all of
    them."""
    return frozenset(session.info[CHANGED])


def _note_changed(connection: Connection, statement: Executable, *_: object) -> None:
    changed: set[str] | None = connection.get_execution_options().get(CHANGED)
    if changed is not None and isinstance(statement, UpdateBase):
        assert isinstance(statement.table, TableClause)
        changed.add(statement.table.name)

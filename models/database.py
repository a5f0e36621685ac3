"""One door to the database: every reading and every writing transaction begins here."""

import copy
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any, Self

from sqlalchemy import Connection, Executable, TableClause, UpdateBase, event, inspect
from sqlalchemy.engine import make_url
from sqlmodel import Session, SQLModel

from models import postgres, sqlite
from models.cooperative import Cooperative, work_for
from models.encryption_key import KeySource, source_of
from models.keyring import Keyring, give
from models.seal_rows import KEYS, let_go_of_keys, seal_parameters

# The names of tables written to; in a session's info, and in the options of its connection.
CHANGED = "raakvlak_changed"
ONLY = "raakvlak_only"  # the names of tables that may be written to, where not all may
LONGEST_END = 5.0  # seconds that threads get to end their transactions before connections close


class NeedsTurnError(Exception):
    """A transaction beside others would write where only one may at a time: begin anew, in turn."""


class Sessions:
    """Counts those that are open or wait for their turn, in whichever thread."""

    def __init__(self) -> None:
        self._open = 0
        self._changed = threading.Condition()

    def __enter__(self) -> None:
        with self._changed:
            self._open += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._open -= 1
            self._changed.notify_all()

    def wait_until_none(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._open == 0, seconds)


class Database:
    """An engine with the two kinds of transaction the program knows.

    What they promise is the same in SQLite and in PostgreSQL; how it is kept is theirs
    (models/sqlite.py, models/postgres.py). One transaction writes at a time: what it reads stays so
    until it ends, and none fails because another was quicker. A reading one sees one moment.

    Sessions are synchronous and meant for worker threads: measured, synchronous SQLite committed
    about four times as often as aiosqlite (docs/architecture.md).
    """

    def __init__(
        self, url: str, key: KeySource | None = None, cooperative: Cooperative | None = None
    ) -> None:
        """`key`: where the key is that all in it is sealed with; a file by default. `cooperative`:
        whose it is, for its sessions; the one that comes with the program by default."""
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = sqlite.engine(self.url) if self.is_sqlite else postgres.engine(self.url)
        self.keyring = Keyring(key or source_of(self.url))
        give(self.engine.dialect, self.keyring)
        event.listen(self.engine, "before_execute", _note_changed)
        event.listen(self.engine, "before_execute", seal_parameters, retval=True)
        # A key that was made since the savepoint is undone with it: nothing may be sealed with it.
        event.listen(self.engine, "rollback_savepoint", _let_go_of_keys)
        # Within the process a fair lock beats SQLite's sleep-and-try-again, and in PostgreSQL
        # keeps those who wait from each holding a connection.
        self._turn = threading.Lock()
        self._sessions = Sessions()
        self.cooperative = cooperative
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
        with self._sessions, self._turn, self._writing(postgres.Turn.MINE) as session:
            yield session

    @contextmanager
    def write_together(self, tables: Iterable[type[SQLModel]]) -> Iterator[Session]:
        """A writing transaction beside others of this kind, and never beside one that has its turn.

        For what writes to `tables` alone, and there to rows that are nobody else's in that moment:
        then whatever else it reads stays as it is, as in its turn. Another table raises
        NeedsTurnError before anything is written to it. In SQLite it waits for its turn.
        """
        if self.is_sqlite:
            with self.write() as session:
                yield session
            return
        names = frozenset(str(table.__tablename__) for table in tables)
        with self._sessions, self._writing(postgres.Turn.SHARED, {ONLY: names}) as session:
            yield session

    @contextmanager
    def write_beside(self) -> Iterator[Session]:
        """A writing transaction that does not wait for its turn where the database can do without:
        for what looks at nothing before it writes, and must not wait for those who do."""
        turn = self._turn if self.is_sqlite else nullcontext()
        with self._sessions, turn, self._writing(postgres.Turn.NONE) as session:
            yield session

    @contextmanager
    def write_at_once(self) -> Iterator[Session]:
        """For a single statement that waits for no turn and commits by itself, where the database
        can do that: not even a process that is paused in the middle keeps what it locked."""
        if self.is_sqlite:
            with self.write() as session:
                yield session
            return
        with (
            self._sessions,
            self.engine.connect() as connection,
            Session(connection.execution_options(isolation_level="AUTOCOMMIT")) as session,
        ):
            yield session
            session.commit()

    @contextmanager
    def _writing(
        self, turn: postgres.Turn, more: dict[str, frozenset[str]] | None = None
    ) -> Iterator[Session]:
        with self._session() as session:
            options: dict[str, Any] = {CHANGED: set[str](), KEYS: {}, **(more or {})}
            session.info.update(options)
            work_for(session, self.cooperative)
            if self.is_sqlite:
                sqlite.begin_writing(session, **options)
            else:
                postgres.begin_writing(session, turn, **options)
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
        with self._sessions, self._session() as session:
            work_for(session, self.cooperative)
            if not self.is_sqlite:
                postgres.begin_reading(session)
            yield session

    def _session(self) -> Session:
        self.open_keys()
        return Session(self.engine, expire_on_commit=False)

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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.dispose()

    def dispose(self) -> None:
        """Close its connections, as the end of a `with` does.

        A loop that was ended may have left a thread in the middle of a transaction: its connection
        would stay open.
        """
        self._sessions.wait_until_none(LONGEST_END)
        self.engine.dispose()
        self.keyring.forget()


def changed_tables(session: Session) -> frozenset[str]:
    """The tables in which a writing transaction put, changed or deleted rows; after it, all of
    them."""
    return frozenset(session.info[CHANGED])


def _let_go_of_keys(connection: Connection, *_: object) -> None:
    let_go_of_keys(connection)


def _note_changed(connection: Connection, statement: Executable, *_: object) -> None:
    options = connection.get_execution_options()
    changed: set[str] | None = options.get(CHANGED)
    if changed is not None and isinstance(statement, UpdateBase):
        assert isinstance(statement.table, TableClause)
        name = statement.table.name
        if name not in options.get(ONLY, {name}):
            raise NeedsTurnError(name)
        changed.add(name)

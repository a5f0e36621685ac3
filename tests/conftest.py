"""What every test may ask for."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from matching.embedder import BUNDLED, Embedder
from models.database import Database
from models.migrate import migrate
from tests.town import Town, a_town


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database of its own."""
    database = Database(f"sqlite:///{tmp_path}/test.db")
    migrate(database)
    yield database
    database.dispose()


@pytest.fixture(scope="session")
def embedder() -> Iterator[Embedder]:
    """The bundled model, loaded once for all tests of a process."""
    embedder = Embedder(BUNDLED)
    yield embedder
    embedder.close()


@pytest.fixture
async def town(tmp_path: Path, embedder: Embedder) -> AsyncIterator[Town]:
    """The whole bot, and nobody in town yet."""
    async with a_town(tmp_path, embedder) as town:
        yield town


class Transcript(SingleFileSnapshotExtension):
    """Conversations are kept as text files, to be read by people."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def transcript(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Transcript)

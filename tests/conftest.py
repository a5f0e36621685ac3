"""What every test may ask for."""

from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
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


class RememberingEmbedder(Embedder):
    """The real model; a text that an earlier test had embedded is not computed again."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._known: dict[str, NDArray[np.float32]] = {}

    def embed(self, texts: Sequence[str]) -> "Future[NDArray[np.float32]]":
        if texts and all(text in self._known for text in texts):
            known: Future[NDArray[np.float32]] = Future()
            known.set_result(np.stack([self._known[text] for text in texts]))
            return known
        found = super().embed(texts)
        found.add_done_callback(lambda done: self._remember(texts, done))
        return found

    def _remember(self, texts: Sequence[str], done: "Future[NDArray[np.float32]]") -> None:
        if not done.cancelled() and done.exception() is None:
            self._known.update(zip(texts, done.result(), strict=True))


@pytest.fixture(scope="session")
def embedder() -> Iterator[Embedder]:
    """The bundled model, loaded once for all tests of a process."""
    embedder = RememberingEmbedder(BUNDLED)
    yield embedder
    embedder.close()


@pytest.fixture
async def town(tmp_path: Path, embedder: Embedder) -> AsyncIterator[Town]:
    """The whole bot, and nobody in town yet."""
    async with a_town(tmp_path, embedder) as town:
        yield town


@pytest.fixture
def nothing_kept_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures go down to a step of five and lose no more, so that a handful of members tells."""
    monkeypatch.setattr("reports.disclosure.KEEP_BACK", 1e-12)


class Transcript(SingleFileSnapshotExtension):
    """Conversations are kept as text files, to be read by people."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def transcript(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Transcript)

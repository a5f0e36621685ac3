"""What every test may ask for."""

from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
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
    """The real model; what it was asked before it answers from memory.

    Every town begins by embedding the same two hundred sentences, which takes seconds.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._known: dict[tuple[str, ...], NDArray[np.float32]] = {}

    def embed(self, texts: Sequence[str]) -> "Future[NDArray[np.float32]]":
        key = tuple(texts)
        if key in self._known:
            answer: Future[NDArray[np.float32]] = Future()
            answer.set_result(self._known[key])
            return answer
        answer = super().embed(texts)
        answer.add_done_callback(partial(self._remember, key))
        return answer

    def _remember(self, key: tuple[str, ...], done: "Future[NDArray[np.float32]]") -> None:
        if not done.cancelled() and done.exception() is None:
            self._known[key] = done.result()


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


class Transcript(SingleFileSnapshotExtension):
    """Conversations are kept as text files, to be read by people."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def transcript(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Transcript)

"""What every test may ask for."""

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from matching.embedder import BUNDLED, Embedder
from models import encryption_key, postgres
from models.database import Database
from tests.databases import (
    POSTGRESQL,
    SQLITE,
    Databases,
    begin_run,
    end_run,
    kind_of_run,
    run_folder,
)
from tests.town import Town, a_town

# What stands nearest to the database runs in both by default; journeys do where marked.
WHERE_BOTH = ("models",)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "both: runs in SQLite and in PostgreSQL")
    config.addinivalue_line("markers", "sqlite: is about SQLite, wherever the others run")
    config.addinivalue_line("markers", "postgresql: is about PostgreSQL, wherever the others run")
    # A machine that runs several tests may leave one standing for longer than a bot may stand.
    postgres.PATIENCE = "60s"
    if not hasattr(config, "workerinput"):
        begin_run()
    encryption_key.ELSEWHERE = run_folder()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        end_run()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    mark = metafunc.definition.get_closest_marker
    is_of_both = mark("both") or metafunc.definition.path.parent.name in WHERE_BOTH
    is_of_one = mark(SQLITE) or mark(POSTGRESQL) or kind_of_run() != SQLITE
    if is_of_both and not is_of_one and "databases" in metafunc.fixturenames:
        # In SQLite tests are called as ever.
        kinds = [pytest.param(SQLITE, id=pytest.HIDDEN_PARAM), pytest.param(POSTGRESQL)]
        metafunc.parametrize("databases", kinds, indirect=True)


@pytest.fixture
def databases(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Databases]:
    """Where to get databases from."""
    kind = getattr(request, "param", kind_of_run())
    for only in (SQLITE, POSTGRESQL):
        if request.node.get_closest_marker(only) is not None:
            kind = only
    databases = Databases(kind, tmp_path)
    yield databases
    databases.remove()


@pytest.fixture
def database(databases: Databases) -> Iterator[Database]:
    """A migrated, empty database of its own."""
    database = Database(databases.migrated())
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
async def town(databases: Databases, embedder: Embedder) -> AsyncIterator[Town]:
    """The whole bot, and nobody in town yet."""
    async with a_town(databases, embedder) as town:
        yield town


@pytest.fixture
def nothing_kept_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures go down to a step of five and lose no more, so that a handful of members tells."""
    monkeypatch.setattr("reports.disclosure.KEEP_BACK", 1e-12)


class Transcript(SingleFileSnapshotExtension):
    """Conversations are kept as text files, to be read by people."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    @classmethod
    def get_snapshot_name(cls, *, test_location: Any, index: Any = 0) -> str:
        """What is said is the same in every database."""
        name = super().get_snapshot_name(test_location=test_location, index=index)
        return re.sub(rf"\[{POSTGRESQL}\]|-{POSTGRESQL}(?=\])|(?<=\[){POSTGRESQL}-", "", name)


@pytest.fixture
def transcript(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Transcript)

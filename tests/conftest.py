"""What every test may ask for."""

import os
import re
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from concurrent.futures import Future
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bot  # noqa: F401  (tells numpy's threads how to wait, before numpy comes)

# isort: split
import numpy as np
import pytest
from hypothesis import settings
from numpy.typing import NDArray
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from bot.calm import nothing_collected
from matching.embedder import BUNDLED, Embedder
from models import encryption_key, postgres, sqlite
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
from tests.engines import release, share_knowledge
from tests.lanes import Lanes, put_first

if TYPE_CHECKING:
    from benchmarks.chaos.stage import Nursery
    from tests.town import Town

# For `make unit`: a look between two changes. All tests together try each property a hundred times.
settings.register_profile("quick", max_examples=30)

# Where rules are tried. A test there that asks for one of the world's, itself or by another
# fixture, is about more than a rule.
RULES = ("matching", "usecases", "locales", "reports")
WORLD = frozenset({"tmp_path_factory", "embedder"})
# What stands nearest to the database runs in both by default; journeys do where marked.
WHERE_BOTH = ("models",)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--over-http", action="store_true", help="every town asks its Telegram over HTTP"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "both: runs in SQLite and in PostgreSQL")
    config.addinivalue_line("markers", "sqlite: is about SQLite, wherever the others run")
    config.addinivalue_line("markers", "postgresql: is about PostgreSQL, wherever the others run")
    config.addinivalue_line("markers", "unit: a rule alone: no database, no process, no file")
    config.addinivalue_line("markers", "process: starts one, though no fixture says so")
    config.addinivalue_line("markers", "thorough: tries so much that it takes a second")
    config.addinivalue_line("markers", "over_http: is about what near leaves out (tests/near.py)")
    # A machine that runs several tests may leave one standing for longer than a bot may stand.
    postgres.PATIENCE = "60s"
    sqlite.SYNCHRONOUS = "OFF"  # of what is thrown away nothing must survive a power cut
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # the other cores have other tests
    share_knowledge()
    if not hasattr(config, "workerinput"):
        begin_run()
    encryption_key.ELSEWHERE = run_folder()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        end_run()


def pytest_runtest_logfinish() -> None:
    release()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None]:
    """Most of what collecting takes is loading the modules of all tests."""
    with nothing_collected():
        return (yield)


@pytest.hookimpl(optionalhook=True)  # of a plugin that may be left out
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Lanes | None:
    return Lanes(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    put_first(items)
    for item in items:
        is_rule = item.path.parent.name in RULES and WORLD.isdisjoint(
            getattr(item, "fixturenames", WORLD)
        )
        if is_rule and not any(map(item.get_closest_marker, ("process", "thorough"))):
            item.add_marker("unit")


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
    with Database(databases.migrated()) as database:
        yield database


class RememberingEmbedder(Embedder):
    """The real model; a text that was embedded before in this run, here or in another of its
    processes, is not computed again."""

    def embed(self, texts: Sequence[str]) -> "Future[NDArray[np.float32]]":
        paths = [self._path(text) for text in texts]
        if texts and all(path.exists() for path in paths):
            known: Future[NDArray[np.float32]] = Future()
            known.set_result(np.stack([np.load(path) for path in paths]))
            return known
        found = super().embed(texts)
        found.add_done_callback(lambda done: self._remember(paths, done))
        return found

    def _path(self, text: str) -> Path:
        digest = sha256(f"{self.name}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()
        return run_folder() / f"{digest}.npy"

    def _remember(self, paths: Sequence[Path], done: "Future[NDArray[np.float32]]") -> None:
        if done.cancelled() or done.exception() is not None:
            return
        for path, vector in zip(paths, done.result(), strict=True):
            written = path.with_suffix(f".{os.getpid()}.tmp.npy")
            np.save(written, vector)
            written.rename(path)


@pytest.fixture(scope="session")
def embedder() -> Iterator[Embedder]:
    """The bundled model, loaded once for all tests of a process; what the playground says it knows
    by heart, as there."""
    from bot.demo import VECTORS  # noqa: PLC0415  (and with it much that rules know nothing of)

    embedder = RememberingEmbedder(BUNDLED, by_heart=VECTORS)
    yield embedder
    embedder.close()


@pytest.fixture(scope="module")
def nursery() -> "Iterator[Nursery]":
    """The process that bots are forked from: what they import is imported once a file."""
    from benchmarks.chaos.stage import a_nursery  # noqa: PLC0415  (for two files of all)

    with a_nursery() as nursery:
        yield nursery


@pytest.fixture
async def town(
    request: pytest.FixtureRequest, databases: Databases, embedder: Embedder
) -> "AsyncIterator[Town]":
    """The whole bot, and nobody in town yet."""
    from tests.town import a_town  # noqa: PLC0415  (the whole program, of which rules know nothing)

    async with a_town(databases, embedder, is_near=_is_near(request)) as town:
        yield town


def _is_near(request: pytest.FixtureRequest) -> bool:
    """A journey in several languages goes over HTTP in English; in the others, and for whatever
    else is said in a chat, nothing would come of it but that it takes longer."""
    if request.config.getoption("over_http") or request.node.get_closest_marker("over_http"):
        return False
    call = getattr(request.node, "callspec", None)
    is_first = call is not None and call.params.get("language") == "en"
    return request.node.path.parent.name == "handlers" and not is_first


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

"""Texts to vectors and languages, in a process of its own.

Loading a model takes seconds and holds the interpreter; in a process beside it the bot answers
/start meanwhile, and its event loop never waits for a model.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path
from typing import Any, ParamSpec, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from matching.by_heart import EVERYDAY, Vector, digest, read_by_heart
from matching.language import detect
from matching.meaning import prior_sentences

P = ParamSpec("P")
T = TypeVar("T")

BUNDLED = "bundled"
# What is behind the setting `bundled`; another name here, and all vectors are made anew.
BUNDLED_PAIR = "bundled: e5-small-q4 + use-multilingual-3"


class Model(Protocol):
    """What makes vectors of texts."""

    @property
    def blocks(self) -> tuple[int, ...]:
        """The numbers that each model of several side by side gives."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, float32, one row a text."""


_model: Model | None = None  # in the embedding process alone
_name = ""  # its own, as kept with each vector
_by_heart: dict[bytes, Vector] = {}  # what it need not compute, by the digest of the text


@dataclass(frozen=True)
class Priors:
    """The shipped sentences as the model sees them: raw vectors (sentences, d) by language.

    `blocks` are the numbers that each model of several side by side gives; they add up to d.
    """

    vectors: Mapping[str, NDArray[np.float32]]
    blocks: tuple[int, ...]


def kept_name(setting: str) -> str:
    """The name that is kept with each vector."""
    return BUNDLED_PAIR if setting == BUNDLED else setting


def setting_of(kept: str) -> str:
    """The setting behind a name that is kept with vectors."""
    return BUNDLED if kept == BUNDLED_PAIR else kept


def load_model(name: str) -> Model:
    """Load a model: `bundled`, or a name or folder that sentence-transformers knows.

    The bundled one does without sentence-transformers, which brings torch and transformers along:
    they take four times as long to load as the models themselves, and three times their memory.

    Raises:
        OSError, ValueError: as sentence-transformers does when there is no such model.
    """
    # Before any engine comes: threads that spin while they wait take the processor from whoever
    # works.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if Path(name).is_absolute() and not Path(name).exists():
        raise FileNotFoundError(f"There is no folder {name}.")  # before torch takes its seconds
    if name == BUNDLED:
        from matching.bundled import BundledPair  # noqa: PLC0415

        return BundledPair()
    from matching.transformer import Transformer  # noqa: PLC0415  (torch takes seconds)

    return Transformer(name)


class _Spawn(SpawnContext):
    """Remembers the processes it makes, as a pool cannot end one that is at work.

    Not fork: the parent has threads, and a fork would copy their locks as they are.
    """

    def __init__(self) -> None:
        self.started: list[SpawnProcess] = []

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802  (the pool calls it so)
        process = SpawnProcess(*args, **kwargs)
        self.started.append(process)
        return process


class Embedder:
    """Embeds in a process of its own, which is started anew should it ever die."""

    def __init__(self, name: str, by_heart: Path | None = None) -> None:
        """`by_heart`: a file of texts whose vectors are known (matching/by_heart.py)."""
        self._setting = name
        self._by_heart = by_heart
        self.name = kept_name(name)
        self._pool: ProcessPoolExecutor | None = None

    def start(self) -> "Future[int]":
        """Begin loading; the result is the number of dimensions."""
        return self._running().submit(_dimensions)

    def embed(self, texts: Sequence[str]) -> "Future[NDArray[np.float32]]":
        """Vectors of `texts`, in order; waits in line while the model loads."""
        return self._submit(_embed, _plain(texts))

    def detect(self, texts: Sequence[str], own: Sequence[str | None]) -> "Future[list[str]]":
        """The language of each text; `own` is that of its member, which tips a doubtful one."""
        return self._submit(_detect, _plain(texts), list(own))

    def priors(self) -> "Future[Priors]":
        """The shipped sentences' vectors; made once in the life of the process."""
        return self._submit(_priors)

    def close(self) -> None:
        """End the process at once, even while it loads; what still waits is cancelled."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            for process in self._context.started:
                process.kill()
                process.join()
            self._pool = None

    def _submit(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        try:
            return self._running().submit(work, *args, **kwargs)
        except BrokenProcessPool:
            self.close()
            return self._running().submit(work, *args, **kwargs)

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._context = _Spawn()
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=self._context,
                initializer=_begin,
                initargs=(self._setting, self._by_heart),
            )
        return self._pool


def _plain(texts: Sequence[str]) -> list[str]:
    """Strings and nothing more: of what the database gives them as, the other process would have to
    load the module, and all tables with it."""
    return [str(text) for text in texts]


def _begin(name: str, by_heart: Path | None) -> None:
    """In the new process: load the model, and end with the parent, however that ends."""
    global _model, _name
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    _model, _name = load_model(name), kept_name(name)
    if by_heart is not None:
        _by_heart.update(read_by_heart(by_heart, _name))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _dimensions() -> int:
    return int(_embed(["x"]).shape[1])


def _embed(texts: list[str]) -> NDArray[np.float32]:
    return _recall(texts, _by_heart)


def _recall(texts: list[str], by_heart: Mapping[bytes, Vector]) -> NDArray[np.float32]:
    """Vectors of `texts`, in order: those known by heart, and the others computed."""
    assert _model is not None
    known = [by_heart.get(digest(text)) for text in texts]
    new = [text for text, vector in zip(texts, known, strict=True) if vector is None]
    if len(new) == len(texts):
        return _model.embed(texts)
    made = iter(_model.embed(new) if new else ())
    return np.stack([next(made) if vector is None else vector for vector in known])


def _detect(texts: list[str], own: list[str | None]) -> list[str]:
    return [detect(text, language) for text, language in zip(texts, own, strict=True)]


@cache
def _priors() -> Priors:
    assert _model is not None
    sentences = prior_sentences()
    lines = [line for some in sentences.values() for line in some]
    vectors = _recall(lines, read_by_heart(EVERYDAY, _name))
    ends = np.cumsum([len(lines) for lines in sentences.values()])[:-1]
    return Priors(
        dict(zip(sentences, np.split(vectors, ends), strict=True)),
        _model.blocks,
    )

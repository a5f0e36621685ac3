"""Another embedding model: the former one's vectors serve until the new ones are all there.

Most of it with the bundled model twice, once with its numbers in another order: as with any two
models, their vectors say nothing of each other.
"""

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlmodel import Session, col, select

from benchmarks.loading import minilm
from matching.embedder import BUNDLED, BUNDLED_PAIR, Embedder, Priors
from models.database import Database
from models.experience import Experience
from models.experience_vector import ExperienceVector
from models.introduction import Introduction
from models.member import get_member
from models.need import Need
from models.serving_model import count_vectors, serving_model
from models.vector import NeedVector
from scheduler import changeover as changeover_module
from scheduler.changeover import IDLE, TRY_AGAIN, Changeover
from scheduler.matchmaker import Matchmaker
from scheduler.serving import Serving
from tests.community import MONDAY, add_member
from tests.scheduler.test_matchmaker import LATE, MORE, NANNY, UNPAID, Counted, nearest, told
from usecases.share_experience import Story, share_experience
from usecases.share_need import rewrite_need

OTHER = "a model in another order"


class Former(Counted):
    """The model that was loaded for all tests; closing it closes nothing."""

    is_closed = False

    def start(self) -> "Future[int]":
        done: Future[int] = Future()
        done.set_result(896)
        return done

    def close(self) -> None:
        self.is_closed = True


class Another(Former):
    def __init__(self, embedder: Embedder) -> None:
        super().__init__(embedder)
        self.name = OTHER

    def embed(self, texts: Sequence[str]) -> "Future[Any]":
        return _changed(super().embed(texts), lambda vectors: vectors[:, ::-1].copy())

    def priors(self) -> "Future[Any]":
        def changed(priors: Priors) -> Priors:
            vectors = {name: _reversed(found) for name, found in priors.vectors.items()}
            return Priors(vectors, priors.blocks[::-1])

        return _changed(super().priors(), changed)


class Gone(Former):
    """Its folder is no longer there. That sentence-transformers says so takes it ten seconds."""

    def start(self) -> "Future[int]":
        failed: Future[int] = Future()
        failed.set_exception(OSError("There is no such folder."))
        return failed


def _reversed(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    return vectors[:, ::-1].copy()


def _changed(found: "Future[Any]", change: Any) -> "Future[Any]":
    changed: Future[Any] = Future()
    found.add_done_callback(lambda done: changed.set_result(change(done.result())))
    return changed


class Bot:
    """What of a bot a model is for."""

    def __init__(self, database: Database, named: Embedder, former: Embedder) -> None:
        self.asked_for: list[str] = []

        def load(setting: str) -> Embedder:
            self.asked_for.append(setting)
            return former

        self.database = database
        self.serving = Serving(database, named, lambda: MONDAY, load)
        self.matchmaker = Matchmaker(database, self.serving, lambda: MONDAY)
        self.changeover = Changeover(database, self.serving, self.matchmaker, lambda: MONDAY)

    async def match(self) -> None:
        while not await self.matchmaker.step():
            pass

    async def change(self) -> None:
        while await self.changeover.step() < IDLE:
            pass

    def models(self) -> dict[str, int]:
        """How many needs have a vector, by model."""
        with self.database.read() as session:
            names = session.exec(select(NeedVector.model)).all()
        return {name: names.count(name) for name in set(names)}

    def pairs(self) -> set[tuple[int, int]]:
        with self.database.read() as session:
            return {(row.low_id, row.high_id) for row in session.exec(select(Introduction))}


def a_community(session: Session) -> None:
    for number in (1, 2, 3, 4):
        add_member(session, number, MONDAY, language="en", spoken=["en"])
    told(session, 1, LATE)
    told(session, 2, UNPAID)
    told(session, 3, NANNY)
    share_experience(
        session, get_member(session, 3), Story(MORE, "", "I called."), MONDAY, would_talk=False
    )


@pytest.fixture
async def former(database: Database, embedder: Embedder) -> Former:
    """The model by which the community's vectors are."""
    former = Former(embedder)
    with database.write() as session:
        a_community(session)
    await Bot(database, former, former).match()
    former.embedded.clear()
    return former


async def test_the_former_vectors_serve_until_all_new_ones_are_there(
    database: Database,
    former: Former,
    embedder: Embedder,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Who told their need before keeps their peers; who tells one meanwhile finds some."""
    monkeypatch.setattr(changeover_module, "BATCH", 1)
    caplog.set_level(logging.INFO)
    bot = Bot(database, Another(embedder), former)
    await bot.match()
    await bot.changeover.step()
    assert bot.asked_for == [BUNDLED]
    assert bot.models() == {BUNDLED_PAIR: 3, OTHER: 1}
    assert nearest(bot.matchmaker, 1) == [2]
    with database.write() as session:
        told(session, 4, MORE)
    await bot.match()
    assert former.embedded == [MORE]
    assert bot.pairs() >= {(1, 4)}
    assert set(nearest(bot.matchmaker, 1)) == {2, 4}
    assert bot.serving.name == BUNDLED_PAIR
    await bot.change()
    assert bot.serving.name == OTHER
    assert former.is_closed
    assert bot.models() == {OTHER: 4}
    assert set(nearest(bot.matchmaker, 1)) == {2, 4}
    await bot.match()
    assert set(nearest(bot.matchmaker, 1)) == {2, 4}
    assert "1 of 4 vectors are made by «a model in another order»." in caplog.messages
    assert "All vectors are made by «a model in another order», which serves from now on." in (
        caplog.messages
    )
    assert LATE not in caplog.text


async def test_a_restart_goes_on_where_it_was(
    database: Database, former: Former, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No text goes through the new model twice, and after it the former one is not even loaded."""
    monkeypatch.setattr(changeover_module, "BATCH", 2)
    first, second = Another(embedder), Another(embedder)
    await Bot(database, first, former).changeover.step()
    assert len(first.embedded) == 2
    bot = Bot(database, second, former)
    await bot.change()
    assert sorted(first.embedded + second.embedded) == sorted([LATE, UNPAID, NANNY, MORE])
    assert nearest(bot.matchmaker, 1) == [2]
    after = Bot(database, Another(embedder), former)
    await after.match()
    await after.change()
    assert after.asked_for == []
    assert nearest(after.matchmaker, 1) == [2]
    assert former.embedded == []


async def test_taken_back_in_the_middle(
    database: Database, former: Former, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The former model goes on at once, and what was made by the other is erased."""
    monkeypatch.setattr(changeover_module, "BATCH", 1)
    await Bot(database, Another(embedder), former).changeover.step()
    bot = Bot(database, former, former)
    await bot.change()
    assert bot.models() == {BUNDLED_PAIR: 3}
    assert former.embedded == []


async def test_where_the_former_cannot_be_loaded(
    database: Database, former: Former, embedder: Embedder, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says so; needs find peers as they get their new vectors, and the old ones go."""
    bot = Bot(database, Another(embedder), Gone(former))
    await bot.changeover.step()
    assert "The former model" in caplog.text
    assert "cannot be loaded (OSError)" in caplog.text
    assert bot.models() == {BUNDLED_PAIR: 3}
    await bot.match()
    assert nearest(bot.matchmaker, 1) == [2]
    assert bot.models() == {BUNDLED_PAIR: 3, OTHER: 3}
    await bot.change()
    assert bot.models() == {OTHER: 3}
    with database.read() as session:
        assert serving_model(session) == OTHER


async def test_where_the_new_one_cannot_be_loaded(
    database: Database, former: Former, caplog: pytest.LogCaptureFixture
) -> None:
    """The former one goes on, and the log names both."""
    gone = Gone(former)
    gone.name = "gone"
    bot = Bot(database, gone, former)
    assert await bot.changeover.step() == TRY_AGAIN
    assert "EMBEDDING_MODEL «gone» cannot be loaded (OSError)" in caplog.text
    await bot.match()
    assert nearest(bot.matchmaker, 1) == [2]


async def test_it_changes_while_nobody_is_at_work(
    database: Database, former: Former, embedder: Embedder
) -> None:
    """A question whose vector is by the former model is looked up among those of the former."""
    bot = Bot(database, Another(embedder), former)
    await bot.match()
    async with bot.serving.used() as used:
        changing = asyncio.create_task(bot.change())
        [vector] = await asyncio.wrap_future(used.embed([LATE]))
        while bot.models() != {BUNDLED_PAIR: 3, OTHER: 3}:  # noqa: ASYNC110 (rows tell nobody)
            await asyncio.sleep(0.01)
        assert bot.serving.name == BUNDLED_PAIR
        found = await asyncio.to_thread(bot.matchmaker.near, "en", vector, 2)
        assert {id_ for id_, _ in found} == {1, 2}
        assert not former.is_closed
    await changing
    assert bot.serving.name == OTHER


@pytest.mark.both
async def test_what_is_rewritten_or_taken_back_has_no_vector_by_any(
    database: Database, former: Former, embedder: Embedder
) -> None:
    bot = Bot(database, Another(embedder), former)
    await bot.changeover.step()
    assert bot.models() == {BUNDLED_PAIR: 3, OTHER: 3}
    with database.write() as session:
        rewrite_need(session, session.get_one(Need, 1), MORE, MONDAY)
    assert bot.models() == {BUNDLED_PAIR: 2, OTHER: 2}
    with database.write() as session:
        progress = count_vectors(session, OTHER)
        assert (progress.done, progress.to_do) == (2, 2)
    await bot.match()
    await bot.change()
    assert bot.models() == {OTHER: 3}
    with database.read() as session:
        assert session.exec(select(col(ExperienceVector.model))).all() == [OTHER]
        assert session.exec(select(col(Experience.id))).all() == [1]


async def test_from_the_bundled_model_to_another_make(database: Database, former: Former) -> None:
    """Both real: vectors of 896 numbers serve until there are as many of 384."""
    named = Embedder(minilm())
    bot = Bot(database, named, former)
    try:
        await bot.match()
        await bot.change()
        await bot.match()
        with database.read() as session:
            rows = session.exec(select(NeedVector)).all()
        assert [(row.model, len(row.as_array())) for row in rows] == [(minilm(), 384)] * 3
        assert dict(bot.matchmaker.similar([1], 1))[1][0][0] == 2
    finally:
        named.close()

"""Texts whose vectors are shipped: they are not made again, and others are."""

import asyncio
from contextlib import closing
from pathlib import Path

import numpy as np

from matching.by_heart import EVERYDAY, digest, read_by_heart, ship_by_heart
from matching.embedder import BUNDLED, BUNDLED_PAIR, Embedder
from matching.meaning import prior_sentences

SOME = 40  # every fortieth sentence, of each language at least one


async def test_everyday_sentences_are_as_the_bundled_models_make_them(embedder: Embedder) -> None:
    lines = [line for some in prior_sentences().values() for line in some]
    shipped = read_by_heart(EVERYDAY, BUNDLED_PAIR)
    assert set(shipped) == {digest(line) for line in lines}, "One changed: run `make priors`."
    made = await asyncio.wrap_future(embedder.embed(lines[::SOME]))
    known = np.stack([shipped[digest(line)] for line in lines[::SOME]])
    assert np.sum(known * made, axis=1).min() > 0.99


async def test_what_is_not_known_is_made(tmp_path: Path, embedder: Embedder) -> None:
    """In the order of the texts, be they known or not."""
    path = tmp_path / "known.npz"
    one = np.zeros((1, 896), np.float32)
    one[0, 7] = 1
    ship_by_heart(path, BUNDLED_PAIR, ["known"], one)
    with closing(Embedder(BUNDLED, by_heart=path)) as knowing:
        found = await asyncio.wrap_future(knowing.embed(["A late invoice", "known", "Dank u wel"]))
        alone = await asyncio.wrap_future(knowing.embed(["known"]))
    made = await asyncio.wrap_future(embedder.embed(["A late invoice", "Dank u wel"]))
    assert np.array_equal(found[1], one[0])
    assert np.array_equal(alone, one)
    assert np.sum(found[[0, 2]] * made, axis=1).min() > 0.99


def test_those_of_another_model_count_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "known.npz"
    ship_by_heart(path, "a model", ["known"], np.eye(1, 4, dtype=np.float32))
    assert set(read_by_heart(path, "a model")) == {digest("known")}
    assert not read_by_heart(path, "another model")

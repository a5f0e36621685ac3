"""The vectors that are shipped with the sentences they were made of."""

import asyncio
from pathlib import Path

import numpy as np

from matching.embedder import BUNDLED_PAIR, Embedder
from matching.meaning import prior_sentences
from matching.prior_vectors import ship_vectors, shipped_vectors

SOME = 40  # every fortieth sentence, of each language at least one


async def test_they_are_what_the_bundled_models_make_of_the_sentences(embedder: Embedder) -> None:
    sentences = prior_sentences()
    shipped = shipped_vectors(BUNDLED_PAIR, sentences)
    assert shipped is not None, "A sentence or a model changed: run `make priors`."
    lines = [line for some in sentences.values() for line in some]
    made = await asyncio.wrap_future(embedder.embed(lines[::SOME]))
    assert np.sum(shipped[::SOME] * made, axis=1).min() > 0.99


def test_those_of_another_model_or_other_sentences_are_not_taken(tmp_path: Path) -> None:
    sentences = {"en": ("One thing.", "Another."), "nl": ("Eén ding.", "Iets anders.")}
    vectors = np.eye(4, dtype=np.float32)
    path = tmp_path / "shipped.npz"
    ship_vectors("a model", sentences, vectors, path)
    kept = shipped_vectors("a model", sentences, path)
    assert kept is not None
    assert np.array_equal(kept, vectors)
    assert shipped_vectors("another model", sentences, path) is None
    changed = {**sentences, "nl": ("Eén ding.", "Nog iets anders.")}
    assert shipped_vectors("a model", changed, path) is None

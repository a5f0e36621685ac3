"""Meaning across languages, with the bundled model."""

import asyncio

import numpy as np

from matching.embedder import Embedder
from matching.index import NeedIndex
from matching.meaning import Meaning, prior_sentences

NEEDS = {
    1: ("nl", "Ik factureer voor het eerst aan een klant in Duitsland. Hoe zit dat met de btw?"),
    2: ("fr", "Mon premier client est en Allemagne : dois-je lui facturer la TVA, ou pas ?"),
    3: ("nl", "Ik zoek een rustige werkplek in Gent, thuis lukt het me niet meer."),
    4: ("fr", "Je cherche un bureau calme à Gand, je n’arrive plus à travailler chez moi."),
}


def test_prior_sentences_are_parallel() -> None:
    """The same number in each language, none twice."""
    priors = prior_sentences()
    assert set(priors) == {"nl", "fr", "en", "de"}
    assert len({len(sentences) for sentences in priors.values()}) == 1
    assert all(len(set(sentences)) == len(sentences) for sentences in priors.values())


async def test_the_nearest_shares_the_trouble_not_the_language(embedder: Embedder) -> None:
    """As the model gives them, texts of one language are nearest; centred, those of one trouble."""
    means = {}
    for language, sentences in prior_sentences().items():
        means[language] = (await vectors(embedder, sentences)).mean(axis=0)
    raw = await vectors(embedder, [text for _, text in NEEDS.values()])
    assert np.allclose(np.linalg.norm(raw, axis=1), 1, atol=1e-3)
    index = NeedIndex(means)
    for (need_id, (language, _)), vector in zip(NEEDS.items(), raw, strict=True):
        index.put(need_id, "", language, vector)
    nearest = {need_id: index.similar_to(need_id, 3)[0][0] for need_id in NEEDS}
    assert nearest == {1: 2, 2: 1, 3: 4, 4: 3}
    index.remove(2)
    assert 2 not in [need_id for need_id, _ in index.similar_to(1, 3)]
    index.remove(3)
    index.remove(4)
    assert index.similar_to(1, 3) == []


async def test_the_embedder_comes_back_after_its_process_died() -> None:
    """A model that is killed for its memory is loaded anew; only what it was doing is lost."""
    embedder = Embedder("bundled")
    try:
        first = await vectors(embedder, ["one", "two"])
        assert embedder._pool is not None
        (process,) = embedder._pool._processes.values()
        process.kill()
        await asyncio.to_thread(process.join)
        await asyncio.sleep(0.2)  # the pool notices in a thread of its own
        again = await vectors(embedder, ["one", "two"])
        assert np.array_equal(first, again)
    finally:
        await asyncio.to_thread(embedder.close)


def test_centring_learns_the_community() -> None:
    """With many needs of a language, their own mean outweighs the shipped one."""
    rng = np.random.default_rng(7)
    shift = np.ones(16, np.float32)
    own = rng.normal(size=(4000, 16)).astype(np.float32) + 3 * shift
    meaning = Meaning({"nl": shift * 0})
    meaning.learn(own, ["nl"] * len(own))
    centred = meaning.centre(own, ["nl"] * len(own))
    assert np.abs(centred.mean(axis=0)).max() < 0.05


async def vectors(embedder: Embedder, texts: object) -> np.ndarray:
    return await asyncio.wrap_future(embedder.embed(list(texts)))  # type: ignore[call-overload]

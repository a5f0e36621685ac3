"""Meaning across languages: with the bundled models, and with vectors made up to show a rule."""

import asyncio
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from matching.calibration import ANY_MODEL, Calibration, calibration_of
from matching.embedder import BUNDLED_PAIR, Embedder, Priors
from matching.hubs import Hubs
from matching.index import NeedIndex
from matching.language import LANGUAGES
from matching.meaning import EQUAL_SAY, Meaning, language_rows, prior_sentences

NEEDS = {
    1: ("nl", "Ik factureer voor het eerst aan een klant in Duitsland. Hoe zit dat met de btw?"),
    2: ("fr", "Mon premier client est en Allemagne : dois-je lui facturer la TVA, ou pas ?"),
    3: ("nl", "Ik zoek een rustige werkplek in Gent, thuis lukt het me niet meer."),
    4: ("fr", "Je cherche un bureau calme à Gand, je n’arrive plus à travailler chez moi."),
}
PLAIN = Calibration(1.0, 0.0)
SIZE = 16


def made_up_priors(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Twenty sentences a language, each language in a direction of its own."""
    return {
        language: rng.normal(size=(20, SIZE)).astype(np.float32)
        + 3 * np.eye(SIZE, dtype=np.float32)[row]
        for row, language in enumerate(LANGUAGES)
    }


def an_index(seed: int = 1, count: int = 40) -> tuple[NeedIndex, np.ndarray]:
    rng = np.random.default_rng(seed)
    index = NeedIndex(made_up_priors(rng), (SIZE,), PLAIN)
    vectors = rng.normal(size=(count, SIZE)).astype(np.float32)
    for need_id, vector in enumerate(vectors):
        index.put(need_id, f"hash {need_id}", LANGUAGES[need_id % 4], vector)
    return index, vectors


def test_prior_sentences_are_parallel() -> None:
    """The same number in each language, none twice."""
    priors = prior_sentences()
    assert set(priors) == {"nl", "fr", "en", "de"}
    assert len({len(sentences) for sentences in priors.values()}) == 1
    assert all(len(set(sentences)) == len(sentences) for sentences in priors.values())


async def test_the_nearest_shares_the_trouble_not_the_language(embedder: Embedder) -> None:
    """As the models give them, texts of one language are near; centred, those of one trouble."""
    priors = await asyncio.wrap_future(embedder.priors())
    raw = await vectors(embedder, [text for _, text in NEEDS.values()])
    assert np.allclose(np.linalg.norm(raw, axis=1), 1, atol=1e-3)
    index = NeedIndex(priors.vectors, priors.blocks, calibration_of(embedder.name))
    for (need_id, (language, _)), vector in zip(NEEDS.items(), raw, strict=True):
        index.put(need_id, "", language, vector)
    found = dict(zip(NEEDS, index.similar_to(list(NEEDS), 3), strict=True))
    assert {need_id: peers[0][0] for need_id, peers in found.items()} == {1: 2, 2: 1, 3: 4, 4: 3}
    assert all(peers[0][1] > 0.8 for peers in found.values())
    assert all(peers[1][1] < 0.2 for peers in found.values())


async def test_two_who_are_the_first_find_each_other(embedder: Embedder) -> None:
    """Two needs about one thing are not taken for what all needs have in common."""
    priors = await asyncio.wrap_future(embedder.priors())
    index = NeedIndex(priors.vectors, priors.blocks, calibration_of(embedder.name))
    texts = [
        "A customer has owed me 3,000 euro for four months and no longer answers my reminders.",
        "My invoices stay unpaid for months. How do you get a customer to pay at last?",
    ]
    for need_id, vector in enumerate(await vectors(embedder, texts)):
        index.put(need_id, "", "en", vector)
    [[(_, probability)]] = index.similar_to([0], 3)
    assert probability > 0.4


@pytest.mark.process
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


def test_without_needs_the_shipped_sentences_are_the_measure() -> None:
    rng = np.random.default_rng(3)
    priors = made_up_priors(rng)
    meaning = Meaning(priors, (SIZE,))
    meaning.learn(np.zeros((4, SIZE)), np.zeros(4, np.intp))
    expected = [priors[language].mean(axis=0) for language in LANGUAGES]
    assert np.allclose(meaning.means[:4], expected, atol=1e-5)


@pytest.mark.parametrize(("count", "say"), [(2, 0.0001), (EQUAL_SAY, 0.5), (4000, 1.0)])
def test_the_more_needs_the_more_their_own_mean_counts(count: int, say: float) -> None:
    rng = np.random.default_rng(7)
    meaning = Meaning({language: np.zeros((1, SIZE), np.float32) for language in LANGUAGES}, [SIZE])
    own = rng.normal(size=(count, SIZE)) + 3
    sums, counts = np.zeros((4, SIZE)), np.zeros(4, np.intp)
    sums[0], counts[0] = own.sum(axis=0), count
    meaning.learn(sums, counts)
    assert np.allclose(meaning.means[0], say * own.mean(axis=0), atol=0.01)
    assert np.allclose(meaning.means[1], 0)


def test_centring_can_be_undone() -> None:
    """The index keeps no second copy of the vectors to learn from."""
    rng = np.random.default_rng(5)
    meaning = Meaning(made_up_priors(rng), (10, 6))
    raw = rng.normal(size=(30, SIZE)).astype(np.float32)
    rows = language_rows([*["nl", "fr", "en", "de", "und"]] * 6)
    centred, lengths = meaning.centre(raw, rows)
    assert np.allclose(np.linalg.norm(centred, axis=1), 1, atol=1e-5)
    # Each of two models has half the say.
    assert np.allclose(np.linalg.norm(centred[:, :10], axis=1) ** 2, 0.5, atol=1e-5)
    assert np.allclose(meaning.restore(centred, lengths, rows), raw, atol=1e-5)


def test_a_hub_is_found_less_often() -> None:
    """A text that lies near to all others loses more than one that has a single neighbour."""
    rng = np.random.default_rng(2)
    priors = made_up_priors(rng)
    meaning = Meaning(priors, (SIZE,))
    hubs = Hubs(meaning, priors)
    hub = np.ones(SIZE, np.float32)  # what all of them have in common
    crowd = rng.normal(size=(60, SIZE)).astype(np.float32) + hub / 2
    crowd /= np.linalg.norm(crowd, axis=1, keepdims=True)
    hub /= np.linalg.norm(hub)
    everyone = np.vstack([crowd, hub])
    hubs.choose_references(range(61), everyone)
    nearness = hubs.nearness(everyone, range(61))
    assert nearness[60] > nearness[:60].mean() + 2 * nearness[:60].std()


def test_asking_for_all_is_asking_for_each() -> None:
    """A round asks in batches, a new need alone: the answers are the same."""
    index, _ = an_index()
    together = index.similar_to(range(40), 5)
    for need_id in range(40):
        [alone] = index.similar_to([need_id], 5)
        assert [other for other, _ in alone] == [other for other, _ in together[need_id]]
        assert np.allclose([p for _, p in alone], [p for _, p in together[need_id]], atol=1e-5)


def test_the_nearest_are_exact() -> None:
    """Nothing is left out for speed: the best ten are the best ten of all scores."""
    index, _ = an_index(count=700)
    scores = index.scores_between(slice(0, 700))
    index.learn()
    scores = index.scores_between(slice(0, 700))
    for need_id, found in enumerate(index.similar_to(range(700), 10)):
        best = np.argsort(-scores[need_id], kind="stable")[:10]
        assert {other for other, _ in found} == set(best.tolist())


def test_a_need_that_comes_changes_or_goes_counts_at_once() -> None:
    index, vectors = an_index()
    index.put(99, "new", "nl", vectors[8] + 1e-3)
    assert index.similar_to([8], 1)[0][0][0] == 99
    index.put(99, "changed", "nl", vectors[12] + 1e-3)
    assert index.similar_to([12], 1)[0][0][0] == 99
    assert index.similar_to([8], 1)[0][0][0] != 99
    index.remove(99)
    assert 99 not in index
    assert all(other != 99 for found in index.similar_to(range(40), 40) for other, _ in found)
    with pytest.raises(KeyError):
        index.similar_to([99], 1)


def test_an_index_of_one_finds_nobody() -> None:
    index, _ = an_index(count=0)
    index.put(1, "", "nl", np.ones(SIZE, np.float32))
    assert index.similar_to([1], 3) == [[]]
    assert index.similar_to([], 3) == []


def test_which_came_first_does_not_matter() -> None:
    """A restart reads the rows in another order than they were told in."""
    one, vectors = an_index()
    other = NeedIndex(made_up_priors(np.random.default_rng(1)), (SIZE,), PLAIN)
    for need_id in reversed(range(40)):
        other.put(need_id, "", LANGUAGES[need_id % 4], vectors[need_id])
    one.learn()
    other.learn()
    for mine, theirs in zip(
        one.similar_to(range(40), 5), other.similar_to(range(40), 5), strict=True
    ):
        assert [need_id for need_id, _ in mine] == [need_id for need_id, _ in theirs]
        assert np.allclose([p for _, p in mine], [p for _, p in theirs], atol=1e-4)


def test_probabilities_rise_with_the_score() -> None:
    for model in (BUNDLED_PAIR, ANY_MODEL, "some/model-nobody-calibrated"):
        found = calibration_of(model).probability(np.array([-5, 0, 2, 3, 4, 9], np.float32))
        assert (np.diff(found) > 0).all()
        assert 0 <= found[0] < 0.01
        assert 0.9 < found[-1] <= 1


async def test_shipped_sentences_are_embedded_once(embedder: Embedder) -> None:
    first = await asyncio.wrap_future(embedder.priors())
    again = await asyncio.wrap_future(embedder.priors())
    assert isinstance(first, Priors)
    assert first.blocks == (384, 512)
    assert all(np.array_equal(first.vectors[code], again.vectors[code]) for code in LANGUAGES)


class Kept(str):
    """As the database gives a text: with where it is from."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        raise AssertionError("The model's process would load all tables to read this.")


async def test_only_words_go_to_the_models_process(embedder: Embedder) -> None:
    text = Kept("Words that nothing else in these tests is about.")
    [found] = await vectors(embedder, [text])
    [same] = await vectors(embedder, [str(text)])
    assert np.array_equal(found, same)
    assert await asyncio.wrap_future(embedder.detect([text], ["en"])) == ["en"]


async def vectors(embedder: Embedder, texts: Sequence[str]) -> np.ndarray:
    return await asyncio.wrap_future(embedder.embed(texts))

"""How well the model finds the same trouble in another language, on the invented community.

Run `python -m benchmarks.meaning`. The invented needs carry a theme each; two needs of one theme
are taken to fit, any others not to. That is stricter than a member would be.
"""

import asyncio
from collections.abc import Sequence

import numpy as np

from bot.demo import rows
from matching.embedder import BUNDLED, Embedder
from matching.meaning import Meaning, Vectors, prior_sentences
from scheduler.matchmaker import LEAST_SIMILARITY


async def measure() -> None:
    embedder = Embedder(BUNDLED)
    community = rows()
    languages = [row["language"] for row in community]
    themes = [row["theme"] for row in community]
    try:
        means = {
            language: (await embed(embedder, sentences)).mean(axis=0)
            for language, sentences in prior_sentences().items()
        }
        vectors = await embed(embedder, [row["text"] for row in community])
    finally:
        await asyncio.to_thread(embedder.close)
    meaning = Meaning(means)
    meaning.learn(vectors, languages)
    print(f"{len(community)} needs, {len(set(themes))} themes, {len(set(languages))} languages")
    report("as the model gives them", vectors, themes)
    report("centred by language", meaning.centre(vectors, languages), themes)


def report(title: str, vectors: Vectors, themes: Sequence[str]) -> None:
    similar = vectors @ vectors.T
    np.fill_diagonal(similar, -np.inf)
    best = np.argsort(-similar, axis=1)[:, :3]
    first = np.mean([themes[i] == themes[row[0]] for i, row in enumerate(best)])
    three = np.mean([any(themes[i] == themes[j] for j in row) for i, row in enumerate(best)])
    pairs = [(i, j) for i in range(len(themes)) for j in range(i)]
    same = np.array([similar[i, j] for i, j in pairs if themes[i] == themes[j]])
    other = np.array([similar[i, j] for i, j in pairs if themes[i] != themes[j]])
    apart = np.mean(same[:, None] > other[None, :])
    print(f"\n{title}")
    print(f"  the nearest shares the theme: {first:.0%}; one of the nearest three: {three:.0%}")
    print(f"  a pair of one theme is more similar than another pair: {apart:.0%}")
    print(
        f"  at {LEAST_SIMILARITY} and above: {np.mean(same >= LEAST_SIMILARITY):.0%} of the pairs"
        f" of one theme, {np.mean(other >= LEAST_SIMILARITY):.1%} of the others"
    )


async def embed(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    return await asyncio.wrap_future(embedder.embed(texts))


if __name__ == "__main__":
    asyncio.run(measure())

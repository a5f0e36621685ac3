"""How well needs find the services that answer them, on the example catalogue.

Run `python -m benchmarks.services FILE.tsv`, with a theme, a language and a need a line.
`benchmarks/data/services_of_themes.tsv` says which services plausibly answer which theme; some have
none.
"""

import asyncio
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.needs import read_needs
from bot.demo import CATALOGUE
from matching.embedder import BUNDLED, Embedder
from matching.meaning import Vectors
from matching.passages import passages
from matching.services import LEAST_SCORE, MOST_SHOWN, Register, ServiceIndex
from usecases.catalogue_csv import read_catalogue

ANSWERS = Path(__file__).parent / "data" / "services_of_themes.tsv"


async def measure(path: Path) -> None:
    needs = [need for need in read_needs(path) if need.theme in answers()]
    embedder = Embedder(BUNDLED)
    try:
        index, codes, vectors = await build(embedder, [(n.language, n.text) for n in needs])
    finally:
        await asyncio.to_thread(embedder.close)
    scores = index.scores(vectors, [need.language for need in needs])
    right = np.array([[code in answers()[need.theme] for code in codes] for need in needs])
    report(scores, right)


async def build(
    embedder: Embedder, needs: list[tuple[str, str]]
) -> tuple[ServiceIndex, list[str], Vectors]:
    shipped = await asyncio.wrap_future(embedder.priors())
    first = shipped.blocks[0]  # of the bundled models, as scheduler/guide.py does
    priors = {language: found[:, :first] for language, found in shipped.vectors.items()}
    vectors = (await embed(embedder, [text for _, text in needs]))[:, :first]
    means = {language: found.mean(axis=0) for language, found in priors.items()}
    register = Register(means, vectors, [language for language, _ in needs])
    rows = read_catalogue(CATALOGUE.read_bytes())
    codes = list(dict.fromkeys(row.code for row in rows))
    texts = [
        (
            codes.index(row.code),
            row.language,
            (await embed(embedder, passages(row.name, row.description)))[:, :first],
        )
        for row in rows
    ]
    return ServiceIndex(priors, texts, register), codes, vectors


def report(scores: Vectors, right: NDArray[np.bool_]) -> None:
    answered = right.any(axis=1)
    rank = np.argsort(np.argsort(-scores, axis=1), axis=1)
    first = right[np.arange(len(scores)), scores.argmax(axis=1)][answered]
    print(f"{len(scores)} needs, {answered.sum()} of which a service answers")
    print(f"the best service is right: {first.mean():.0%} (of those with one)")
    print("at least | shown and right | needs served | shown in vain to needs with no service")
    for least in np.arange(1.0, 4.01, 0.25):
        shown: NDArray[np.bool_] = (scores >= least) & (rank < MOST_SHOWN)
        precision = (shown & right).sum() / max(1, shown.sum())
        served = (shown & right)[answered].any(axis=1).mean()
        vain = shown[~answered].any(axis=1).mean() if (~answered).any() else 0.0
        mark = "  <- as set" if abs(least - LEAST_SCORE) < 0.01 else ""
        print(f"    {least:.2f} | {precision:.0%} | {served:.0%} | {vain:.0%}{mark}")


def answers() -> dict[str, list[str]]:
    lines = ANSWERS.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {theme: codes.split(",") if codes else [] for theme, codes in rows}


async def embed(embedder: Embedder, texts: list[str] | tuple[str, ...]) -> Vectors:
    return await asyncio.wrap_future(embedder.embed(texts))


if __name__ == "__main__":
    asyncio.run(measure(Path(sys.argv[1])))

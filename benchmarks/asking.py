"""How well a short question finds the needs that are about it, at each threshold.

Run `python -m benchmarks.asking`: the questions of `benchmarks/data/questions_*.tsv` are put to the
needs with the same themes. Of 24 questions each; what `/ask` goes down to was chosen on the first.
"""

import asyncio
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.needs import LabelledNeed, read_needs
from matching.calibration import calibration_of
from matching.embedder import BUNDLED, Embedder
from matching.index import NeedIndex
from scheduler.answerer import LEAST_FOUND, LOOKED_AT

DATA = Path(__file__).parent / "data"
THRESHOLDS = (0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4)


async def measure() -> None:
    embedder = Embedder(BUNDLED)
    try:
        for name in ("tuning", "held_out"):
            needs = read_needs(DATA / f"needs_{name}.tsv")
            questions = read_needs(DATA / f"questions_{name}.tsv")
            print(f"{name}: {len(questions)} questions to {len(needs)} needs")
            report(needs, questions, await answers(embedder, needs, questions))
    finally:
        await asyncio.to_thread(embedder.close)


async def answers(
    embedder: Embedder, needs: list[LabelledNeed], questions: list[LabelledNeed]
) -> list[list[tuple[int, float]]]:
    """For each question (place of the need, probability), as `/ask` would find them."""
    priors = await asyncio.wrap_future(embedder.priors())
    index = NeedIndex(priors.vectors, priors.blocks, calibration_of(embedder.name))
    found = []
    for place, (language, vector) in enumerate(await embedded(embedder, needs)):
        index.put(place, "", language, vector)
    for language, vector in await embedded(embedder, questions):
        found.append(index.near(language, vector, LOOKED_AT))
    return found


async def embedded(
    embedder: Embedder, texts: list[LabelledNeed]
) -> list[tuple[str, NDArray[np.float32]]]:
    words, own = [text.text for text in texts], [text.language for text in texts]
    vectors = await asyncio.wrap_future(embedder.embed(words))
    languages = await asyncio.wrap_future(embedder.detect(words, own))
    return list(zip(languages, vectors, strict=True))


def report(
    needs: list[LabelledNeed],
    questions: list[LabelledNeed],
    found: list[list[tuple[int, float]]],
) -> None:
    of_theme = {q.theme: sum(need.theme == q.theme for need in needs) for q in questions}
    print("at least | of its needs | on the first page | others a question | with none at all")
    for least in sorted({*THRESHOLDS, LEAST_FOUND}):
        recalls, pages, others, none = [], [], [], 0
        for question, entries in zip(questions, found, strict=True):
            shown = [needs[place].theme == question.theme for place, p in entries if p >= least]
            recalls.append(sum(shown) / of_theme[question.theme])
            pages.append(any(shown[:3]))
            others.append(len(shown) - sum(shown))
            none += not shown
        mark = "  <- the bot" if least == LEAST_FOUND else ""
        print(
            f"    {least:.2f} | {np.mean(recalls):.0%} | {np.mean(pages):.0%} |"
            f" {np.mean(others):.1f} | {none}{mark}"
        )


if __name__ == "__main__":
    asyncio.run(measure())

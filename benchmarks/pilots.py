"""Whether two who share a trouble find each other while the community is small.

Run `python -m benchmarks.pilots`. Communities are drawn from the labelled needs: two needs of one
theme, and others of other themes. A cooperative begins with some dozens of members, and who is told
«nobody yet» then may not come back.
"""

import asyncio
from pathlib import Path

import numpy as np

from benchmarks.asking import embedded
from benchmarks.needs import read_needs
from matching.calibration import calibration_of
from matching.embedder import BUNDLED, Embedder
from matching.index import NeedIndex
from matching.language import LANGUAGES
from scheduler.matchmaker import LEAST_PROBABILITY

DATA = Path(__file__).parent / "data"
DRAWS = 100
# How many others, in how many languages.
COMMUNITIES = ((6, 4), (12, 1), (30, 2), (30, 4), (100, 4))


async def measure() -> None:
    needs = read_needs(DATA / "needs_tuning.tsv") + read_needs(DATA / "needs_held_out.tsv")
    embedder = Embedder(BUNDLED)
    try:
        priors = await asyncio.wrap_future(embedder.priors())
        texts = await embedded(embedder, needs)
    finally:
        await asyncio.to_thread(embedder.close)
    themes = [need.theme for need in needs]
    print("others | languages | who shares the trouble is found | others found beside")
    for others, languages in COMMUNITIES:
        rng = np.random.default_rng(1)
        hits, beside = list[bool](), list[int]()
        while len(hits) < DRAWS:
            spoken = set(rng.permutation(LANGUAGES)[:languages])
            there = [row for row, need in enumerate(needs) if need.language in spoken]
            theme = themes[there[rng.integers(len(there))]]
            same = [row for row in there if themes[row] == theme]
            if len(same) < 2:
                continue
            rest = [row for row in there if themes[row] != theme]
            pair = rng.permutation(same)[:2].tolist()
            index = NeedIndex(priors.vectors, priors.blocks, calibration_of(embedder.name))
            for row in [*pair, *rng.permutation(rest)[:others].tolist()]:
                index.put(row, "", *texts[row])
            [found] = index.similar_to(pair[:1], others + 1)
            likely = [row for row, probability in found if probability >= LEAST_PROBABILITY]
            hits.append(pair[1] in likely)
            beside.append(len([row for row in likely if row != pair[1]]))
        print(f"{others:6} | {languages:9} | {np.mean(hits):31.0%} | {np.mean(beside):.2f}")


if __name__ == "__main__":
    asyncio.run(measure())

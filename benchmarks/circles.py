"""How many circles the labelled needs make, and how often two in a circle share the theme.

Run `python -m benchmarks.circles`. Every need is its own member's, and all speak one language, or
the languages would decide and not the meaning.
"""

import asyncio
from itertools import combinations
from pathlib import Path

from benchmarks.asking import embedded
from benchmarks.needs import read_needs
from matching.calibration import calibration_of
from matching.circles import Seeker, find_circles
from matching.eligibility import Person
from matching.embedder import BUNDLED, Embedder
from matching.index import NeedIndex

DATA = Path(__file__).parent / "data"
FILES = ("needs_held_out.tsv", "needs_tuning.tsv")
LEAST = (0.45, 0.4, 0.35, 0.3, 0.25, 0.2)  # of each pair in a circle; the first is a card's
NEAREST = 50


async def measure() -> None:
    embedder = Embedder(BUNDLED)
    try:
        priors = await asyncio.wrap_future(embedder.priors())
        print("file | least | circles | members | pairs of one theme")
        for name in FILES:
            needs = read_needs(DATA / name)
            index = NeedIndex(priors.vectors, priors.blocks, calibration_of(embedder.name))
            for row, text in enumerate(await embedded(embedder, needs)):
                index.put(row, "", *text)
            rows = range(len(needs))
            found = index.similar_to(list(rows), NEAREST)
            alike = [
                (row, other, probability)
                for row, near in zip(rows, found, strict=True)
                for other, probability in near
            ]
            seekers = [Seeker(row, Person(row + 1, frozenset(["nl"])), "nl") for row in rows]
            for least in LEAST:
                circles = find_circles(seekers, alike, least_similarity=least, seed=1).circles
                pairs = [pair for circle in circles for pair in combinations(circle.needs, 2)]
                same = sum(needs[one].theme == needs[other].theme for one, other in pairs)
                members = sum(len(circle.members) for circle in circles)
                share = f"{same / len(pairs):.0%}" if pairs else "—"
                print(f"{name} | {least} | {len(circles)} | {members} | {share}")
    finally:
        await asyncio.to_thread(embedder.close)


if __name__ == "__main__":
    asyncio.run(measure())

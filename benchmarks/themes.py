"""How well the themes that are found agree with true ones, and how stable they are.

Run `python -m benchmarks.themes FILE.tsv`, with a theme, a language and a need a line. Agreement is
adjusted mutual information (AMI): 0 for chance, 1 for the same groups. For stability nine tenths
are grouped, then all; compared is where the first nine tenths are.
"""

import asyncio
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score

from benchmarks.needs import read_needs
from benchmarks.services import embed
from matching.embedder import BUNDLED, Embedder, Priors
from matching.meaning import Meaning, Vectors, language_rows
from matching.themes import carry_over, group, near_themes, smallest_theme

TRIES = 10


async def measure(path: Path) -> None:
    needs = read_needs(path)
    embedder = Embedder(BUNDLED)
    try:
        priors = await asyncio.wrap_future(embedder.priors())
        texts = [need.text for need in needs]
        vectors = await embed(embedder, texts)
        spoken = [need.language for need in needs]
        languages = await asyncio.wrap_future(embedder.detect(texts, spoken))
    finally:
        await asyncio.to_thread(embedder.close)
    report(vectors, languages, [need.theme for need in needs], priors)


def report(vectors: Vectors, languages: list[str], themes: list[str], priors: Priors) -> None:
    every = np.arange(len(themes))
    found = grouped(vectors, languages, priors, every)
    alone = float(np.mean(found < 0))
    print(f"{len(themes)} needs, {len(set(themes))} true themes in {len(set(languages))} languages")
    print(f"found: {found.max() + 1} themes, {alone:.0%} of the needs left alone")
    print(f"AMI with the true themes: {adjusted_mutual_info_score(themes, found):.2f}")
    placed = found >= 0
    inside = adjusted_mutual_info_score(np.array(themes)[placed], found[placed])
    print(f"AMI of the needs that have a theme: {inside:.2f}")
    clusters, kept, true = [], [], []
    for seed in range(TRIES):
        first = np.sort(np.random.default_rng(seed).permutation(every)[: round(len(every) / 1.1)])
        before = grouped(vectors, languages, priors, first)
        clusters.append(adjusted_mutual_info_score(before, found[first]))
        old = {int(n): int(theme) for n, theme in zip(first, before, strict=True) if theme >= 0}
        now, new = carry_over(
            dict(enumerate(found.tolist())),
            old,
            (),
            near_themes(dict(enumerate(centred(vectors, languages, priors, every))), old),
            smallest=smallest_theme(len(every)),
        )
        for number, members in enumerate(new):
            now |= dict.fromkeys(members, 10_000 + number)
        carried = np.array([now.get(int(n), -1) for n in every])
        kept.append(adjusted_mutual_info_score(before, carried[first]))
        true.append(adjusted_mutual_info_score(themes, carried))
    print(f"with 10 % new needs, {TRIES} draws:")
    print(f"  AMI of clusters before and after: {np.mean(clusters):.2f}")
    print(f"  AMI of themes before and after: {np.mean(kept):.2f} (lowest {min(kept):.2f})")
    print(f"  AMI of the themes after with the true ones: {np.mean(true):.2f}")


def grouped(
    vectors: Vectors, languages: list[str], priors: Priors, some: NDArray[np.intp]
) -> NDArray[np.intp]:
    return group(centred(vectors, languages, priors, some))


def centred(
    vectors: Vectors, languages: list[str], priors: Priors, some: NDArray[np.intp]
) -> Vectors:
    meaning = Meaning(priors.vectors, priors.blocks)
    rows = language_rows([languages[i] for i in some])
    meaning.learn_from(vectors[some], rows)
    return meaning.centre(vectors[some], rows)[0]


if __name__ == "__main__":
    asyncio.run(measure(Path(sys.argv[1])))

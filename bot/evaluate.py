"""How well needs are matched, measured on a file of needs whose themes are known."""

import asyncio
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matching.calibration import calibration_of
from matching.embedder import Embedder, Priors
from matching.evaluation import Figures, all_scores, figures
from matching.index import NeedIndex
from matching.meaning import Meaning, Vectors, language_rows

COLUMNS = ("theme", "lang", "text")


class BadFileError(Exception):
    """A file that cannot be measured; the message says why."""


@dataclass(frozen=True)
class Labelled:
    """Needs with their themes. `languages` is what the file says, not what is detected."""

    themes: list[str]
    languages: list[str]
    texts: list[str]


@dataclass(frozen=True)
class Embedded:
    """Needs as the bot keeps them: raw vectors (n, d) and detected languages."""

    needs: Labelled
    model: str
    vectors: Vectors
    detected: list[str]
    priors: Priors


def read(path: Path) -> Labelled:
    """Needs of a tab-separated file with the columns theme, lang and text.

    Raises:
        BadFileError: when it cannot be read, a column is missing or there are too few needs.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if missing := set(COLUMNS) - set(reader.fieldnames or ()):
                raise BadFileError(f"{path} has no column {', '.join(sorted(missing))}.")
            rows = [row for row in reader if all(row[column] for column in COLUMNS)]
    except (OSError, UnicodeDecodeError) as error:
        raise BadFileError(f"{path} cannot be read ({type(error).__name__}).") from None
    if len(rows) < 2:
        raise BadFileError(f"{path} has {len(rows)} needs; it takes two to be alike.")
    return Labelled(*([row[column] for row in rows] for column in COLUMNS))


async def embed(needs: Labelled, model: str) -> Embedded:
    """Vectors and languages, made as the bot makes them.

    The file's language stands for the one a member chose: it tips a doubtful text.
    """
    embedder = Embedder(model)
    try:
        priors = await asyncio.wrap_future(embedder.priors())
        vectors = await asyncio.wrap_future(embedder.embed(needs.texts))
        detected = await asyncio.wrap_future(embedder.detect(needs.texts, needs.languages))
    finally:
        await asyncio.to_thread(embedder.close)
    return Embedded(needs, embedder.name, vectors, detected, priors)


def index_of(embedded: Embedded) -> NeedIndex:
    """The bot's own index, with the needs numbered as they stand in the file."""
    index = NeedIndex(
        embedded.priors.vectors, embedded.priors.blocks, calibration_of(embedded.model)
    )
    for number, vector in enumerate(embedded.vectors):
        index.put(number, "", embedded.detected[number], vector)
    return index


def evaluate(embedded: Embedded) -> Figures:
    """The whole way: detected languages, the bot's index, the probabilities it answers."""
    needs = embedded.needs
    scores = all_scores(index_of(embedded), range(len(needs.texts)))
    return figures(scores, needs.themes, needs.languages)


def ablate(embedded: Embedded) -> Iterator[tuple[str, Figures]]:
    """What each step adds to the one before it; then the whole with each model of several alone."""
    needs, blocks = embedded.needs, embedded.priors.blocks
    meaning = Meaning(embedded.priors.vectors, blocks)

    def measured(scores: NDArray[np.float32]) -> Figures:
        return figures(scores, needs.themes, needs.languages)

    yield "as the model gives them", measured(_cosines(embedded.vectors))
    nobody = language_rows(["und"] * len(needs.texts))
    common, _ = meaning.centre(embedded.vectors, nobody)
    yield "less the mean of all languages", measured(_cosines(common))
    rows = language_rows(embedded.detected)
    shipped, _ = meaning.centre(embedded.vectors, rows)
    yield "less each language's mean", measured(_cosines(shipped))
    index = index_of(embedded)
    index.learn()
    yield "with means that learn", measured(index.cosines())
    yield "and hubs corrected: the bot", evaluate(embedded)
    if len(blocks) > 1:
        ends = np.cumsum(blocks)
        for number, (end, size) in enumerate(zip(ends, blocks, strict=True), 1):
            part = only(embedded, slice(int(end - size), int(end)))
            yield f"the bot, with model {number} of {len(blocks)} alone", evaluate(part)


def table(rows: Sequence[tuple[str, Figures]]) -> str:
    """Lines of text, one a step."""
    names = ("p_at_1", "p_at_1_cross", "r_at_3")
    width = max(len(title) for title, _ in rows)
    lines = ["  ".join([" " * width, *names])]
    for title, found in rows:
        values = (f"{getattr(found, name):>{len(name)}.3f}" for name in names)
        lines.append("  ".join([f"{title:{width}}", *values]))
    return "\n".join(lines)


def _cosines(vectors: Vectors) -> NDArray[np.float32]:
    return np.asarray(vectors @ vectors.T, np.float32)


def only(embedded: Embedded, block: slice) -> Embedded:
    """One model of several, as if it stood alone."""
    parts = {language: raw[:, block] for language, raw in embedded.priors.vectors.items()}
    return Embedded(
        embedded.needs,
        embedded.model,
        embedded.vectors[:, block],
        embedded.detected,
        Priors(parts, (block.stop - block.start,)),
    )

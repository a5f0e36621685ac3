"""Reading the needs that benchmarks measure on: a theme, a language and a text a line."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class LabelledNeed:
    """`theme` is what a person said it is about."""

    theme: str
    language: str
    text: str


def read_needs(path: Path) -> list[LabelledNeed]:
    """From tab-separated lines; a first line that names the columns is passed over."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]
    if rows and rows[0][0] == "theme":
        rows = rows[1:]
    return [LabelledNeed(*row) for row in rows]

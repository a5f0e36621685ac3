"""The table that is printed: a promise, how often it was tried, how often it was broken."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`runs` says in words what was tried; `failures` must be 0."""

    promise: str
    runs: str
    failures: int
    theirs: str = ""  # python-telegram-bot as it comes, where it can be compared


def as_text(rows: Sequence[Row]) -> str:
    """The table, for a terminal."""
    table = [("promise", "tried", "failures", "PTB as it comes")]
    table += [(row.promise, row.runs, str(row.failures), row.theirs) for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(4)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    ]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])

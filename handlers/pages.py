"""Long lists, a page at a time."""

from collections.abc import Sequence
from typing import TypeVar

from usecases.errors import RefusedError
from usecases.outgoing import Button

T = TypeVar("T")

A_PAGE = 5


def page_of(every: Sequence[T], number: int) -> tuple[int, Sequence[T]]:
    """Where a page starts, and what is on it.

    Raises:
        RefusedError: for a page that is not there; the first one always is.
    """
    start = number * A_PAGE
    if number < 0 or (number > 0 and start >= len(every)):
        raise RefusedError("button-old")
    return start, every[start : start + A_PAGE]


def turning(data: str, number: int, total: int) -> list[Button]:
    """The buttons to the pages before and after; `data` is what goes before their number."""
    row = []
    if number > 0:
        row.append(Button("button-previous", f"{data}:{number - 1}"))
    if (number + 1) * A_PAGE < total:
        row.append(Button("button-next", f"{data}:{number + 1}"))
    return row

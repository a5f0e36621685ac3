"""Keeping the garbage collector from holding up the start and the event loop."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler.matchmaker import Matchmaker

LOOK_EVERY = 0.5  # seconds


@contextmanager
def nothing_collected() -> Iterator[None]:
    """While modules load: none of what they make is garbage, and the more there is, the longer the
    collector looks at all of it. What they made is left out of later collections, too."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


async def settle_garbage(matchmaker: "Matchmaker") -> None:
    """Once the index is complete, leave what is there by then out of later collections.

    A full collection looks at every object, which with the libraries and the index of 20 000 needs
    took a tenth of a second and more, again and again, while nobody was answered
    (`make bench-matching` prints how long the loop is held up). For a program, once: what is frozen
    is never collected.
    """
    while not matchmaker.is_complete.is_set():  # noqa: ASYNC110  (set by a thread)
        await asyncio.sleep(LOOK_EVERY)
    gc.collect()
    gc.freeze()

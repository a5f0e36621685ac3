"""Keeping the garbage collector from holding up the event loop."""

import asyncio
import gc

from scheduler.matchmaker import Matchmaker

LOOK_EVERY = 0.5  # seconds


async def settle_garbage(matchmaker: Matchmaker) -> None:
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

"""A part that works through its rows a batch at a time, in a thread: others get their turn."""

import asyncio
from abc import abstractmethod
from collections.abc import Callable

from scheduler.loop import Loop

IDLE = 30.0  # seconds between looks when nobody nudges
SOON = 1.0  # seconds, while something that is under way is waited for


class Batches(Loop):
    """What there is to do is in the rows: one that was interrupted goes on where it was."""

    rest = 0.0  # seconds after a batch, for work that is in no hurry

    def __init__(self, on_work: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.on_work = on_work

    @abstractmethod
    def work(self) -> tuple[int, bool]:
        """One batch: how much was done, and whether something under way is waited for.

        Blocking: for a worker thread.
        """

    async def step(self) -> float:
        done, is_waiting = await asyncio.to_thread(self.work)
        if done:
            self.on_work()
            return self.rest
        return SOON if is_waiting else IDLE

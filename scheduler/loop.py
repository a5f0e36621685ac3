"""A part of the program that goes on for ever: woken by a nudge, undaunted by an error."""

import asyncio
import logging
import traceback
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar, Protocol

from sqlmodel import SQLModel

from models.faults import describe
from models.lease import LeaseLostError

logger = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds after an error, doubling
OFF_DUTY = 1.0  # seconds between looks whether it is this process's turn


class Duty(Protocol):
    """What only one process does (`scheduler.tenure.Tenure`)."""

    def begin(self) -> bool:
        """Whether this process may do the next step; what it writes in it is fenced."""
        ...


class Loop(ABC):
    """Calls `step` again whenever it is nudged, or after the seconds the last step asked for."""

    watches: ClassVar[tuple[type[SQLModel], ...]] = ()  # where a change can be work for this part
    longest_pause: ClassVar[float] = LONGEST_PAUSE
    duty: Duty | None = None  # None: whoever runs it may

    def __init__(self) -> None:
        self._nudged = asyncio.Event()
        self._stopping = False
        self._at_rest = False

    @property
    def is_resting(self) -> bool:
        """Whether it waits for a nudge, or for its time, having done what it knew of."""
        return self._at_rest and not self._nudged.is_set()

    def stop(self) -> None:
        """End after the step under way; cancelling `run` would end it in the middle."""
        self._stopping = True
        self.nudge()

    def nudge(self) -> None:
        """Something changed that this part may care about. For the event loop's thread."""
        self._nudged.set()

    @abstractmethod
    async def step(self) -> float:
        """Do what there is to do; returns the seconds after which to look again by itself."""

    async def run(self) -> None:
        """Go on until stopped or cancelled."""
        pause = FIRST_PAUSE
        while not self._stopping:
            self._nudged.clear()
            if self.duty is not None and not self.duty.begin():
                await self._wait(OFF_DUTY)
                continue
            try:
                wait = await self.step()
                pause = FIRST_PAUSE
            except LeaseLostError:
                wait = OFF_DUTY  # another process does it now
            except Exception as error:
                fault = describe(error)
                if fault is not None and fault.is_lasting:
                    raise  # the program ends with it: going on could make things worse
                what = trail(error) if fault is None else str(fault)
                logger.error("%s stumbled, and goes on: %s", type(self).__name__, what)
                await self._wait(pause)
                pause = min(2 * pause, self.longest_pause)
                continue
            if wait > 0 and not self._stopping:
                await self._wait(wait)

    async def _wait(self, seconds: float) -> None:
        self._at_rest = True
        try:
            async with asyncio.timeout(seconds):
                await self._nudged.wait()
        except TimeoutError:
            pass
        finally:
            self._at_rest = False


def nudge(*parts: Loop) -> None:
    """Something changed that these may care about. For the event loop's thread."""
    for part in parts:
        part.nudge()


def wake(parts: Iterable[Loop], tables: frozenset[str]) -> None:
    """Nudge those to whom a change in these tables can be work. For the event loop's thread."""
    for part in parts:
        if not tables.isdisjoint(str(model.__tablename__) for model in part.watches):
            part.nudge()


def trail(error: BaseException) -> str:
    """Where an error came from, without its message: that may quote a member or the token."""
    frames = traceback.extract_tb(error.__traceback__)
    path = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} in {path}"

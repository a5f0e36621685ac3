"""A clock that stands still until it is moved, so that tests of days and limits take no time."""

import asyncio
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class StoppedClock:
    """Give its methods as `now`, `elapsed` and `sleep` to the world and the server."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self.seconds = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.seconds)

    def elapsed(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds

    async def sleep(self, seconds: float) -> None:
        """Time passes by at once, and others get their turn."""
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)

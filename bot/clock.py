"""What time it is. The playground and the tests move it ahead; nothing else does."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Real time, plus what it was moved."""

    def __init__(self, start: datetime | None = None) -> None:
        """With `start`, a clock that stands still until it is moved."""
        self._still = start
        self._moved = timedelta()

    def now(self) -> datetime:
        return (self._still or datetime.now(UTC)) + self._moved

    def advance(self, by: timedelta) -> None:
        self._moved += by

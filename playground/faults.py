"""Things that go wrong on the way to Telegram, ordered in advance, each happening once.

Only `slow` lasts: Telegram is far away for every call.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "too_many_requests",
    "internal_error",
    "hang_before",
    "hang_after",
    "drop_before",
    "drop_after",
    "latency",
]


@dataclass(frozen=True)
class Fault:
    """`seconds` is the retry_after or the latency; `method` None is any method but getUpdates."""

    kind: Kind
    method: str | None = None
    seconds: float = 0


class Faults:
    """A queue of faults; a call takes the oldest that fits it.

    «Any method» leaves out getUpdates, which is always under way and would take it at random.
    """

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self.distance = 0.0

    def too_many_requests(self, retry_after: int, method: str | None = None) -> None:
        """Refuse with 429."""
        self.waiting.append(Fault("too_many_requests", method, retry_after))

    def internal_error(self, method: str | None = None) -> None:
        """Refuse with 500."""
        self.waiting.append(Fault("internal_error", method))

    def hang_before(self, method: str | None = None) -> None:
        """Do nothing and never answer, until the client gives up."""
        self.waiting.append(Fault("hang_before", method))

    def hang_after(self, method: str | None = None) -> None:
        """Do what was asked and never answer: the client cannot know that it happened."""
        self.waiting.append(Fault("hang_after", method))

    def drop_before(self, method: str | None = None) -> None:
        """Do nothing and break the connection."""
        self.waiting.append(Fault("drop_before", method))

    def drop_after(self, method: str | None = None) -> None:
        """Do what was asked and break the connection."""
        self.waiting.append(Fault("drop_after", method))

    def latency(self, seconds: float, method: str | None = None) -> None:
        """Answer later."""
        self.waiting.append(Fault("latency", method, seconds))

    def slow(self, seconds: float) -> None:
        """From now on, answer every call but getUpdates this much later."""
        self.distance = seconds

    def take(self, method: str) -> Fault | None:
        """The fault for this call, which is then used up."""
        for fault in self.waiting:
            if fault.method == method or (fault.method is None and method != "getUpdates"):
                self.waiting.remove(fault)
                return fault
        return None

"""The updates that wait for the bot, as Telegram keeps them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

DAY = 86_400.0
CALLBACK_SECONDS = 150.0
INLINE_SECONDS = 30.0
LIFETIMES = {"callback_query": CALLBACK_SECONDS, "inline_query": INLINE_SECONDS}
# What Telegram leaves out unless it is asked for by name.
ONLY_BY_NAME = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
# An offset further ahead than this is not believed: all that waits is given again.
_BELIEVABLE = 10


@dataclass(frozen=True)
class Waiting:
    """One update. `queue` is the chat for messages and the user for taps: each goes in order."""

    update_id: int
    kind: str
    payload: dict[str, Any]
    queue: str
    expires_at: float

    def to_api(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.kind: self.payload}


class UpdateQueue:
    """Updates in the order they came. Moments are seconds of `elapsed`."""

    def __init__(self, elapsed: Callable[[], float], first_id: int = 100_001) -> None:
        self._elapsed = elapsed
        self._waiting: list[Waiting] = []
        self._listeners: list[Callable[[], None]] = []
        self.next_id = first_id
        self.allowed: tuple[str, ...] = ()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Hear of each new update; returns how to stop hearing."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def listened_to(self) -> bool:
        """Whether the bot waits for an update at this moment."""
        return bool(self._listeners)

    def put(self, kind: str, payload: dict[str, Any], queue: str, copies: int = 1) -> None:
        """Keep an update, `copies` times under ids of its own, unless the bot asked not to."""
        wanted = kind in self.allowed if self.allowed else kind not in ONLY_BY_NAME
        if not wanted:
            return
        lifetime = LIFETIMES.get(kind, DAY)
        for _ in range(copies):
            update = Waiting(self.next_id, kind, payload, queue, self._elapsed() + lifetime)
            self._waiting.append(update)
            self.next_id += 1
        for listener in tuple(self._listeners):
            listener()

    def waiting(self) -> list[Waiting]:
        """What has not expired, oldest first."""
        now = self._elapsed()
        self._waiting = [update for update in self._waiting if update.expires_at > now]
        return list(self._waiting)

    def fetch(self, offset: int, limit: int) -> list[Waiting]:
        """getUpdates: forget what lies before `offset` and give the rest.

        A negative offset keeps only that many updates from the end. An offset far beyond the
        newest id comes from before the ids jumped back, and confirms nothing.
        """
        waiting = self.waiting()
        if offset < 0:
            self._waiting = waiting[offset:]
        elif offset <= self.next_id + _BELIEVABLE:
            self._waiting = [update for update in waiting if update.update_id >= offset]
        return self._waiting[:limit]

    def remove(self, updates: Collection[Waiting]) -> None:
        self._waiting = [update for update in self._waiting if update not in updates]

    def clear(self) -> None:
        self._waiting = []

"""Telegram's budget for messages. Pure: every method is told the time, in seconds."""

from collections import deque

# Telegram promises no figure; about 30 messages a second in all and one a second in a private
# chat are what it advises. A little under it, as clocks and networks shift calls together.
CALLS_A_SECOND = 28
CHAT_RESTS = 1.05


class Limiter:
    """A sliding window over all calls, a rest for each chat, and pauses Telegram asked for."""

    def __init__(
        self, calls_a_second: int = CALLS_A_SECOND, chat_rests: float = CHAT_RESTS
    ) -> None:
        self.calls_a_second = calls_a_second
        self.chat_rests = chat_rests
        self._started: deque[float] = deque()
        self._chats: dict[int, float] = {}
        self._paused_until = 0.0

    def free(self, at: float) -> int:
        """How many calls may start now."""
        if at < self._paused_until:
            return 0
        while self._started and self._started[0] <= at - 1:
            self._started.popleft()
        return max(0, self.calls_a_second - len(self._started))

    def start(self, at: float) -> None:
        self._started.append(at)

    def rest(self, chat_id: int, at: float) -> None:
        """A message has just gone to this chat."""
        self._chats[chat_id] = at + self.chat_rests

    def resting(self, at: float) -> set[int]:
        """Chats that may not get another message yet."""
        self._chats = {chat: until for chat, until in self._chats.items() if until > at}
        return set(self._chats)

    def pause(self, seconds: float, at: float) -> None:
        """Telegram asked for patience; it counts for every chat."""
        self._paused_until = max(self._paused_until, at + seconds)

    def wait(self, at: float, longest: float) -> float:
        """Seconds until something becomes possible that is not now; `longest` when nothing will."""
        if at < self._paused_until:
            return min(longest, self._paused_until - at)
        moments = list(self._chats.values())
        if self.free(at) == 0 and self._started:
            moments.append(self._started[0] + 1)
        return max(0.005, min([longest, *(moment - at for moment in moments if moment > at)]))

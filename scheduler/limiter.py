"""Telegram's budget for messages. Pure: every method is told the time, in seconds."""

import math
from collections import deque

# Telegram promises no figure; about 30 messages a second in all, one a second in a private chat
# and 20 a minute in a group are what it advises. A little under it, as clocks and networks shift
# calls together.
CALLS_A_SECOND = 28.5
CHAT_RESTS = 1.05
GROUP_CALLS, GROUP_SECONDS = 20, 61.0


class Limiter:
    """An even pace over all calls, a rest for each chat, and pauses Telegram asked for.

    Even, as calls that start together in bursts are pushed over the limit by the network's
    jitter. After a quiet moment two may start at once: a tap is answered in two calls.
    """

    def __init__(
        self, calls_a_second: float = CALLS_A_SECOND, chat_rests: float = CHAT_RESTS
    ) -> None:
        self.calls_a_second = calls_a_second
        self.chat_rests = chat_rests
        self.at_once = max(2, int(calls_a_second / 15))
        self._next_even = -math.inf  # when the next call starts at an even pace
        self._chats: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._paused_until = -math.inf

    def free(self, at: float) -> int:
        """How many calls may start now."""
        if self.paused(at):
            return 0
        # Fractions of seconds do not add up exactly.
        ahead = max(0.0, self._next_even - at - 1e-9)
        return int(self.at_once - ahead * self.calls_a_second)

    def start(self, at: float) -> None:
        self._next_even = max(self._next_even, at) + 1 / self.calls_a_second

    def rest(self, chat_id: int, at: float) -> None:
        """A message has just gone to this chat; a group's id is below zero."""
        until = at + self.chat_rests
        if chat_id < 0:
            sent = self._groups.setdefault(chat_id, deque(maxlen=GROUP_CALLS))
            sent.append(at)
            if len(sent) == GROUP_CALLS:
                until = max(until, sent[0] + GROUP_SECONDS)
        self._chats[chat_id] = until

    def resting(self, at: float) -> set[int]:
        """Chats that may not get another message yet."""
        self._chats = {chat: until for chat, until in self._chats.items() if until > at}
        return set(self._chats)

    def pause(self, seconds: float, at: float) -> None:
        """Telegram asked for patience; it counts for every chat."""
        self._paused_until = max(self._paused_until, at + seconds)

    def paused(self, at: float) -> float:
        """Seconds until the pause that Telegram asked for is over; 0 when there is none."""
        return max(0.0, self._paused_until - at)

    def wait(self, at: float, longest: float) -> float:
        """Seconds until something becomes possible that is not now; `longest` when nothing will."""
        if pause := self.paused(at):
            return min(longest, pause)
        moments = list(self._chats.values())
        if self.free(at) <= 0:
            moments.append(self._next_even - (self.at_once - 1) / self.calls_a_second)
        return max(0.005, min([longest, *(moment - at for moment in moments if moment > at)]))

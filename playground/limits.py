"""Telegram's budget for a bot's messages, as far as it is known.

Telegram promises no figures: its FAQ says to avoid more than one message a second in one chat,
allowing short bursts, and that about 30 a second in all go through; the only truth is the answer
429 with `retry_after`. This is a strict reading of that:

- in all, at most 30 messages in any second. A bucket that starts full would let 60 through in its
  first second;
- in a private chat one a second on average, with a burst of 3;
- in a group (an id below zero) at most 20 in any minute;
- who goes over it waits at least 3 s, and whatever is sent meanwhile is refused as well.
"""

import math
from collections import deque
from dataclasses import dataclass, field


@dataclass
class Limits:
    """Moments are seconds on any clock that never goes back."""

    overall: int = 30
    window: float = 1.0
    chat_rate: float = 1.0
    chat_burst: float = 3.0
    group_calls: int = 20
    group_seconds: float = 60.0
    penalty: float = 3.0
    enabled: bool = True
    _sent: deque[float] = field(default_factory=deque, repr=False)
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict, repr=False)
    _groups: dict[int, deque[float]] = field(default_factory=dict, repr=False)
    _all_closed_until: float = field(default=-math.inf, repr=False)
    _closed_until: dict[int, float] = field(default_factory=dict, repr=False)

    @classmethod
    def off(cls) -> "Limits":
        """No limits, for tests about something else."""
        return cls(enabled=False)

    def ask(self, chat_id: int, now: float) -> int | None:
        """Count one message, or refuse it: the whole seconds to wait, at least 1."""
        if not self.enabled:
            return None
        closed = max(self._all_closed_until, self._closed_until.get(chat_id, -math.inf))
        if closed > now:
            return _whole(closed - now)
        # Fractions of seconds do not add up exactly.
        while self._sent and self._sent[0] <= now - self.window + 1e-9:
            self._sent.popleft()
        if len(self._sent) >= self.overall:
            self._all_closed_until = now + self.penalty
            return _whole(self.penalty)
        if chat_id < 0:
            return self._ask_group(chat_id, now)
        tokens, at = self._chats.get(chat_id, (self.chat_burst, now))
        tokens = min(self.chat_burst, tokens + (now - at) * self.chat_rate)
        if tokens < 1 - 1e-9:
            wait = max(self.penalty, (1 - tokens) / self.chat_rate)
            self._chats[chat_id] = (tokens, now)
            self._closed_until[chat_id] = now + wait
            return _whole(wait)
        self._chats[chat_id] = (tokens - 1, now)
        self._closed_until.pop(chat_id, None)
        self._sent.append(now)
        return None

    def _ask_group(self, chat_id: int, now: float) -> int | None:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and sent[0] <= now - self.group_seconds + 1e-9:
            sent.popleft()
        if len(sent) >= self.group_calls:
            wait = max(self.penalty, sent[0] + self.group_seconds - now)
            self._closed_until[chat_id] = now + wait
            return _whole(wait)
        sent.append(now)
        self._sent.append(now)
        return None


def _whole(seconds: float) -> int:
    return max(1, math.ceil(seconds))

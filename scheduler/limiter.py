"""Telegram's budget for messages. Pure: every method is told the time, in seconds."""

import math
from collections import deque
from dataclasses import dataclass

# Telegram promises no figure; about 30 messages a second in all, one a second in a private chat
# and 20 a minute in a group are what it advises.
CALLS_A_SECOND = 29.8
MOST_IN_A_SECOND = 30  # that may arrive within one, however the network bunches them
CATCH_UP = 0.6  # seconds of a busy machine's delay that are made up for
LONGEST_WAY = 3.0  # seconds to Telegram; a call without an answer by then has arrived long since
CHAT_RESTS = 1.05
GROUP_CALLS, GROUP_SECONDS = 20, 61.0


@dataclass
class Turn:
    """A call that was started; it reached Telegram before `arrived` at the latest."""

    arrived: float

    def end(self, at: float) -> None:
        """It has its answer, or will have none."""
        self.arrived = min(self.arrived, at)


class Limiter:
    """An even pace over all calls, a rest for each chat, and pauses Telegram asked for.

    Even, as calls that start together in bursts are pushed over the limit by the network's
    jitter. After a quiet moment some may start at once: a tap is answered in two calls, and a
    commit that took long must not lower the rate.

    A call arrives at some moment between its start and its answer, which only Telegram knows. So
    those under way and those answered within the last second are together never more than
    `MOST_IN_A_SECOND`: however the network bunches them, no second sees more arrive.
    """

    def __init__(
        self, calls_a_second: float = CALLS_A_SECOND, chat_rests: float = CHAT_RESTS
    ) -> None:
        self.calls_a_second = calls_a_second
        self.chat_rests = chat_rests
        self.at_once = max(2, int(calls_a_second * CATCH_UP))
        self._next_even = -math.inf  # when the next call starts at an even pace
        self._most = max(2, int(calls_a_second * MOST_IN_A_SECOND / CALLS_A_SECOND))
        self._turns: list[Turn] = []  # what may have arrived within the last second
        self._chats: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._paused_until = -math.inf

    def free(self, at: float) -> int:
        """How many calls may start now."""
        if self.paused(at):
            return 0
        # Fractions of seconds do not add up exactly.
        ahead = max(0.0, self._next_even - at - 1e-9)
        even = int(self.at_once - ahead * self.calls_a_second)
        return min(even, self._room(at))

    def start(self, at: float) -> Turn:
        """A call begins; end its turn when there is an answer."""
        self._next_even = max(self._next_even, at) + 1 / self.calls_a_second
        turn = Turn(arrived=at + LONGEST_WAY)
        self._turns.append(turn)
        return turn

    def _room(self, at: float) -> int:
        """How many more calls the second around now can take."""
        self._turns = [turn for turn in self._turns if turn.arrived > at - 1]
        return self._most - len(self._turns)

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
            moments += [turn.arrived + 1 for turn in self._turns]
        return max(0.005, min([longest, *(moment - at for moment in moments if moment > at)]))

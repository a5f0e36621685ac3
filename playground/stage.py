"""What the playground's page shows: a world, the clock it lives by and who plays in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from playground.world import World


class PageClock(Protocol):
    """The time that the bot and the world go by."""

    def now(self) -> datetime:
        """An aware moment, in UTC."""
        ...

    async def advance(self, by: timedelta) -> None:
        """Move on, and return when everything that became due has happened."""
        ...


@dataclass
class Stage:
    """`cast` are the ids of the people whose phones are open at first."""

    world: World
    clock: PageClock
    zone: ZoneInfo
    cast: list[int]
    moderator_id: int
    token: str
    # False while the language model still loads: the page says so.
    is_ready: Callable[[], bool] = lambda: True

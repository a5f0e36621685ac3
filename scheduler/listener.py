"""Hearing what other processes changed, so that none of them need look every moment."""

import logging
from collections.abc import Callable

from models import postgres
from models.database import Database
from scheduler.loop import Loop

logger = logging.getLogger(__name__)


class Listener(Loop):
    """Listens on a connection of its own to what PostgreSQL tells with each commit (NOTIFY).

    It makes the others quick, and the rows make them right: whoever misses something looks by
    itself a little later.
    """

    longest_pause = 5.0

    def __init__(
        self,
        database: Database,
        on_change: Callable[[frozenset[str]], None],
        on_connected: Callable[[], None],
    ) -> None:
        """`on_connected`: what was said before is not heard, so everybody had better look."""
        super().__init__()
        self.database = database
        self.on_change = on_change
        self.on_connected = on_connected

    async def step(self) -> float:
        """As long as the connection stands.

        Raises:
            psycopg.OperationalError: when it is cut; `run` begins anew.
        """
        async with postgres.listening(self.database.engine) as changes:
            self.on_connected()
            async for tables in changes:
                self.on_change(tables)
        return 0

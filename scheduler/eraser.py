"""After somebody was forgotten: no byte of theirs stays in the database's files."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from models.database import Database
from models.forgotten import (
    Forgotten,
    all_forgotten,
    forgotten_to_settle,
    list_beside,
    write_list,
)
from scheduler.loop import Loop
from usecases.forget import settle_farewells

IDLE = 30.0  # seconds between looks when nobody nudges
AGAIN = 1.0  # seconds until another try, while a goodbye is on its way or somebody reads
PATIENCE = timedelta(minutes=1)  # for a goodbye, before the rest goes without it
REST = 20  # times as long as writing the file anew took, nobody waits for it again


class Eraser(Loop):
    """Empties goodbyes that arrived, lists who was forgotten beside the database, and has the
    database written anew without what was erased."""

    watches = (Forgotten,)

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self._not_before = 0.0  # on the monotonic clock

    @property
    def file(self) -> Path | None:
        """Where the list is; None for a database that is no file."""
        name = self.database.url.database
        if not self.database.is_sqlite or not name or name == ":memory:":
            return None
        return list_beside(Path(name))

    async def step(self) -> float:
        waiting = await asyncio.to_thread(self._waiting)
        if not waiting:
            return IDLE
        is_quiet = await asyncio.to_thread(self._say_goodbye)
        if (wait := self._not_before - monotonic()) > 0:
            return min(wait, AGAIN) if not is_quiet else wait
        if not is_quiet and all(self.now() - row.at < PATIENCE for row in waiting):
            return AGAIN  # one goodbye is on its way, and writing anew once is enough
        is_clean = await asyncio.to_thread(self._write_anew)
        if is_clean and is_quiet:
            await asyncio.to_thread(self._note, [row.digest for row in waiting])
            return 0
        return AGAIN

    def _waiting(self) -> Sequence[Forgotten]:
        with self.database.read() as session:
            return forgotten_to_settle(session)

    def _say_goodbye(self) -> bool:
        """Keep the list first, as it must outlive the database; whether no goodbye is left."""
        with self.database.write() as session:
            is_quiet = settle_farewells(session)
            rows = all_forgotten(session)
        if self.file is not None:
            write_list(self.file, rows)
        return is_quiet

    def _write_anew(self) -> bool:
        began = monotonic()
        is_clean = self.database.leave_no_byte()
        self._not_before = monotonic() + REST * (monotonic() - began)
        return is_clean

    def _note(self, digests: Sequence[str]) -> None:
        with self.database.write() as session:
            for digest in digests:
                if (row := session.get(Forgotten, digest)) is not None:
                    row.settled_at = self.now()

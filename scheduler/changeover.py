"""From one embedding model to another, while the vectors by the former one serve."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic

from matching.calibration import calibration_of
from models.database import Database
from models.experience_vector import Situation, experiences_without_vector
from models.need import Need
from models.service import ServiceText, texts_without_vectors
from models.serving_model import (
    Progress,
    count_vectors,
    erase_other_vectors,
    has_other_vectors,
    let_serve,
    serving_model,
)
from models.vector import needs_without_vector
from scheduler.loop import Loop
from scheduler.make_vectors import embed_experiences, embed_needs, embed_services
from scheduler.matchmaker import Matchmaker
from scheduler.serving import Serving

logger = logging.getLogger(__name__)

BATCH = 16  # texts embedded at once, in the background
ERASED_AT_ONCE = 200  # rows: others want to write in between
IDLE = 30.0  # seconds between looks when there is nothing to do
TELL_EVERY = 60.0  # seconds between lines of the log
TRY_AGAIN = 600.0  # seconds until a model that cannot be loaded is tried again


class Changeover(Loop):
    """Makes vectors by the model that the settings name, if another serves, and then lets it serve.

    All that there is to know stands in rows: one that was interrupted goes on where it was.
    """

    def __init__(
        self,
        database: Database,
        serving: Serving,
        matchmaker: Matchmaker,
        now: Callable[[], datetime],
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.serving = serving
        self.matchmaker = matchmaker
        self.now = now
        self.on_change = on_change
        self._tell_at = 0.0  # on the monotonic clock
        self._is_loaded = False

    async def step(self) -> float:
        async with self.serving.used() as embedder:
            is_named = embedder is self.serving.named
        if await asyncio.to_thread(self._in_rows) == self.serving.named.name:
            if not is_named:  # another process did it meanwhile
                await self._take_over()
            return 0 if await asyncio.to_thread(self._erase_some) else IDLE
        if is_named:
            # The former one cannot be loaded: each part makes its own vectors, as ever.
            await self._tell()
            return 0 if await asyncio.to_thread(self._settle) else IDLE
        if not self._is_loaded and not await self._load():
            return TRY_AGAIN
        began = monotonic()
        if await self._embed_some():
            await self._tell()
            return monotonic() - began  # half of the time is others'
        if await asyncio.to_thread(self._settle):
            await self._take_over()
        return 0

    async def _load(self) -> bool:
        named = self.serving.named
        try:
            await asyncio.wrap_future(named.start())
        except Exception as error:  # noqa: BLE001  (a model's own code may raise anything)
            await asyncio.to_thread(named.close)
            logger.error(
                "EMBEDDING_MODEL «%s» cannot be loaded (%s); «%s» goes on serving.",
                named.name,
                type(error).__name__,
                self.serving.name,
            )
            return False
        self._is_loaded = True
        return True

    async def _embed_some(self) -> bool:
        """Make some vectors by the named model; whether there were any to make."""
        named = self.serving.named
        needs, told, texts = await asyncio.to_thread(self._without_vector)
        if needs:
            await embed_needs(self.database, named, needs)
        elif told:
            await embed_experiences(self.database, named, told)
        elif texts:
            await embed_services(self.database, named, texts)
        return bool(needs or told or texts)

    async def _take_over(self) -> None:
        """Let the named model serve, for everybody at once."""
        named = self.serving.named
        priors = await asyncio.wrap_future(named.priors())
        calibration = calibration_of(named.name)
        indexes = await asyncio.to_thread(self.matchmaker.prepared, named.name, priors, calibration)
        await self.serving.replace(named, lambda: self.matchmaker.take(indexes))
        self.on_change()

    async def _tell(self) -> None:
        at = monotonic()
        if at < self._tell_at:
            return
        self._tell_at = at + TELL_EVERY
        progress = await asyncio.to_thread(self._progress)
        logger.info(
            "%s of %s vectors are made by «%s».",
            progress.done,
            progress.all,
            self.serving.named.name,
        )

    def _settle(self) -> bool:
        """Write down that the named model serves, if nothing lacks a vector by it."""
        name = self.serving.named.name
        with self.database.write() as session:
            if count_vectors(session, name).to_do:
                return False
            let_serve(session, name, self.now())
        logger.info("All vectors are made by «%s», which serves from now on.", name)
        return True

    def _erase_some(self) -> int:
        """Let go of what another model left."""
        name = self.serving.named.name
        with self.database.read() as session:
            if not has_other_vectors(session, name):
                return 0
        with self.database.write() as session:
            return erase_other_vectors(session, name, ERASED_AT_ONCE)

    def _progress(self) -> Progress:
        with self.database.read() as session:
            return count_vectors(session, self.serving.named.name)

    def _in_rows(self) -> str | None:
        with self.database.read() as session:
            return serving_model(session)

    def _without_vector(self) -> tuple[Sequence[Need], list[Situation], list[ServiceText]]:
        name = self.serving.named.name
        with self.database.read() as session:
            return (
                needs_without_vector(session, name, BATCH),
                experiences_without_vector(session, name, BATCH),
                texts_without_vectors(session, name, BATCH),
            )

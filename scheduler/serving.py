"""The model that serves: whoever wants to know what a text means asks it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from matching.embedder import Embedder, setting_of
from models.database import Database
from models.serving_model import let_serve, serving_model

logger = logging.getLogger(__name__)


class Serving:
    """Usually the model that the settings name. After another was named, the former one, by which
    the vectors are that all needs have, until they have new ones (`scheduler.changeover`)."""

    def __init__(
        self,
        database: Database,
        named: Embedder,
        now: Callable[[], datetime],
        load: Callable[[str], Embedder] = Embedder,
    ) -> None:
        """`named`: by the settings; whoever gives it closes it. `load`: makes the former one."""
        self.database = database
        self.named = named
        self.now = now
        self._load = load
        self._present: Embedder | None = None
        self._choosing = asyncio.Lock()
        self._users = 0
        self._is_free = asyncio.Event()

    @property
    def name(self) -> str:
        """As kept with each vector. For within `used`, and after it."""
        assert self._present is not None, "No model was chosen yet."
        return self._present.name

    @asynccontextmanager
    async def used(self) -> AsyncIterator[Embedder]:
        """The model, which goes on serving, its vectors and indexes with it, until this ends."""
        async with self._choosing:
            if self._present is None:
                self._present = await self._chosen()
        self._users += 1
        try:
            yield self._present
        finally:
            self._users -= 1
            if not self._users:
                self._is_free.set()

    async def replace(self, by: Embedder, take_over: Callable[[], None]) -> None:
        """Let another model serve, as soon as nobody is at work with the present one.

        `take_over` changes what belongs to a model, in that same moment: it must not wait.
        """
        while self._users:
            self._is_free.clear()
            await self._is_free.wait()
        former, self._present = self._present, by
        take_over()
        if former is not None and former is not self.named:
            await asyncio.to_thread(former.close)

    async def start(self) -> None:
        """Begin loading the named model, if it is the one that will be asked."""
        if await asyncio.to_thread(self._in_rows) in {None, self.named.name}:
            self.named.start()

    def close(self) -> None:
        """End the former model, if it still serves."""
        if self._present is not None and self._present is not self.named:
            self._present.close()

    async def _chosen(self) -> Embedder:
        name = await asyncio.to_thread(self._in_rows_or_begun)
        if name == self.named.name:
            return self.named
        former = self._load(setting_of(name))
        try:
            await asyncio.wrap_future(former.start())
        except Exception as error:  # noqa: BLE001  (a model's own code may raise anything)
            await asyncio.to_thread(former.close)
            logger.warning(
                "The former model «%s» cannot be loaded (%s): a need finds peers again once it has"
                " its vector by «%s».",
                name,
                type(error).__name__,
                self.named.name,
            )
            return self.named
        except BaseException:
            former.close()
            raise
        return former

    def _in_rows(self) -> str | None:
        with self.database.read() as session:
            return serving_model(session)

    def _in_rows_or_begun(self) -> str:
        """Before there is any vector, it is the named one from now on."""
        if (name := self._in_rows()) is not None:
            return name
        with self.database.write() as session:
            let_serve(session, self.named.name, self.now())
        return self.named.name

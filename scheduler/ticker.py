"""APScheduler's part: it ticks. Nothing about a member lives in its store."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from models.database import Database, changed_tables
from models.lease import TICKER, LeaseLostError
from models.retention import Keeping, go_by
from scheduler.loop import trail
from scheduler.tenure import Tenure
from scheduler.timetable import TIMETABLE, Recurring

logger = logging.getLogger(__name__)

UNSURE_FOR = 60.0  # seconds after which whoever ticked then certainly did it, or nobody died


class Ticker:
    """Runs the timetable while `start`ed, or all of it at once with `tick`."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        *,
        keeping: Keeping | None = None,
        on_work: Callable[[frozenset[str]], None] = lambda _tables: None,
        on_tick: Callable[[], None] = lambda: None,
        tenure: Tenure | None = None,
    ) -> None:
        """Without a `tenure` it has one of its own, as who is alone on the database."""
        self.keeping = keeping or Keeping()
        self.database = database
        self.now = now
        self.zone = zone
        self.on_work = on_work
        self.on_tick = on_tick
        self.tenure = tenure or Tenure(database, TICKER, is_alone=True)
        self._scheduler: AsyncIOScheduler | None = None
        self._turn = asyncio.Lock()
        self._missed: dict[str, tuple[Recurring, float]] = {}  # while another process was to tick

    def start(self) -> None:
        # A tick that was missed is made up for by the next, once: what is due is in the rows.
        self._scheduler = AsyncIOScheduler(
            timezone=self.zone, job_defaults={"coalesce": True, "misfire_grace_time": None}
        )
        for entry in TIMETABLE:
            self._scheduler.add_job(
                self._run, entry.trigger, args=[entry], id=entry.name, **entry.when
            )
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    async def tick(self, since: datetime | None = None) -> None:
        """Do now whatever is due, as a clock was moved: what goes by the minute, and what had its
        hour since then. Once each, as after that long a time off."""
        now = self.now()
        for entry in TIMETABLE:
            by_the_minute = entry.trigger == "interval"
            if by_the_minute or (since is not None and entry.struck(since, now, self.zone)):
                await self._run(entry)
        self.on_tick()

    async def _run(self, entry: Recurring) -> None:
        async with self._turn:
            token = self.tenure.acting_as()
            if token is None:
                # Another process ticks; or none, if it just died, and this comes once a day.
                if entry.trigger == "cron":
                    self._missed[entry.name] = entry, monotonic()
                return
            missed, self._missed = self._missed.values(), {}
            for other, at in missed:
                if other is not entry and monotonic() - at < UNSURE_FOR:
                    await self._do(other, token)
            await self._do(entry, token)

    async def _do(self, entry: Recurring, token: int) -> None:
        try:
            done = 1
            while done:
                done, changed = await asyncio.to_thread(self._batch, entry, token)
                if done:
                    logger.info("Timetable: %s (%s).", entry.name, done)
                if changed:
                    self.on_work(changed)
        except LeaseLostError:
            return
        except Exception as error:  # noqa: BLE001  (the next tick tries again)
            logger.error("Timetable: %s failed: %s", entry.name, trail(error))

    def _batch(self, entry: Recurring, token: int) -> tuple[int, frozenset[str]]:
        """How much was done, and the tables in which it was written."""
        with self.database.write() as session:
            go_by(session, self.keeping)
            self.tenure.insist(session, token)
            done = entry.work(session, self.now())
        return done, changed_tables(session)

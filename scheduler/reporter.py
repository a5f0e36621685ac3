"""Closes months that are over, and brings who asked what the cooperative may see."""

import asyncio
import json
import logging
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models.database import Database
from models.figures import ReportRequest, open_requests
from models.moment import Moment, forget_time, last_time
from reports.job import Job, Piece
from reports.packing import unpack
from scheduler.loop import Loop
from scheduler.typing_sign import TypingTo, nobody_sees
from usecases.ask_for_report import ask_to_wait, deliver, job_for
from usecases.close_month import WANTED, count_month, keep_month, prepare_figures

logger = logging.getLogger(__name__)

ROOT = Path(__file__).parent.parent
IDLE = 30.0  # seconds between looks when nobody nudges
PATIENCE = 1.0  # seconds without a word, before who asked hears that it takes a moment
LONGEST = 120.0  # seconds for one report; it takes a few


class Reporter(Loop):
    """What is asked for stands in rows: one that was interrupted is made from the start.

    Counting is done in a thread and outside any writing transaction, drawing in a process of its
    own: matplotlib would hold the interpreter, and with it every answer, for seconds.
    """

    watches = (ReportRequest, Moment)

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        *,
        first_admins: frozenset[int] = frozenset(),
        patience: float = PATIENCE,
        typing_to: TypingTo = nobody_sees,
        on_message: Callable[[], None] = lambda: None,
        on_file: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.now = now
        self.zone = zone
        self.typing_to = typing_to
        self.first_admins = first_admins
        self.patience = patience
        self.on_message = on_message
        self.on_file = on_file

    async def step(self) -> float:
        requests, wanted = await asyncio.to_thread(self._waiting)
        if not requests and wanted is None:
            return IDLE
        # Asked once a request, also when counting is what takes long.
        telling = asyncio.create_task(self._ask_for_patience(requests))
        try:
            async with self.typing_to([one.telegram_id for one in requests]):
                await asyncio.to_thread(self.close_months, wanted)
                for request in requests:
                    await self._serve(request)
        finally:
            telling.cancel()
        return 0

    async def _serve(self, request: ReportRequest) -> None:
        job = await asyncio.to_thread(self._job, request)
        pieces = await draw(job) if job is not None else None
        await asyncio.to_thread(self._deliver, request.key, pieces)
        self.on_message()
        self.on_file()

    async def _ask_for_patience(self, requests: Sequence[ReportRequest]) -> None:
        await asyncio.sleep(self.patience)
        if requests:
            await asyncio.to_thread(self._tell_to_wait, [request.key for request in requests])
            self.on_message()

    def close_months(self, wanted: datetime | None = None) -> None:
        """Give figures to every month that is over and has none. Blocking: for a thread."""
        with self.database.write() as session:
            months = prepare_figures(session, self.now(), self.zone)
        for month in months:
            with self.database.read() as session:
                counted = count_month(session, month, self.zone)
            with self.database.write() as session:
                keep_month(session, counted, self.now())
            logger.info("A month has its figures.")
        if wanted is not None:
            with self.database.write() as session:
                if last_time(session, WANTED) == wanted:
                    forget_time(session, WANTED)

    def _waiting(self) -> tuple[list[ReportRequest], datetime | None]:
        with self.database.read() as session:
            return list(open_requests(session)), last_time(session, WANTED)

    def _job(self, request: ReportRequest) -> Job | None:
        with self.database.read() as session:
            return job_for(session, request, self.zone)

    def _deliver(self, request_id: int, pieces: list[Piece] | None) -> None:
        with self.database.write() as session:
            deliver(session, request_id, pieces, self.now(), first_admins=self.first_admins)

    def _tell_to_wait(self, request_ids: list[int]) -> None:
        with self.database.write() as session:
            for request_id in request_ids:
                ask_to_wait(session, request_id, self.now())


async def draw(job: Job) -> list[Piece] | None:
    """Make the pieces of a job in a process of its own; None where that failed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "reports",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        # What it might say could quote the name of a theme; the log says only that it failed.
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(LONGEST):
            packed, _ = await process.communicate(json.dumps(job.as_dict()).encode())
    except TimeoutError:
        packed = b""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0 or not packed:
        logger.error("A report could not be drawn: it ended with %s.", process.returncode)
        return None
    return unpack(packed)

"""All in one process: what a town spends on HTTP, on threads and on others, a journey need not.

python-telegram-bot, its parameters as text, the playground's strict checks and what it answers as
bytes: all of that is as ever. Only the sockets between are left out, what otherwise runs in threads
runs at once, in the order it was asked for, and reports are drawn here.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlsplit

from bot.telegram import Files, Line
from playground.checks import Upload
from playground.server import Api
from reports.job import Job, Piece
from reports.packing import unpack

T = TypeVar("T")


class NearLine(Line):
    """Asks a playground that lives in this process."""

    def __init__(self, api: Api) -> None:
        super().__init__()
        self.api = api

    async def initialize(self) -> None:
        pass  # there is nothing to connect to

    async def exchange(
        self,
        url: str,
        method: str,
        parameters: Mapping[str, str],
        files: Files,
        seconds: float,
    ) -> tuple[int, bytes]:
        faults = self.api.world.faults
        if faults.waiting or faults.distance:
            raise RuntimeError("Faults happen on the way: mark this test with `over_http`.")
        await asyncio.sleep(0)  # others go on meanwhile, as they do while something is on its way
        path = urlsplit(url).path
        if path.startswith("/file/"):
            response = self.api.content(path.split("/", 3)[3])
        else:
            uploads = {
                name: Upload(file, content if isinstance(content, bytes) else content.read())
                for name, (file, content, _) in files.items()
            }
            response = await self.api.call(path.rpartition("/")[2], dict(parameters), uploads)
        return response.status_code, bytes(response.body)


class AtOnce(ThreadPoolExecutor):
    """Does what it is given before it returns: no thread, and always the same order."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        done: Future[T] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001  (whoever asked gets it)
            done.set_exception(error)
        return done


async def draw_here(job: Job) -> list[Piece]:
    """What `python -m reports` does, which takes a second to begin; in place of the reporter's."""
    from reports.make import make_packed  # noqa: PLC0415  (matplotlib: most tests need none)

    return unpack(make_packed(json.dumps(job.as_dict())))

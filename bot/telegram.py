"""The way to Telegram that every call takes, whoever makes it."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from functools import cache
from time import monotonic
from typing import IO, Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from scheduler.limiter import Limiter
from scheduler.metrics import PAUSES
from scheduler.verdict import NotOursError

# Longer than python-telegram-bot's 5 seconds: giving up early leaves a message in doubt.
TELEGRAM_SECONDS = 20.0
CONNECT_SECONDS = 10.0
TOO_MANY_REQUESTS = 429

# By parameter: file name, content, MIME type.
Files = Mapping[str, tuple[str, bytes | IO[bytes], str]]


@cache
def certificates() -> ssl.SSLContext:
    """As httpx finds them: where the system has none, certifi's. Reading them takes a while."""
    return httpx.create_ssl_context()


class Line:
    """The connections to Telegram, for all that asks it. Nothing is repeated by itself.

    Over aiohttp: with 48 calls under way, python-telegram-bot's HTTPXRequest took about ten times
    its processor time, as httpcore looks at every connection for every call
    (`python -m benchmarks.transport`).
    """

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}  # by host

    async def initialize(self) -> None:
        if self._session is not None:
            return
        # The sender says how many calls there are at once; a limit here would only make some of
        # them wait, their time running.
        connector = aiohttp.TCPConnector(limit=0, ssl=certificates())
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers={"User-Agent": BaseRequest.USER_AGENT},
        )

    async def shutdown(self) -> None:
        session, self._session = self._session, None  # it may be asked for twice at once
        if session is not None:
            await session.close()

    async def exchange(
        self,
        url: str,
        method: str,
        parameters: Mapping[str, str],
        files: Files,
        seconds: float,
    ) -> tuple[int, bytes]:
        """Ask once; what Telegram answers may take `seconds`. Returns the status and the body.

        Raises:
            telegram.error.TimedOut, NetworkError: caused by aiohttp's error, for
                `scheduler.verdict`. They quote nothing, as the address holds the token.
        """
        if self._session is None:
            raise RuntimeError("This line was not initialized, or was shut down.")
        timeout = aiohttp.ClientTimeout(
            total=CONNECT_SECONDS + seconds, connect=CONNECT_SECONDS, sock_read=seconds
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_form(parameters, files),
                timeout=timeout,
                allow_redirects=False,
                proxy=self._proxy_for(url),
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from error

    def _proxy_for(self, url: str) -> str | None:
        """The proxy named in the environment, looked up once a host.

        aiohttp's own `trust_env` reads the whole environment for every call.
        """
        scheme, host = urlsplit(url).scheme, urlsplit(url).hostname or ""
        if host not in self._proxies:
            self._proxies[host] = None if proxy_bypass(host) else getproxies().get(scheme)
        return self._proxies[host]


class PatientRequest(BaseRequest):
    """Waits out a pause that Telegram asked for, and hears when it asks for one."""

    def __init__(
        self,
        limiter: Limiter,
        may_call: Callable[[], bool] = lambda: True,
        line: Line | None = None,
    ) -> None:
        """`may_call` is asked at the last moment: a process that was paused, and replaced, wakes up
        anywhere, and none of its parts may call any more."""
        self._limiter = limiter
        self._may_call = may_call
        self.line = line or Line()

    @property
    def read_timeout(self) -> float:
        """Seconds; python-telegram-bot adds its own for getUpdates."""
        return TELEGRAM_SECONDS

    async def initialize(self) -> None:
        await self.line.initialize()

    async def shutdown(self) -> None:
        await self.line.shutdown()

    async def do_request(  # noqa: PLR0917  (python-telegram-bot's signature)
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call, in its own time; see `BaseRequest.do_request`.

        Only `read_timeout` can be chosen: nothing here needs another of the rest.

        Raises:
            NotOursError: when this process may not call.
            telegram.error.TimedOut, NetworkError: see `Line.exchange`.
        """
        while pause := self._limiter.paused(monotonic()):  # noqa: ASYNC110  (only time ends it)
            await asyncio.sleep(pause)
        if not self._may_call():
            raise NotOursError("Another process speaks with Telegram now.")
        seconds = read_timeout if isinstance(read_timeout, int | float) else TELEGRAM_SECONDS
        parameters: dict[str, str] = {}
        files: Files = {}
        if request_data is not None:
            parameters, files = request_data.json_parameters, request_data.multipart_data
        code, payload = await self.line.exchange(url, method, parameters, files, seconds)
        if code == TOO_MANY_REQUESTS:
            wish = self.parse_json_payload(payload).get("parameters", {})
            PAUSES.inc()
            self._limiter.pause(float(wish.get("retry_after", 1)), monotonic())
        return code, payload


def _form(
    parameters: Mapping[str, str], files: Files
) -> aiohttp.FormData | Mapping[str, str] | None:
    """The parameters, with the files among them where there are any."""
    if not files:
        return parameters or None
    # Telegram shows a file's name as it stands here, so it is not percent-encoded.
    form = aiohttp.FormData(dict(parameters), quote_fields=False)
    for name, (filename, content, mime_type) in files.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form

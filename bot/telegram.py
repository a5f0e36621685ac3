"""The way to Telegram that every call takes, whoever makes it."""

import asyncio
import ssl
from collections.abc import Callable
from functools import cache
from time import monotonic
from typing import Any
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


@cache
def certificates() -> ssl.SSLContext:
    """As httpx finds them: where the system has none, certifi's. Reading them takes a while."""
    return httpx.create_ssl_context()


class PatientRequest(BaseRequest):
    """Waits out a pause that Telegram asked for, and hears when it asks for one.

    Over aiohttp: with 48 calls under way, python-telegram-bot's HTTPXRequest took about ten times
    its processor time, as httpcore looks at every connection for every call
    (`python -m benchmarks.transport`).
    """

    def __init__(self, limiter: Limiter, may_call: Callable[[], bool] = lambda: True) -> None:
        """`may_call` is asked at the last moment: a process that was paused, and replaced, wakes up
        anywhere, and none of its parts may call any more."""
        self._limiter = limiter
        self._may_call = may_call
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}  # by host

    @property
    def read_timeout(self) -> float:
        """Seconds; python-telegram-bot adds its own for getUpdates."""
        return TELEGRAM_SECONDS

    async def initialize(self) -> None:
        if self._session is not None:
            return
        # The sender says how many calls there are at once; a limit here would only make some of
        # them wait, their time running.
        connector = aiohttp.TCPConnector(limit=0, ssl=certificates())
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

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
            telegram.error.TimedOut, NetworkError: caused by aiohttp's error, for
                `scheduler.verdict`. They quote nothing, as the address holds the token.
        """
        while pause := self._limiter.paused(monotonic()):  # noqa: ASYNC110  (only time ends it)
            await asyncio.sleep(pause)
        if not self._may_call():
            raise NotOursError("Another process speaks with Telegram now.")
        seconds = read_timeout if isinstance(read_timeout, int | float) else TELEGRAM_SECONDS
        code, payload = await self._exchange(url, method, request_data, seconds)
        if code == TOO_MANY_REQUESTS:
            parameters = self.parse_json_payload(payload).get("parameters", {})
            PAUSES.inc()
            self._limiter.pause(float(parameters.get("retry_after", 1)), monotonic())
        return code, payload

    async def _exchange(
        self, url: str, method: str, request_data: RequestData | None, seconds: float
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("This request was not initialized, or was shut down.")
        timeout = aiohttp.ClientTimeout(
            total=CONNECT_SECONDS + seconds, connect=CONNECT_SECONDS, sock_read=seconds
        )
        data = _form(request_data) if request_data is not None else None
        try:
            async with self._session.request(
                method,
                url,
                data=data,
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


def _form(request_data: RequestData) -> aiohttp.FormData | dict[str, str]:
    """The parameters, with the files among them where there are any."""
    if not request_data.contains_files:
        return request_data.json_parameters
    # Telegram shows a file's name as it stands here, so it is not percent-encoded.
    form = aiohttp.FormData(request_data.json_parameters, quote_fields=False)
    for name, (filename, content, mime_type) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form

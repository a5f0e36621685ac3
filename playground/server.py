"""The Bot API over HTTP on this machine: `create_api` for the app, `serve` to run it.

The addresses are Telegram's: /bot<token>/<method> and /file/bot<token>/<path>. A bot made with
`base_url="http://127.0.0.1:PORT/bot"` and `base_file_url="http://127.0.0.1:PORT/file/bot"` does
not notice the difference, except where the playground is stricter (see `playground.checks`).
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from playground.chat import Call
from playground.checks import Upload, read_params
from playground.errors import ApiError, conflict, not_played, too_many_requests
from playground.faults import Fault
from playground.listening import listening
from playground.methods import METHODS
from playground.polling import Poller
from playground.specification import specification
from playground.webhook import Courier, Sleep
from playground.wire import BrokenConnection, read_call, refuse, while_there
from playground.world import World

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
    "first"
)


class Api:
    """The bot's side of a world, for the one bot that has `token`."""

    def __init__(self, world: World, token: str, sleep: Sleep = asyncio.sleep) -> None:
        self.world = world
        self._token = token
        self._sleep = sleep
        self._poller = Poller(world)
        self._courier = Courier(world, sleep)
        self._closing = asyncio.Event()

    async def close(self) -> None:
        """Let go of everything that waits, so that the server can stop at once."""
        self._closing.set()
        self._poller.release()
        await self._courier.close()

    async def answer(self, request: Request) -> Response:
        """One call of a method."""
        if refused := self._refuse_token(request.path_params["token"]):
            return refused
        method = specification().method_called(request.path_params["method"])
        if method is None:
            return refuse(ApiError(404, "Not Found: method not found"))
        if self.world.faults.distance and method != "getUpdates":
            await self._sleep(self.world.faults.distance)
        fault = self.world.faults.take(method)
        if fault is not None and (early := await self._before(fault, method, request)):
            return early
        response = await self._call(method, request)
        if fault is not None and fault.kind in {"hang_after", "drop_after"}:
            if fault.kind == "hang_after":
                await self._hang(request)
            return BrokenConnection()
        return response

    async def file(self, request: Request) -> Response:
        """The content of a file, by the path that getFile gave."""
        if refused := self._refuse_token(request.path_params["token"]):
            return refused
        return self.content(request.path_params["path"])

    def content(self, wanted: str) -> Response:
        """What a path that getFile gave leads to."""
        for file_id, path in self.world.file_paths.items():
            if path == wanted:
                content = self.world.files[file_id]
                return Response(content, media_type="application/octet-stream")
        return refuse(ApiError(404, "Not Found"))

    def _refuse_token(self, token: str) -> Response | None:
        if token == self._token:
            return None
        # Telegram takes a token that cannot be one for a wrong address.
        well_formed = re.fullmatch(r"\d+:[\w-]+", token)
        return refuse(ApiError(401, "Unauthorized") if well_formed else ApiError(404, "Not Found"))

    async def _before(self, fault: Fault, method: str, request: Request) -> Response | None:
        """What a fault does before the call is handled; None to go on."""
        match fault.kind:
            case "latency":
                await self._sleep(fault.seconds)
            case "hang_before":
                await request.body()
                await self._hang(request)
                return BrokenConnection()
            case "drop_before":
                return BrokenConnection()
            case "too_many_requests":
                return self._fail(method, {}, too_many_requests(int(fault.seconds)))
            case "internal_error":
                return self._fail(method, {}, ApiError(500, "Internal Server Error"))
            case _:
                pass
        return None

    async def _hang(self, request: Request) -> None:
        """Until the client goes away or the server stops."""
        await while_there(request, self._closing.wait())

    async def _call(self, method: str, request: Request) -> Response:
        try:
            raw, uploads = await read_call(request)
        except ApiError as error:
            return self._fail(method, {}, error)
        if method == "getUpdates":
            # Whoever went away gets nothing: the updates wait for the next who asks.
            return await while_there(request, self.call(method, raw, uploads)) or Response()
        return await self.call(method, raw, uploads)

    async def call(
        self, method: str, raw: dict[str, Any], uploads: dict[str, Upload]
    ) -> JSONResponse:
        """One call, whatever way it came; `raw` as `read_call` gives it."""
        params = raw
        try:
            if not self._plays(method):
                raise not_played(method)
            params = read_params(method, raw, uploads)
            result = await self._perform(method, params)
        except ApiError as error:
            return self._fail(method, params, error)
        self.world.record(Call(method, params, self.world.elapsed(), ok=True))
        return JSONResponse({"ok": True, "result": result})

    def _plays(self, method: str) -> bool:
        return method in METHODS or method in {
            "getUpdates",
            "setWebhook",
            "deleteWebhook",
            "getWebhookInfo",
        }

    async def _perform(self, method: str, params: dict[str, Any]) -> Any:
        match method:
            case "getUpdates":
                if self._courier.webhook is not None:
                    raise conflict(WEBHOOK_ACTIVE)
                return await self._poller.get_updates(params)
            case "setWebhook":
                done = await self._courier.set(params)
                self._poller.terminate("terminated by setWebhook request")
                return done
            case "deleteWebhook":
                return await self._courier.delete(params)
            case "getWebhookInfo":
                return self._courier.info()
            case _:
                return METHODS[method](self.world, params)

    def _fail(self, method: str, params: dict[str, Any], error: ApiError) -> JSONResponse:
        at = self.world.elapsed()
        self.world.record(Call(method, params, at, False, error.code, error.description))
        return refuse(error)


def create_api(world: World, token: str, *, sleep: Sleep = asyncio.sleep) -> Starlette:
    """The Bot API for one bot. It needs no lifespan and can be mounted in another app.

    `sleep` passes the time between two tries of a webhook and during a latency. Whoever mounts
    it awaits `app.state.api.close()` at the end; `serve` does so by itself.
    """
    api = Api(world, token, sleep)
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", api.answer, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", api.file, methods=["GET"]),
        ]
    )
    app.state.api = api
    return app


@asynccontextmanager
async def serve(app: ASGIApp, port: int = 0) -> AsyncIterator[str]:
    """Serve an app on 127.0.0.1 in the running loop; yields its address, without a slash."""
    async with listening(app, port=port) as taken:
        try:
            yield f"http://127.0.0.1:{taken}"
        finally:
            api = getattr(getattr(app, "state", None), "api", None)
            if isinstance(api, Api):
                await api.close()

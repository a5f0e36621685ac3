"""One HTTP request of the bot: reading its parameters, answering it, or letting it down."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from playground.checks import Upload
from playground.errors import ApiError, bad_request

T = TypeVar("T")


class BrokenConnection(Response):
    """Promises an answer and breaks off: what a client sees when a connection drops."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The server closes the connection, because the one byte promised never comes.
        headers = [(b"content-length", b"1")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})


async def while_there(request: Request, work: Coroutine[Any, Any, T]) -> T | None:
    """What work comes to, or None if the client goes away before: then nobody waits for it."""

    async def until_gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    task, gone = asyncio.create_task(work), asyncio.create_task(until_gone())
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        task.cancel()
        gone.cancel()


def refuse(error: ApiError) -> JSONResponse:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": error.code,
        "description": error.description,
    }
    if error.retry_after is not None:
        body["parameters"] = {"retry_after": error.retry_after}
    if error.moved_to is not None:
        body["parameters"] = {"migrate_to_chat_id": error.moved_to}
    return JSONResponse(body, status_code=error.code)


async def read_call(request: Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters and files, from the address, a form or JSON."""
    raw: dict[str, Any] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("object expected as the body of the request")
        raw |= {name: value for name, value in body.items() if value is not None}
    elif kind in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        try:
            async with request.form() as form:
                for name, value in form.multi_items():
                    if isinstance(value, UploadFile):
                        uploads[name] = Upload(value.filename or name, await value.read())
                    else:
                        raw[name] = value
        except HTTPException as error:
            raise bad_request(f"can't parse the form: {error.detail}") from None
    elif await request.body():
        raise bad_request(f"unsupported content type {kind or '(none)'}")
    return raw, uploads

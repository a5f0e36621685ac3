"""An HTTP server in the running loop."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

KEEP_ALIVE_SECONDS = 75
GRACE_SECONDS = 5


class AddressTakenError(Exception):
    """Nothing can be served there; the message is one line that says why."""


@asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int) -> AsyncIterator[int]:
    """Serve until the block ends; yields the port, which is chosen by the system where it is 0.

    Nothing is logged: an address holds the path that only Telegram should know.

    Raises:
        AddressTakenError: when the address is taken or is not of this machine.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    config.load()
    server = uvicorn.Server(config)
    # Its parts are run here rather than `server.serve()`, which would take SIGTERM away from the
    # bot in the same process.
    server.lifespan = config.lifespan_class(config)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol by name: only then does asyncio set TCP_NODELAY, without which every
    # answer takes 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise AddressTakenError(
                f"HTTP_ADDRESS {host}:{port} cannot be served ({error.strerror or error})."
            ) from None
        await server.startup(sockets=[listener])
        try:
            yield int(listener.getsockname()[1])
        finally:
            await server.shutdown(sockets=[listener])

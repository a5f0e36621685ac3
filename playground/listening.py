"""An HTTP server in the running loop, for whoever has more to do in it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

# A connection must not be closed just as the client takes it up again: aiohttp does so within 15 s.
KEEP_ALIVE_SECONDS = 75


@asynccontextmanager
async def listening(
    app: ASGIApp, host: str = "127.0.0.1", port: int = 0, *, grace_seconds: int = 1
) -> AsyncIterator[int]:
    """Serve an app until the block ends; yields the port, chosen by the system where it is 0.

    Nothing is logged: an address can hold a secret. Requests under way get `grace_seconds`.

    Raises:
        OSError: when the address is taken or is not of this machine.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=grace_seconds,
    )
    config.load()
    server = uvicorn.Server(config)
    # Its parts are run here rather than `server.serve()`, which would take Ctrl-C away from the
    # bot in the same process and needs a tenth of a second to notice that it should stop.
    server.lifespan = config.lifespan_class(config)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol by name: only then does asyncio set TCP_NODELAY, without which every
    # answer takes 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        await server.startup(sockets=[listener])
        dated = asyncio.create_task(_keep_the_date(server))
        try:
            yield int(listener.getsockname()[1])
        finally:
            dated.cancel()
            await server.shutdown(sockets=[listener])


async def _keep_the_date(server: uvicorn.Server) -> None:
    """Answers carry the time, as Telegram's do: a bot may compare its clock with it."""
    while True:
        await server.on_tick(0)
        await asyncio.sleep(1)

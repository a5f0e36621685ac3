"""Serving at the address of the settings."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from starlette.types import ASGIApp

from playground.listening import listening

GRACE_SECONDS = 5


class AddressTakenError(Exception):
    """Nothing can be served there; the message is one line that says why."""


@asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int) -> AsyncIterator[None]:
    """Serve until the block ends.

    Raises:
        AddressTakenError: when the address is taken or is not of this machine.
    """
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(listening(app, host, port, grace_seconds=GRACE_SECONDS))
        except OSError as error:
            raise AddressTakenError(
                f"HTTP_ADDRESS {host}:{port} cannot be served ({error.strerror or error})."
            ) from None
        yield

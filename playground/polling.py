"""getUpdates: one bot at a time asks for what waits, and may wait for more."""

import asyncio
from typing import Any

from playground.errors import bad_request, conflict
from playground.specification import specification
from playground.world import World

LONGEST_POLL = 50
TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


def set_allowed(world: World, params: dict[str, Any]) -> None:
    """Remember allowed_updates; the setting stays until it is changed."""
    allowed = params.get("allowed_updates")
    if allowed is None:
        return
    known = specification().types["Update"].fields.keys() - {"update_id"}
    if unknown := sorted(set(allowed) - known):
        raise bad_request(f'unknown type of update "{unknown[0]}" in allowed_updates')
    world.updates.allowed = tuple(allowed)


class Poller:
    """At most one call waits; the next one that has to wait ends it with 409."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: asyncio.Future[None] | None = None

    async def get_updates(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        set_allowed(self._world, params)
        offset = params.get("offset", 0)
        # Telegram bends these into range without a word.
        limit = min(max(params.get("limit", 100), 1), 100)
        timeout = min(max(params.get("timeout", 0), 0), LONGEST_POLL)
        queue = self._world.updates
        updates = queue.fetch(offset, limit)
        if not updates and timeout:
            await self._wait(timeout)
            updates = queue.fetch(offset, limit)
        return [update.to_api() for update in updates]

    async def _wait(self, timeout: float) -> None:  # noqa: ASYNC109 - the Bot API's own word
        self.terminate(TERMINATED)
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        unsubscribe = self._world.updates.subscribe(
            lambda: None if waiting.done() else waiting.set_result(None)
        )
        try:
            await asyncio.wait({waiting}, timeout=timeout)
            if waiting.done():
                waiting.result()
        finally:
            unsubscribe()
            if self._waiting is waiting:
                self._waiting = None

    def terminate(self, reason: str) -> None:
        """End the call that waits, if one does, with 409."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(conflict(reason))

    def release(self) -> None:
        """End the call that waits with what there is: nothing."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

"""The webhook: updates brought to the bot's own address, each chat's in order.

As in Telegram's server: one update of a queue is under way at a time; what is not answered with
2xx is brought again, at once and then after 2, 4, 8… up to 60 seconds, or when Retry-After says,
until it expires; an address that answers 410 for 23 hours is given up.
A method call in the answer to an update is not played.
"""

import asyncio
import contextlib
import ipaddress
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from playground.errors import bad_request
from playground.polling import set_allowed
from playground.updates import Waiting
from playground.world import World

Sleep = Callable[[float], Awaitable[None]]
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LONGEST_DELAY = 60
LONGEST_RETRY_AFTER = 3600
GONE_SECONDS = 23 * 3600


@dataclass
class Webhook:
    url: str
    secret_token: str | None
    max_connections: int
    last_error_date: int | None = None
    last_error_message: str | None = None


class Courier:
    """Brings updates to the webhook while there is one. `sleep` passes the time between tries."""

    def __init__(self, world: World, sleep: Sleep = asyncio.sleep) -> None:
        self._world = world
        self._sleep = sleep
        self.webhook: Webhook | None = None
        self._wake = asyncio.Event()
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._gone_since: float | None = None
        self._unsubscribe: Callable[[], None] | None = None

    async def set(self, params: dict[str, Any]) -> bool:
        url = params["url"]
        if not url:
            return await self.delete(params)
        _check_url(url)
        secret = params.get("secret_token")
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise bad_request("secret token contains unallowed characters")
        set_allowed(self._world, params)
        await self.close()
        if params.get("drop_pending_updates"):
            self._world.updates.clear()
        connections = min(max(params.get("max_connections", 40), 1), 100)
        self.webhook = Webhook(url, secret, connections)
        self._unsubscribe = self._world.updates.subscribe(self._wake.set)
        self._start(self._run(self.webhook))
        return True

    async def delete(self, params: dict[str, Any]) -> bool:
        await self.close()
        if params.get("drop_pending_updates"):
            self._world.updates.clear()
        return True

    def info(self) -> dict[str, Any]:
        """A WebhookInfo."""
        info: dict[str, Any] = {
            "url": self.webhook.url if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates.waiting()),
        }
        if self.webhook:
            info["max_connections"] = self.webhook.max_connections
            if self.webhook.last_error_message is not None:
                info["last_error_date"] = self.webhook.last_error_date
                info["last_error_message"] = self.webhook.last_error_message
        if self._world.updates.allowed:
            info["allowed_updates"] = list(self._world.updates.allowed)
        return info

    async def close(self) -> None:
        """Stop bringing; what was not confirmed stays."""
        self._forget()
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._busy.clear()

    def _forget(self) -> None:
        self.webhook = None
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, webhook: Webhook) -> None:
        # The bot is on this machine: a proxy for the outside world has no part in it.
        async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
            while self.webhook is webhook:
                self._wake.clear()
                for update in self._world.updates.waiting():
                    if len(self._busy) >= webhook.max_connections:
                        break
                    if update.queue not in self._busy:
                        self._busy.add(update.queue)
                        self._start(self._bring(client, webhook, update))
                await self._wake.wait()

    async def _bring(self, client: httpx.AsyncClient, webhook: Webhook, update: Waiting) -> None:
        delay, failed = 1.0, 0
        try:
            while update.expires_at > self._world.elapsed():
                error, retry_after = await self._post(client, webhook, update)
                if error is None or self.webhook is not webhook:
                    break
                webhook.last_error_date = self._world.timestamp()
                webhook.last_error_message = error
                if retry_after:
                    wait = retry_after
                elif failed:
                    wait = delay = min(delay * 2, LONGEST_DELAY)
                else:
                    wait = 0.0
                failed += 1
                await self._sleep(wait)
            if self.webhook is webhook:
                self._world.updates.remove([update])
        finally:
            self._busy.discard(update.queue)
            self._wake.set()

    async def _post(
        self, client: httpx.AsyncClient, webhook: Webhook, update: Waiting
    ) -> tuple[str | None, float]:
        """Bring one update once: what went wrong, if anything, and when to come again."""
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            response = await client.post(webhook.url, json=update.to_api(), headers=headers)
        except httpx.HTTPError as error:
            return f"Connection failed: {type(error).__name__}", 0
        if response.is_success:
            self._gone_since = None
            return None, 0
        self._watch_gone(webhook, response.status_code)
        retry_after = 0.0
        with contextlib.suppress(ValueError):
            retry_after = float(response.headers.get("Retry-After", 0))
        reason = f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
        return reason, min(max(retry_after, 0), LONGEST_RETRY_AFTER)

    def _watch_gone(self, webhook: Webhook, status: int) -> None:
        now = self._world.elapsed()
        if status != 410:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now > self._gone_since + GONE_SECONDS and self.webhook is webhook:
            self._forget()


def _check_url(url: str) -> None:
    """Telegram asks for https; here http is taken on this machine itself."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    local = host == "localhost"
    with contextlib.suppress(ValueError):
        local = local or ipaddress.ip_address(host).is_loopback
    if not host or parts.scheme not in ({"https", "http"} if local else {"https"}):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")

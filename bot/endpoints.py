"""What the bot answers over HTTP: whether it is well, its figures, and Telegram's updates.

`/healthz`, `/readyz` and `/metrics` are for this machine and its operator: a reverse proxy passes
the path of the webhook alone.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator
from datetime import datetime, timedelta

from prometheus_client import REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from models.database import Database
from models.moment import POLLED, last_time
from models.queues import count_queues
from models.serving_model import count_vectors
from scheduler.tenure import Tenure

# Both ways of receiving hear from Telegram every ten seconds or so when all is well.
LONGEST_SILENCE = timedelta(minutes=2)
PLAIN = "text/plain; version=0.0.4; charset=utf-8"


class Endpoints:
    """Asked by an orchestrator and by Prometheus, so every answer is quick and short."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        *,
        is_broken: Callable[[], bool],
        has_model: Callable[[], bool] | None,
        model: str = "",
        hears_telegram: bool = True,
        tenures: Collection[Tenure] = (),
    ) -> None:
        """`has_model` is None and `hears_telegram` false where other processes see to that.

        `model`: by its name, the one whose vectors are counted.
        """
        self.database = database
        self.now = now
        self.is_broken = is_broken
        self.has_model = has_model
        self.hears_telegram = hears_telegram
        self._registry = CollectorRegistry()
        self._registry.register(_Gauges(database, now, has_model, model, tenures))

    def app(self, webhook: Callable[[Request], Awaitable[Response]] | None) -> ASGIApp:
        """`webhook` answers every POST itself: which path is the right one is not told."""
        ours = Starlette(
            routes=[
                Route("/healthz", self.health),
                Route("/readyz", self.readiness),
                Route("/metrics", self.metrics),
            ]
        )
        if webhook is None:
            return ours

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            # Past the routes: they take as long as all the rest of an update's receipt.
            if scope["type"] == "http" and scope["method"] == "POST":
                response = await webhook(Request(scope, receive))
                await response(scope, receive, send)
            else:
                await ours(scope, receive, send)

        return app

    async def health(self, _request: Request) -> Response:
        """Whether this process can go on; 503 asks for a new one."""
        if self.is_broken():
            return PlainTextResponse("broken\n", 503)
        return PlainTextResponse("ok\n")

    async def readiness(self, _request: Request) -> Response:
        """Whether it can serve people now. The model may still be loading: peers come later."""
        try:
            heard = await asyncio.to_thread(self._last_heard)
        except SQLAlchemyError as error:
            found = {"database": type(error).__name__}
            return JSONResponse(found, 503)
        is_heard = heard is not None and self.now() - heard <= LONGEST_SILENCE
        found = {"database": "ok"}
        if self.hears_telegram:
            found["telegram"] = "ok" if is_heard else "silent"
        if self.has_model is not None:
            found["model"] = "ok" if self.has_model() else "loading"
        is_ready = (is_heard or not self.hears_telegram) and not self.is_broken()
        return JSONResponse(found, 200 if is_ready else 503)

    async def metrics(self, _request: Request) -> Response:
        """What `scheduler.metrics` counted in this process, and the queues of all."""
        queues = await asyncio.to_thread(generate_latest, self._registry)
        return Response(generate_latest(REGISTRY) + queues, media_type=PLAIN)

    def _last_heard(self) -> datetime | None:
        with self.database.read() as session:
            return last_time(session, POLLED)


class _Gauges(Collector):
    """Read from the database whenever Prometheus asks."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        has_model: Callable[[], bool] | None,
        model: str,
        tenures: Collection[Tenure],
    ) -> None:
        self._database = database
        self._now = now
        self._has_model = has_model
        self._model = model
        self._tenures = tenures

    def collect(self) -> Iterator[Metric]:
        with self._database.read() as session:
            queues = count_queues(session, self._now())
        rows = GaugeMetricFamily("raakvlak_queue", "What waits, by queue.", labels=["queue"])
        rows.add_metric(["inbox"], queues.inbox)
        rows.add_metric(["set_aside"], queues.set_aside)
        rows.add_metric(["outbox"], queues.outbox)
        rows.add_metric(["under_way"], queues.under_way)
        rows.add_metric(["in_doubt"], queues.in_doubt)
        rows.add_metric(["failed"], queues.failed)
        rows.add_metric(["unmatched"], queues.unmatched)
        yield rows
        ages = GaugeMetricFamily(
            "raakvlak_queue_age_seconds", "How long the oldest has waited.", labels=["queue"]
        )
        ages.add_metric(["inbox"], queues.inbox_age)
        ages.add_metric(["outbox"], queues.outbox_age)
        yield ages
        held = GaugeMetricFamily(
            "raakvlak_lease_held", "Whether this process is the one that does it.", labels=["lease"]
        )
        for tenure in self._tenures:
            held.add_metric([tenure.name], tenure.acting_as() is not None)
        yield held
        if self._has_model is not None:
            with self._database.read() as session:
                progress = count_vectors(session, self._model)
            vectors = GaugeMetricFamily(
                "raakvlak_vectors",
                "Vectors by the model that the settings name.",
                labels=["state"],
            )
            vectors.add_metric(["done"], progress.done)
            vectors.add_metric(["to_do"], progress.to_do)
            yield vectors
            yield GaugeMetricFamily(
                "raakvlak_model_loaded",
                "Whether peers can be looked for.",
                value=self._has_model(),
            )

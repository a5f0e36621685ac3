"""The one place where the parts are put together; every part can be given by a test."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from telegram import Bot

from bot.clock import Clock
from bot.endpoints import Endpoints
from bot.intake import Intake
from bot.introduce_bot import IntroduceBot
from bot.serve import serving
from bot.settings import Settings
from bot.telegram import PatientRequest
from bot.webhook import WebhookIntake
from bot.worker import Worker
from handlers.turn import House
from matching.embedder import Embedder
from models.database import Database
from scheduler.answerer import PATIENCE, Answerer
from scheduler.broadcaster import Broadcaster
from scheduler.circles import LEAST_LIKELY, CircleKeeper
from scheduler.clerk import Clerk
from scheduler.courier import Courier
from scheduler.eraser import Eraser
from scheduler.guide import Guide
from scheduler.inline_answerer import InlineAnswerer
from scheduler.introducer import Introducer
from scheduler.learner import Learner
from scheduler.limiter import Limiter
from scheduler.loop import Loop, wake
from scheduler.matchmaker import LEAST_PROBABILITY, Matchmaker
from scheduler.menus import MenuKeeper
from scheduler.reporter import Reporter
from scheduler.rounds import RoundKeeper
from scheduler.sender import Sender
from scheduler.tenure import Tenure
from scheduler.themes import ThemeKeeper
from scheduler.ticker import Ticker
from scheduler.typing_sign import TypingSign

logger = logging.getLogger(__name__)


@dataclass
class Raakvlak:
    """A whole bot. `running` keeps it going."""

    settings: Settings
    clock: Clock
    database: Database
    bot: Bot
    request: PatientRequest
    embedder: Embedder
    intake: Intake | WebhookIntake
    worker: Worker
    sender: Sender
    matchmaker: Matchmaker
    guide: Guide
    themes: ThemeKeeper
    answerer: Answerer
    inline_answerer: InlineAnswerer
    introducer: Introducer
    courier: Courier
    reporter: Reporter
    rounds: RoundKeeper
    learner: Learner
    clerk: Clerk
    circles: CircleKeeper
    broadcaster: Broadcaster
    eraser: Eraser
    ticker: Ticker
    introduce_bot: IntroduceBot
    menus: MenuKeeper
    owns_embedder: bool
    broken: asyncio.Event = field(default_factory=asyncio.Event)
    fault: BaseException | None = None

    @property
    def tenures(self) -> tuple[Tenure, ...]:
        return self.sender.tenure, self.ticker.tenure

    @property
    def loops(self) -> tuple[Loop, ...]:
        return (
            *(tenure for tenure in self.tenures if not tenure.is_alone),
            self.introduce_bot,
            self.intake,
            self.worker,
            self.sender,
            self.matchmaker,
            self.guide,
            self.themes,
            self.answerer,
            self.inline_answerer,
            self.introducer,
            self.courier,
            self.reporter,
            self.rounds,
            self.learner,
            self.menus,
            self.clerk,
            self.circles,
            self.broadcaster,
            self.eraser,
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Raakvlak"]:
        """Everything goes on in the background until the block ends, then ends in good order."""
        self.embedder.start()
        await self.request.initialize()
        tasks: dict[Loop, asyncio.Task[None]] = {}
        try:
            for tenure in self.tenures:
                if tenure.is_alone:
                    await asyncio.to_thread(tenure.take)
            for loop in self.loops:
                tasks[loop] = asyncio.create_task(loop.run(), name=type(loop).__name__)
                tasks[loop].add_done_callback(self._notice_an_end)
            self.ticker.start()
            # It ends before the parts that it hands updates to.
            async with self._served():
                yield self
        finally:
            self.ticker.stop()
            # The sender notes what Telegram answered to what it sent, for a few seconds at most;
            # the others leave nothing half done, as their transactions end or do not count.
            self.sender.stop()
            for loop, task in tasks.items():
                if loop is not self.sender:
                    task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)
            await asyncio.to_thread(self.ticker.tenure.give_back)
            if self.owns_embedder:
                await asyncio.to_thread(self.embedder.close)
            # Not `bot.shutdown`: it closes only after `bot.initialize`, which wants an answer of
            # Telegram before anything may start.
            await self.request.shutdown()
            self.database.dispose()

    @asynccontextmanager
    async def _served(self) -> AsyncIterator[None]:
        """Answer over HTTP, where the settings say so."""
        if self.settings.listens_on is None:
            yield
            return
        endpoints = Endpoints(
            self.database,
            self.clock.now,
            is_broken=self.broken.is_set,
            has_model=self.matchmaker.is_ready.is_set,
        )
        webhook = self.intake.answer if isinstance(self.intake, WebhookIntake) else None
        async with serving(endpoints.app(webhook), *self.settings.listens_on):
            yield

    def _notice_an_end(self, task: asyncio.Task[None]) -> None:
        """A part that ends by itself met something that no waiting mends."""
        if not task.cancelled() and (error := task.exception()) is not None:
            self.fault = self.fault or error
            self.broken.set()


def compose(
    settings: Settings,
    *,
    clock: Clock | None = None,
    database: Database | None = None,
    embedder: Embedder | None = None,
    limiter: Limiter | None = None,
    patience: float = PATIENCE,
) -> Raakvlak:
    """A bot from its settings. Call it in a running event loop.

    An embedder that is given is started, and left running for whoever gave it. `patience`: seconds
    a question or a report may take before whoever asked hears that it does.

    Raises:
        ValueError: without a token; the playground brings its own.
    """
    if settings.telegram_bot_token is None:
        raise ValueError("There is no token.")
    token = settings.telegram_bot_token.get_secret_value()
    clock = clock or Clock()
    database = database or Database(settings.database_url, settings.key_source())
    limiter = limiter or Limiter()
    request = PatientRequest(limiter)
    bot = Bot(
        token,
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=request,
    )
    seal = settings.seal()
    house = House(settings.moderator_ids, settings.default_language, settings.zone, seal)
    owns_embedder = embedder is None
    embedder = embedder or Embedder(settings.embedding_model)

    sender = Sender(
        bot,
        database,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        limiter=limiter,
    )
    introducer = Introducer(bot, database, clock.now, house.zone, on_introduction=sender.nudge)
    typing_to = TypingSign(bot, limiter).shown_to
    courier = Courier(
        bot,
        database,
        clock.now,
        limiter,
        first_admins=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )
    reporter = Reporter(
        database,
        clock.now,
        house.zone,
        model=embedder.name,
        first_admins=house.moderators,
        patience=patience,
        typing_to=typing_to,
        on_message=sender.nudge,
        on_file=courier.nudge,
    )
    guide = Guide(database, embedder, clock.now, on_offer=sender.nudge)

    def after_matching() -> None:
        sender.nudge()
        guide.nudge()  # a need that was just matched has a vector

    matchmaker = Matchmaker(database, embedder, clock.now, typing_to, on_proposal=after_matching)

    themes = ThemeKeeper(database, embedder, clock.now, is_ready=matchmaker.is_complete.is_set)
    answerer = Answerer(
        database,
        embedder,
        matchmaker,
        clock.now,
        typing_to=typing_to,
        patience=patience,
        on_answer=sender.nudge,
    )
    inline_answerer = InlineAnswerer(
        bot,
        database,
        embedder,
        matchmaker.been_there,
        clock.now,
        limiter=limiter,
        default_language=house.default_language,
        is_ready=matchmaker.is_complete.is_set,
    )
    rounds = RoundKeeper(
        database,
        clock.now,
        matchmaker.similar,
        least_similarity=LEAST_PROBABILITY,
        is_ready=matchmaker.is_complete.is_set,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    learner = Learner(
        database,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        on_lesson=sender.nudge,
    )

    circles = CircleKeeper(
        database,
        clock.now,
        matchmaker.similar,
        least_similarity=LEAST_LIKELY,
        is_ready=matchmaker.is_complete.is_set,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    clerk = Clerk(
        database,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    menus = MenuKeeper(
        bot,
        database,
        clock.now,
        first_admins=house.moderators,
        default_language=house.default_language,
    )

    broadcaster = Broadcaster(
        database, clock.now, moderators=house.moderators, on_work=sender.nudge
    )

    eraser = Eraser(database, clock.now)

    woken: tuple[Loop, ...] = (
        sender,
        matchmaker,
        guide,
        themes,
        answerer,
        inline_answerer,
        introducer,
        courier,
        reporter,
        rounds,
        learner,
        menus,
        clerk,
        circles,
        broadcaster,
        eraser,
    )

    def wake_all() -> None:
        for part in woken:
            part.nudge()

    worker = Worker(database, clock.now, house, on_handled=partial(wake, woken))
    intake = _intake(settings, bot, database, clock.now, worker.nudge)
    return Raakvlak(
        settings=settings,
        clock=clock,
        database=database,
        bot=bot,
        request=request,
        embedder=embedder,
        intake=intake,
        worker=worker,
        sender=sender,
        matchmaker=matchmaker,
        guide=guide,
        themes=themes,
        answerer=answerer,
        inline_answerer=inline_answerer,
        introducer=introducer,
        courier=courier,
        reporter=reporter,
        rounds=rounds,
        learner=learner,
        clerk=clerk,
        circles=circles,
        broadcaster=broadcaster,
        eraser=eraser,
        ticker=Ticker(
            database,
            clock.now,
            settings.zone,
            keeping=settings.keeping(seal),
            on_work=partial(wake, woken),
            on_tick=wake_all,
        ),
        introduce_bot=IntroduceBot(bot, settings, database, clock.now, on_menus=menus.nudge),
        menus=menus,
        owns_embedder=owns_embedder,
    )


def _intake(
    settings: Settings,
    bot: Bot,
    database: Database,
    now: Callable[[], datetime],
    on_updates: Callable[[], None],
) -> Intake | WebhookIntake:
    """The way updates come, by the settings."""
    if settings.webhook_url:
        assert settings.webhook_secret is not None, "The settings see to it."
        secret = settings.webhook_secret.get_secret_value()
        return WebhookIntake(
            bot, database, now, on_updates, url=settings.webhook_url, secret=secret
        )
    return Intake(bot.base_url, database, now, on_updates)

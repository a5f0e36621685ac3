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
from bot.roles import Role
from bot.serve import serving
from bot.settings import Settings
from bot.telegram import Line, PatientRequest
from bot.webhook import WebhookIntake
from bot.worker import Worker
from handlers.turn import House
from matching.embedder import Embedder
from models.database import Database
from models.lease import INTAKE, SENDER, TICKER
from scheduler.answerer import PATIENCE, Answerer
from scheduler.broadcaster import Broadcaster
from scheduler.changeover import Changeover
from scheduler.circles import LEAST_LIKELY, CircleKeeper
from scheduler.clerk import Clerk
from scheduler.courier import Courier
from scheduler.eraser import Eraser
from scheduler.guide import Guide
from scheduler.inline_answerer import InlineAnswerer
from scheduler.introducer import Introducer
from scheduler.learner import Learner
from scheduler.limiter import Limiter
from scheduler.listener import Listener
from scheduler.loop import Loop, nudge, wake
from scheduler.matchmaker import LEAST_PROBABILITY, Matchmaker
from scheduler.menus import MenuKeeper
from scheduler.reporter import Reporter
from scheduler.rounds import RoundKeeper
from scheduler.sender import Sender
from scheduler.serving import Serving
from scheduler.tenure import Tenure
from scheduler.themes import ThemeKeeper
from scheduler.ticker import Ticker
from scheduler.typing_sign import TypingSign

logger = logging.getLogger(__name__)


@dataclass
class Raakvlak:
    """A whole bot, or what of it a `role` does. `running` keeps it going.

    All parts are there in any case; those of other roles are never run.
    """

    settings: Settings
    clock: Clock
    database: Database
    bot: Bot
    request: PatientRequest
    embedder: Embedder
    serving: Serving
    intake: Intake | WebhookIntake
    worker: Worker
    sender: Sender
    matchmaker: Matchmaker
    changeover: Changeover
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
    role: Role | None = None
    listener: Listener | None = None
    intake_tenure: Tenure | None = None
    broken: asyncio.Event = field(default_factory=asyncio.Event)
    fault: BaseException | None = None

    @property
    def tenures(self) -> tuple[Tenure, ...]:
        """What only one process does, of what this one is for."""
        match self.role:
            case None:
                return self.sender.tenure, self.ticker.tenure
            case Role.SENDER:
                return (self.sender.tenure,)
            case Role.TICKER:
                return (self.ticker.tenure,)
            case Role.INTAKE if self.intake_tenure is not None:
                return (self.intake_tenure,)
        return ()

    @property
    def loops(self) -> tuple[Loop, ...]:
        """The parts that this process runs."""
        of_roles: dict[Role, tuple[Loop, ...]] = {
            Role.INTAKE: (self.intake,),
            Role.WORKER: (self.worker,),
            Role.SENDER: (self.introduce_bot, self.sender, *self.with_the_sender),
            Role.TICKER: self.with_the_ticker,
        }
        mine = [of_roles[role] for role in Role if self.role in {None, role}]
        return (
            *(tenure for tenure in self.tenures if not tenure.is_alone),
            *([self.listener] if self.listener is not None else []),
            *(loop for loops in mine for loop in loops),
        )

    @property
    def with_the_sender(self) -> tuple[Loop, ...]:
        """They call Telegram within its budget, or show that somebody is typing, or need the
        model."""
        return (
            self.matchmaker,
            self.changeover,
            self.guide,
            self.themes,
            self.answerer,
            self.inline_answerer,
            self.introducer,
            self.courier,
            self.reporter,
            self.rounds,
            self.circles,
            self.menus,
        )

    @property
    def with_the_ticker(self) -> tuple[Loop, ...]:
        """They go by the rows, and leave rows."""
        return self.learner, self.clerk, self.broadcaster, self.eraser

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Raakvlak"]:
        """Everything goes on in the background until the block ends, then ends in good order."""
        if self.has_model:
            await self.serving.start()
        await self.request.initialize()
        tasks: dict[Loop, asyncio.Task[None]] = {}
        try:
            for tenure in self.tenures:
                if tenure.is_alone:
                    await asyncio.to_thread(tenure.take)
            for loop in self.loops:
                tasks[loop] = asyncio.create_task(loop.run(), name=type(loop).__name__)
                tasks[loop].add_done_callback(self._notice_an_end)
            if self.role in {None, Role.TICKER}:
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
            for tenure in self.tenures:
                await asyncio.to_thread(tenure.give_back)
            await asyncio.to_thread(self.serving.close)
            if self.owns_embedder:
                await asyncio.to_thread(self.embedder.close)
            # Not `bot.shutdown`: it closes only after `bot.initialize`, which wants an answer of
            # Telegram before anything may start.
            await self.request.shutdown()
            await asyncio.to_thread(self.database.dispose)

    @property
    def has_model(self) -> bool:
        return self.role in {None, Role.SENDER}

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
            has_model=self.matchmaker.is_ready.is_set if self.has_model else None,
            model=self.embedder.name,
            hears_telegram=self.role in {None, Role.INTAKE},
            tenures=self.tenures,
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
    role: Role | None = None,
    clock: Clock | None = None,
    database: Database | None = None,
    embedder: Embedder | None = None,
    limiter: Limiter | None = None,
    line: Line | None = None,
    patience: float = PATIENCE,
) -> Raakvlak:
    """A bot from its settings, or what of it a `role` does. Call it in a running event loop.

    An embedder that is given is started, and left running for whoever gave it. `patience`: seconds
    a question or a report may take before whoever asked hears that it does.

    Raises:
        ValueError: without a token; the playground brings its own. Or for a role in SQLite, where
            one process does everything.
    """
    if settings.telegram_bot_token is None:
        raise ValueError("There is no token.")
    token = settings.telegram_bot_token.get_secret_value()
    clock = clock or Clock()
    database = database or settings.open_database()
    limiter = limiter or Limiter()
    if role is not None and database.is_sqlite:
        raise ValueError("Several processes need PostgreSQL.")
    is_alone = role is None
    database.tells_others = not is_alone
    sending = Tenure(database, SENDER, is_alone=is_alone)
    ticking = Tenure(database, TICKER, is_alone=is_alone)
    # What only one process does is written through a database that insists on it.
    senders = database if is_alone else database.fenced(sending.show)
    tickers = database if is_alone else database.fenced(ticking.show)
    may_call = partial(_is_acting, sending) if role is Role.SENDER else _always
    request = PatientRequest(limiter, may_call, line)
    bot = Bot(
        token,
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=request,
        get_updates_request=request,  # or one is built that reads the certificates once more
    )
    seal = settings.seal()
    house = House(
        settings.moderator_ids,
        settings.default_language,
        settings.zone,
        seal,
        settings.most_updates_a_minute,
    )
    owns_embedder = embedder is None
    embedder = embedder or Embedder(settings.embedding_model)

    sender = Sender(
        bot,
        database,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        limiter=limiter,
        tenure=sending,
    )
    introducer = Introducer(bot, senders, clock.now, house.zone, on_introduction=sender.nudge)
    typing_to = TypingSign(bot, limiter).shown_to
    courier = Courier(
        bot,
        senders,
        clock.now,
        limiter,
        first_admins=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )
    reporter = Reporter(
        senders,
        clock.now,
        house.zone,
        first_admins=house.moderators,
        patience=patience,
        typing_to=typing_to,
        on_message=sender.nudge,
        on_file=courier.nudge,
    )
    serving = Serving(senders, embedder, clock.now)
    guide = Guide(senders, serving, clock.now, on_offer=sender.nudge)

    matchmaker = Matchmaker(
        senders,
        serving,
        clock.now,
        typing_to,
        on_proposal=lambda: nudge(sender, guide),  # a need that was just matched has a vector
        on_complete=lambda: nudge(themes, rounds, circles),  # they waited for it
    )

    themes = ThemeKeeper(senders, serving, clock.now, is_ready=matchmaker.is_complete.is_set)
    answerer = Answerer(
        senders,
        serving,
        matchmaker,
        clock.now,
        typing_to=typing_to,
        patience=patience,
        on_answer=sender.nudge,
    )
    inline_answerer = InlineAnswerer(
        bot,
        senders,
        serving,
        matchmaker.been_there,
        clock.now,
        limiter=limiter,
        default_language=house.default_language,
        is_ready=matchmaker.is_complete.is_set,
    )
    rounds = RoundKeeper(
        senders,
        clock.now,
        matchmaker.similar,
        least_similarity=LEAST_PROBABILITY,
        is_ready=matchmaker.is_complete.is_set,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    learner = Learner(
        tickers,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        on_lesson=sender.nudge,
    )

    circles = CircleKeeper(
        senders,
        clock.now,
        matchmaker.similar,
        least_similarity=LEAST_LIKELY,
        is_ready=matchmaker.is_complete.is_set,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    clerk = Clerk(
        tickers,
        clock.now,
        moderators=house.moderators,
        default_language=house.default_language,
        on_work=sender.nudge,
    )

    menus = MenuKeeper(
        bot,
        senders,
        clock.now,
        first_admins=house.moderators,
        default_language=house.default_language,
    )

    broadcaster = Broadcaster(tickers, clock.now, moderators=house.moderators, on_work=sender.nudge)

    eraser = Eraser(tickers, clock.now)

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

    worker = Worker(
        database,
        clock.now,
        house,
        on_handled=partial(wake, woken),
        beside_others=role is Role.WORKER,
    )
    raakvlak = Raakvlak(
        settings=settings,
        clock=clock,
        database=database,
        bot=bot,
        request=request,
        embedder=embedder,
        serving=serving,
        intake=_intake(settings, bot, database, clock.now, worker.nudge, line=request.line),
        worker=worker,
        sender=sender,
        matchmaker=matchmaker,
        changeover=Changeover(senders, serving, matchmaker, clock.now, on_change=guide.nudge),
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
            on_tick=partial(nudge, *woken),
            tenure=ticking,
        ),
        introduce_bot=IntroduceBot(
            bot,
            settings,
            senders,
            clock.now,
            on_menus=menus.nudge,
            ends_webhook=is_alone and not settings.webhook_url,
        ),
        menus=menus,
        owns_embedder=owns_embedder,
        role=role,
    )
    if role is not None:
        _share_the_work(raakvlak, woken)
    return raakvlak


def _share_the_work(raakvlak: Raakvlak, woken: tuple[Loop, ...]) -> None:
    """Let the processes of all roles hear of each other, and only one do what only one may."""
    for part in (raakvlak.introduce_bot, *raakvlak.with_the_sender):
        part.duty = raakvlak.sender.tenure
    for part in raakvlak.with_the_ticker:
        part.duty = raakvlak.ticker.tenure
    if raakvlak.role is Role.INTAKE and isinstance(raakvlak.intake, Intake):
        # Telegram lets one fetch at a time; a webhook's updates may be received by several.
        raakvlak.intake_tenure = raakvlak.intake.duty = Tenure(raakvlak.database, INTAKE)
    mine = [loop for loop in (raakvlak.worker, *woken) if loop in raakvlak.loops]
    if not mine:
        return

    def nudge_all() -> None:
        for part in mine:
            part.nudge()

    raakvlak.listener = Listener(raakvlak.database, partial(wake, mine), nudge_all)


def _is_acting(tenure: Tenure) -> bool:
    return tenure.acting_as() is not None


def _always() -> bool:
    return True


def _intake(
    settings: Settings,
    bot: Bot,
    database: Database,
    now: Callable[[], datetime],
    on_updates: Callable[[], None],
    *,
    line: Line,
) -> Intake | WebhookIntake:
    """The way updates come, by the settings."""
    if settings.webhook_url:
        assert settings.webhook_secret is not None, "The settings see to it."
        secret = settings.webhook_secret.get_secret_value()
        return WebhookIntake(
            bot, database, now, on_updates, url=settings.webhook_url, secret=secret
        )
    return Intake(bot.base_url, line, database, now, on_updates)

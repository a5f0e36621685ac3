"""The one place that writes to Telegram: it owns the budget and carries the outbox out."""

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from time import monotonic

from sqlmodel import Session
from telegram import Bot
from telegram.error import TelegramError

from models.database import Database
from models.member import find_member
from models.outbox import (
    CANCELLED,
    FAILED,
    MESSAGES,
    SENT,
    TODO,
    UNKNOWN,
    OutboxCall,
    calls_left_sending,
    claim_calls,
)
from scheduler.limiter import Limiter
from scheduler.loop import Loop
from scheduler.verdict import Ruling, Verdict, rule
from usecases.alert import ABOUT as ALERT
from usecases.alert import alert_moderators
from usecases.availability import lose_reach

logger = logging.getLogger(__name__)

IDLE = 1.0  # seconds between looks when nobody nudges
MOST_TRIES = 2  # for calls that may arrive twice without harm, when Telegram gives no answer
LONGEST_DELAY = 300  # seconds between tries while Telegram cannot be reached


class Sender(Loop):
    """Claims what may go, sends it, and notes what became of it."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        limiter: Limiter | None = None,
    ) -> None:
        super().__init__()
        self.bot = bot
        self.database = database
        self.now = now
        self.moderators = moderators
        self.default_language = default_language
        self.limiter = limiter or Limiter()
        self._in_flight: dict[int, asyncio.Task[None]] = {}  # by chat

    async def run(self) -> None:
        await asyncio.to_thread(self._recover)
        try:
            await super().run()
        finally:
            # What is under way gets its answer, or is noted as unknown at the next start.
            await asyncio.gather(*self._in_flight.values(), return_exceptions=True)

    async def step(self) -> float:
        at = monotonic()
        if free := self.limiter.free(at):
            calls = await asyncio.to_thread(self._claim, free, at)
            for call in calls:
                self.limiter.start(at)
                self._in_flight[call.chat_id] = asyncio.create_task(self._carry_out(call))
            if len(calls) == free:
                return 0
        return self.limiter.wait(monotonic(), IDLE)

    def _claim(self, most: int, at: float) -> list[OutboxCall]:
        with self.database.write() as session:
            calls = claim_calls(
                session, self.now(), most, list(self._in_flight), self.limiter.resting(at)
            )
            return list(calls)

    async def _carry_out(self, call: OutboxCall) -> None:
        message_id = None
        try:
            message_id = await _perform(self.bot, call)
            ruling = Ruling(Verdict.SENT)
        except TelegramError as error:
            ruling = rule(error)
        at = monotonic()
        if ruling.verdict is Verdict.WAIT:
            logger.warning("Telegram asks to wait %.0f seconds.", ruling.retry_after)
            self.limiter.pause(ruling.retry_after, at)
        if call.method in MESSAGES:
            self.limiter.rest(call.chat_id, at)
        try:
            await asyncio.to_thread(self._note, call.key, ruling, message_id)
        finally:
            del self._in_flight[call.chat_id]
            self.nudge()

    def _note(self, call_id: int, ruling: Ruling, message_id: int | None) -> None:
        now = self.now()
        with self.database.write() as session:
            call = session.get(OutboxCall, call_id)
            assert call is not None
            call.error = ruling.error
            match ruling.verdict:
                case Verdict.SENT:
                    call.state = SENT
                    call.sent_at = now
                    call.message_id = message_id
                case Verdict.WAIT:
                    call.state = TODO
                    call.attempts -= 1
                case Verdict.AGAIN:
                    call.state = TODO
                    call.due_at = now + timedelta(seconds=min(2**call.attempts, LONGEST_DELAY))
                case Verdict.UNKNOWN:
                    again = not call.once and call.attempts < MOST_TRIES
                    call.state = TODO if again else UNKNOWN
                case Verdict.GONE:
                    call.state = FAILED
                    member = find_member(session, call.chat_id)
                    if member is not None:
                        lose_reach(session, member, now)
                case Verdict.LOST_MESSAGE:
                    call.state = FAILED
                    session.add(_as_new_message(call, now))
                case Verdict.TOO_LATE:
                    call.state = CANCELLED
                case Verdict.REFUSED:
                    call.state = FAILED
                    self._report_refusal(session, call, now)

    def _report_refusal(self, session: Session, call: OutboxCall, now: datetime) -> None:
        logger.error("Telegram refused call %s (%s).", call.key, call.method)
        if call.about == ALERT:
            return  # or each alert about an alert would cause the next
        alert_moderators(
            session,
            self.moderators,
            self.default_language,
            "mod-call-failed",
            now,
            method=call.method,
            error=call.error or "",
        )

    def _recover(self) -> None:
        """What a process that ended was sending: repeated where that does no harm."""
        with self.database.write() as session:
            for call in calls_left_sending(session):
                call.state = UNKNOWN if call.once else TODO


async def _perform(bot: Bot, call: OutboxCall) -> int | None:
    """Make the call; returns the id of the message it put into the chat.

    The parameters are stored as the Bot API names them, newer ones than python-telegram-bot knows
    included, and so go along as they are.
    """
    rest = dict(call.payload)
    if call.method == "sendMessage":
        message = await bot.send_message(call.chat_id, rest.pop("text"), api_kwargs=rest)
        return message.message_id
    if call.method == "editMessageText":
        message_id = rest.pop("message_id")
        await bot.edit_message_text(
            rest.pop("text"), chat_id=call.chat_id, message_id=message_id, api_kwargs=rest
        )
        return int(message_id)
    if call.method == "answerCallbackQuery":
        await bot.answer_callback_query(rest.pop("callback_query_id"), api_kwargs=rest)
        return None
    raise NotImplementedError(call.method)


def _as_new_message(call: OutboxCall, now: datetime) -> OutboxCall:
    """The member deleted the message that was to change: they get it as a new one."""
    payload = {name: value for name, value in call.payload.items() if name != "message_id"}
    return OutboxCall(
        chat_id=call.chat_id,
        method="sendMessage",
        payload=payload,
        priority=call.priority,
        about=call.about,
        once=call.once,
        due_at=now,
    )

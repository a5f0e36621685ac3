"""The one place that writes to Telegram: it owns the budget and carries the outbox out."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

from sqlmodel import Session
from telegram import Bot
from telegram.error import TelegramError

from models.database import Database
from models.lease import SENDER, LeaseLostError
from models.moment import CAUGHT_UP, last_time
from models.outbox import (
    MEDIA,
    MESSAGES,
    OutboxCall,
    calls_by_key,
    calls_left_sending,
    calls_to_check,
    calls_unsure,
    claim_calls,
    has_doubts,
    ids_go_up,
    known_message_ids,
    tapped_message,
)
from scheduler.limiter import Limiter, Turn
from scheduler.loop import Loop, trail
from scheduler.metrics import CALL_SECONDS, CALLS
from scheduler.outcome import Outcome, leave_unknown, patience
from scheduler.reconcile import TooManyToTryError, ids_to_try, is_there
from scheduler.tenure import Tenure
from scheduler.verdict import Ruling, Verdict, rule

logger = logging.getLogger(__name__)

# A call that may have arrived, and the message ids to look for it under, or why that is no use.
Doubt = tuple[OutboxCall, list[int] | Verdict]

IDLE = 1.0  # seconds between looks when nobody nudges
MOST_UNDER_WAY = 48  # calls at once: more than the budget allows even when Telegram is slow
GIVE_UP_AFTER = timedelta(hours=1)
TAKING_OVER = 1.1  # seconds of silence before the first call of another process
LONGEST_GOODBYE = 6.0  # seconds that what is under way gets when the program ends


class Sender(Loop):
    """Claims what may go, sends it, and notes what became of it.

    A step is one transaction: it notes what Telegram answered since the last one, and claims
    what may go now. Between two steps calls are under way: of each chat one, and answers to taps
    beside it.
    """

    watches = (OutboxCall,)

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        *,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        limiter: Limiter | None = None,
        tenure: Tenure | None = None,
    ) -> None:
        """Without a `tenure` it has one of its own, as who is alone on the database."""
        super().__init__()
        self.bot = bot
        self.tenure = tenure or Tenure(database, SENDER, is_alone=True)
        self.tenure.on_taken = self.recover
        self._token: int | None = None  # under which the calls under way were claimed
        self.database = database
        self.now = now
        self.limiter = limiter or Limiter()
        self.outcome = Outcome(moderators, default_language)
        self._under_way: dict[int, tuple[OutboxCall, asyncio.Task[None]]] = {}  # by the call's key
        self._answered: list[tuple[OutboxCall, Ruling]] = []  # not noted yet
        # Whether a call may be in doubt: nobody but whoever sends leaves one so.
        self._may_doubt = True

    async def run(self) -> None:
        try:
            await super().run()
        finally:
            await self._say_goodbye()

    async def step(self) -> float:
        token = self.tenure.acting_as()
        if token != self._token:
            self._abandon()
            self._token, self._may_doubt = token, True
            if not self.tenure.is_alone:
                # Whoever sent until now may have used up the second that just went by.
                self.limiter.pause(TAKING_OVER, monotonic())
        if token is None:
            return IDLE
        try:
            return await self._go_on()
        except LeaseLostError:
            self._abandon()
            return IDLE

    def _abandon(self) -> None:
        """Another sends now, and finds out itself what became of what was under way here."""
        for _, task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        self._answered.clear()

    async def _go_on(self) -> float:
        at = monotonic()
        answered, self._answered = self._answered, []
        room = MOST_UNDER_WAY - len(self._under_way) + len(answered)
        free = max(0, min(self.limiter.free(at), room))
        try:
            calls, doubts = await asyncio.to_thread(self._note_and_claim, answered, free, at)
        except BaseException:
            self._answered[:0] = answered
            raise
        for call, _ in answered:
            del self._under_way[call.key]
        begun = monotonic()
        for call in calls:
            self._begin(call, self._carry_out(call, self.limiter.start(begun)))
        for call, ids in doubts:
            self._begin(call, self._find_out(call, ids))
        if self._answered:
            return 0
        return self.limiter.wait(monotonic(), IDLE)

    def _begin(self, call: OutboxCall, work: Awaitable[Ruling]) -> None:
        async def to_the_end() -> None:
            try:
                ruling = await work
            except Exception as error:  # noqa: BLE001  (or this chat would wait for ever)
                logger.error("A call could not be made: %s", trail(error))
                ruling = Ruling(Verdict.REFUSED, error=type(error).__name__)
            self._answered.append((call, ruling))
            self.nudge()

        self._under_way[call.key] = call, asyncio.create_task(to_the_end())

    def _note_and_claim(
        self, answered: list[tuple[OutboxCall, Ruling]], most: int, at: float
    ) -> tuple[list[OutboxCall], list[Doubt]]:
        now = self.now()
        with self.database.write() as session:
            self._insist(session)
            stored = calls_by_key(session, [call.key for call, _ in answered])
            for call, ruling in answered:
                self.outcome.note(session, stored[call.key], ruling, now)
                self._may_doubt |= stored[call.key].check_at is not None
            session.flush()
            busy = self._busy_chats(stored.keys())
            doubts = self._doubts(session, most, busy, now)
            busy |= {call.chat_id for call, _ in doubts}
            calls = claim_calls(session, now, most, busy, self.limiter.resting(at)) if most else []
            return list(calls), doubts

    def _busy_chats(self, over: Collection[int]) -> set[int]:
        """Where a call that keeps its turn is under way, other than those that are `over`."""
        under_way = (call for call, _ in self._under_way.values() if call.key not in over)
        return {call.chat_id for call in under_way if call.keeps_turn}

    def _doubts(
        self, session: Session, most: int, busy: Collection[int], now: datetime
    ) -> list[Doubt]:
        """Calls to find out about, at most one a chat, with the message ids to try."""
        if not self._may_doubt:
            return []
        doubts: dict[int, Doubt] = {}
        to_check = calls_to_check(session, now, most, busy)
        if not to_check:
            self._may_doubt = has_doubts(session)
        caught_up = last_time(session, CAUGHT_UP) if to_check else None
        for call in to_check:
            assert call.check_at is not None
            if caught_up is None or caught_up < call.check_at - patience(call):
                # People's messages that were not received yet have ids too: which, is not known.
                continue
            tapped = tapped_message(session, call.chat_id, call.floor_id or 0)
            if tapped is not None:
                # It arrived, and may have been changed since: it must not be tried by an edit.
                self.outcome.note(session, call, Ruling(Verdict.SENT, tapped), now)
            else:
                doubts.setdefault(call.chat_id, (call, _ids_to_try(session, call, now)))
        return list(doubts.values())

    async def _carry_out(self, call: OutboxCall, turn: Turn) -> Ruling:
        if self.limiter.paused(monotonic()):
            return Ruling(Verdict.WAIT)  # the pause began after this call was claimed
        begun = monotonic()
        if self.tenure.acting_as() != self._token:
            return Ruling(Verdict.WAIT)  # which nobody hears: another finds it as being sent
        try:
            ruling = Ruling(Verdict.SENT, message_id=await _perform(self.bot, call))
        except TelegramError as error:
            ruling = rule(error)
        at = monotonic()
        CALL_SECONDS.observe(at - begun)
        CALLS.labels(call.method, ruling.verdict.value).inc()
        turn.end(at)
        if ruling.verdict is Verdict.WAIT:
            logger.warning("Telegram asks to wait %.0f seconds.", ruling.retry_after)
            self.limiter.pause(ruling.retry_after, at)
        if call.method in MESSAGES:
            self.limiter.rest(call.chat_id, at)
        return ruling

    async def _find_out(self, call: OutboxCall, ids: list[int] | Verdict) -> Ruling:
        """Look for a message that may have arrived under one of `ids`."""
        if isinstance(ids, Verdict):
            return Ruling(ids)
        try:
            for message_id in ids:
                turn = await self._take_turn()
                found = await is_there(self.bot, call, message_id)
                turn.end(monotonic())
                if found:
                    return Ruling(Verdict.SENT, message_id=message_id)
        except TelegramError as error:
            ruling = rule(error)
            if ruling.verdict is Verdict.WAIT:
                self.limiter.pause(ruling.retry_after, monotonic())
            return ruling if ruling.verdict is Verdict.GONE else Ruling(Verdict.LATER)
        return Ruling(Verdict.MISSING)

    async def _take_turn(self) -> Turn:
        """Wait for a call's worth of budget, and use it up."""
        while self.limiter.free(at := monotonic()) <= 0:  # noqa: ASYNC110  (only time frees it)
            await asyncio.sleep(self.limiter.wait(at, IDLE))
        return self.limiter.start(at)

    def recover(self, session: Session) -> None:
        """What a process that ended was sending may have arrived. Before anything is received."""
        now = self.now()
        for call in calls_left_sending(session):
            leave_unknown(call, now)

    def _insist(self, session: Session) -> None:
        if self._token is None:
            raise LeaseLostError(self.tenure.name)
        self.tenure.insist(session, self._token)

    async def _say_goodbye(self) -> None:
        """Give what is under way a moment, and note what became of it.

        What takes longer is found as sending at the next start, and looked for then.
        """
        if self._under_way:
            tasks = [task for _, task in self._under_way.values()]
            await asyncio.wait(tasks, timeout=LONGEST_GOODBYE)
            for task in tasks:
                task.cancel()
        if self._answered:
            with contextlib.suppress(LeaseLostError):
                await asyncio.to_thread(self._note_and_claim, self._answered, 0, monotonic())
        await asyncio.to_thread(self.tenure.give_back)


def _ids_to_try(session: Session, call: OutboxCall, now: datetime) -> list[int] | Verdict:
    """The message ids under which a message may have arrived, or why it cannot be looked for."""
    floor = call.floor_id
    if call.chat_id < 0 or floor is None or not ids_go_up(session):
        return Verdict.UNSURE
    try:
        return ids_to_try(floor, known_message_ids(session, floor), calls_unsure(session))
    except TooManyToTryError:
        # There will be fewer when other doubts are settled.
        return Verdict.LATER if now < call.due_at + GIVE_UP_AFTER else Verdict.UNSURE


async def _perform(bot: Bot, call: OutboxCall) -> int | None:
    """Make the call; returns the id of the message it put into the chat.

    The parameters are stored as the Bot API names them, newer ones than python-telegram-bot knows
    included, and so go along as they are.
    """
    rest = dict(call.payload)
    if call.method == "sendMessage":
        message = await bot.send_message(call.chat_id, rest.pop("text"), api_kwargs=rest)
        return message.message_id
    if call.method in MEDIA:
        return await _send_file(bot, call.chat_id, MEDIA[call.method], rest)
    if call.method == "editMessageCaption":
        message_id = rest.pop("message_id")
        await bot.edit_message_caption(chat_id=call.chat_id, message_id=message_id, api_kwargs=rest)
        return int(message_id)
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


async def _send_file(bot: Bot, chat_id: int, kind: str, rest: dict[str, Any]) -> int:
    """Send a file that Telegram has, by its file id."""
    file_id = rest.pop(kind)
    match kind:
        case "photo":
            message = await bot.send_photo(chat_id, file_id, api_kwargs=rest)
        case "voice":
            message = await bot.send_voice(chat_id, file_id, api_kwargs=rest)
        case _:
            message = await bot.send_document(chat_id, file_id, api_kwargs=rest)
    return message.message_id

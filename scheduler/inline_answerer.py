"""Answers what members type behind the bot's name in other chats.

An answer matters for seconds, so it is no row of the outbox: it is made once, within the sender's
budget, and what comes too late is dropped, as the next letter asks anew.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from time import monotonic

from telegram import (
    Bot,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram.error import TelegramError

from locales import plain
from models.database import Database
from models.inline_question import (
    InlineQuestion,
    forget_inline_questions,
    inline_questions,
)
from models.member import Member, find_member
from scheduler.answerer import LEAST_FOUND
from scheduler.been_there import BeenThere
from scheduler.limiter import Limiter
from scheduler.loop import Loop
from scheduler.serving import Serving
from usecases.show_elsewhere import Choice, choices, may_look

BATCH = 16
IDLE = 30.0  # seconds between looks when nobody nudges
LATEST = timedelta(seconds=8)  # after it was asked; an app waits about ten seconds
SHORTEST = 3  # characters with a meaning to look for
LOOKED_AT = 2000  # nearest of all experiences: only few of them may be shown elsewhere


class InlineAnswerer(Loop):
    """`is_ready` says whether meaning can be looked for; before, the newest are shown."""

    watches = (InlineQuestion,)

    def __init__(
        self,
        bot: Bot,
        database: Database,
        serving: Serving,
        been_there: BeenThere,
        now: Callable[[], datetime],
        *,
        limiter: Limiter,
        default_language: str,
        is_ready: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.bot = bot
        self.database = database
        self.serving = serving
        self.been_there = been_there
        self.now = now
        self.limiter = limiter
        self.default_language = default_language
        self.is_ready = is_ready

    async def step(self) -> float:
        asked = await asyncio.to_thread(self._waiting)
        for question in asked:
            if not self._is_late(question):
                await self._answer(question)
        if asked:
            await asyncio.to_thread(self._forget, [question.query_id for question in asked])
        return 0 if asked else IDLE

    async def _answer(self, question: InlineQuestion) -> None:
        member = await asyncio.to_thread(self._member, question.telegram_id)
        found: list[Choice] = []
        if member is not None:
            near = None
            if len(question.text) >= SHORTEST and self.is_ready():
                near = await self._near(question.text, member.language)
            found = await asyncio.to_thread(self._look, member, near)
        if not await self._take_turn(question):
            return
        turn = self.limiter.start(monotonic())
        try:
            with suppress(TelegramError):  # too late, or no way to Telegram: nobody waits any more
                await self.bot.answer_inline_query(
                    question.query_id,
                    [_article(choice) for choice in found],
                    # Nobody sees what was found for another, nor what was allowed a while ago.
                    cache_time=0,
                    is_personal=True,
                    button=self._button(member),
                )
        finally:
            turn.end(monotonic())

    async def _near(self, text: str, own: str) -> list[tuple[int, float]]:
        """(experience id, probability of a shared trouble), best first."""
        async with self.serving.used() as embedder:
            [vector] = await asyncio.wrap_future(embedder.embed([text]))
            [language] = await asyncio.wrap_future(embedder.detect([text], [own]))
            near = await asyncio.to_thread(self.been_there.near, language, vector, LOOKED_AT)
        return [(id_, similarity) for id_, similarity in near if similarity >= LEAST_FOUND]

    def _member(self, telegram_id: int) -> Member | None:
        with self.database.read() as session:
            member = find_member(session, telegram_id)
            return member if may_look(member) else None

    def _look(self, member: Member, near: Sequence[tuple[int, float]] | None) -> list[Choice]:
        with self.database.read() as session:
            return choices(session, member, near)

    def _button(self, member: Member | None) -> InlineQueryResultsButton:
        """The way into the chat with the bot: to /ask, or to join."""
        if member is None:
            text = plain(self.default_language, "elsewhere-join")
            return InlineQueryResultsButton(text, start_parameter="join")
        return InlineQueryResultsButton(
            plain(member.language, "elsewhere-ask"), start_parameter="ask"
        )

    async def _take_turn(self, question: InlineQuestion) -> bool:
        """Wait for room in the budget; False where it became too late."""
        while self.limiter.free(at := monotonic()) <= 0:
            if self._is_late(question):
                return False
            await asyncio.sleep(self.limiter.wait(at, 1.0))
        return not self._is_late(question)

    def _is_late(self, question: InlineQuestion) -> bool:
        return self.now() - question.asked_at > LATEST

    def _waiting(self) -> list[InlineQuestion]:
        with self.database.read() as session:
            return list(inline_questions(session, BATCH))

    def _forget(self, query_ids: Sequence[str]) -> None:
        with self.database.write() as session:
            forget_inline_questions(session, query_ids)


def _article(choice: Choice) -> InlineQueryResultArticle:
    entities = [
        MessageEntity(entity["type"], entity["offset"], entity["length"])
        for entity in choice.message.entities
    ]
    return InlineQueryResultArticle(
        id=str(choice.key),
        title=choice.title,
        description=choice.description,
        input_message_content=InputTextMessageContent(
            choice.message.text,
            entities=entities,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
    )

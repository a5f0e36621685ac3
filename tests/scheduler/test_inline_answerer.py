"""Answers to what is typed in other chats, without a model: the newest are shown."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from sqlmodel import select

from handlers.dispatch import handle
from handlers.turn import House
from matching.embedder import BUNDLED, Embedder
from models.database import Database
from models.experience import Experience
from models.inline_question import inline_questions
from models.member import get_member
from models.outbox import OutboxCall
from playground.inline import choose_result, type_inline
from playground.world import Person, World
from scheduler.been_there import BeenThere
from scheduler.inline_answerer import LATEST, InlineAnswerer
from scheduler.serving import Serving
from tests.community import FIRST_TELEGRAM_ID, MONDAY, add_member
from tests.scheduler.test_typing_sign import a_bot
from usecases.share_experience import Story, delete_experience, share_experience
from usecases.show_elsewhere import allow_elsewhere

ADA, BEN, EVE = (FIRST_TELEGRAM_ID + number for number in (1, 2, 3))


class Table:
    """What a person types, taken in and answered at a moment."""

    def __init__(self, world: World, database: Database, answerer: InlineAnswerer) -> None:
        self.world = world
        self.database = database
        self.answerer = answerer
        self.now: datetime = MONDAY

    def type(self, user_id: int, words: str) -> str:
        query_id = type_inline(self.world, user_id, words)
        with self.database.write() as session:
            handle(session, self.world.updates.waiting()[-1].to_api(), self.now, House())
        return query_id

    async def look(self, user_id: int, words: str = "") -> list[str] | None:
        """The numbers of what is found; None for no answer."""
        query_id = self.type(user_id, words)
        await self.answerer.step()
        results = self.world.inline_queries.by_id[query_id].results
        return None if results is None else [result["id"] for result in results]

    def waiting(self) -> int:
        with self.database.read() as session:
            return len(inline_questions(session, 9))


@asynccontextmanager
async def a_table(database: Database) -> AsyncIterator[Table]:
    """Ada, who shared two things, and Ben, both members; and Eve, who is none."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        add_member(session, 2, MONDAY, language="fr")
        for number in (1, 2):
            story = Story(f"The situation {number} that I was in", "", "This helped: x@y.be")
            share_experience(session, ada, story, MONDAY, would_talk=False)
    async with a_bot() as (world, bot, limiter):
        for number, name in ((ADA, "Ada"), (BEN, "Ben"), (EVE, "Eve")):
            world.add_person(Person(id=number, first_name=name, started=name != "Eve"))
        world.updates.allowed = ("inline_query",)
        serving = Serving(database, Embedder(BUNDLED), lambda: MONDAY)
        answerer = InlineAnswerer(
            bot,
            database,
            serving,
            BeenThere(database, serving),
            lambda: table.now,
            limiter=limiter,
            default_language="en",
            is_ready=lambda: False,
        )
        table = Table(world, database, answerer)
        yield table


def allow(database: Database, *numbers: int, allowed: bool = True) -> None:
    with database.write() as session:
        for number in numbers:
            allow_elsewhere(session, session.get_one(Experience, number), MONDAY, allowed=allowed)


async def test_only_what_was_allowed_and_only_to_members(database: Database) -> None:
    """Nothing by default; taken back, hidden or deleted, it is gone; a stranger finds nothing."""
    async with a_table(database) as table:
        assert await table.look(BEN) == []
        allow(database, 1, 2)
        assert await table.look(BEN) == ["2", "1"]
        assert await table.look(EVE, "situation") == []
        button = table.world.inline_queries.by_id[table.world.inline_queries.newest[EVE]].button
        assert button == {"text": "For members: begin in the bot", "start_parameter": "join"}
        allow(database, 2, allowed=False)
        assert await table.look(BEN) == ["1"]
        with database.write() as session:
            get_member(session, 2).blocked_at = MONDAY
        assert await table.look(BEN) == []
        with database.write() as session:
            delete_experience(session, session.get_one(Experience, 1), MONDAY)
        assert await table.look(ADA) == []
        with database.read() as session:
            assert session.exec(select(OutboxCall)).all() == []  # nobody was written to
        assert table.waiting() == 0


async def test_what_is_shown_names_nobody_and_is_nobody_elses(database: Database) -> None:
    """No name and no address; each answer is for who asked, and not kept by Telegram."""
    async with a_table(database) as table:
        allow(database, 1)
        await table.look(BEN)
        [(query_id, asked)] = table.world.inline_queries.by_id.items()
        assert (asked.cache_time, asked.is_personal) == (0, True)
        shown = choose_result(table.world, query_id, "1", BEN)
        assert "Une expérience" in (shown.text or "")
        assert "situation 1" in (shown.text or "")
        assert "Member" not in (shown.text or "")
        assert "y.be" not in (shown.text or "")
        # In the chat with the bot itself it is not taken for a need of Ben's.
        table.world.updates.allowed = ("message",)
        with database.write() as session:
            raw = {"update_id": 1, "message": shown.to_api(table.world)}
            handle(session, raw, MONDAY, House())
            calls = session.exec(select(OutboxCall)).all()
            assert [call for call in calls if "draft:send" in str(call.payload)] == []
            assert calls


async def test_late_answers_are_not_made_and_none_is_made_twice(database: Database) -> None:
    """The next letter takes the place of the one before; a failure is not tried again."""
    async with a_table(database) as table:
        table.type(BEN, "sle")
        last = table.type(BEN, "sleep")
        assert table.waiting() == 1
        table.now += LATEST + timedelta(seconds=1)
        await table.answerer.step()
        assert (table.world.calls, table.waiting()) == ([], 0)
        assert table.world.inline_queries.by_id[last].results is None
        table.world.faults.internal_error("answerInlineQuery")
        assert await table.look(BEN, "sleep") is None
        await table.answerer.step()
        assert [call.ok for call in table.world.calls] == [False]

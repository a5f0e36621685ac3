"""Which parts look after an update: those that watch a table in which it wrote."""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete, update
from sqlmodel import Session, SQLModel, col

from models.conversation import open_conversation
from models.database import Database, changed_tables
from models.lease import TICKER
from models.need import Need
from models.outbox import OutboxCall
from models.question import Question
from scheduler.loop import Loop, wake
from scheduler.tenure import Tenure
from scheduler.ticker import Ticker
from scheduler.timetable import Recurring
from tests.community import MONDAY, add_member, add_need
from tests.databases import statements_to
from tests.town import Town

LOOKED_AT = SQLModel.metadata.tables


class Part(Loop):
    async def step(self) -> float:
        return 60.0

    @property
    def is_nudged(self) -> bool:
        return self._nudged.is_set()


class OfNeeds(Part):
    watches = (Need, Question)


class OfCalls(Part):
    watches = (OutboxCall,)


def test_only_those_concerned_are_woken() -> None:
    needs, calls, neither = OfNeeds(), OfCalls(), Part()
    wake((needs, calls, neither), frozenset({"member", "question"}))
    assert [part.is_nudged for part in (needs, calls, neither)] == [True, False, False]


def test_a_transaction_knows_where_it_wrote(database: Database) -> None:
    """Rows of the ORM, and statements over many."""
    with database.write() as session:
        member = add_member(session, 1, MONDAY)
        add_need(session, member, MONDAY)
        session.flush()
        assert changed_tables(session) >= {"member", "need"}
    with database.write() as session:
        session.connection().execute(update(Need).values(hidden_at=MONDAY))
        session.connection().execute(delete(OutboxCall).where(col(OutboxCall.chat_id) == 1))
    assert changed_tables(session) == {"need", "outboxcall"}
    with database.write() as session:
        session.get_one(Need, 1)
    assert changed_tables(session) == frozenset()
    with database.write() as session:
        open_conversation(session, 1).go_to("somewhere")
    assert changed_tables(session) == {"conversation"}, "The last flush is at the commit."


async def test_a_tick_wakes_those_it_left_something_for(database: Database) -> None:
    """Fifteen jobs go by the minute, and mostly find nothing to do."""
    heard: list[frozenset[str]] = []
    tenure = Tenure(database, TICKER, is_alone=True)
    tenure.take()
    ticker = Ticker(database, lambda: MONDAY, ZoneInfo("UTC"), on_work=heard.append, tenure=tenure)

    def begin(session: Session, _now: datetime) -> int:
        open_conversation(session, 1).go_to("somewhere")
        return 0

    for work in (lambda _session, _now: 0, begin):
        await ticker._run(Recurring("a job", "interval", {}, work))
    assert heard == [{"conversation"}]


async def test_a_question_to_the_bot_is_no_work_for_most(town: Town) -> None:
    """/help is answered; nobody looks for peers, reports, circles or questions meanwhile."""
    ada = town.member(1, "Ada")
    await town.settle()
    asked = statements_to(town.database)
    town.world.say(ada.id, "/help")
    while not ada.messages:  # noqa: ASYNC110  (nobody says when)
        await asyncio.sleep(0.01)
    found = {table for table in LOOKED_AT for one in asked if f" {table} " in f"{one} "}
    assert "outboxcall" in found
    assert not found & {"need", "reportrequest", "circleweek", "question", "round"}

"""A group of moderators: an admin chooses it; it sees what each sees in private; people decide."""

from itertools import count
from typing import Any

import pytest
from sqlmodel import Session, select

from handlers.dispatch import handle
from handlers.turn import House
from models.audit import AuditEntry
from models.bot_account import note_username
from models.case import Decision
from models.database import Database
from models.member import Member
from models.moderators_group import moderators_group
from models.need import Need
from models.outbox import SENT, TODO, OutboxCall
from models.role import RoleGrant
from scheduler.clerk import Clerk
from tests.community import MONDAY, add_member, add_need
from usecases.appeal import appeal
from usecases.raise_concern import Reported, raise_concern

GROUP, ANOTHER = -5, -6
ADMIN, MODERATOR, AUTHOR = 90, 1001, 1000  # members of these tests are called from 1000 on
HOUSE = House(moderators=frozenset({ADMIN}), default_language="en")
numbers = count(1)


def update(session: Session, user: int, chat: int = GROUP, **what: Any) -> None:
    """One update of a person in a group, as Telegram sends it."""
    sender = {"id": user, "is_bot": False, "first_name": f"P{user}", "language_code": "en"}
    group = {"id": chat, "type": "group", "title": "Moderators"}
    message = {"message_id": 7, "date": 0, "chat": group}
    if "text" in what:
        content: dict[str, Any] = {"message": {**message, "from": sender, **what}}
    else:
        query = {"id": f"q{next(numbers)}", "from": sender, "chat_instance": "1", **what}
        content = {"callback_query": {**query, "message": message}}
    handle(session, {"update_id": next(numbers), **content}, MONDAY, HOUSE)
    session.flush()


def a_moderator(session: Session) -> None:
    max_ = add_member(session, 1, MONDAY)
    max_.first_name = "Max"
    key = max_.key
    session.add(RoleGrant(member_id=key, role="moderator", granted_by=ADMIN, granted_at=MONDAY))
    session.flush()


def calls(session: Session, chat_id: int, method: str) -> list[OutboxCall]:
    found = select(OutboxCall).where(OutboxCall.chat_id == chat_id, OutboxCall.method == method)
    return list(session.exec(found).all())


def hint(session: Session, user: int) -> str:
    """What appeared over the chat at the last tap."""
    return str(calls(session, user, "answerCallbackQuery")[-1].payload.get("text", ""))


def arrive(database: Database) -> None:
    """All that waits is sent; messages of groups and of people have numbers that meet."""
    with database.write() as session:
        for call in session.exec(select(OutboxCall).where(OutboxCall.state == TODO)).all():
            call.state, call.message_id = SENT, 7


@pytest.fixture
def clerk(database: Database) -> Clerk:
    """With a moderator besides the admin, and an author whose need Ben reported."""
    with database.write() as session:
        note_username(session, "raakvlak_bot")
        author = add_member(session, 0, MONDAY)
        a_moderator(session)
        ben = add_member(session, 2, MONDAY)
        need = add_need(session, author, MONDAY)
        update(session, ADMIN, text="/moderators@raakvlak_bot")
        raise_concern(session, ben, Reported("need", need.key, author), "uneasy", MONDAY)
    clerk = Clerk(database, lambda: MONDAY, moderators={ADMIN}, default_language="en")
    clerk.work()
    arrive(database)
    return clerk


def test_the_group_sees_what_a_moderator_sees(database: Database, clerk: Clerk) -> None:
    """The same words and buttons as in private; an appeal comes in private only."""
    with database.write() as session:
        private, group = [
            next(c for c in calls(session, chat, "sendMessage") if c.about == "case:1")
            for chat in (ADMIN, GROUP)
        ]
        assert private.payload["text"] == group.payload["text"]
        assert private.payload["reply_markup"] == group.payload["reply_markup"]
        update(session, MODERATOR, data="case:hide:1")
    clerk.work()
    with database.write() as session:
        author = session.exec(select(Member).where(Member.telegram_id == AUTHOR)).one()
        decision = session.get_one(Decision, 1)
        decision.told_at = MONDAY
        appeal(session, author, decision.case_id, "It names nobody.", MONDAY)
    clerk.work()
    with database.read() as session:
        assert [c for c in calls(session, ADMIN, "sendMessage") if c.about == "case:2"]
        assert not [c for c in calls(session, GROUP, "sendMessage") if c.about == "case:2"]


def test_a_tap_in_the_group_is_a_persons(database: Database, clerk: Clerk) -> None:
    """Who is no moderator decides nothing; the first moderator does, for all to see, and says why
    in private; the second is told."""
    with database.write() as session:
        for user in (AUTHOR, 4_711):
            update(session, user, data="case:hide:1")
            assert hint(session, user) == "Only moderators can decide this."
        update(session, MODERATOR, chat=ANOTHER, data="case:hide:1")
        update(session, MODERATOR, data="mod:needs")
        assert "no longer works" in hint(session, MODERATOR)
        assert session.get(Decision, 1) is None
        update(session, MODERATOR, data="case:hide:1")
        assert "in private" in hint(session, MODERATOR)
        update(session, ADMIN, data="case:leave:1")
        assert "quicker" in hint(session, ADMIN)
        assert session.get_one(Decision, 1).actor_telegram_id == MODERATOR
        assert session.get_one(Need, 1).hidden_at == MONDAY
        (question,) = [c for c in calls(session, MODERATOR, "sendMessage") if c.state == TODO]
        assert "reason:" in str(question.payload["reply_markup"])
    clerk.work()
    with database.read() as session:
        for chat in (GROUP, ADMIN, MODERATOR):  # also where a number of the other chat is the same
            (edit,) = calls(session, chat, "editMessageText")
            assert "Max" in edit.payload["text"]


def test_only_an_admin_chooses_the_group(database: Database) -> None:
    """A moderator, a member or an anonymous administrator gets the usual link; it ends when an
    admin says so, or with the bot put out, and moves with the group."""
    with database.write() as session:
        note_username(session, "raakvlak_bot")
        a_moderator(session)
        for user in (MODERATOR, AUTHOR):
            update(session, user, text="/moderators@raakvlak_bot")
            assert moderators_group(session) is None
        update(
            session,
            ADMIN,
            text="/moderators@raakvlak_bot",
            sender_chat={"id": GROUP, "type": "group"},
        )
        assert moderators_group(session) is None
        update(session, ADMIN, text="/moderators@raakvlak_bot")
        update(session, ADMIN, text="-", migrate_to_chat_id=ANOTHER)
        assert moderators_group(session).chat_id == ANOTHER  # type: ignore[union-attr]
        update(session, ADMIN, chat=ANOTHER, text="/moderators@raakvlak_bot off")
        assert moderators_group(session) is None
        actions = session.exec(select(AuditEntry.action)).all()
        assert list(actions) == ["group-chosen", "group-given-up"]

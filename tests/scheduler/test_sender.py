"""The sender against a Telegram that misbehaves."""

import pytest
from sqlmodel import select

from locales import render
from models.member import Member
from models.outbox import FAILED, SENT, UNKNOWN, OutboxCall, Priority
from scheduler.reconcile import is_there
from tests.community import MODERATOR, MONDAY
from tests.databases import statements_to
from tests.town import Phone, Town
from usecases.outgoing import queue_message

ANSWERS = {"answerCallbackQuery", "editMessageText"}
NEED = "I never know what to ask for a project that nobody can define yet."


async def ada_who_wrote(town: Town) -> Phone:
    ada = town.member(1, "Ada")
    await ada.say("/help")
    return ada


async def test_429_is_waited_out_and_nothing_is_lost(town: Town) -> None:
    """The message comes after the pause, once."""
    ada = await ada_who_wrote(town)
    town.world.faults.too_many_requests(1, "sendMessage")
    count = len(ada.messages)
    await ada.say("/help")
    assert len(ada.messages) == count + 1


async def test_a_tapped_message_changes_while_the_tap_is_answered(town: Town) -> None:
    """The answer only stops the button's spinner; who tapped looks at the message."""
    ada = town.member(1, "Ada")
    await ada.say(NEED)
    town.world.faults.latency(1, "answerCallbackQuery")
    await ada.tap("Cancel")
    methods = [call.method for call in town.world.calls if call.method in ANSWERS]
    assert methods[-2:] == ["editMessageText", "answerCallbackQuery"]


@pytest.mark.parametrize("once", [True, False])
@pytest.mark.parametrize("fault", ["drop_before", "drop_after"])
async def test_a_message_in_doubt_is_looked_for(town: Town, fault: str, once: bool) -> None:
    """Whether it arrived before the connection broke or not: in the end it is there, once.

    In between other people wrote, and others got answers.
    """
    ada = await ada_who_wrote(town)
    bob = town.member(2, "Bob")
    count = len(ada.messages)
    getattr(town.world.faults, fault)("sendMessage")
    await queue_line(town, ada, once=once)
    assert states(town)[-1] == UNKNOWN
    await bob.say("/help")
    await town.advance(seconds=30)
    assert len(ada.messages) == count + 1
    assert set(states(town)) == {SENT}
    with town.database.read() as session:
        ids = set(session.exec(select(OutboxCall.message_id)).all())
    assert ada.last.message_id in ids


async def test_doubts_are_looked_for_only_where_there_may_be_one(town: Town) -> None:
    """Each call of the bot is noted, and the next one chosen, with as few questions as will do."""
    asked = statements_to(town.database)

    def looked() -> bool:
        """Since this was asked last."""
        found = any(
            statement.startswith("SELECT outboxcall.id") and "check_at <=" in statement
            for statement in asked
        )
        asked.clear()
        return found

    ada = await ada_who_wrote(town)
    assert not looked()
    town.world.faults.drop_before("sendMessage")
    await queue_line(town, ada, once=True)
    assert states(town)[-1] == UNKNOWN
    await town.advance(seconds=30)
    assert looked()
    await ada.say("/help")
    looked()
    await ada.say("/help")
    assert not looked()


async def test_a_message_in_doubt_that_was_tapped_stays_as_it_is_now(town: Town) -> None:
    """A tap shows that a message arrived; looking for it must not bring its buttons back."""
    ada = await ada_who_wrote(town)
    town.world.faults.drop_after("sendMessage")
    await ada.say(NEED)
    assert "Cancel" in str(ada.last.reply_markup)
    await ada.tap("Cancel")
    await town.advance(seconds=30)
    assert "keep nothing" in (ada.last.text or "")
    assert not ada.last.reply_markup
    assert set(states(town)) == {SENT}


async def test_where_ids_tell_nothing_what_matters_is_not_sent_again(town: Town) -> None:
    """Should Telegram ever count otherwise, a line in doubt stays in doubt, and moderators hear."""
    ada = await ada_who_wrote(town)
    sam = town.member(MODERATOR, "Sam")
    with town.database.write() as session:
        call = session.exec(select(OutboxCall).where(OutboxCall.method == "sendMessage")).first()
        assert call is not None
        assert call.message_id is not None
        call.floor_id = call.message_id + 1
    count = len(ada.messages)
    town.world.faults.drop_before("sendMessage")
    await queue_line(town, ada, once=True)
    await town.advance(seconds=30)
    assert len(ada.messages) == count
    assert UNKNOWN in states(town)
    assert "no finding out" in (sam.last.text or "")


async def test_an_edit_that_arrived_unseen_is_not_an_error(town: Town) -> None:
    """Sent again, it is «not modified»: exactly what was wanted."""
    ada = await ada_who_wrote(town)
    await ada.say(NEED)
    town.world.faults.drop_after("editMessageText")
    await ada.tap("Cancel")
    assert "keep nothing" in (ada.last.text or "")
    assert set(states(town)) == {SENT}


async def test_who_blocked_the_bot_is_no_longer_written_to(town: Town) -> None:
    """A 403 marks the member, and cancels what else was waiting for them."""
    ada = await ada_who_wrote(town)
    town.world.people[ada.id].blocked_bot = True
    with town.database.write() as session:
        for _ in range(3):
            queue_message(
                session,
                chat_id=ada.id,
                rendered=render("en", "match-none"),
                language="en",
                keyboard=None,
                priority=Priority.INTRODUCTION,
                now=MONDAY,
            )
    town.raakvlak.sender.nudge()
    await town.settle()
    assert states(town)[-3:] == [FAILED, "cancelled", "cancelled"]
    with town.database.read() as session:
        assert session.exec(select(Member)).one().unreachable_at == MONDAY


async def test_a_file_is_not_taken_for_a_text(town: Town) -> None:
    """A message of another kind under an id that is tried: it is not the one that is looked for."""
    ada = town.member(1, "Ada")
    bot = town.raakvlak.bot
    file_id = town.world.keep_file("photo", b"playground", "photo.jpg")
    text = (await bot.send_message(ada.id, "Hello")).message_id
    photo = (await bot.send_photo(ada.id, file_id, caption="Hello")).message_id
    calls = [
        OutboxCall(chat_id=ada.id, method=method, payload=payload, priority=1, due_at=MONDAY)
        for method, payload in (
            ("sendMessage", {"text": "Hello"}),
            ("sendPhoto", {"photo": file_id, "caption": "Hello", "protect_content": True}),
        )
    ]
    found = [[await is_there(bot, call, number) for number in (text, photo)] for call in calls]
    assert found == [[True, False], [False, True]]


async def test_a_refused_call_alerts_and_does_not_block_the_queue(town: Town) -> None:
    """Our own mistake: set aside, moderators told, and the next message goes out."""
    ada = await ada_who_wrote(town)
    sam = town.person(MODERATOR, "Sam", started=True)
    with town.database.write() as session:
        session.add(
            OutboxCall(
                chat_id=ada.id,
                method="sendMessage",
                payload={"text": "x" * 5000},
                priority=Priority.REPLY,
                due_at=MONDAY,
            )
        )
    await ada.say("/help")
    assert "What I can do" in (ada.last.text or "")
    assert "sendMessage" in (sam.last.text or "")


async def test_an_edit_of_a_deleted_message_comes_as_a_new_one(town: Town) -> None:
    """A member who cleared the chat still gets the answer."""
    ada = await ada_who_wrote(town)
    await ada.say(NEED)
    message = ada.last
    await town.raakvlak.bot.delete_message(ada.id, message.message_id)
    await ada.tap_data(message.message_id, "draft:cancel")
    assert "keep nothing" in (ada.last.text or "")


async def queue_line(town: Town, phone: Phone, *, once: bool) -> None:
    """Queue a message of the bot's own accord, and wait."""
    with town.database.write() as session:
        queue_message(
            session,
            chat_id=phone.id,
            rendered=render("en", "match-none"),
            language="en",
            keyboard=None,
            priority=Priority.BROADCAST,
            now=town.raakvlak.clock.now(),
            once=once,
        )
    town.raakvlak.sender.nudge()
    await town.settle()


def states(town: Town) -> list[str]:
    with town.database.read() as session:
        return list(session.exec(select(OutboxCall.state).order_by(OutboxCall.id)).all())  # type: ignore[arg-type]

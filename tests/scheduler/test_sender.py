"""The sender against a Telegram that misbehaves."""

from sqlmodel import select

from locales import render
from models.member import Member
from models.outbox import FAILED, SENDING, SENT, UNKNOWN, OutboxCall, Priority
from tests.town import MODERATOR, MONDAY, Phone, Town, a_town
from usecases.outgoing import queue_message

NEED = "I never know what to ask for a project that nobody can define yet."


async def ada_who_joined(town: Town) -> Phone:
    ada = town.person(1, "Ada")
    await ada.join()
    return ada


async def test_429_is_waited_out_and_nothing_is_lost(town: Town) -> None:
    """The message comes after the pause, once."""
    ada = await ada_who_joined(town)
    town.world.faults.too_many_requests(1, "sendMessage")
    count = len(ada.messages)
    await ada.say("/help")
    assert len(ada.messages) == count + 1


async def test_a_dropped_connection_leaves_no_doubt_for_harmless_answers(town: Town) -> None:
    """An answer that may be lost is sent again: twice is better than never."""
    ada = await ada_who_joined(town)
    town.world.faults.drop_before("sendMessage")
    assert "What I can do" in await ada.say("/help")


async def test_what_must_not_come_twice_is_not_sent_again(town: Town) -> None:
    """A broadcast whose connection broke after it arrived is unknown, and arrives once."""
    ada = await ada_who_joined(town)
    town.world.faults.drop_after("sendMessage")
    count = len(ada.messages)
    with town.database.write() as session:
        queue_message(
            session,
            chat_id=ada.id,
            rendered=render("en", "match-none"),
            language="en",
            keyboard=None,
            priority=Priority.BROADCAST,
            now=MONDAY,
            once=True,
        )
    town.raakvlak.sender.nudge()
    await town.settle()
    assert len(ada.messages) == count + 1
    assert states(town)[-1] == UNKNOWN


async def test_an_edit_that_arrived_unseen_is_not_an_error(town: Town) -> None:
    """Sent again, it is «not modified»: exactly what was wanted."""
    ada = await ada_who_joined(town)
    await ada.say(NEED)
    town.world.faults.drop_after("editMessageText")
    await ada.tap("Cancel")
    assert "keep nothing" in (ada.last.text or "")
    assert set(states(town)) == {SENT}


async def test_who_blocked_the_bot_is_no_longer_written_to(town: Town) -> None:
    """A 403 marks the member, and cancels what else was waiting for them."""
    ada = await ada_who_joined(town)
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


async def test_a_refused_call_alerts_and_does_not_block_the_queue(town: Town) -> None:
    """Our own mistake: set aside, moderators told, and the next message goes out."""
    ada = await ada_who_joined(town)
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
    ada = await ada_who_joined(town)
    await ada.say(NEED)
    message = ada.last
    await town.raakvlak.bot.delete_message(ada.id, message.message_id)
    await ada.tap_data(message.message_id, "draft:cancel")
    assert "keep nothing" in (ada.last.text or "")


async def test_after_a_crash_while_sending(tmp_path, embedder) -> None:  # type: ignore[no-untyped-def]
    """What was being sent is repeated where that does no harm, and is unknown where it might."""
    async with a_town(tmp_path, embedder) as town:
        await ada_who_joined(town)
        with town.database.write() as session:
            for once in (False, True):
                call = queue_message(
                    session,
                    chat_id=1,
                    rendered=render("en", "match-none"),
                    language="en",
                    keyboard=None,
                    priority=Priority.REPLY,
                    now=MONDAY,
                    once=once,
                )
                call.state = SENDING
    async with a_town(tmp_path, embedder) as town:
        town.person(1, "Ada", started=True)
        await town.settle()
        assert states(town)[-2:] == [SENT, UNKNOWN]


def states(town: Town) -> list[str]:
    with town.database.read() as session:
        return list(session.exec(select(OutboxCall.state).order_by(OutboxCall.id)).all())  # type: ignore[arg-type]

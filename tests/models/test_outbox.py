"""What goes out, and in which order."""

from datetime import UTC, datetime, timedelta

from models.database import Database
from models.outbox import SENT, TODO, OutboxCall, Priority, claim_calls

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def call(
    chat_id: int, priority: Priority, method: str = "sendMessage", *, due: datetime = NOW
) -> OutboxCall:
    return OutboxCall(chat_id=chat_id, method=method, payload={}, priority=priority, due_at=due)


def test_replies_before_introductions_before_broadcasts(database: Database) -> None:
    """Between chats the priority decides, whatever was queued first."""
    with database.write() as session:
        session.add_all([call(1, Priority.BROADCAST), call(2, Priority.INTRODUCTION)])
        session.add_all([call(3, Priority.REPLY), call(4, Priority.TAP, "answerCallbackQuery")])
    with database.write() as session:
        assert [c.chat_id for c in claim_calls(session, NOW, 10, ())] == [4, 3, 2, 1]


def test_within_a_chat_nothing_overtakes(database: Database) -> None:
    """A reply queued after a card comes after it; a broadcast stands in a line of its own."""
    with database.write() as session:
        session.add_all([call(1, Priority.BROADCAST), call(1, Priority.INTRODUCTION)])
        session.add(call(1, Priority.REPLY))
    order = []
    for _ in range(3):
        with database.write() as session:
            (claimed,) = claim_calls(session, NOW, 10, ())
            order.append(claimed.priority)
            claimed.state = SENT
    assert order == [Priority.INTRODUCTION, Priority.REPLY, Priority.BROADCAST]


def test_one_at_a_time_in_a_chat(database: Database) -> None:
    """While one is under way to a chat, nothing else goes there."""
    with database.write() as session:
        session.add_all([call(1, Priority.REPLY), call(2, Priority.REPLY)])
    with database.write() as session:
        assert [c.chat_id for c in claim_calls(session, NOW, 10, busy_chats=[1])] == [2]


def test_an_answer_to_a_tap_waits_for_nothing(database: Database) -> None:
    """Beside its chat's next message, and beside what is under way there."""
    with database.write() as session:
        session.add(call(1, Priority.TAP, "answerCallbackQuery"))
        session.add_all([call(1, Priority.REPLY, "editMessageText"), call(1, Priority.REPLY)])
    with database.write() as session:
        claimed = claim_calls(session, NOW, 10, ())
        assert [c.method for c in claimed] == ["answerCallbackQuery", "editMessageText"]
        session.add(call(1, Priority.TAP, "answerCallbackQuery"))
    with database.write() as session:
        assert [c.priority for c in claim_calls(session, NOW, 10, busy_chats=[1])] == [Priority.TAP]


def test_a_resting_chat_gets_edits_but_no_messages(database: Database) -> None:
    """An edit does not count for the one message a second; the answer to a tap even less."""
    with database.write() as session:
        session.add_all([call(1, Priority.REPLY), call(2, Priority.REPLY, "editMessageText")])
        session.add(call(3, Priority.TAP, "answerCallbackQuery"))
    with database.write() as session:
        claimed = claim_calls(session, NOW, 10, (), resting_chats=[1, 2, 3])
        assert [c.chat_id for c in claimed] == [3, 2]


def test_what_is_not_due_waits(database: Database) -> None:
    with database.write() as session:
        session.add(call(1, Priority.REPLY, due=NOW + timedelta(minutes=5)))
    with database.write() as session:
        assert claim_calls(session, NOW, 10, ()) == []
    with database.write() as session:
        (claimed,) = claim_calls(session, NOW + timedelta(minutes=5), 10, ())
        assert claimed.state != TODO

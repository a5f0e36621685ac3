"""The inbox keeps every update once, and hands them out in order."""

from datetime import UTC, datetime

from models.database import Database
from models.inbox import DONE, next_updates, receive

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def message(update_id: int, sender: int) -> dict[str, object]:
    return {"update_id": update_id, "message": {"from": {"id": sender}, "chat": {"id": sender}}}


def test_an_update_is_kept_once(database: Database) -> None:
    """Telegram gives an update again until it is confirmed: the second time adds nothing."""
    with database.write() as session:
        assert receive(session, [message(1, 7), message(2, 8)], NOW) == 2
    with database.write() as session:
        assert receive(session, [message(2, 8), message(3, 7)], NOW) == 1


def test_a_number_that_is_used_again_is_another_update(database: Database) -> None:
    """Should the numbers jump back to some that are still kept, the content tells them apart."""
    with database.write() as session:
        receive(session, [message(5, 7)], NOW)
        assert receive(session, [message(5, 8), message(5, 7)], NOW) == 1


def test_update_ids_may_jump_back(database: Database) -> None:
    """After a quiet week Telegram chooses ids anew; a lower one is as welcome as a higher."""
    with database.write() as session:
        receive(session, [message(1_000_000, 7)], NOW)
        assert receive(session, [message(5, 7)], NOW) == 1


def test_updates_come_in_order_of_arrival(database: Database) -> None:
    """Whatever their numbers; whose last one failed can be left out for a while."""
    with database.write() as session:
        receive(session, [message(9, 7), message(3, 7), message(4, 8)], NOW)
        assert [row.update_id for row in next_updates(session, 10)] == [9, 3, 4]
        assert [row.update_id for row in next_updates(session, 10, without=[7])] == [4]
        next_updates(session, 1)[0].state = DONE
        assert [row.update_id for row in next_updates(session, 1)] == [3]

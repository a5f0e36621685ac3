"""Files on their way when Telegram fails."""

from models.file import DONE, FAILED, FileToSend, ReceivedFile
from tests.handlers.test_services import EXAMPLE, staff, stock
from tests.town import Phone, Town


def documents(phone: Phone) -> int:
    return sum(message.kind == "document" for message in phone.messages)


async def test_a_file_is_fetched_again_after_a_failure(town: Town) -> None:
    """Twice Telegram is out of order, the third time the preview comes."""
    _, ben, _ = await staff(town)
    await ben.tap_data(1, "catalogue:import")
    town.world.faults.internal_error("getFile")
    town.world.faults.drop_before("getFile")
    assert "New services: 13" in await ben.send_file("services.csv", EXAMPLE.read_bytes())


async def test_a_file_that_cannot_be_fetched_is_asked_for_again(town: Town) -> None:
    """Nobody waits for an answer that never comes."""
    _, ben, _ = await staff(town)
    await ben.tap_data(1, "catalogue:import")
    for _ in range(3):
        town.world.faults.internal_error("getFile")
    assert "send it again" in await ben.send_file("services.csv", EXAMPLE.read_bytes())
    with town.database.read() as session:
        assert session.get_one(ReceivedFile, 1).state == FAILED


async def test_an_export_waits_while_telegram_asks_for_patience(town: Town) -> None:
    """It comes once, after the pause, and its content is not kept."""
    _, ben, _ = await staff(town)
    stock(town)
    town.world.faults.too_many_requests(1, "sendDocument")
    await ben.tap_data(1, "catalogue:export")
    assert documents(ben) == 1
    with town.database.read() as session:
        file = session.get_one(FileToSend, 1)
    assert (file.state, file.content) == (DONE, b"")


async def test_an_export_of_which_no_answer_came_is_not_sent_twice(town: Town) -> None:
    """It may have arrived; whoever does not see it asks again."""
    _, ben, _ = await staff(town)
    stock(town)
    town.world.faults.drop_after("sendDocument")
    await ben.tap_data(1, "catalogue:export")
    assert documents(ben) == 1
    await ben.tap_data(1, "catalogue:export")
    assert documents(ben) == 2

"""Files on their way when Telegram fails."""

from sqlmodel import select

from models.file import DONE, FAILED, SENDING, FileToSend, ReceivedFile
from tests.community import MONDAY
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
    """It may have arrived: whoever waits is told, and asks again if it did not."""
    _, ben, _ = await staff(town)
    stock(town)
    town.world.faults.drop_after("sendDocument")
    await ben.tap_data(1, "catalogue:export")
    assert documents(ben) == 1
    assert "I am not sure that the file services-2026-11-02.csv reached you" in (
        ben.last.text or ""
    )
    await ben.tap_data(1, "catalogue:export")
    assert documents(ben) == 2


async def test_a_file_that_telegram_refuses_is_told_of(town: Town) -> None:
    """Nobody waits for a file that never comes."""
    _, ben, _ = await staff(town)
    stock(town)
    with town.database.write() as session:
        session.add(FileToSend(chat_id=ben.id, name="a.csv", content=b"", caption="", at=MONDAY))
    town.raakvlak.courier.nudge()
    await town.settle()
    assert "The file a.csv could not be sent" in "\n".join(m.text or "" for m in ben.messages)


async def test_a_file_on_its_way_when_the_bot_died(town: Town) -> None:
    """Its owner is told, nothing of it is kept, and the next one is not held up by it."""
    zoe = town.member(21, "Zoé", language="fr")
    with town.database.write() as session:
        name = "raakvlak-2026-11-01.html"
        lost = FileToSend(
            chat_id=zoe.id, name=name, content=b"all of hers", caption="", state=SENDING, at=MONDAY
        )
        session.add(lost)
    town.raakvlak.courier.nudge()
    await town.settle()
    assert f"Je ne suis pas sûr que le fichier {name}" in (zoe.last.text or "")
    with town.database.read() as session:
        file = session.exec(select(FileToSend)).one()
        assert (file.state, file.content) == (FAILED, b"")
    await zoe.say("/mydata")
    assert documents(zoe) == 2

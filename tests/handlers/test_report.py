"""What the cooperative sees of itself, in the chat and in files."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.figures import FiguresSecret
from models.need import Need
from models.theme import Theme
from playground.world import Message
from tests.cooperative import found_a_cooperative
from tests.handlers.test_services import staff
from tests.town import MONDAY, Phone, Town

CANARY = "Xylofoonreparatie"  # in every need; in nothing that leaves the house
FORMULA = "=1+1 & <b>$x$</b>"


def cooperate(town: Town, *, needs: int = 150) -> None:
    """Five months of needs, with a secret that every run of the test shares."""
    with town.database.write() as session:
        session.add(FiguresSecret(value=b"the same in every run"))
        found_a_cooperative(session, MONDAY, needs=needs, themes=5)
        for need in session.exec(select(Need)):
            need.text += f" {CANARY}"
        session.get_one(Theme, 2).name = FORMULA


async def in_language(town: Town, phone: Phone, language: str) -> None:
    await phone.say("/language")
    await phone.tap_data(phone.last.message_id, f"language:{language}")
    town.transcript.clear()


def content(town: Town, message: Message) -> bytes:
    assert message.file_id is not None
    return town.world.files[message.file_id].content


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_the_cooperative_looks_at_itself(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """/stats, /diversity and /report for the working group, in their language."""
    _, ben, _ = await staff(town)
    cooperate(town)
    await in_language(town, ben, language)
    await ben.say("/stats")
    await ben.say("/diversity")
    await ben.say("/report")
    await ben.tap_data(ben.last.message_id, "report:2026-08:2026-10")
    assert town.text() == transcript

"""What someone who stopped answering sees, and the one tap back."""

import pytest
from syrupy.assertion import SnapshotAssertion

from models.member import find_member
from tests.community import MONDAY, offer_card
from tests.town import Town


@pytest.mark.parametrize(
    "language",
    ["Nederlands", "Français", "English", "Deutsch"],
    ids=["nl", "fr", "en", "de"],
)
async def test_set_aside_and_back(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Told once and kindly; after the tap they take part as before."""
    ada = town.member(1, "Ada")
    await ada.say("/language")
    await ada.tap(language)
    with town.database.write() as session:
        member = find_member(session, ada.id)
        assert member is not None
        for number in range(3):
            offer_card(session, member, number, MONDAY)
    await town.settle()
    town.transcript.clear()
    await town.advance(days=7)
    await town.advance(days=1)
    await ada.tap_data(ada.last.message_id, "resume")
    assert town.text() == transcript
    with town.database.read() as session:
        member = find_member(session, ada.id)
        assert member is not None
        assert member.is_available

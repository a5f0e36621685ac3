"""May I quote you: asked once, where it comes up; changed on the profile card."""

import pytest
from syrupy.assertion import SnapshotAssertion

from models.answer import NeedAnswer
from models.member import Member, find_member
from models.need import text_hash
from tests.community import MONDAY, add_need
from tests.town import Phone, Town


def member_of(town: Town, phone: Phone) -> Member:
    with town.database.read() as session:
        member = find_member(session, phone.id)
        assert member is not None
        return member


def asked_about_services(town: Town, phone: Phone) -> int:
    """A need of theirs for which services were shown."""
    with town.database.write() as session:
        need = add_need(session, member_of(town, phone), MONDAY)
        session.add(
            NeedAnswer(
                need_id=need.key, text_hash=text_hash(need.text), looked_at=MONDAY, asked_at=MONDAY
            )
        )
        return need.key


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_asked_once(town: Town, transcript: SnapshotAssertion, language: str) -> None:
    """After what is missing; yes, and no again on the profile, at once."""
    ada = town.member(1, "Ada", language=language)
    first, second = asked_about_services(town, ada), asked_about_services(town, ada)
    assert not member_of(town, ada).allows_quotes
    await ada.tap_data(1, f"answer:{first}:no")
    await ada.say("Iemand die meegaat naar de bank")
    await ada.tap_data(ada.last.message_id, "quotes:yes")
    assert member_of(town, ada).allows_quotes
    await ada.say("/profile")
    await ada.tap_data(ada.last.message_id, "profile:quotes")
    await ada.tap_data(ada.last.message_id, "quotes:off")
    assert not member_of(town, ada).allows_quotes
    await ada.tap_data(1, f"answer:{second}:partly")
    count = len(ada.messages)
    await ada.say("Iemand die meegaat naar de bank")
    assert len(ada.messages) == count + 1
    assert town.text() == transcript


async def test_made_up_buttons_allow_nothing(town: Town) -> None:
    ada = town.member(1, "Ada")
    for data in ("quotes:always", "quotes", "quotes:"):
        assert await ada.tap_data(1, data)
    assert not member_of(town, ada).allows_quotes

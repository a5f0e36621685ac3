"""The group of the moderators, as those in it meet it: a case comes, one of them decides."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from locales import LANGUAGES
from models.member import Member
from playground.groups import Group, say_in_group, set_bot
from tests.handlers.test_concerns import community, press, tell
from tests.handlers.test_introductions import UNPAID
from tests.town import Town

GROUP = -5


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_case_is_decided_in_the_group(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """An admin makes it theirs with a command. A report comes there and to each in private; who is
    no moderator decides nothing, of two moderators the first does, and all see what was decided."""
    _, ben, sam, lee = await community(town, language)
    guest = town.member(77, "Guest", language=language)
    for phone in (sam, lee, guest):
        town.world.people[phone.id].language_code = language
    town.world.add_group(Group(GROUP, "Moderators", members={sam.id, lee.id, guest.id}))
    set_bot(town.world, GROUP, sam.id, "member")
    await town.settle()
    say_in_group(town.world, GROUP, guest.id, "/moderators@raakvlak_bot")
    await town.settle()
    say_in_group(town.world, GROUP, sam.id, "/moderators@raakvlak_bot")
    await town.settle()
    await tell(ben, UNPAID)
    town.transcript.clear()
    await press(ben, "concern:card:1")
    await press(ben, "concern:card:1:hurtful")
    card = town.world.history(GROUP)[-1]
    assert await guest.tap_data(card.message_id, "case:block:1", group_id=GROUP)
    await lee.tap_data(card.message_id, "case:hide:1", group_id=GROUP)
    assert await sam.tap_data(card.message_id, "case:block:1", group_id=GROUP)
    assert town.text() == transcript
    with town.database.read() as session:
        assert all(m.blocked_at is None for m in session.exec(select(Member)).all())

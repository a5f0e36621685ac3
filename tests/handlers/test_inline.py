"""@bot and words in any chat: experiences that their authors let members show there."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.inline_question import InlineQuestion
from models.member import find_member
from playground.groups import Group, set_bot
from playground.inline import InlineQuery, choose_result, type_inline
from tests.town import Phone, Town
from usecases.share_experience import Story, share_experience

LANGUAGES = pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
GROUP = -4001
UNPAID = Story(
    "A customer did not pay my invoices for months.",
    "Friendly reminders by e-mail.",
    "A registered letter, written by Ada@example.org, and then a payment plan.",
)
NIGHTS = Story("I work at night and cannot sleep by day.", "", "Dark curtains and a fixed hour.")


def share(town: Town, phone: Phone, *stories: Story) -> None:
    with town.database.write() as session:
        member = find_member(session, phone.id)
        assert member is not None
        for story in stories:
            share_experience(session, member, story, town.raakvlak.clock.now(), would_talk=False)
    town.raakvlak.matchmaker.nudge()


async def look(town: Town, phone: Phone, words: str) -> InlineQuery:
    """Type them behind the bot's name in a group; the answer."""
    query_id = type_inline(town.world, phone.id, words)
    await town.settle()
    asked = town.world.inline_queries.by_id[query_id]
    assert asked.results is not None
    town.note(f"{phone.name} types @{town.world.bot_username} {words} in a group, and sees:")
    for result in asked.results:
        town.note(f"    {result['title']}\n    {result['description']}")
    assert asked.button is not None
    town.note(f"    [{asked.button['text']}]")
    return asked


@LANGUAGES
async def test_shown_elsewhere_with_a_consent(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Asked for each experience, no by default, found by meaning, put in a group, taken back."""
    ada, ben = (
        town.member(number, name, language=language) for number, name in ((1, "Ada"), (2, "Ben"))
    )
    share(town, ada, UNPAID, NIGHTS)
    await town.settle()
    assert (await look(town, ben, "invoices that nobody pays")).results == []
    town.transcript.clear()
    await ada.say("/mine")
    await ada.tap_data(ada.last.message_id, "myexp:one:1")
    await ada.tap_data(ada.last.message_id, "myexp:askelsewhere:1")
    await ada.tap_data(ada.last.message_id, "myexp:elsewhere:1:yes")
    answer = await look(town, ben, "invoices that nobody pays")
    assert (answer.cache_time, answer.is_personal) == (0, True)
    town.world.add_group(Group(GROUP, "Friends", members={ben.id}))
    set_bot(town.world, GROUP, ben.id, "member")
    await town.settle()
    [query_id] = [k for k, q in town.world.inline_queries.by_id.items() if q is answer]
    shown = choose_result(town.world, query_id, "1", GROUP)
    await town.settle()
    assert "Ada" not in (shown.text or "")
    assert "example.org" not in (shown.text or "")
    town.note(f"Ben puts it in the group:\n{shown.text}")
    await ada.tap_data(ada.last.message_id, "myexp:elsewhere:1:no")
    assert (await look(town, ben, "invoices that nobody pays")).results == []
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.exec(select(InlineQuestion)).all() == []

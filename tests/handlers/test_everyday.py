"""Help, language, a break, /mine: what is used every day."""

from syrupy.assertion import SnapshotAssertion

from tests.community import MODERATOR
from tests.town import Town

NEED = "I never know what to ask for a project that nobody can define yet."


async def test_everyday_commands(town: Town, transcript: SnapshotAssertion) -> None:
    """Each command once, as a member meets it."""
    ada = town.member(1, "Ada")
    town.transcript.clear()
    for command in ("/help", "/pause", "/resume", "/mine", "/nonsense", "/language"):
        await ada.say(command)
    await ada.tap("Deutsch")
    assert town.text() == transcript


async def test_my_needs(town: Town, transcript: SnapshotAssertion) -> None:
    """The list, one need, and withdrawing it with a second thought in between."""
    ada = town.member(1, "Ada")
    await ada.need(NEED)
    town.transcript.clear()
    await ada.say("/mine")
    await ada.tap("Need 1")
    await ada.tap("Withdraw")
    await ada.tap("Back")
    await ada.tap("Withdraw")
    await ada.tap("Yes, withdraw")
    await ada.say("/mine")
    assert town.text() == transcript


async def test_cards_that_wait_can_be_shown_again(town: Town) -> None:
    """A card that scrolled away is one tap from /mine."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(NEED)
    await ben.need(f"{NEED} Truly never!")
    assert "One card" in await ben.say("/mine")
    await ben.tap("Show them")
    assert "A peer with a need like yours" in (ben.last.text or "")
    await ben.tap("Not this one")
    assert "card" not in await ben.say("/mine")


async def test_groups_are_none_of_its_business(town: Town) -> None:
    """In a group the bot stays silent; the update is handled all the same."""
    ada = town.member(1, "Ada")
    await ada.say("/help")
    count = len(town.world.calls)
    person = town.world.people[ada.id].to_api()
    town.world.updates.put(
        "message",
        {
            "message_id": 5,
            "date": 1_700_000_000,
            "chat": {"id": -100_5, "type": "supergroup", "title": "A group"},
            "from": person,
            "text": "/start",
        },
        "-1005",
    )
    await town.settle()
    assert not [c for c in town.world.calls[count:] if c.method.startswith(("send", "edit"))]


async def test_a_command_for_moderators_does_not_exist_for_others(town: Town) -> None:
    """/mod answers anyone else with the ordinary help."""
    ada = town.member(1, "Ada")
    answer = await ada.say("/mod")
    assert "What I can do" in answer
    assert "/mod" not in answer
    sam = town.member(MODERATOR, "Sam")
    assert "/mod" in await sam.say("/help")

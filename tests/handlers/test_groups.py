"""The bot in a group: one word when it comes, a link where it is asked, silence otherwise."""

from datetime import UTC, datetime

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from locales import LANGUAGES
from models.inbox import InboxUpdate
from models.need import Need
from models.outbox import CANCELLED, OutboxCall
from playground.groups import Group, say_in_group, set_bot, upgrade
from tests.town import Town

GROUP, BIGGER = -5, -1_000_000_005
NEED = "I never know what to ask for a project that nobody can define yet."


def group_of(town: Town, *members: int) -> Group:
    group = Group(GROUP, "Freelancers of Ghent", members=set(members))
    town.world.add_group(group)
    return group


def said(town: Town, group_id: int = GROUP) -> list[str]:
    """What the bot wrote in the group, with where its buttons lead."""
    return [
        "\n".join([m.text or "", *(row[0]["url"] for row in m.inline_keyboard)])
        for m in town.world.history(group_id)
        if m.from_bot
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_greets_once_and_answers_commands(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """In the language of a person's Telegram, whatever they speak here: a group must not learn who
    is a member. Other bots' commands, and talk, get no answer."""
    ada = town.member(1, "Ada", language="de" if language == "en" else "en")
    town.world.people[ada.id].language_code = language
    group_of(town, ada.id)
    set_bot(town.world, GROUP, ada.id, "member")
    await town.settle()
    for text in (
        "/help@raakvlak_bot",
        "/need@Raakvlak_Bot " + NEED,
        "/start@another_bot",
        "/start",
        NEED,
    ):
        say_in_group(town.world, GROUP, ada.id, text)
        await town.settle()
    assert "\n\n".join(said(town)) == transcript
    assert ada.messages == []
    with town.database.read() as session:
        assert session.exec(select(Need)).all() == []


async def test_what_people_say_to_each_other_is_not_kept(town: Town) -> None:
    """An administrator bot hears everything; only commands and changes of the group are stored."""
    ada = town.member(1, "Ada")
    group = group_of(town, ada.id)
    set_bot(town.world, GROUP, ada.id, "member")
    message = say_in_group(town.world, GROUP, ada.id, NEED)
    for kind in ("message", "edited_message"):
        town.world.updates.put(kind, message.to_api(town.world), f"chat:{group.id}")
    await town.settle()
    assert len(said(town)) == 1
    with town.database.read() as session:
        kept = session.exec(select(InboxUpdate)).all()
    assert [next(kind for kind in row.raw if kind != "update_id") for row in kept] == [
        "my_chat_member"
    ]


async def test_put_out_it_says_no_more(town: Town) -> None:
    """What waits for the group is cancelled, and a new invitation is a new greeting."""
    ada = town.member(1, "Ada")
    group_of(town, ada.id)
    set_bot(town.world, GROUP, ada.id, "member")
    await town.settle()
    with town.database.write() as session:
        session.add(
            OutboxCall(
                chat_id=GROUP,
                method="sendMessage",
                payload={"text": "later"},
                priority=1,
                due_at=datetime(2030, 1, 1, tzinfo=UTC),
            )
        )
    set_bot(town.world, GROUP, ada.id, "kicked")
    await town.settle()
    with town.database.read() as session:
        states = session.exec(select(OutboxCall.state).where(OutboxCall.chat_id == GROUP)).all()
    assert sorted(states) == [CANCELLED, "sent"]
    set_bot(town.world, GROUP, ada.id, "member")
    await town.settle()
    assert len(said(town)) == 2


async def test_a_group_that_becomes_a_supergroup(town: Town) -> None:
    """What was meant for the old id goes to the new one, told by an update or by a refusal; and
    its own count of messages does not disturb that of the private chats."""
    ada = town.member(1, "Ada")
    group_of(town, ada.id)
    set_bot(town.world, GROUP, ada.id, "member")
    await town.settle()
    new = upgrade(town.world, GROUP, ada.id, BIGGER)
    new.last_message_id = 9_000_000
    await town.settle()
    with town.database.write() as session:
        session.add(
            OutboxCall(
                chat_id=GROUP,
                method="sendMessage",
                payload={"text": "for the old id"},
                priority=1,
                due_at=town.raakvlak.clock.now(),
            )
        )
    town.raakvlak.sender.nudge()
    await town.settle()
    say_in_group(town.world, BIGGER, ada.id, "/help@raakvlak_bot")
    await town.settle()
    assert [text.partition("\n")[0] for text in said(town, BIGGER)] == [
        "for the old id",
        "Let us talk about that in private.",
    ]
    await ada.say("/help")
    with town.database.read() as session:
        newest = select(OutboxCall.state, OutboxCall.floor_id).where(
            col(OutboxCall.chat_id) == ada.id
        )
        [(state, floor)] = session.exec(newest).all()
    assert state == "sent"
    assert 0 < (floor or 0) < 9_000_000

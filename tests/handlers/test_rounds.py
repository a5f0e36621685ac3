"""The weekly round as a moderator and two members meet it, with the real model."""

import asyncio
from collections import defaultdict

from syrupy.assertion import SnapshotAssertion

from bot.demo import rows
from models.introduction import INTRODUCED, Introduction
from scheduler.jobs import want_weekly_round
from tests.community import FIRST_TELEGRAM_ID, MODERATOR, MONDAY, add_member, add_need
from tests.handlers.test_moderation import people
from tests.town import Phone, Town, buttons


async def a_community(town: Town) -> list[Phone]:
    """Two members for each of six themes, whose needs the matchmaker knows."""
    themes = defaultdict(list)
    for row in rows():
        themes[row["theme"]].append(row)
    some = [row for theme in sorted(themes)[:6] for row in themes[theme][:2]]
    phones = [
        town.person(FIRST_TELEGRAM_ID + number, row["first_name"], started=True)
        for number, row in enumerate(some)
    ]
    with town.database.write() as session:
        for number, row in enumerate(some):
            member = add_member(session, number, MONDAY, spoken=["nl", "fr", "en", "de"])
            add_need(session, member, MONDAY, text=row["text"], language=row["language"])
    town.raakvlak.matchmaker.nudge()
    for _ in range(1200):
        if len(town.raakvlak.matchmaker._index or ()) == len(some):
            return phones
        await asyncio.sleep(0.05)
    raise TimeoutError("The matchmaker does not know the needs yet.")


async def monday(town: Town) -> None:
    with town.database.write() as session:
        want_weekly_round(session, town.raakvlak.clock.now())
    town.raakvlak.rounds.nudge()
    await town.settle()


async def test_a_round_is_previewed_and_sent(town: Town, transcript: SnapshotAssertion) -> None:
    """One preview, one tap, a card for each of two; and from there it goes as always."""
    members = await a_community(town)
    sam = town.member(MODERATOR, "Sam")
    town.transcript.clear()
    await monday(town)
    assert [phone.messages for phone in members] == [[]] * len(members)
    await sam.tap("Send the cards", copies=2)
    said_to_sam = [
        said for said in town.transcript if said.startswith(("Raakvlak to Sam", "Sam"))
    ]  # fmt: skip
    assert "\n\n".join(said_to_sam) + "\n" == transcript
    with town.database.read() as session:
        introduction = session.get(Introduction, 1)
    assert introduction is not None
    pair = [members[number - 1] for number in (introduction.low_id, introduction.high_id)]
    for phone in pair:
        assert "A peer with a need like yours" in (phone.messages[0].text or "")
        await phone.tap_data(phone.messages[0].message_id, "offer:1:yes")
    with town.database.read() as session:
        introduction = session.get(Introduction, 1)
    assert introduction is not None
    assert introduction.state == INTRODUCED


async def test_not_this_week(town: Town) -> None:
    """No member hears of a round that a moderator put aside, and the buttons are gone."""
    members = await a_community(town)
    sam = town.member(MODERATOR, "Sam")
    await monday(town)
    await sam.tap("Not this week")
    assert "No round this week" in (sam.last.text or "")
    assert buttons(sam.last) == []
    hint = await sam.tap_data(sam.last.message_id, "round:1:send")
    assert hint == "This round was decided before."
    await town.advance(days=1)
    assert [phone.messages for phone in members] == [[]] * len(members)


async def test_only_moderators_decide(town: Town) -> None:
    """For anyone else the buttons do not exist; made-up ones lead nowhere."""
    await a_community(town)
    ada, _, sam = await people(town)
    await ada.say("/help")
    await monday(town)
    for phone, data in (
        (ada, "round:1:send"),
        (sam, "round:1:maybe"),
        (sam, "round:x:send"),
        (sam, "round:7:send"),
        (sam, "round"),
    ):
        assert "no longer works" in (await phone.tap_data(phone.last.message_id, data) or "")
    with town.database.read() as session:
        assert session.get(Introduction, 1) is None

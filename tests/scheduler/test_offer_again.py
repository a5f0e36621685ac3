"""After a silence of the bot, in which taps were lost."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.handlers.test_introductions import two_members
from tests.town import Town

UNPAID = "My invoices stay unpaid for months. How do you get a customer to pay at last?"


async def lose_telegram(town: Town, seconds: float) -> None:
    """Let Telegram answer with an error, and time go by before the bot asks again."""
    await until(lambda: town.world.updates.listened_to)
    town.world.faults.internal_error("getUpdates")
    # The question under way ends with this; the next one meets the fault.
    town.world.say(town.person(9, "Zed").id, "/help")
    await until(lambda: not town.world.faults.waiting)
    town.raakvlak.clock.advance(timedelta(seconds=seconds))


async def be_silent(town: Town, seconds: float) -> None:
    await lose_telegram(town, seconds)
    town.raakvlak.intake.nudge()
    await until(lambda: town.world.updates.listened_to)
    await town.advance(seconds=30)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110  (the world tells nobody)
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_open_cards_are_offered_again(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """Taps wait 150 seconds at Telegram: after more, every open card comes again, once."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    await ada.say("/language")
    await ada.tap(
        {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}[language]
    )
    cards = len(ada.messages)
    town.transcript.clear()
    await be_silent(town, 200)
    assert len(ada.messages) == cards + 1
    assert town.text() == transcript
    await be_silent(town, 200)
    assert len(ada.messages) == cards + 1  # not again within hours
    await town.advance(days=4)
    assert len(ada.messages) == cards + 2  # the one reminder


async def test_a_short_silence_loses_nothing_and_says_nothing(town: Town) -> None:
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    cards = len(ada.messages)
    await be_silent(town, 100)
    assert len(ada.messages) == cards


async def test_a_tap_that_still_counts_needs_no_new_card(town: Town) -> None:
    """What was tapped in the last moments of a silence arrives; that card is not open any more."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    cards = len(ben.messages)
    await lose_telegram(town, 200)
    await ben.tap("Introduce us")
    await town.advance(seconds=30)
    assert len(ben.messages) == cards
    assert "was out of reach" in "\n".join(message.text or "" for message in ada.messages)

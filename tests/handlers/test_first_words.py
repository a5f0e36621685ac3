"""The first words after an introduction: two questions, a moment, and one nudge."""

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town, buttons


async def introduced(town: Town, **more: object) -> tuple[Phone, Phone]:
    """Ada, at work in Brussels, and Ben, in New York until further notice."""
    ada = town.member(1, "Ada", timezone="Europe/Brussels", quiet_from=18, quiet_until=9, **more)
    ben = town.member(2, "Ben", timezone="America/New_York", **more)
    await say_and_send(ada, LATE)
    await say_and_send(ben, UNPAID)
    town.transcript.clear()
    for phone in (ben, ada):
        data = buttons(phone.last)[0]["callback_data"]
        await phone.tap_data(phone.last.message_id, data)
    return ada, ben


async def say_and_send(phone: Phone, text: str) -> None:
    await phone.say(text)
    await phone.tap_data(phone.last.message_id, "draft:send")


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
async def test_the_first_words(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Questions that fit both texts, two hours on both clocks, a nudge, and a tap that is heard."""
    ada, ben = await introduced(town, language=language)
    moments = [e for e in ben.last.entities if e["type"] == "date_time"]
    assert len(moments) == 1
    await town.advance(days=1)
    await ada.tap_data(ada.last.message_id, "touch:1:nudge")
    await town.advance(days=2)
    assert town.text() == transcript


async def test_who_is_in_touch_is_not_nudged(town: Town) -> None:
    """One tap of one of the two is enough for both; the introduction stays to be read."""
    ada, ben = await introduced(town)
    counts = len(ada.messages), len(ben.messages)
    assert "Enjoy the talk" in (await ada.tap("We are in touch") or "")
    assert "@ben_x" in (ada.last.text or "")
    assert [button["text"] for button in buttons(ada.last)] == ["⚑ Report"]
    assert "already" in (await ada.tap_data(ada.last.message_id, "touch:1") or "")
    await town.advance(days=1)
    assert (len(ada.messages), len(ben.messages)) == counts
    eve = town.member(3, "Eve")
    await eve.say("/help")
    assert "no longer works" in (await eve.tap_data(eve.last.message_id, "touch:1") or "")


async def test_the_nudge_comes_once_and_lets_people_be(town: Town) -> None:
    """Not on a break, not in quiet hours, not a second time, and not after a late tap."""
    ada, ben = await introduced(town)
    await ben.say("/pause")
    await town.advance(hours=10)  # Ada's quiet hours have begun
    counts = len(ada.messages), len(ben.messages)
    await town.advance(hours=22)
    assert (len(ada.messages), len(ben.messages)) == counts
    await town.advance(hours=16)
    assert "one line is enough" in (ada.last.text or "")
    await town.advance(hours=12)
    assert (len(ada.messages), len(ben.messages)) == (counts[0] + 1, counts[1])


async def test_a_nudge_that_waits_is_not_sent_after_a_tap(town: Town) -> None:
    """Ada sleeps when it is due, and Ben says meanwhile that they write to each other."""
    ada, ben = await introduced(town)
    await town.advance(hours=10)
    await town.advance(hours=22)
    await ben.tap("We are in touch")
    count = len(ada.messages)
    await town.advance(hours=16)
    assert len(ada.messages) == count

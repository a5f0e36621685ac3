"""What is near differs from what is far in nothing but the time it takes."""

import pytest

from matching.embedder import Embedder
from playground.chat import Call
from playground.checks import Upload
from tests.databases import Databases
from tests.town import Town, a_town

UNPAID = "A customer has not paid my invoices for months and does not answer my reminders."
LATE = "How do I get a customer to pay my outstanding invoices at last?"


async def test_the_same_is_said_near_and_far(databases: Databases, embedder: Embedder) -> None:
    """Two join, tell a need and meet; files come too. Telegram is called alike, word for word."""
    said: list[str] = []
    called: list[list[str]] = []
    for is_near in (True, False):
        async with a_town(databases, embedder, is_near=is_near) as town:
            await two_meet(town)
            said.append(town.text())
            called.append(sorted(_in_words(call) for call in town.world.calls if _matters(call)))
    assert said[0] == said[1]
    assert called[0] == called[1]
    assert "raakvlak" in said[0]


def _matters(call: Call) -> bool:
    """How often it asks for updates, and shows that it is typing, goes by moments."""
    return call.method not in {"getUpdates", "sendChatAction"}


def _in_words(call: Call) -> str:
    """Without the numbers of messages, which stand in what is held about a member too: what is
    sent to two at once may arrive either way round."""
    params = {
        name: value.name if isinstance(value, Upload) else value
        for name, value in call.params.items()
        if name != "message_id"
    }
    return f"{call.method} {call.ok} {params}"


async def two_meet(town: Town) -> None:
    ada, ben = town.person(1, "Ada"), town.person(2, "Ben")
    for phone, need in ((ada, UNPAID), (ben, LATE)):
        await phone.join()
        await phone.need(need)
    await ada.tap("Yes")
    await ben.tap("Yes")
    await ada.say("/mydata")


async def test_a_fault_needs_a_way_to_happen_on(databases: Databases, embedder: Embedder) -> None:
    async with a_town(databases, embedder, is_near=True) as town:
        town.world.faults.drop_after("sendMessage")
        with pytest.raises(RuntimeError, match="over_http"):
            await town.raakvlak.request.line.exchange("http://near/x/getMe", "POST", {}, {}, 1)

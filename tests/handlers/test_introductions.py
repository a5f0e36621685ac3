"""From a need to an introduction, and every way it may not come to one."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from tests.town import Phone, Town, buttons

LATE = "A customer has owed me 3,000 euro for four months and no longer answers my reminders."
UNPAID = "My invoices stay unpaid for months. How do you get a customer to pay at last?"
NANNY = "I cannot find child care for the evenings on which I have to be at the theatre."


async def two_members(town: Town) -> tuple[Phone, Phone]:
    """Ada, whose need waits alone, and Ben, who is about to tell the same."""
    ada = town.member(1, "Ada")
    ben = town.member(2, "Ben")
    await ada.need(LATE)
    town.transcript.clear()
    return ada, ben


@pytest.mark.both
async def test_two_members_meet(town: Town, transcript: SnapshotAssertion) -> None:
    """Both are told of the other, both say yes, and only then do names cross."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    everything_ben_saw = "\n".join(message.text or "" for message in ben.messages)
    assert "Ada" not in everything_ben_saw
    assert "ada_x" not in everything_ben_saw
    await ben.tap("Introduce us")
    assert "Ben" not in "\n".join(message.text or "" for message in ada.messages)
    await ada.tap("Introduce us")
    assert "@ada_x" in (ben.last.text or "")
    assert "@ben_x" in (ada.last.text or "")
    await ada.say("/mine")
    await town.advance(days=3)
    await ada.tap("Yes, we talked")
    await ben.tap("Not yet")
    assert town.text() == transcript


async def test_who_tells_a_need_first_meets_who_comes_later(town: Town) -> None:
    """A peer who never heard that they were alone is asked after the other's yes, once."""
    ada, ben = await two_members(town)
    cleo = town.member(3, "Cleo")
    await ben.need(UNPAID)  # Ada hears of Ben, as she was told there was nobody
    before = len(ada.messages)
    await cleo.need("Customers who pay months too late: who knows how to get the money in?")
    assert len(ada.messages) == before  # she knows that she is not alone; Cleo decides first
    await cleo.tap("Introduce us")
    assert "would like to meet you" in "\n".join(
        m.text or "" for m in [*ada.messages, *ben.messages]
    )


async def test_a_no_is_never_told(town: Town, transcript: SnapshotAssertion) -> None:
    """Whoever said yes sees the same as when the other does not answer, until the time is over."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    await ada.tap("Not this one")
    await ben.tap("Introduce us")
    await town.advance(days=3)
    await town.advance(days=5)
    assert town.text() == transcript
    assert "no" not in (ben.last.text or "").lower().split()


async def test_silence_and_a_no_look_alike(town: Town) -> None:
    """Message by message: Ben cannot tell whether Ada declined or did not answer."""
    ada, ben = await two_members(town)
    cleo, dan = town.member(3, "Cleo"), town.member(4, "Dan")
    await cleo.need("No child minder works in the evening, and that is when I am on stage.")
    await ben.need(UNPAID)
    await dan.need(NANNY)
    await ada.tap("Not this one")  # Cleo stays silent
    await ben.tap("Introduce us")
    await dan.tap("Introduce us")
    for _ in range(10):
        await town.advance(days=1)
        assert shape(ben) == shape(dan)


async def test_an_unanswered_card_is_offered_once_more_and_then_ends(town: Town) -> None:
    """One reminder after three days, the end after seven, and no tap counts after that."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    count = len(ben.messages)
    await town.advance(days=3)
    assert len(ben.messages) == count + 1
    assert "still waits" in (ben.last.text or "")
    message = ben.last
    await town.advance(days=1)
    assert len(ben.messages) == count + 1
    data = buttons(message)[0]["callback_data"]
    await town.advance(days=4)
    assert "time for this card is over" in (ben.last.text or "")
    assert buttons(ben.last) == []
    await ben.tap_data(message.message_id, data)
    assert states(town) == ["expired"]
    assert "Ben" not in "\n".join(message.text or "" for message in ada.messages)


async def test_several_cards_make_one_reminder(town: Town) -> None:
    """A busy member is not sent every card again, but told that they wait."""
    _, ben = await two_members(town)
    cleo = town.member(3, "Cleo")
    await ben.need(UNPAID)
    await cleo.need("A customer has not paid my invoices for months. How do I get the money owed?")
    count = len(cleo.messages)
    await town.advance(days=3)
    assert (cleo.last.text or "") == "🤝 2 cards still wait for your answer."
    assert len(cleo.messages) == count + 1
    await cleo.tap("Show them")
    assert len(cleo.messages) == count + 3


async def test_a_withdrawn_need_closes_its_cards(town: Town) -> None:
    """Whoever holds a card of a need that is gone sees that, and why is not said."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    await ada.say("/mine")
    await ada.tap("Need 1")
    await ada.tap("Withdraw")
    await ada.tap("Yes, withdraw")
    assert "card is closed" in (ben.last.text or "")
    assert states(town) == ["withdrawn"]


async def test_a_rewritten_need_is_matched_anew(town: Town) -> None:
    """What was proposed for the old words is closed; the new words find others."""
    ada, ben = await two_members(town)
    await ben.need(UNPAID)
    await ben.say("/mine")
    await ben.tap("Need 1")
    await ben.tap("Rewrite")
    await ben.say(NANNY)
    await ben.tap("Send")
    assert "nobody yet" in (ben.last.text or "")
    assert "card is closed" in (ada.last.text or "")


async def test_no_shared_language_no_card(town: Town) -> None:
    """The same trouble is not enough: they could not talk."""
    ada = town.member(1, "Ada")
    ben = town.person(2, "Ben")
    await ben.join(spoken=("Français", "English"))  # French added, English taken away
    await ada.need(LATE)
    await ben.need(UNPAID)
    assert states(town) == []


async def test_who_takes_a_break_gets_no_card(town: Town) -> None:
    """Nobody who paused is proposed; after /resume the card comes."""
    ada, ben = await two_members(town)
    await ada.say("/pause")
    await ben.need(UNPAID)
    assert "nobody yet" in (ben.last.text or "")
    await ada.tap("Take part again")
    assert states(town) == ["proposed"]
    assert "need like yours" in (ada.last.text or "")


async def test_no_username_but_a_link(town: Town) -> None:
    """Without @username the name itself opens the chat, where Telegram lets it."""
    ada = town.member(1, "Ada", username=None)
    ben = town.member(2, "Ben")
    await introduce(ada, ben)
    mention = [e for e in ben.last.entities if e["type"] == "text_mention"]
    assert [entity["user"]["id"] for entity in mention] == [ada.id]


async def test_no_way_to_be_reached(town: Town, transcript: SnapshotAssertion) -> None:
    """With neither, the bot says how to set a username and passes it on when there is one."""
    ada = town.member(1, "Ada", username=None, private_forwards=True)
    ben = town.member(2, "Ben")
    await introduce(ada, ben)
    town.transcript[:] = town.transcript[-3:]
    await ada.tap("I have a username now")
    town.world.people[ada.id].username = "ada_at_last"
    await ada.tap("I have a username now")
    await ada.tap("I have a username now")
    assert town.text() == transcript
    assert "@ada_at_last" in (ben.last.text or "")


async def test_nobody_answers_for_another(town: Town) -> None:
    """A tap with someone else's card, or with made-up data, changes nothing."""
    _, ben = await two_members(town)
    await ben.need(UNPAID)
    eve = town.member(3, "Eve")
    await eve.say("/help")
    for data in (
        "offer:1:yes",
        "offer:1",
        "offer:x:yes",
        "offer:1:maybe",
        "offer",
        "",
        ":::",
        "address:1",
        "talked:1:yes",
        "how:1:solved",
        "mine:gone:1",
        "mine:solved:2",
        "mine:need",
        "draft:send",
        "mod:home",
        "mod:blocknow:1",
        "language:xx",
        "spoken:nl",
        "sector:design",
        "profile:email",
        "💥" * 16,
    ):
        if data:
            assert await eve.tap_data(eve.last.message_id, data), data
    assert states(town) == ["proposed"]
    assert await ben.tap("Introduce us", copies=4) is None
    assert states(town) == ["proposed"]


async def introduce(ada: Phone, ben: Phone) -> None:
    await ada.need(LATE)
    await ben.need(UNPAID)
    await ben.tap("Introduce us")
    await ada.tap("Introduce us")


def shape(phone: Phone) -> list[tuple[str, list[str]]]:
    """What a phone shows, but for the words of the peer and one's own name."""
    return [
        (
            (message.text or "").split("\n")[0].replace(phone.name, "…"),
            [button["text"].replace(phone.name, "…") for button in buttons(message)],
        )
        for message in phone.messages
    ]


def states(town: Town) -> list[str]:
    with town.database.read() as session:
        return [introduction.state for introduction in session.exec(select(Introduction)).all()]

"""Talking through the bot: two members who said yes, and show no names yet."""

from datetime import timedelta

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.introduction import Introduction
from models.member import Member, find_member
from models.outbox import SENT, UNKNOWN, OutboxCall
from models.relay import Relay, RelayedLine, RelayReport
from scheduler.jobs import forget_talks
from tests.community import MODERATOR, MONDAY, add_introduction, add_need
from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town, buttons
from usecases.facts import between_one_and_others
from usecases.open_relay import label_text
from usecases.propose_peers import offer_introduction

LANGUAGES = pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])


async def propose(town: Town, one: Phone, other: Phone, texts: tuple[str, str]) -> int:
    """A card for each about the other, as after matching; returns the introduction's number."""
    now = town.raakvlak.clock.now()
    with town.database.write() as session:
        members = [find_member(session, phone.id) for phone in (one, other)]
        needs = [
            add_need(session, member, now, text=text)
            for member, text in zip(members, texts, strict=True)
            if member is not None
        ]
        introduction = add_introduction(session, needs[0], needs[1], now)
        for member in members:
            assert member is not None
            offer_introduction(session, introduction, member, now, at_once=True)
        number = introduction.key
    town.raakvlak.sender.nudge()
    await town.settle()
    return number


async def two_who_talk(town: Town, *, language: str = "en") -> tuple[Phone, Phone]:
    """Ben would rather begin through the bot; Ada says a plain yes."""
    ada, ben = (
        town.member(number, name, language=language, timezone="Europe/Brussels")
        for number, name in ((1, "Ada"), (2, "Ben"))
    )
    number = await propose(town, ada, ben, (LATE, UNPAID))
    town.transcript.clear()
    await ben.tap_data(ben.last.message_id, f"offer:{number}:bot")
    await ada.tap_data(ada.last.message_id, f"offer:{number}:yes")
    return ada, ben


async def attach(town: Town, phone: Phone, kind: str, caption: str | None = None) -> None:
    town.note(f"{phone.name} sends a {kind}" + (f": {caption}" if caption else ""))
    town.world.send_media(phone.id, kind, caption)
    await town.settle()


async def reply(town: Town, phone: Phone, message_id: int, text: str) -> None:
    town.note(f"{phone.name} replies: {text}")
    town.world._from_person(phone.id, text=text, entities=[], reply_to=message_id)
    await town.settle()


async def edit(town: Town, phone: Phone, text: str) -> None:
    town.note(f"{phone.name} changes their last message: {text}")
    own = [m for m in town.world.history(phone.id) if not m.from_bot]
    town.world.edit(phone.id, own[-1].message_id, text)
    await town.settle()


@LANGUAGES
async def test_a_talk(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Opened, talked in with a photo and a voice note, left, and come to names at the second go."""
    ada, ben = await two_who_talk(town, language=language)
    await ada.tap_data(ada.last.message_id, "relay:enter:1")
    await ada.say("Hello! Mine is a bank. <b>Yours</b>?")
    assert ben.last.link_preview_options == {"is_disabled": True}
    await ben.tap_data(ben.last.message_id, "relay:enter:1")
    await ben.say("A citty.")
    await edit(town, ben, "A city.")
    await attach(town, ada, "photo", "My last reminder")
    assert ben.last.kind == "photo"
    assert ben.last.protect_content
    await attach(town, ben, "voice")
    assert ada.last.kind == "voice"
    await attach(town, ben, "sticker")
    await ben.tap_data(mode_of(ben), "relay:leave:1")
    await ben.say("Which city, by the way?")
    await ben.tap_data(ben.last.message_id, "relay:drop")
    await ada.tap_data(mode_of(ada), "parting:reveal:1")
    await ben.tap_data(ben.last.message_id, "parting:hide:1")
    assert "Ada" not in everything(ben)
    await town.advance(days=1)
    await ada.tap_data(mode_of(ada), "parting:reveal:1")
    await ben.say("/mine")
    await ben.tap_data(ben.last.message_id, "relay:list:0")
    await ben.tap_data(ben.last.message_id, "relay:enter:1")
    await ben.tap_data(ben.last.message_id, "parting:reveal:1")
    assert "@ada_x" in (ben.last.text or "")
    assert "@ben_x" in (ada.last.text or "")
    assert town.text() == transcript


@LANGUAGES
async def test_ending_and_reporting(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Ben ends it, which looks like any end; Ada may still report it, and Sam judges it."""
    ada, ben = await two_who_talk(town, language=language)
    sam = town.member(MODERATOR, "Sam", language=language)
    town.transcript.clear()
    await ben.tap_data(ben.last.message_id, "relay:enter:1")
    await ben.say("Send me money first.")
    await attach(town, ben, "document", "My account")
    await ben.tap_data(mode_of(ben), "parting:end:1")
    await ben.tap_data(mode_of(ben), "parting:ended:1")
    await ada.tap_data(ada.last.message_id, "parting:report:1")
    await ada.tap_data(ada.last.message_id, "parting:reported:1")
    await sam.tap_data(sam.last.message_id, "talkreport:show:1")
    report = sam.last.message_id
    await sam.tap_data(report, "talkreport:files:1")
    assert sam.last.kind == "document"
    await sam.tap_data(report, "talkreport:settle:1")
    await sam.say("/audit")
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.exec(select(RelayReport)).one().lines == []
        assert between_one_and_others(session, 1)[2].introduced  # never matched again


async def test_silence_and_a_no_to_names_look_alike(town: Town) -> None:
    """Ada sees the same whether Ben said «not now» or nothing."""
    ada, ben = await two_who_talk(town)
    await ada.tap("Write to each other")
    await ada.say("Hello")
    await ada.tap("Show names")
    before = [message.text for message in ada.messages]
    await ben.tap("Not now")
    await town.advance(days=3)
    assert [message.text for message in ada.messages] == before
    await ada.tap("Show names")
    assert "asked" in (ada.last.text or "")
    assert len([m for m in ben.messages if "would like to know" in (m.text or "")]) == 0


async def test_nothing_goes_where_it_was_not_meant(town: Town) -> None:
    """Two talks: a reply goes to its own, words outside a talk or after an hour are asked about."""
    ada, ben = await two_who_talk(town)
    cleo = town.member(3, "Cleo")
    number = await propose(town, cleo, ben, (LATE, UNPAID))
    await cleo.tap_data(cleo.last.message_id, f"offer:{number}:bot")
    await ben.tap_data(ben.last.message_id, f"offer:{number}:yes")
    labels = {label(ben, talk) for talk in (1, 2)}
    assert len(labels) == 2
    await ada.tap("Write to each other")
    await cleo.tap("Write to each other")
    await cleo.say("From Cleo")
    await ben.tap_data(ben.last.message_id, "relay:enter:2")
    await ada.say("From Ada")
    assert label(ben, 1) in (ben.last.text or "")
    await reply(town, ben, ben.last.message_id, "For Ada")
    assert "For Ada" in (ada.last.text or "")
    assert "For Ada" not in everything(cleo)
    assert "Passed on" in (ben.last.text or "")
    await ben.say("For Cleo")
    assert "For Cleo" in (cleo.last.text or "")
    await town.advance(hours=2)
    await ben.say("Something I typed by mistake")
    await attach(town, ben, "photo")
    assert "these 2 messages" in (ben.last.text or "")
    assert "mistake" not in everything(ada) + everything(cleo)
    await ben.tap_data(ben.last.message_id, "relay:send:1")
    assert "mistake" in everything(ada)
    assert ada.last.kind == "photo"
    assert "mistake" not in everything(cleo)
    await ben.say("/mine")
    await ben.say("A need that I tell in the middle of it all: who knows about VAT?")
    await ben.tap("new need")
    assert "Cancel" in str(ben.last.reply_markup)
    assert "VAT" not in everything(ada)
    hint = await ben.tap_data(ben.messages[-2].message_id, "relay:send:1")
    assert "already" in (hint or "")


async def test_a_stranger_reaches_nobody(town: Town) -> None:
    """Made-up buttons of somebody else's talk or report, and of one's own that are over."""
    ada, ben = await two_who_talk(town)
    eve = town.member(3, "Eve")
    await eve.say("/help")
    seen = everything(ada), everything(ben)
    for data in (
        *(f"relay:{action}:1" for action in ("enter", "back", "leave", "send")),
        *(f"parting:{action}:1" for action in ("reveal", "hide", "end", "ended", "report")),
        *(
            "parting:reported:1",
            "talkreport:show:1",
            "talkreport:settle:1",
            "relay:enter:99",
            "relay",
        ),
        *("relay:enter", "relay:enter:x", "parting:x:1", "relay:need", "relay:drop"),
    ):
        assert await eve.tap_data(eve.last.message_id, data), data
    assert (everything(ada), everything(ben)) == seen
    await ben.tap("Write to each other")
    await ben.tap("End the talk")
    await ben.tap("Yes, end it", copies=2)
    assert "over" in (await ben.tap_data(ben.last.message_id, "relay:enter:1") or "")


async def test_who_goes_ends_the_talk(town: Town) -> None:
    """A break, gently told; what is written meanwhile goes nowhere, and its writer knows."""
    ada, ben = await two_who_talk(town)
    await ada.tap("Write to each other")
    await ben.say("/pause")
    with town.database.write() as session:
        member = find_member(session, ada.id)
        assert member is not None
        member.quiet_from, member.quiet_until = 9, 18  # she is here all the same
    await ada.say("Are you there?")
    assert "come to an end" in (ada.last.text or "")
    assert "Are you there" not in everything(ben)
    with town.database.read() as session:
        assert session.exec(select(Relay)).one().state == "ended"


async def test_who_blocks_the_bot_ends_the_talk(town: Town) -> None:
    """Without a word of the other: the next tick sees it."""
    ada, ben = await two_who_talk(town)
    town.world.block(ben.id)
    await town.settle()
    await town.advance(minutes=1)
    assert "come to an end" in (ada.last.text or "")


async def test_quiet_hours_and_a_habit(town: Town) -> None:
    """Lines wait for the morning, unless their reader is awake; a habit needs no tap of its own."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ben.say("/profile")
    await ben.tap("Talking first")
    await ben.tap("First through the bot")
    assert "first a talk through the bot" in (ben.last.text or "")
    number = await propose(town, ada, ben, (LATE, UNPAID))
    assert "Introduce us" not in str(ben.last.reply_markup)
    await ben.tap_data(ben.last.message_id, f"offer:{number}:yes")
    await ada.tap("Introduce us")
    with town.database.write() as session:
        member = find_member(session, ben.id)
        assert member is not None
        member.timezone, member.quiet_from, member.quiet_until = "Europe/Brussels", 9, 18
    await town.advance(hours=1)
    await ada.tap("Write to each other")
    await ada.say("Morning, for the evening")
    await ada.say("Secnd")
    await edit(town, ada, "Second")
    assert "Morning" not in everything(ben)
    await ben.tap("Write to each other")
    assert "Morning" in everything(ben)
    assert "Second" in everything(ben)
    assert "Secnd" not in everything(ben)
    await ada.say("Third")
    assert "Third" not in (ben.last.text or "")  # Ben wrote nothing yet: he may be gone again
    await ben.say("I am here")
    await ada.say("Fourth")
    texts = [line for m in ben.messages for line in (m.text or "").split("\n")]
    assert [word for word in texts if word in {"Second", "Third", "Fourth"}] == [
        "Second",
        "Third",
        "Fourth",
    ]


async def test_a_day_without_a_line_is_nudged_once(town: Town) -> None:
    """Both, as after an introduction; not where one of them wrote."""
    ada, ben = await two_who_talk(town)
    count = len(ada.messages)
    await town.advance(days=1)
    assert "nobody has written yet" in (ada.last.text or "")
    assert "nobody has written yet" in (ben.last.text or "")
    await town.advance(days=4)
    assert len(ada.messages) == count + 1


async def test_a_silent_talk_ends_by_itself(town: Town) -> None:
    """After two weeks both hear that it will, a word begins the count anew, a week later it ends;
    until then it can be talked in, and afterwards reported with its last lines."""
    ada, ben = await two_who_talk(town)
    await ada.tap("Write to each other")
    await ada.say("Hello there")
    await town.advance(days=13)
    assert "quiet between" not in everything(ada) + everything(ben)
    await town.advance(days=1)
    assert "quiet between" in (ada.last.text or "")
    assert "quiet between" in (ben.last.text or "")
    await town.advance(days=6)
    await ben.tap("Write to each other")
    await ben.say("Still here")
    await town.advance(days=8)
    assert "come to an end" not in everything(ada) + everything(ben)
    await town.advance(days=6)
    assert (ada.last.text or "").startswith("🍃")
    count = len(ada.messages)
    await town.advance(days=7)
    assert "come to an end" in (ada.last.text or "")
    assert "come to an end" in (ben.last.text or "")
    assert len(ada.messages) == count + 1
    await ada.tap("Report")
    await ada.tap("Yes, report")
    with town.database.read() as session:
        assert "Still here" in str(session.exec(select(RelayReport)).one().lines)


async def test_too_much_too_long_and_nothing(town: Town) -> None:
    """Each is refused with a word, and not passed on."""
    ada, ben = await two_who_talk(town)
    await ada.tap("Write to each other")
    assert "too long" in await ada.say("x" * 4096)
    assert "nothing in it" in await ada.say("\ue000")
    await ada.say("t.me/ada \u202ekcab")
    assert (ben.last.text or "").endswith("t.me/ada kcab")
    for number in range(19):
        await ada.say(f"line {number}")
    assert "a lot in one minute" in await ada.say("one more")
    assert "line 18" in (ben.last.text or "")
    await town.advance(minutes=1)
    await ada.say("and on")
    assert "and on" in (ben.last.text or "")


@pytest.mark.over_http
@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("photo", "drop_before"),
        ("photo", "drop_after"),
        ("voice", "drop_after"),
        ("document", "drop_after"),
    ],
)
async def test_a_line_in_doubt_comes_once(town: Town, fault: str, kind: str) -> None:
    """Whether the connection broke before or after: in the end it is there, once."""
    ada, ben = await two_who_talk(town)
    await ada.tap("Write to each other")
    await ben.say("/help")
    count = len(ben.messages)
    getattr(town.world.faults, fault)(f"send{kind.capitalize()}")
    await attach(town, ada, kind, "Look")
    assert outcome(town) == UNKNOWN
    await ada.say("/help")
    await attach(town, ada, "sticker")
    await town.advance(seconds=30)
    assert len(ben.messages) == count + 1
    assert outcome(town) == SENT
    assert "Look" in (ben.last.caption or "")


async def test_lines_are_forgotten_after_thirty_days(town: Town) -> None:
    """From their table and from the outbox; the talk itself stays."""
    ada, _ = await two_who_talk(town)
    await ada.tap("Write to each other")
    await ada.say("Something private")
    for days, kept in ((29, True), (31, False)):
        with town.database.write() as session:
            forget_talks(session, MONDAY + timedelta(days=days))
        assert ("private" in stored(town)) is kept
    with town.database.read() as session:
        assert session.exec(select(Introduction)).one().state == "relayed"


def mode_of(phone: Phone) -> int:
    """The message by which somebody is in a talk."""
    return next(
        message.message_id
        for message in reversed(phone.messages)
        if any(
            str(button.get("callback_data", "")).startswith(("relay:leave", "parting:end"))
            for button in buttons(message)
        )
    )


def everything(phone: Phone) -> str:
    return "\n".join(message.text or message.caption or "" for message in phone.messages)


def label(phone: Phone, relay_id: int) -> str:
    """What somebody calls the other of a talk."""
    with phone.town.database.read() as session:
        relay = session.get(Relay, relay_id)
        member = session.exec(select(Member).where(Member.telegram_id == phone.id)).one()
        assert relay is not None
        return label_text("en", relay, member.key)


def outcome(town: Town) -> str:
    """The state of the last line on its way."""
    with town.database.read() as session:
        call = [
            call
            for call in session.exec(select(OutboxCall).order_by(OutboxCall.id)).all()  # type: ignore[arg-type]
            if (call.about or "").startswith("line:")
        ][-1]
        return call.state


def stored(town: Town) -> str:
    with town.database.read() as session:
        payloads = [call.payload for call in session.exec(select(OutboxCall)).all()]
        return str(payloads) + str([line.text for line in session.exec(select(RelayedLine)).all()])

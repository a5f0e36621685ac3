"""The whole life of a circle, as four people and a moderator live it, with the real model."""

import asyncio
import re
from datetime import timedelta

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from models.circle import ENDED, Circle
from models.circle_line import CircleLine
from models.meeting import OVER, CircleMeeting, voices_of
from models.outbox import OutboxCall
from scheduler.circle_jobs import forget_circle_lines, want_weekly_circles
from tests.community import FIRST_TELEGRAM_ID, MODERATOR, MONDAY, add_member, add_need
from tests.town import Phone, Town, buttons

NAMES = ("Ada", "Ben", "Cleo", "Dirk", "Eve")
LINK = "https://t.me/+AbCdEf123456_-xy"
NEEDS = {
    "nl": (
        "Mijn klant betaalt al maanden zijn facturen niet en antwoordt niet op herinneringen.",
        "Hoe krijg ik een klant zover dat hij mijn openstaande facturen eindelijk betaalt?",
        "Twee facturen zijn al drie maanden onbetaald, de klant reageert op geen herinnering.",
        "Een grote klant betaalt mijn factuur maar niet, wat kan ik nog doen na de herinnering?",
        "Klanten die hun facturen veel te laat betalen: mijn herinneringen helpen niet.",
    ),
    "fr": (
        "Mon client ne paie pas ses factures depuis des mois et ne répond pas à mes rappels.",
        "Comment obtenir d’un client qu’il paie enfin mes factures impayées ?",
        "Deux factures sont impayées depuis trois mois, le client ignore chaque rappel.",
        "Un gros client ne paie pas ma facture, que faire encore après le rappel ?",
        "Des clients qui paient leurs factures bien trop tard : mes rappels ne servent à rien.",
    ),
    "en": (
        "A customer has not paid my invoices for months and does not answer my reminders.",
        "How do I get a customer to pay my outstanding invoices at last?",
        "Two invoices are unpaid for three months, the customer ignores every reminder.",
        "A big customer does not pay my invoice, what else can I do after the reminder?",
        "Customers who pay their invoices far too late: my reminders do not help.",
    ),
    "de": (
        "Mein Kunde bezahlt seit Monaten seine Rechnungen nicht und reagiert auf keine Mahnung.",
        "Wie bringe ich einen Kunden dazu, meine offenen Rechnungen endlich zu bezahlen?",
        "Zwei Rechnungen sind seit drei Monaten unbezahlt, der Kunde reagiert auf keine Mahnung.",
        "Ein großer Kunde bezahlt meine Rechnung nicht, was kann ich nach der Mahnung noch tun?",
        "Kunden, die ihre Rechnungen viel zu spät bezahlen: Meine Mahnungen helfen nicht.",
    ),
}


async def tap(phone: Phone, pattern: str, *, copies: int = 1) -> str | None:
    """Tap the newest button whose data is like this, in whatever language it is labelled."""
    for message in reversed(phone.messages):
        for button in buttons(message):
            data = button.get("callback_data", "")
            if re.fullmatch(pattern, data):
                return await phone.tap_data(message.message_id, data, button["text"], copies=copies)
    raise AssertionError(f"{phone.name} has no button like {pattern}.")


async def a_trouble(town: Town, language: str = "en", people: int = 5) -> list[Phone]:
    """Members with the same trouble, whose needs the matchmaker knows."""
    phones = [
        town.person(FIRST_TELEGRAM_ID + n, name, language, started=True)
        for n, name in enumerate(NAMES[:people])
    ]
    with town.database.write() as session:
        for n, phone in enumerate(phones):
            member = add_member(session, n, MONDAY, language=language, spoken=[language])
            member.first_name = phone.name
            add_need(session, member, MONDAY, text=NEEDS[language][n], language=language)
    town.raakvlak.matchmaker.nudge()
    for _ in range(2000):
        if len(town.raakvlak.matchmaker._index or ()) == people:
            return phones
        await asyncio.sleep(0.05)
    raise TimeoutError("The matchmaker does not know the needs yet.")


async def a_moderator(town: Town, language: str = "en") -> Phone:
    return town.member(MODERATOR, "Sam", language=language, spoken=[language])


async def tuesday(town: Town) -> None:
    with town.database.write() as session:
        want_weekly_circles(session, town.raakvlak.clock.now())
    town.raakvlak.circles.nudge()
    await town.settle()


async def offered(town: Town, language: str = "en", people: int = 5) -> tuple[list[Phone], Phone]:
    phones, sam = await a_trouble(town, language, people), await a_moderator(town, language)
    town.transcript.clear()
    await tuesday(town)
    await tap(sam, "circles:.*:send", copies=2)
    return phones, sam


async def begun(town: Town, people: int = 5) -> tuple[list[Phone], Phone]:
    """The first four said yes."""
    phones, sam = await offered(town, people=people)
    for phone in phones[:4]:
        await tap(phone, "circle:.*:yes")
    return phones, sam


async def until(town: Town) -> None:
    """Move the clock to the next step of the meeting."""
    with town.database.read() as session:
        due = session.exec(select(CircleMeeting.due_at).where(CircleMeeting.state != OVER)).one()
    assert due is not None
    left = due - town.raakvlak.clock.now()
    await town.advance(hours=left / timedelta(hours=1))


def said(town: Town, *names: str) -> str:
    """The transcript of some of them: what the others read is the same."""
    who = re.compile(f"(Raakvlak to |\\()?({'|'.join(names)})\\b|—")
    return "\n\n".join(line for line in town.transcript if who.match(line)) + "\n"


async def hold_the_next(town: Town, *, gladly: int = 0) -> None:
    """Everyone ticked the first date in time; so many say afterwards that they would go on."""
    with town.database.write() as session:
        meeting = session.exec(select(CircleMeeting).where(CircleMeeting.state != OVER)).one()
        for voice in voices_of(session, meeting.key).values():
            voice.ticks = [0]
    for _ in range(4):
        await until(town)
    with town.database.write() as session:
        for voice in list(voices_of(session, meeting.key).values())[:gladly]:
            voice.goes_on = True
    await until(town)


@pytest.mark.parametrize("language", NEEDS)
async def test_the_life_of_a_circle(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """From the weekly plan to the end of three meetings; one said no, and nobody can tell."""
    (*four, eve), _ = await offered(town, language)
    ada, ben, cleo, dirk = four
    await tap(eve, "circle:.*:no")
    for phone in four:
        await tap(phone, "circle:.*:yes", copies=2)
    read_by_eve = [message.text for message in eve.messages]
    for phone in (ada, ben):
        await tap(phone, "date:.*:2:on", copies=2)
        await tap(phone, "date:.*:done")
    await cleo.tap_data(cleo.last.message_id, "date:1:1:done")
    await tap(dirk, "date:.*:2:on")
    await tap(dirk, "date:.*:done")  # the last: the date is chosen
    await tap(ben, "circle:.*:host")
    assert await cleo.tap_data(cleo.last.message_id, "circle:1:host")  # somebody is at it
    await ben.say("http://t.me/+nothttps")
    await ben.say(LINK)
    await ada.say("/mine")
    await ada.tap_data(ada.last.message_id, "circle:0:list")
    for _ in range(3):
        await until(town)
    for n, phone in enumerate(four):
        await tap(phone, "meeting:.*:worth:somewhat")
        await tap(phone, "meeting:.*:on:yes")
        if phone is dirk:
            await tap(phone, "meeting:.*:skip")
        else:
            await phone.say(f"{NEEDS[language][n][:30]}…")
    await until(town)  # what they take away, and the next dates
    town.note("— the second meeting —")
    await hold_the_next(town)
    town.note("— the third —")
    await hold_the_next(town, gladly=3)  # one says nothing: three are too few to go on
    await ada.say("/circles")
    assert [message.text for message in eve.messages] == read_by_eve
    assert said(town, "Ada", "Ben", "Sam") == transcript
    with town.database.read() as session:
        assert session.exec(select(Circle.state)).all() == [ENDED]


async def test_a_circle_that_talks_in_the_bot(town: Town, transcript: SnapshotAssertion) -> None:
    """No host for three days: names, inert text, in and out, late lines, and one who leaves."""
    (ada, ben, cleo, dirk), _ = await begun(town, people=4)
    await ada.say("/circle")
    await town.advance(days=3, hours=1)
    for phone in (ada, ben):
        await phone.say("/circle")
    town.transcript.clear()
    await ada.say("Hello <b>Ben</b>, https://evil.example \u202e and all")
    await ada.say("Are you there?")
    sent = town.world.history(ada.id)
    mine = [message for message in sent if not message.from_bot][-1]
    town.world.edit(ada.id, mine.message_id, "Are you there, Ben?")  # changes are not passed on
    await town.settle()
    await cleo.tap("Come in")
    await cleo.say("I am here too.")
    await cleo.send("voice")
    await ben.say("/mine")  # a command leads out
    await ada.say("Ben, still there?")
    await cleo.tap("Go out")
    await dirk.say("/circles")
    await dirk.tap("Leave the circle")
    await dirk.tap("Yes, leave", copies=2)
    await town.advance(hours=4)
    await ada.say("My customer paid at last, after four hours of silence.")
    await ben.say("/circle")
    await ben.say("/circles")
    await ben.tap("Leave the circle")
    await ben.tap("Yes, leave")  # two are no circle
    assert said(town, *NAMES) == transcript
    with town.database.write() as session:
        texts = session.exec(select(CircleLine.text)).all()
        assert texts[0] == "Hello <b>Ben</b>, https://evil.example  and all"
        assert not any("four hours of silence" in text for text in texts)
        forget_circle_lines(session, town.raakvlak.clock.now() + timedelta(days=31))
        assert session.exec(select(CircleLine)).all() == []
        about = col(OutboxCall.about).startswith("circle-line:")
        assert set(map(str, session.exec(select(OutboxCall.payload).where(about)).all())) == {"{}"}


async def test_too_few_say_yes(town: Town, transcript: SnapshotAssertion) -> None:
    """After seven days, in the same words; a kept yes counts in the next attempt."""
    (ada, ben, cleo, dirk, eve), sam = await offered(town)
    for phone in (ada, ben, cleo):
        await tap(phone, "circle:.*:yes")
    await tap(cleo, "circle:.*:no")  # takes it back
    await tap(dirk, "circle:.*:no")
    await town.advance(days=6, hours=23)
    assert ["too" in str(phone.last.text) for phone in (ada, ben)] == [False, False]
    town.transcript.clear()
    await town.advance(hours=2)
    assert ada.last.text == ben.last.text
    assert await tap(dirk, "circle:.*:yes") if buttons(dirk.last) else True
    await tap(ada, "circle:.*:keep", copies=2)
    assert await eve.tap_data(eve.last.message_id, "circle:1:yes")  # over
    assert await eve.tap_data(eve.last.message_id, "circle:1:keep")
    await town.advance(days=90)
    await tuesday(town)
    await tap(sam, "circles:.*:send")
    assert said(town, "Ada", "Ben", "Eve") == transcript
    for phone in (ben, cleo):
        await tap(phone, "circle:2:yes")
    assert "Your circle begins" not in str(ada.last.text)
    await tap(eve, "circle:2:yes")
    assert "Ben, Cleo, Eve" in str(ada.messages[-2].text)


async def test_another_changes_nothing(town: Town) -> None:
    """Who is in a circle decides, not what a button says."""
    (ada, *_, asked), sam = await begun(town)
    eve = town.member(77, "Mallory")
    await eve.say("/mine")
    for what in ("dates", "leave", "gone", "host", "enter"):  # not theirs before their own yes
        assert await asked.tap_data(asked.last.message_id, f"circle:1:{what}"), what
    for data in (
        "circle:1:yes",
        "circle:1:no",
        "circle:1:host",
        "circle:1:enter",
        "circle:1:dates",
        "circle:1:leave",
        "circle:1:gone",
        "circle:1:out",
        "circle:1:nohost",
        "circle:99:yes",
        "circle:x:yes",
        "circle:1",
        "circle:1:x",
        "date:1:1:0:on",
        "date:1:1:done",
        "date:x",
        "meeting:1:worth:yes",
        "meeting:1:on:yes",
        "meeting:1:skip",
        "meeting:1:x",
        "circles:1:send",
        "circlehost:1",
        "circlemode:unasked",
    ):
        assert await eve.tap_data(eve.last.message_id, data), data
    for data in ("circles:1:send", "circles:1:x", "circlemode:x", "circlehost:9"):
        assert await sam.tap_data(sam.last.message_id, data), data
    for data in ("date:1:1:7:on", "date:1:1:0:x", "date:1:2:0:on", "meeting:1:worth:yes"):
        assert await ada.tap_data(ada.last.message_id, data), data
    assert "in no circle" in await eve.say("/circles")


async def test_a_moderator_hosts_and_lets_circles_go_out(town: Town) -> None:
    """Told without names; their link reaches the circle; /audit says what they did."""
    (ada, *others), sam = await begun(town)
    assert not any(name in str([m.text for m in sam.messages]) for name in NAMES)
    await tap(sam, "circlehost:1")
    await sam.say(LINK.replace("+", "joinchat/"))
    assert "joinchat" in str(ada.last.reply_markup)
    assert "joinchat" not in str([m.reply_markup for m in others[-1].messages])  # no answer yet
    await tap(others[-1], "circle:1:yes")  # late, and in time
    assert "joinchat" in str([m.reply_markup for m in others[-1].messages])
    assert "Eve is joining" in str([m.text for m in ada.messages])
    await sam.say("/circles")
    await tap(sam, "circlemode:unasked")
    log = await sam.say("/audit")
    for line in ("Sent the cards of circle week 1", "open a group for circle 1", "by themselves"):
        assert line in log
    assert "Ada" not in log


async def test_dates_that_suit_nobody(town: Town) -> None:
    """Three new ones, twice; then the circle ends, kindly, and nothing of it is due."""
    four, _ = await begun(town, people=4)
    for phone in four:
        await tap(phone, "date:1:1:done")
    assert "Another try" in str(four[0].last.text)
    for phone in four:
        await tap(phone, "date:1:2:done")
    for phone in four[:3]:
        await tap(phone, "date:1:3:done")
    await town.advance(hours=48)
    assert "diaries are stubborn" in str(four[0].last.text)
    await town.advance(days=30)
    assert "diaries are stubborn" in str(four[0].last.text)

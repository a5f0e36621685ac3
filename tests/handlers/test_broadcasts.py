"""Writing to many members: from the first text to the result, and stopping half-way."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.audit import AuditEntry
from models.broadcast import Broadcast
from tests.community import MODERATOR
from tests.handlers.test_concerns import LANGUAGES, press
from tests.town import Phone, Town

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

CLOSED = "The workspace in Ghent is closed on Friday. *Not* on Thursday."
TEXTS = {
    "nl": "De werkruimte in Gent is vrijdag gesloten. *Niet* donderdag.",
    "fr": "L’espace de travail de Gand est fermé vendredi. *Pas* jeudi.",
    "en": CLOSED,
    "de": "Der Arbeitsraum in Gent ist am Freitag geschlossen. *Nicht* am Donnerstag.",
}

TOMORROW = {
    "nl": "morgen om 9u",
    "fr": "demain à 9h",
    "en": "tomorrow at 9:00",
    "de": "morgen um 9 Uhr",
}


def said(phone: Phone, words: str) -> int:
    return sum(words in (message.text or "") for message in phone.messages)


async def write(sam: Phone, *languages: str) -> None:
    """A new broadcast with its texts, as far as the moment to send it."""
    await sam.say("/mod")
    await press(sam, "bc:list")
    await press(sam, "bc:new")
    for code in languages:
        await press(sam, f"bc:text:1:{code}")
        await sam.say(TEXTS[code])


@LANGUAGES
async def test_from_writing_to_the_result(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Two texts, to everyone: previewed, tried, typed for tomorrow, sent once, and counted; one
    member blocked the bot just now, one is asleep, and one has had enough."""
    sam = town.member(MODERATOR, "Sam", language=language)
    other = "fr" if language == "nl" else "nl"
    ada = town.member(1, "Ada", language=other)
    ben = town.member(2, "Ben", language="de")
    cleo = town.member(
        3, "Cleo", quiet_from=8, quiet_until=20, timezone="Europe/Brussels", language=language
    )
    dirk = town.member(4, "Dirk", hears_news=False)
    await write(sam, language, other)
    await press(sam, f"bc:preview:1:{language}")
    await press(sam, "bc:preview:1:de" if language != "de" else "bc:preview:1:en")
    await press(sam, "bc:test:1")
    await press(sam, "bc:compose:1")
    await press(sam, "bc:when:1")
    await sam.say("one of these days")
    await sam.say("1/11/2026 9:00")
    await sam.say(TOMORROW[language])
    await press(sam, "bc:go:1")
    assert said(ada, TEXTS[other]) == 0
    town.world.people[ben.id].blocked_bot = True  # without an update: they blocked it just now
    await town.advance(hours=23)
    await press(ada, "news:off")
    await town.advance(minutes=1)
    await town.advance(hours=12)
    await ada.say("/profile")
    await sam.say("/audit")
    assert town.text() == transcript
    assert (said(ada, TEXTS[other]), said(cleo, TEXTS[language]), said(dirk, "📣")) == (1, 1, 0)


@LANGUAGES
async def test_stopping_half_way(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Who is asleep when it is stopped never gets it; to a few, the counts go in fives."""
    sam = town.member(MODERATOR, "Sam", language=language)
    awake = [town.member(number, f"Awake {number}", sector="it") for number in range(1, 7)]
    asleep = town.member(
        8, "Ben", sector="it", quiet_from=8, quiet_until=20, timezone="Europe/Brussels"
    )
    elsewhere = town.member(9, "Cleo", sector="design")
    await write(sam, "en")
    await press(sam, "bc:who:1")
    await press(sam, "bc:who:1:theme:0")
    await press(sam, "bc:who:1")
    await press(sam, "bc:who:1:sector:0")
    await press(sam, "bc:aim:1:sector:it")
    await press(sam, "bc:when:1")
    await press(sam, "bc:at:1:now")
    await press(sam, "bc:go:1")
    await town.advance(seconds=10)
    await press(sam, "bc:stop:1")
    await town.advance(days=1)
    assert await sam.tap_data(sam.last.message_id, "bc:stop:1")  # it is over
    lines = [line for line in town.transcript if not line.startswith("Raakvlak to Awake")]
    assert "\n\n".join(lines) + "\n" == transcript
    assert [said(phone, CLOSED) for phone in (*awake, asleep, elsewhere)] == [1] * 6 + [0, 0]
    with town.database.read() as session:
        actions = [entry.action for entry in session.exec(select(AuditEntry)).all()]
        assert actions == ["broadcast-planned", "broadcast-stopped"]


async def test_what_cannot_be_sent(town: Town) -> None:
    """Without a text, to nobody, by another's hand or twice; and taps that were made up."""
    sam = town.member(MODERATOR, "Sam")
    ada = town.member(1, "Ada")
    await write(sam)
    for data, answer in (
        ("bc:when:1", "Write a text first"),
        ("bc:preview:1:en", "Write a text first"),
        ("bc:go:1", "Write a text first"),
        ("bc:text:1:xx", "no longer works"),
        ("bc:aim:1:sector:king", "no longer works"),
        ("bc:aim:1:theme:9", "no longer there"),
        ("bc:go:9", "no longer works"),
        ("bc:king", "no longer works"),
        ("bc", "no longer works"),
    ):
        assert answer in (await sam.tap_data(sam.last.message_id, data) or ""), data
    await press(sam, "bc:text:1:en")
    await sam.send("photo")
    await sam.say(CLOSED)
    await sam.tap_data(sam.last.message_id, "bc:aim:1:region:liege")
    assert "Nobody" in (await sam.tap_data(sam.last.message_id, "bc:go:1") or "")
    await sam.tap_data(sam.last.message_id, "bc:aim:1:all")
    await sam.tap_data(sam.last.message_id, "bc:go:1")
    again = await sam.tap_data(sam.last.message_id, "bc:go:1")
    assert "confirmed already" in (again or "")
    assert "no longer works" in (await ada.tap_data(ada.last.message_id, "bc:stop:1") or "")
    assert said(ada, CLOSED) == 1
    with town.database.read() as session:
        assert session.exec(select(Broadcast)).one().state == "done"

"""The main job, end to end: over HTTP, with python-telegram-bot and the bundled model."""

from sqlmodel import select

from models.inbox import DONE, InboxUpdate
from models.introduction import Contact
from models.outbox import SENT, OutboxCall
from tests.community import MODERATOR
from tests.town import Town

DUTCH = "Een klant betaalt al drie maanden mijn facturen niet. Hoe krijg ik mijn geld?"
FRENCH = "Un client ne paie pas mes factures depuis trois mois. Comment récupérer mon argent ?"
OTHER = "Je cherche une place en crèche pour ma fille, les listes d’attente sont interminables."


async def test_a_dutch_and_a_french_need_become_an_introduction(town: Town) -> None:
    """Same trouble in two languages: introduced, asked how it went, and a moderator sees it."""
    noor = town.person(1, "Noor", "nl")
    await noor.say("/start")
    for label in (
        "Nederlands",
        "Ja, dat is goed",
        "Tonen aan leden",
        "Klaar",
        "Noor",
        "Français",
        "Klaar",
    ):
        await noor.tap(label)
    for label in ("Design", "Brussel", "1 tot 3 jaar"):
        await noor.tap(label)
    await noor.say(DUTCH)
    await noor.tap("Versturen")
    assert "nog niemand" in (noor.last.text or "")

    zoe = town.person(2, "Zoé", "fr")
    julien = town.person(3, "Julien", "fr")
    for phone, need in ((zoe, OTHER), (julien, FRENCH)):
        await phone.say("/start")
        for label in (
            "Français",
            "Oui, ça me va",
            "montrer aux membres",
            "C’est bon",
            phone.name,
            "C’est bon",
        ):
            await phone.tap(label)
        for label in ("Graphisme", "Bruxelles", "1 à 3 ans"):
            await phone.tap(label)
        await phone.say(need)
        await phone.tap("Envoyer")

    card = julien.last.text or ""
    assert DUTCH in card
    assert "Noor" not in card
    assert "graphisme" in card.lower()
    assert "en français" in card
    await julien.tap("Mets-nous en contact")
    assert FRENCH in "\n".join(message.text or "" for message in noor.messages)
    await noor.tap("Breng ons in contact")
    assert "@julien_x" in (noor.last.text or "")
    assert "@noor_x" in (julien.last.text or "")
    assert OTHER not in "\n".join(message.text or "" for message in noor.messages)

    await town.advance(days=3)
    await noor.tap("Ja, we hebben gepraat")
    await julien.tap("Pas encore")
    with town.database.read() as session:
        answers = {c.member_id: c.answer for c in session.exec(select(Contact)).all()}
        assert answers == {1: "yes", 3: "no"}

    sam = town.person(MODERATOR, "Sam")
    numbers = await sam.say("/mod")
    assert "3" in numbers
    await sam.tap("Newest needs")
    assert FRENCH[:40] in (sam.last.text or "")


async def test_everything_that_came_in_is_handled_and_everything_said_is_sent(town: Town) -> None:
    """After a conversation nothing waits, nothing failed, and nothing went out twice."""
    ada = town.person(1, "Ada")
    await ada.join()
    await ada.need("I never know what to ask for a project that nobody can define yet.")
    with town.database.read() as session:
        assert {row.state for row in session.exec(select(InboxUpdate)).all()} == {DONE}
        calls = session.exec(select(OutboxCall)).all()
        assert {call.state for call in calls} == {SENT}
        assert {call.attempts for call in calls} == {1}
    sent = [call.method for call in town.world.calls if call.method == "sendMessage"]
    assert len(sent) == sum(call.method == "sendMessage" for call in calls)

"""/mine in pages: closed needs, whom I met, and the history of a need."""

from datetime import timedelta

from syrupy.assertion import SnapshotAssertion

from models.introduction import INTRODUCED
from models.member import find_member
from models.need import SOLVED
from tests.community import MONDAY, add_introduction, add_member, add_need
from tests.handlers.test_experiences import LANGUAGES
from tests.handlers.test_introductions import LATE, NANNY, UNPAID
from tests.town import Phone, Town

NIGHTS = "Who looks after my children in the evening, when I work in the theatre?"


@LANGUAGES
async def test_the_history_of_a_need(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Told, a card, introduced, rewritten, asked about, solved: by day, in one's own words."""
    code = {"Nederlands": "nl", "Français": "fr", "English": "en", "Deutsch": "de"}[language]
    ada, ben = town.member(1, "Ada", language=code), town.member(2, "Ben")
    await ada.say(LATE)
    await ada.tap_data(ada.last.message_id, "draft:send")
    await ben.need(UNPAID)
    await town.advance(days=1)
    await ada.tap_data(ada.last.message_id, "offer:1:yes")
    await ben.tap("Introduce us")
    await town.advance(days=20)
    await ada.tap_data(ada.last.message_id, "how:1:better")
    await ada.tap_data(ada.last.message_id, "mine:rewrite:1")
    await ada.say(f"{LATE} And now another one, too.")
    await ada.tap_data(ada.last.message_id, "draft:send")
    await town.advance(days=50)
    town.transcript.clear()
    await ada.say("/mine")
    for data in ("mine:need:1", "past:need:1", "mine:need:1", "mine:solved:1", "experience:skip"):
        await ada.tap_data(ada.last.message_id, data)
    await ada.tap_data(ada.last.message_id, "experience:would:no")
    await ada.say("/mine")
    for data in ("past:list:0", "past:need:1"):
        await ada.tap_data(ada.last.message_id, data)
    assert town.text() == transcript


async def test_a_no_is_not_in_the_history(town: Town) -> None:
    """Where the other said no and where they said nothing, the pages read alike."""
    pages = []
    told = ((1, True, LATE, UNPAID), (11, False, NANNY, NIGHTS))
    for first, answers, ones, others in told:
        one, other = town.member(first, "Ada"), town.member(first + 1, "Ben")
        await one.need(ones)
        await other.need(others)
        await one.tap("Introduce us")
        if answers:
            await other.tap("Not this one")
        await town.advance(days=9)
        pages.append(await history(one))
        with town.database.write() as session:
            for phone in (one, other):
                member = find_member(session, phone.id)
                assert member is not None
                member.blocked_at = MONDAY
    assert [line.split(": ")[-1] for line in pages[0].split("\n")] == [
        line.split(": ")[-1] for line in pages[1].replace(NANNY, LATE).split("\n")
    ]


async def test_pages_of_five(town: Town) -> None:
    """Seven closed needs and seven meetings: two pages of each, next and back."""
    ada = town.member(1, "Ada")
    with town.database.write() as session:
        member = find_member(session, ada.id)
        assert member is not None
        for number in range(7):
            closed = MONDAY - timedelta(days=number + 1)
            need = add_need(session, member, closed, state=SOLVED, closed_at=closed)
            peer = add_member(session, number, MONDAY, username=f"peer_{number}")
            met = add_introduction(session, need, add_need(session, peer, MONDAY), MONDAY)
            met.state, met.introduced_at = INTRODUCED, MONDAY
    shown = await ada.say("/mine")
    assert "peer_6" in shown
    assert "peer_3" not in shown
    await ada.tap("All 7")
    assert "peer_2" in (ada.last.text or "")
    await ada.tap("Next")
    assert "peer_1" in (ada.last.text or "")
    await ada.tap("Back")
    await ada.tap_data(ada.last.message_id, "mine:list")
    await ada.tap("Closed needs")
    assert "5. 🎉 solved" in (ada.last.text or "")
    await ada.tap("Next")
    assert "7. 🎉 solved" in (ada.last.text or "")
    await ada.tap("7")
    assert "26 October: 🎉 solved" in (ada.last.text or "")


async def test_another_sees_nothing(town: Town) -> None:
    """A need's history is its member's alone; pages that are not there are refused."""
    ada, eve = town.member(1, "Ada"), town.member(2, "Eve")
    await ada.need(LATE)
    await eve.say("/mine")
    for data in ("past:need:1", "past:list:1", "past:peers:3", "past:list:-1", "past:x", "past"):
        assert await eve.tap_data(eve.last.message_id, data), data


async def history(phone: Phone) -> str:
    await phone.say("/mine")
    await phone.tap("Need 1")
    await phone.tap("What happened")
    return phone.last.text or ""

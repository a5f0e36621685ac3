"""Links that lead to the bot: what they promise, and invitations that remember nobody."""

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from locales import LANGUAGES, own_name, plain
from models.conversation import Conversation
from models.invitation import Invitation
from models.member import Member
from tests.handlers.test_joining import members
from tests.town import Phone, Town, buttons


def code_of(phone: Phone) -> str:
    """The code behind the copy button of an invitation."""
    link = buttons(phone.last)[0]["copy_text"]["text"]
    assert link in (phone.last.text or "")
    assert link.startswith("https://t.me/raakvlak_bot?start=")
    return str(link.partition("=")[2])


async def go_through(phone: Phone, language: str) -> None:
    """From the question for a language to the end of joining, skipping what may be skipped."""
    await phone.tap(own_name(language))
    await phone.tap(plain(language, "button-consent-yes"))
    await phone.tap(plain(language, "button-ready"))
    await phone.tap(phone.name)
    await phone.tap(plain(language, "button-ready"))
    for _ in range(3):
        await phone.tap(plain(language, "button-skip"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_keeps_its_promise(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """A newcomer joins first and then finds what was promised; a member finds it at once."""
    noor = town.person(1, "Noor", language)
    await noor.say("/start ask")
    await go_through(noor, language)
    town.transcript[:-2] = []  # joining is told elsewhere
    for payload in ("need", "experience", "services", "no-such-thing", "x" * 64):
        await noor.say(f"/start {payload}")
    assert town.text() == transcript


async def test_a_promise_survives_going_astray(town: Town) -> None:
    """Words, help and a stop in between; it ends with a no, which leaves nothing behind."""
    ada = town.person(1, "Ada")
    await ada.say("/start need")
    await ada.say("what is this")
    await ada.say("/cancel")
    await ada.say("/start")
    await go_through(ada, "en")
    assert "What do you need, to get further" in (ada.last.text or "")
    ben = town.person(2, "Ben")
    await ben.say("/start need")
    await ben.tap("English")
    await ben.tap("No, thank you")
    await ben.say("/start")
    await go_through(ben, "en")
    assert "what do you need?" in (ben.last.text or "")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_invitation_remembers_a_number_and_nobody(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """The same link each time; below five no count, then in fives; no row says who came."""
    ada = town.member(1, "Ada", language=language)
    await ada.say("/invite")
    code = code_of(ada)
    for number in range(2, 9):
        if number == 6:
            await ada.say("/invite")
            town.note("- a fifth, a sixth and a seventh join -")
        guest = town.person(number, f"Guest{'abcdefgh'[number - 1]}", language)
        await guest.say(f"/start {code}")
        await go_through(guest, language)
    await guest.say(f"/start {code}")  # a member already: counted no second time
    await ada.say("/invite")
    shown = "\n\n".join(part for part in town.transcript if "Guest" not in part)
    assert shown.replace(code, "CODE") == transcript
    with town.database.read() as session:
        assert session.exec(select(Invitation.came)).all() == [7]
        assert (
            session.exec(select(Conversation).where(col(Conversation.came_by).is_not(None))).all()
            == []
        )
        told = [
            value
            for member in session.exec(select(Member)).all()
            for value in member.model_dump().values()
        ]
        assert code not in told
    assert len(members(town)) == 8


async def test_a_code_that_nobody_made_is_a_plain_start(town: Town) -> None:
    """It opens the door like any other, and is kept nowhere."""
    ada = town.person(1, "Ada")
    await ada.say("/start AAAAAAAAAAAA")
    assert "Which language" in (ada.last.text or "")
    with town.database.read() as session:
        assert session.exec(select(Conversation.came_by)).one() is None

"""A member reports something, moderators decide it once, and whom it concerns may appeal once."""

import pytest
from sqlmodel import Session, select
from syrupy.assertion import SnapshotAssertion

from models.case import Case, Decision
from models.introduction import Introduction
from models.kept_apart import KeptApart
from models.member import Member, find_member
from models.need import Need
from models.role import Role, RoleGrant
from tests.community import MODERATOR
from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town, buttons

LANGUAGES = pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
OTHER_MODERATOR = 91


async def press(phone: Phone, data: str) -> str | None:
    """Tap the newest button with data that begins so, whatever its label in this language."""
    for message in reversed(phone.messages):
        for button in buttons(message):
            if button.get("callback_data", "").startswith(data):
                return await phone.tap_data(
                    message.message_id, button["callback_data"], button["text"]
                )
    raise AssertionError(f"{phone.name} has no button {data}")


async def community(town: Town, language: str = "en") -> tuple[Phone, Phone, Phone, Phone]:
    """Ada with a need, Ben about to tell the same, and two moderators."""
    ada = town.member(1, "Ada", language=language)
    ben = town.member(2, "Ben", language=language)
    sam = town.member(MODERATOR, "Sam", language=language)
    lee = town.member(OTHER_MODERATOR, "Lee", language=language)
    with town.database.write() as session:
        give_role(session, lee, town)
    await tell(ada, LATE)
    town.transcript.clear()
    return ada, ben, sam, lee


def give_role(session: Session, phone: Phone, town: Town) -> None:
    member = find_member(session, phone.id)
    assert member is not None
    session.add(
        RoleGrant(
            member_id=member.key,
            role=Role.MODERATOR,
            granted_by=MODERATOR,
            granted_at=town.raakvlak.clock.now(),
        )
    )


async def tell(phone: Phone, text: str) -> None:
    await phone.say(text)
    await press(phone, "draft:send")


@LANGUAGES
async def test_a_concern_and_its_decision(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """Two taps report a card; the peer sees nothing of it; the two never meet; one of two
    moderators decides and says why, the other sees that; the member is told, appeals, and another
    moderator takes the decision back."""
    ada, ben, sam, lee = await community(town, language)
    await tell(ben, UNPAID)
    before = len(ada.messages)
    await press(ben, "concern:card:1")
    await press(ben, "concern:card:1:other")
    await ben.say("They ask everyone to buy something, see www.example.org")
    assert LATE not in "".join(message.text or "" for message in ben.messages)
    assert len(ada.messages) == before
    await sam.say("/why 1 2")
    late = next(m for m in lee.messages if buttons(m))
    await press(sam, "case:hide")
    assert await lee.tap_data(late.message_id, "case:block:1")
    await press(sam, "reason:1:advertising")
    assert len(ada.messages) == before + 1
    await lee.say("/audit")
    await press(ada, "appeal:1")
    await ada.say("I sell nothing. I only told what happened to me.")
    await sam.say("/queue")
    await press(sam, "case:show:2")
    assert await sam.tap_data(sam.last.message_id, "case:uphold:2")  # his own decision
    await press(lee, "case:lift:2")
    assert await ada.tap_data(ada.messages[before].message_id, "appeal:1")  # once
    await lee.say("/queue")
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.exec(select(Introduction)).one().state == "withdrawn"
        assert [row.model_dump()["high_id"] for row in session.exec(select(KeptApart))] == [2]
        need = session.get(Need, 1)
        assert need is not None
        assert need.hidden_at is None


@LANGUAGES
async def test_a_blocked_member_can_only_appeal(
    town: Town, language: str, transcript: SnapshotAssertion
) -> None:
    """In /mod, without a case: told what and why, and heard once; the decision may stay."""
    ada, _, sam, lee = await community(town, language)
    await sam.say("/mod")
    await press(sam, "mod:needs")
    await press(sam, "mod:need:1")
    await press(sam, "mod:block:1")
    await press(sam, "mod:blocknow:1")
    await press(sam, "reason:1")
    await press(sam, "reason:1:words")
    await sam.say("The same text went to thirty members.")
    await ada.say("/mine")
    await press(ada, "appeal:1")
    await ada.say("/need")  # no way round
    await ada.say("x" * 501)
    await ada.say("It was a mistake of my phone.")
    await ada.say("And another thing: I am sorry.")
    await press(lee, "case:uphold")
    await town.advance(minutes=11)  # Lee gives no reason; Ada is told all the same
    await ada.say("/start")
    assert town.text() == transcript
    with town.database.read() as session:
        assert len(session.exec(select(Decision)).all()) == 2


async def test_three_concerns_pause(town: Town) -> None:
    """Three members: it is kept from others until a moderator decides, who may give it back."""
    ada, ben, sam, _ = await community(town)
    more = [town.member(number, name) for number, name in ((3, "Cleo"), (4, "Dirk"))]
    for phone in (ben, *more):
        await tell(phone, UNPAID)
    for phone in (ben, *more):
        with town.database.read() as session:
            assert hidden(session) is False
            card = next(
                one
                for one in session.exec(select(Introduction)).all()
                if one.concerns(1) and one.concerns(number_of(session, phone))
            )
        await phone.tap_data(phone.last.message_id, f"concern:card:{card.key}:hurtful")
        assert "Thank you" in (phone.last.text or "")
    with town.database.read() as session:
        assert hidden(session) is True
    card_text = next(m.text or "" for m in sam.messages if "Case 1" in (m.text or ""))
    assert "3 members reported this" in card_text
    assert "Others do not see it" in card_text
    await press(sam, "case:leave:1")
    with town.database.read() as session:
        assert hidden(session) is False
    assert not any("moderator" in (message.text or "") for message in ada.messages)


def hidden(session: Session) -> bool:
    need = session.get(Need, 1)
    assert need is not None
    return need.hidden_at is not None


def number_of(session: Session, phone: Phone) -> int:
    member = session.exec(select(Member).where(Member.telegram_id == phone.id)).one()
    return member.key


async def test_after_an_introduction(town: Town) -> None:
    """A person one has met: no question how it went, and warned with a count that appeals lower."""
    ada, ben, sam, lee = await community(town)
    await tell(ben, UNPAID)
    await ben.tap("Introduce us")
    await ada.tap("Introduce us")
    await press(ben, "concern:met:1")
    await ben.tap("Back")
    assert "Meet Ada" in (ben.last.text or "")
    await press(ben, "concern:met:1")
    await ben.tap("at ease")
    assert "two together" in (ben.last.text or "")
    await press(sam, "case:warn")
    assert "One warning" in next(m.text or "" for m in lee.messages if "Case 1" in (m.text or ""))
    await town.advance(minutes=11)
    assert "This is a warning" in (ada.last.text or "")
    assert "Reason" not in (ada.last.text or "")
    told = len(ada.messages)
    await town.advance(days=4)
    assert len(ada.messages) == told
    await press(ada, "appeal:1")
    await ada.say("We only spoke once.")
    await press(lee, "case:lift:2")
    assert "No warnings" in next(m.text or "" for m in lee.messages if "Case 2" in (m.text or ""))
    assert "you were right" in (ada.last.text or "")


async def test_new_texts_are_reviewed_when_an_admin_wants_it(town: Town) -> None:
    """Off at first; switched in /mod by admins alone, and a card comes for a need that is told."""
    ada, ben, sam, lee = await community(town)
    assert "no longer" in (await lee.tap_data(1, "review") or "")
    await sam.say("/mod")
    await press(sam, "review")
    await tell(ben, "I am looking for a good accountant who knows about copyright income.")
    assert "new" in (lee.last.text or "")
    await press(lee, "case:leave")
    await sam.say("/mod")
    await press(sam, "review")
    await tell(ada, "I am looking for somebody who edits podcasts in French, about two a month.")
    with town.database.read() as session:
        assert len(session.exec(select(Case)).all()) == 1


async def test_made_up_buttons_report_and_decide_nothing(town: Town) -> None:
    """Neither what one was not shown, nor one's own, nor a verdict or case that is not there."""
    _, ben, sam, _ = await community(town)
    await tell(ben, UNPAID)
    for data in (
        "concern:card:9:hurtful",
        "concern:met:1:hurtful",
        "concern:card:1:king",
        "concern:card",
        "concern:ask:1:0:hurtful",
        "concern:x:1",
        "case:hide:1",
        "queue:0",
        "appeal:1",
        "appeal:x",
    ):
        assert "no longer works" in (await ben.tap_data(ben.last.message_id, data) or ""), data
    await press(ben, "concern:card:1")
    await press(ben, "concern:card:1:hurtful")
    again = await ben.tap_data(ben.last.message_id, "concern:card:1:hurtful")
    assert "before" in (again or "")
    for data in ("case:king:1", "case:lift:1", "case:hide:9", "case:hide"):
        assert "no longer works" in (await sam.tap_data(sam.last.message_id, data) or ""), data
    with town.database.read() as session:
        assert session.exec(select(Decision)).all() == []

"""From a theme to a service: drafted, shown to those whose need it is, decided, told, asked."""

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from models.answer import NeedAnswer
from models.audit import AuditEntry
from models.member import find_member
from models.need import text_hash
from models.proposal import Proposal, ProposalLetter, ProposalVoice
from models.service import services
from models.theme import Theme, ThemeNeed
from tests.community import MODERATOR, MONDAY, add_member, add_need
from tests.town import Phone, Town
from usecases.draft_proposal import draft_from_theme
from usecases.move_proposal import move_proposal
from usecases.quotes import allow_quotes

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

LANGUAGES = pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
WORDS = {
    "en": ["accountant", "VAT", "declaration"],
    "nl": ["boekhouder", "btw", "aangifte"],
    "fr": ["comptable", "TVA", "déclaration"],
    "de": ["Buchhaltung", "Umsatzsteuer", "Erklärung"],
}
NEEDS = [
    "My VAT declaration is late and I have no accountant. Who helps?",
    "I need an accountant who knows the VAT declaration of a musician.",
    "My accountant has stopped. Mail me at x@example.org about the VAT declaration.",
    "I have fallen behind with the VAT declaration. I need an accountant now.",
    "Who has an accountant who answers about the VAT declaration?",
    "I do the VAT declaration without an accountant and need somebody to check it.",
]
TITLE = {
    "en": "A clinic for late VAT declarations",
    "nl": "Spreekuur voor late btw-aangiftes",
    "fr": "Permanence pour déclarations de TVA en retard",
    "de": "Sprechstunde für späte Umsatzsteuererklärungen",
}
TEXT = {
    "en": "An accountant goes through your papers with you, every Tuesday evening.",
    "nl": "Een boekhouder neemt elke dinsdagavond je papieren met je door.",
    "fr": "Un comptable parcourt tes papiers avec toi, chaque mardi soir.",
    "de": "Eine Buchhalterin geht jeden Dienstagabend deine Unterlagen mit dir durch.",
}


def a_theme(town: Town, phone: Phone, language: str = "en") -> None:
    """Seven members with a need; the last is `phone`'s. Four of them may be quoted."""
    with town.database.write() as session:
        theme = Theme(words={code: WORDS[code] for code in ("en", language)}, born_at=MONDAY)
        session.add(theme)
        session.flush()
        mine = find_member(session, phone.id)
        assert mine is not None
        others = [
            add_member(session, 100 + n, MONDAY, sector="music", region="brussel")
            for n in range(len(NEEDS))
        ]
        for number, member in enumerate([*others, mine]):
            need = add_need(session, member, MONDAY, text=NEEDS[number % len(NEEDS)])
            session.add(ThemeNeed(need_id=need.key, theme_id=theme.key, since=MONDAY))
            session.add(
                NeedAnswer(
                    need_id=need.key,
                    text_hash=text_hash(need.text),
                    shown=[1],
                    verdict="no",
                    looked_at=MONDAY,
                )
            )
            if number < 4:
                allow_quotes(member, MONDAY)


def opened(town: Town) -> None:
    """Drafted and shown to those whose need it is."""
    with town.database.write() as session:
        theme = session.get_one(Theme, 1)
        proposal = draft_from_theme(session, theme, "en", MONDAY, actor=MODERATOR)
        move_proposal(session, proposal, "idea", 0, MONDAY, actor=MODERATOR)


def proposal_of(town: Town) -> Proposal:
    with town.database.read() as session:
        return session.get_one(Proposal, 1)


async def tap(phone: Phone, *taps: str) -> None:
    for data in taps:
        await phone.tap_data(phone.last.message_id, data)


@LANGUAGES
async def test_the_working_group_drafts_and_decides(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """From a theme; written in one language; shown; looked into; declined with the reason."""
    sam, ada = town.member(MODERATOR, "Sam", language=language), town.member(1, "Ada")
    a_theme(town, ada, language)
    await sam.say("/propose")
    await tap(sam, "propose:themes:0", "propose:theme:1", f"propose:write:1:{language}")
    await sam.say(TITLE[language])
    await sam.say(TEXT[language])
    await tap(sam, "propose:one:1:fr", "move:1:0:idea", "sure:1:0:idea")
    await town.advance(minutes=1)
    await tap(sam, "move:1:1:study", "sure:1:1:study", "move:1:2:declined")
    await sam.say("The federation of accountants opens the same in January.")
    await tap(sam, "sure:1:2:declined")
    await town.advance(minutes=1)
    await sam.say("/propose")
    await sam.say("/audit")
    assert town.text() == transcript
    assert proposal_of(town).state == "declined"


@LANGUAGES
async def test_a_member_hears_of_it(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """Shown, against and why, then for it; being built; launched; asked a month later."""
    sam, ada = town.member(MODERATOR, "Sam"), town.member(1, "Ada", language=language)
    a_theme(town, ada, language)
    opened(town)
    await town.advance(minutes=1)
    await tap(ada, "voice:1:oppose:on")
    await ada.say("Dinsdag geef ik les")
    await ada.say("/proposals")
    await tap(ada, "proposals:one:1", "voice:1:support:on", "voice:1:use:on", "voice:1:help:on")
    await tap(ada, "voice:1:named")
    await sam.say("/propose")
    await tap(sam, "propose:one:1", "move:1:1:building", "sure:1:1:building")
    told = len(ada.messages)
    await town.advance(days=6)
    assert len(ada.messages) == told  # not two of such messages in a week
    await town.advance(days=1, minutes=1)
    await tap(sam, "move:1:2:launched", "launch:1:2:0", "sure:1:2:launched:0")
    await town.advance(minutes=1)
    await town.advance(days=30)
    await tap(ada, "helpedby:1:partly")
    await ada.say("Ook op zaterdag")
    await ada.say("/proposals")
    await tap(ada, "proposals:one:1", "profile:proposals", "hear:all")
    assert town.text() == transcript
    with town.database.read() as session:
        assert len(services(session)) == 1
        letters = session.exec(
            select(ProposalLetter).where(col(ProposalLetter.told_at).is_not(None))
        ).all()
        kinds = [letter.kind for letter in letters if letter.member_id == 2]
    assert sorted(kinds) == ["asked", "building", "launched", "shown"]


async def test_two_people_cannot_both_decide(town: Town) -> None:
    """A confirmation that was shown before the other's decision says so, and changes nothing."""
    sam, ada = town.member(MODERATOR, "Sam"), town.member(1, "Ada")
    a_theme(town, ada)
    opened(town)
    await sam.say("/propose")
    await tap(sam, "propose:one:1")
    await sam.tap_data(sam.last.message_id, "sure:1:1:study", copies=3)
    for data in ("sure:1:1:building", "sure:1:1:study", "move:1:1:declined", "launch:1:1:0"):
        hint = await sam.tap_data(sam.last.message_id, data)
        if data != "launch:1:1:0":
            assert "just decided" in (hint or ""), data
    for data in ("sure:1:2:launched:0", "sure:1:2:idea", "sure:1:2:declined", "move:1:2:draft"):
        assert "no longer works" in (await sam.tap_data(sam.last.message_id, data) or ""), data
    assert (proposal_of(town).state, proposal_of(town).step) == ("study", 2)
    with town.database.read() as session:
        actions = [entry.action for entry in session.exec(select(AuditEntry)).all()]
        assert actions.count("proposal-study") == 1
        assert services(session) == []


async def test_who_may_see_and_say_what(town: Town) -> None:
    """Others after a week; drafts nobody; deciding is for the working group."""
    town.member(MODERATOR, "Sam")
    ada, ben, cleo = town.member(1, "Ada"), town.member(2, "Ben"), town.member(3, "Cleo")
    a_theme(town, ada)
    with town.database.write() as session:
        draft = draft_from_theme(session, session.get_one(Theme, 1), "en", MONDAY, actor=MODERATOR)
        assert draft.key == 1
    assert "no longer works" in (await ada.tap_data(1, "voice:1:support:on") or "")
    with town.database.write() as session:
        move_proposal(session, session.get_one(Proposal, 1), "idea", 0, MONDAY, actor=MODERATOR)
    await ben.say("/profile")
    await tap(ben, "hear:all")
    for data in ("voice:1:support:on", "proposals:one:1", "helpedby:1:yes", "hear:always"):
        assert "no longer works" in (await ben.tap_data(1, data) or ""), data
    for data in ("propose:home:0", "move:1:1:study", "sure:1:1:study", "launch:1:1:0"):
        assert "no longer works" in (await ada.tap_data(1, data) or ""), data
    assert "No new service" in await ben.say("/proposals")
    await town.advance(minutes=1)
    assert "Would this help you" in (ada.last.text or "")
    count = len(ben.messages)
    await town.advance(days=7)
    assert len(ben.messages) == count + 1
    assert "You asked to hear" in (ben.last.text or "")
    assert cleo.messages == []
    await ben.tap("I would use it")
    await ben.tap("Against it")
    await ben.tap("Skip")
    await cleo.say("/proposals")
    await cleo.tap("1")
    await cleo.tap("For it", copies=3)
    with town.database.read() as session:
        said = {
            voice.member_id: (voice.stance, voice.would_use)
            for voice in session.exec(select(ProposalVoice)).all()
            if voice.stance or voice.would_use
        }
    assert len(said) == 2
    assert sorted(said.values()) == [("oppose", True), ("support", False)]
    assert "too few so far" in (cleo.last.text or "")

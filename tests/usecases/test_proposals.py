"""Proposals, straight on a database: what may be told, and who hears what, once."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import Session, col, select

from models.answer import NeedAnswer
from models.check_in import CheckIn
from models.database import Database
from models.later import Later
from models.member import get_member
from models.need import Need
from models.outbox import OutboxCall
from models.proposal import (
    LAUNCHED,
    Proposal,
    ProposalLetter,
    letters_due,
    letters_of,
    voices_on,
)
from models.theme import Theme, ThemeNeed
from scheduler.jobs import tell_of_proposals
from tests.community import MONDAY, add_member, add_need
from usecases.draft_proposal import draft_from_nothing, draft_from_theme
from usecases.errors import RefusedError
from usecases.move_proposal import launch_proposal, move_proposal
from usecases.proposal_evidence import count_voices, gather_evidence, helpers_named
from usecases.voice_on_proposal import (
    let_be_named,
    raise_voice,
    say_why_not,
    words_against,
)

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

ACTOR = 1
NEXT_WEEK = MONDAY + timedelta(weeks=1)


def a_theme(session: Session, members: int, first: int = 0) -> tuple[Theme, list[Need]]:
    theme = Theme(words={"en": ["late", "payers"]}, born_at=MONDAY)
    session.add(theme)
    session.flush()
    needs = []
    for number in range(first, first + members):
        member = add_member(session, number, MONDAY, sector="it" if number < 4 else "music")
        needs.append(add_need(session, member, MONDAY))
        session.add(ThemeNeed(need_id=needs[-1].key, theme_id=theme.key, since=MONDAY))
    session.flush()
    return theme, needs


def an_idea(session: Session, members: int = 6) -> tuple[Proposal, list[Need]]:
    theme, needs = a_theme(session, members)
    proposal = draft_from_theme(session, theme, "en", MONDAY, actor=ACTOR)
    move_proposal(session, proposal, "idea", 0, MONDAY, actor=ACTOR)
    return proposal, needs


def told(session: Session, now: datetime) -> set[int]:
    """The members who are written to now."""
    before = {call.key for call in session.exec(select(OutboxCall)).all()}
    while tell_of_proposals(session, now):
        session.flush()
    session.flush()
    calls = session.exec(select(OutboxCall).where(col(OutboxCall.id).not_in(before))).all()
    assert all(call.once for call in calls)
    chats = [call.chat_id for call in calls]
    assert len(chats) == len(set(chats))
    return set(chats)


def chat(need: Need) -> int:
    return 1000 + need.member_id - 1  # members are numbered from 1, their chats from 1000


def test_a_draft_needs_five_members_and_is_there_once(database: Database) -> None:
    """A smaller theme would point at somebody; a second tap finds the draft of the first."""
    with database.write() as session:
        small, _ = a_theme(session, 4)
        with pytest.raises(RefusedError):
            draft_from_theme(session, small, "en", MONDAY, actor=ACTOR)
        theme, _ = a_theme(session, 5, first=10)
        one, other = (draft_from_theme(session, theme, "en", MONDAY, actor=ACTOR) for _ in "12")
        assert one.key == other.key


def test_evidence_goes_in_fives(database: Database) -> None:
    """Sectors of fewer than five are left out; a member with two needs is one; what is told stays
    for the week."""
    with database.write() as session:
        proposal, needs = an_idea(session, 9)
        again = add_need(session, get_member(session, needs[0].member_id), MONDAY)
        proposal.need_ids = [*proposal.need_ids, again.key]
        for number, need in enumerate(needs):
            verdict = "partly" if number < 4 else "no"
            session.add(
                NeedAnswer(
                    need_id=need.key, text_hash="x", shown=[1], verdict=verdict, looked_at=MONDAY
                )
            )
            session.add(CheckIn(need_id=need.key, asked_at=MONDAY, answer="stuck"))
        session.flush()
        evidence = gather_evidence(session, proposal, MONDAY)
        assert (evidence.members, evidence.partly, evidence.unanswered) == (5, 0, 5)
        assert evidence.sectors == {"music": 5}
        assert evidence.regions == {}
        assert evidence.quotes == []
        before = evidence.priority.urgency
        for need in needs[:5]:
            session.add(CheckIn(need_id=need.key, asked_at=MONDAY, answer="better"))
        session.flush()
        assert gather_evidence(session, proposal, MONDAY).priority.urgency == before
        assert gather_evidence(session, proposal, NEXT_WEEK).priority.urgency < before


def test_voices_are_one_a_member_and_can_be_changed(database: Database) -> None:
    """For, then against; would use it besides; said twice is taken back; words from five on."""
    with database.write() as session:
        proposal, needs = an_idea(session, 6)
        members = [get_member(session, need.member_id) for need in needs]
        for member in members:
            for what in ("support", "use", "help", "oppose"):
                raise_voice(session, member, proposal, what, on=True)
        voices = count_voices(session, proposal)
        assert (voices.support, voices.oppose, voices.use, voices.help) == (0, 5, 5, 5)
        for number, member in enumerate(members[:5]):
            assert words_against(session, proposal) == []
            say_why_not(session, member, proposal, f"Too far; call me{number}@example.org")
        assert words_against(session, proposal) == ["Too far; call […]"] * 5
        raise_voice(session, members[0], proposal, "oppose", on=False)
        assert words_against(session, proposal) == []
        with pytest.raises(RefusedError):
            raise_voice(session, members[0], proposal, "rule", on=True)
        assert len(voices_on(session, proposal.key)) == 6


def test_a_helpers_name_needs_a_yes_of_its_own(database: Database) -> None:
    """And goes when the help is taken back; offering it again asks again."""
    with database.write() as session:
        proposal, needs = an_idea(session)
        ada = get_member(session, needs[0].member_id)
        with pytest.raises(RefusedError):
            let_be_named(session, ada, proposal, named=True)
        raise_voice(session, ada, proposal, "help", on=True)
        assert helpers_named(session, proposal) == []
        let_be_named(session, ada, proposal, named=True)
        assert helpers_named(session, proposal) == [ada]
        assert not raise_voice(session, ada, proposal, "help", on=True)  # the same tap again
        assert helpers_named(session, proposal) == [ada]
        for on in (False, True):
            assert raise_voice(session, ada, proposal, "help", on=on)
        assert helpers_named(session, proposal) == []


def test_who_hears_of_an_idea(database: Database) -> None:
    """Those whose need it is, but who blocked the bot, are on a break, or want to hear of none."""
    with database.write() as session:
        theme, needs = a_theme(session, 8)
        away, blocked, gone, none, asleep = (
            get_member(session, need.member_id) for need in needs[:5]
        )
        away.paused_at = blocked.blocked_at = gone.unreachable_at = MONDAY
        none.proposal_wish = "none"
        asleep.quiet_from, asleep.quiet_until, asleep.timezone = 9, 18, "Europe/Brussels"
        add_member(session, 50, MONDAY)
        keen = add_member(session, 51, MONDAY, proposal_wish="all")
        proposal = draft_from_theme(session, theme, "en", MONDAY, actor=ACTOR)
        move_proposal(session, proposal, "idea", 0, MONDAY, actor=ACTOR)
        assert told(session, MONDAY) == {chat(need) for need in needs[5:]}
        assert [row.chat_id for row in session.exec(select(Later)).all()] == [asleep.telegram_id]
        away.paused_at = None
        assert told(session, MONDAY + timedelta(days=1)) == {away.telegram_id}
        assert told(session, MONDAY + timedelta(days=7)) == {keen.telegram_id}
        assert told(session, MONDAY + timedelta(days=9)) == set()


def test_a_second_idea_waits_for_its_week(database: Database) -> None:
    """One such message a week; what was declined meanwhile is not shown any more."""
    with database.write() as session:
        first, _ = an_idea(session)
        others = []
        for _ in range(2):
            other = draft_from_nothing(session, "en", "Another", "One", MONDAY, actor=ACTOR)
            other.need_ids = first.need_ids
            move_proposal(session, other, "idea", 0, MONDAY, actor=ACTOR)
            others.append(other)
        assert len(told(session, MONDAY)) == 6
        assert told(session, MONDAY + timedelta(days=6)) == set()
        move_proposal(session, others[0], "declined", 1, MONDAY, actor=ACTOR, reason="Not now")
        assert len(told(session, MONDAY + timedelta(days=6))) == 6  # the reason does not wait
        assert len(told(session, MONDAY + timedelta(days=7))) == 6
        assert told(session, MONDAY + timedelta(days=30)) == set()


def test_who_hears_of_a_launch(database: Database) -> None:
    """Open needs, needs that services did not answer, and supporters; each once, then asked."""
    with database.write() as session:
        proposal, needs = an_idea(session, 7)
        told(session, MONDAY)
        for need in needs[:3]:
            need.state, need.closed_at = "solved", MONDAY
        session.add(
            NeedAnswer(
                need_id=needs[1].key, text_hash="x", shown=[1], verdict="partly", looked_at=MONDAY
            )
        )
        raise_voice(session, get_member(session, needs[2].member_id), proposal, "use", on=True)
        fan = add_member(session, 60, MONDAY, proposal_wish="none")
        raise_voice(session, fan, proposal, "support", on=True)
        late = add_need(session, add_member(session, 61, MONDAY), MONDAY)
        session.add(ThemeNeed(need_id=late.key, theme_id=proposal.theme_id, since=MONDAY))
        move_proposal(session, proposal, "building", 1, MONDAY, actor=ACTOR)
        service = launch_proposal(session, proposal, None, 2, MONDAY, actor=ACTOR)
        assert proposal.service_id == service.key
        waiting = {chat(need) for need in needs[1:]} | {
            fan.telegram_id,
            get_member(session, late.member_id).telegram_id,
        }
        assert told(session, MONDAY + timedelta(minutes=1)) == waiting
        assert len(letters_of(session, proposal.key, LAUNCHED)) == len(waiting)
        assert told(session, MONDAY + timedelta(days=29)) == set()
        assert told(session, MONDAY + timedelta(days=31)) == waiting
        assert letters_due(session, MONDAY + timedelta(days=99), 9) == []
        with pytest.raises(RefusedError):
            raise_voice(session, fan, proposal, "support", on=True)


def test_a_decision_is_taken_once(database: Database) -> None:
    """Of two confirmations that were shown at the same step, the second is refused."""
    with database.write() as session:
        proposal, _ = an_idea(session)
        move_proposal(session, proposal, "study", 1, MONDAY, actor=ACTOR)
        for state, reason in (("building", None), ("declined", "Because"), ("study", None)):
            with pytest.raises(RefusedError, match="proposal-decided"):
                move_proposal(session, proposal, state, 1, MONDAY, actor=2, reason=reason)
        with pytest.raises(RefusedError, match="proposal-decided"):
            launch_proposal(session, proposal, None, 1, MONDAY, actor=2)
        with pytest.raises(RefusedError, match="reason-length"):
            move_proposal(session, proposal, "declined", 2, MONDAY, actor=2, reason=" ")
        assert (proposal.state, proposal.step) == ("study", 2)
        assert (
            session.exec(select(ProposalLetter).where(ProposalLetter.kind == LAUNCHED)).all() == []
        )

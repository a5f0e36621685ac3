"""Cases straight on a database: one decision each, told once, undone by an appeal."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from matching.eligibility import Against, reasons_against
from models.case import CONCERN, DIRECT, EXPERIENCE, MEMBER, NEED, Case, Decision
from models.database import Database
from models.experience import Experience
from models.outbox import SENDING, SENT, OutboxCall
from models.role import Role, RoleGrant
from tests.community import add_introduction, add_member, add_need
from usecases.appeal import appeal
from usecases.decide import Verdict, decide, who_may_decide
from usecases.errors import RefusedError
from usecases.facts import between_all, between_one_and_others, people_of
from usecases.moderate import (
    block_member,
    hide_experience,
    hide_need,
    restore_need,
    unblock_member,
)
from usecases.open_case import open_case
from usecases.raise_concern import Reported, raise_concern
from usecases.send_cases import refresh_case, send_case
from usecases.tell_decision import tell_decision

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SAM, LEE = 90, 91  # Telegram ids of two moderators in the settings
MODERATORS = (SAM, LEE)


def a_case(session: Session) -> Case:
    """About the need of a new member."""
    need = add_need(session, add_member(session, 1, NOW), NOW)
    return open_case(session, CONCERN, NEED, need.key, member_id=need.member_id, now=NOW)


def test_one_decision_a_case(database: Database) -> None:
    """The second comes too late and changes nothing, whatever it says."""
    with database.write() as session:
        case = a_case(session)
        assert decide(session, case, "leave", NOW, actor=SAM, moderators=MODERATORS)
        assert not decide(session, case, "block", NOW, actor=LEE, moderators=MODERATORS)
        decision = session.exec(select(Decision)).one()
        assert (decision.verdict, decision.actor_telegram_id, decision.tell_at) == (
            "leave",
            SAM,
            None,
        )


def test_who_a_case_is_for(database: Database) -> None:
    """Not for a moderator it is about; an appeal not for who decided, unless they are alone."""
    with database.write() as session:
        case = a_case(session)
        member = add_member(session, 7, NOW)
        session.add(
            RoleGrant(member_id=member.key, role=Role.MODERATOR, granted_by=SAM, granted_at=NOW)
        )
        theirs = open_case(session, CONCERN, MEMBER, member.key, member_id=member.key, now=NOW)
        assert who_may_decide(session, theirs, MODERATORS) == {SAM, LEE}
        decide(session, case, "hide", NOW, actor=SAM, moderators=MODERATORS)
        author = session.get_one(type(member), case.member_id)
        against = appeal(session, author, case.key, "It is true.", NOW)
        assert who_may_decide(session, against, MODERATORS) == {LEE, member.telegram_id}
        with pytest.raises(RefusedError, match="case-not-yours"):
            decide(session, against, "lift", NOW, actor=SAM, moderators=MODERATORS)
        session.delete(session.get_one(RoleGrant, member.key))
        session.flush()
        assert who_may_decide(session, against, (SAM,)) == {SAM}
        with pytest.raises(RefusedError, match="appeal-before"):
            appeal(session, author, case.key, "Truly.", NOW)


def test_what_was_hidden_in_mod_can_be_appealed_against(database: Database) -> None:
    """An experience, of an author who hears of it after their quiet hours, once."""
    with database.write() as session:
        author = add_member(
            session, 1, NOW, quiet_from=8, quiet_until=20, timezone="Europe/Brussels"
        )
        experience = Experience(
            member_id=author.key, situation="Late", text="I called", language="en", told_at=NOW
        )
        session.add(experience)
        session.flush()
        assert hide_experience(session, experience, NOW, actor=SAM) is not None
        assert hide_experience(session, experience, NOW, actor=LEE) is None
        case, decision = session.exec(select(Case)).one(), session.exec(select(Decision)).one()
        assert (case.kind, case.subject_kind) == (DIRECT, EXPERIENCE)
        tell_decision(session, decision, case, NOW)
        assert session.exec(select(OutboxCall)).all() == []
        evening = decision.tell_at
        assert evening == NOW + timedelta(hours=10)
        assert evening is not None
        tell_decision(session, decision, case, evening)
        assert (decision.tell_at, decision.told_at) == (None, evening)
        told = session.exec(select(OutboxCall)).one().payload["text"]
        assert "hid it" in told
        assert "I called" in told
        against = appeal(session, author, case.key, "Nobody is named.", evening)
        decide(session, against, "lift", evening, actor=LEE, moderators=MODERATORS)
        assert experience.hidden_at is None


def test_a_block_is_lifted_by_an_appeal(database: Database) -> None:
    with database.write() as session:
        member = add_member(session, 1, NOW)
        block_member(session, member, NOW, actor=SAM, moderators=MODERATORS)
        case = session.exec(select(Case)).one()
        against = appeal(session, member, case.key, "It was not me.", NOW)
        decide(session, against, Verdict.LIFT, NOW, actor=LEE, moderators=MODERATORS)
        assert member.blocked_at is None
        with pytest.raises(RefusedError, match="button-old"):
            appeal(session, member, case.key, "And again.", NOW)


def test_reports_keep_two_apart_and_three_keep_one_from_all(database: Database) -> None:
    """In either direction, for one member and for all; the cards of others close."""
    with database.write() as session:
        author = add_member(session, 1, NOW)
        need = add_need(session, author, NOW)
        others = [add_member(session, 2 + number, NOW) for number in range(4)]
        waiting = add_introduction(session, need, add_need(session, others[3], NOW), NOW)
        for number, reporter in enumerate(others[:3]):
            assert need.hidden_at is None, number
            raise_concern(session, reporter, Reported(NEED, need.key, author), "hurtful", NOW)
        assert need.hidden_at == NOW
        assert waiting.state == "withdrawn"
        with pytest.raises(RefusedError, match="concern-before"):
            raise_concern(session, others[0], Reported(NEED, need.key, author), "hurtful", NOW)
        with pytest.raises(RefusedError, match="button-old"):
            raise_concern(session, author, Reported(NEED, need.key, author), "hurtful", NOW)
        session.flush()
        mine = between_one_and_others(session, others[0].key)[author.key]
        theirs = between_one_and_others(session, author.key)[others[0].key]
        every = between_all(session, [author.key])[author.key, others[0].key]
        people = people_of(session, [author, others[0]], NOW)
        for between in (mine, theirs, every):
            found = reasons_against(people[author.key], people[others[0].key], between, now=NOW)
            assert Against.KEPT_APART in {exclusion.reason for exclusion in found}
        for reporter in others[:3]:
            raise_concern(session, reporter, Reported(MEMBER, author.key, author), "uneasy", NOW)
        assert people_of(session, [author], NOW)[author.key].in_question


def test_every_copy_of_a_card_changes(database: Database) -> None:
    """Once each was sent, and but for the message in which it was decided."""
    with database.write() as session:
        case = a_case(session)
        send_case(session, case, NOW, moderators=MODERATORS, default_language="en")
        session.flush()
        cards = session.exec(select(OutboxCall)).all()
        assert sorted(card.chat_id for card in cards) == [SAM, LEE]
        cards[0].state, cards[0].message_id = SENT, 501
        cards[1].state = SENDING
        decide(session, case, "hide", NOW, actor=SAM, moderators=MODERATORS, shown_in=501)
        assert not refresh_case(session, case, NOW, default_language="en")
        cards[1].state, cards[1].message_id = SENT, 502
        assert refresh_case(session, case, NOW, default_language="en")
        session.flush()
        edits = session.exec(select(OutboxCall).where(OutboxCall.method == "editMessageText")).all()
        assert [edit.payload["message_id"] for edit in edits] == [502]
        assert "hidden" in edits[0].payload["text"]
        assert not case.is_stale


def test_what_is_given_back_at_once_is_told_to_nobody(database: Database) -> None:
    """A slip of the finger in /mod, mended before the reason was due."""
    with database.write() as session:
        member = add_member(session, 1, NOW)
        need = add_need(session, member, NOW)
        hide_need(session, need, NOW, actor=SAM)
        restore_need(session, need, NOW, actor=SAM)
        block_member(session, member, NOW, actor=SAM, moderators=MODERATORS)
        unblock_member(session, member, NOW, actor=SAM)
        for decision in session.exec(select(Decision)).all():
            assert (decision.tell_at, decision.told_at) == (None, None)
            with pytest.raises(RefusedError, match="button-old"):
                appeal(session, member, decision.case_id, "Why?", NOW)

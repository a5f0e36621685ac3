"""Olga in the middle of everything: whatever there is waits for her tap, or for a moderator's.

And the same a while later, when all of it is over. Numbers are those of tests/buttons.py.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from models.answer import NeedAnswer
from models.audit import AuditEntry
from models.broadcast import DONE, Broadcast
from models.case import APPEAL, CONCERN, DIRECT, NEED, Case, Decision
from models.catalogue_draft import APPLIED, CatalogueDraft
from models.check_in import CheckIn
from models.circle import (
    DISCARDED,
    ENDED,
    OFFERED,
    OPEN,
    PREPARED,
    RELAY,
    Circle,
    CircleSeat,
    CircleWeek,
)
from models.conversation import open_conversation
from models.experience import Experience
from models.introduction import (
    AGREED,
    EXPIRED,
    INTRODUCED,
    PROPOSED,
    RELAYED,
    WITHDRAWN,
    Contact,
    Introduction,
    Offer,
)
from models.meeting import ASKED as MEETING_ASKED
from models.meeting import CHOOSING, OVER, CircleMeeting
from models.member import Member
from models.need import SOLVED, Need, text_hash
from models.proposal import ASKED, IDEA, LAUNCHED, Proposal, ProposalLetter, ProposalText
from models.question import Question
from models.relay import ENDED as TALK_ENDED
from models.relay import Relay, RelayReport
from models.role import Role, RoleGrant
from models.service import Service, ServiceText
from models.theme import Theme
from models.weekly_round import PREPARED as ROUND_PREPARED
from models.weekly_round import SENT, Round
from models.weights import CANDIDATE, LAPSED, WeightsVersion
from tests.community import add_member, add_need

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
WORDS = "zqolga"  # in all that Olga wrote, and in her name
ADMIN, STRANGER = 9000, 9001  # Telegram ids of who is no member
OLGA, PEER, OTHER, BLOCKED, MODERATOR, WORKING_GROUP = range(1, 7)  # numbers of members
TALK_PEER, MET_PEER, AGREED_PEER, SECOND, THIRD, FOURTH = range(7, 13)


def begin(session: Session) -> None:
    """Whatever is there waits."""
    for number in range(1, 13):
        add_member(session, number, NOW)
    olga = session.get_one(Member, OLGA)
    olga.first_name, olga.username, olga.introductions_a_month = WORDS, f"{WORDS}_x", 5
    session.get_one(Member, BLOCKED).blocked_at = NOW
    for number, role in ((MODERATOR, Role.MODERATOR), (WORKING_GROUP, Role.WORKING_GROUP)):
        _add(session, RoleGrant(member_id=number, role=role, granted_by=ADMIN, granted_at=NOW))
    need = add_need(
        session,
        olga,
        NOW,
        text=f"{WORDS} needs somebody who reads contracts",
        changed_text=f"{WORDS} needs somebody who reads contracts now",
        message_id=5,
    )
    for member in range(2, 13):
        add_need(session, session.get_one(Member, member), NOW)
    experience = Experience(
        member_id=OLGA,
        situation=f"{WORDS} was not paid for months",
        tried=f"{WORDS} wrote",
        text=f"{WORDS} called",
        language="en",
        told_at=NOW,
        would_talk=True,
    )
    theirs = Experience(
        member_id=PEER,
        situation="Somebody was not paid for months",
        text="Somebody called",
        language="en",
        told_at=NOW,
        would_talk=True,
    )
    _add(session, experience, theirs)
    _introduce(session, need)
    _meet_in_circles(session, need)
    _serve(session, need)
    _moderate(session)
    conversation = open_conversation(session, olga.telegram_id)
    conversation.go_to("need.confirm", draft=f"{WORDS} drafts a need to be told")
    conversation.touched_at = NOW


def be_over(session: Session) -> None:
    """All that waited has ended, or was decided by somebody."""
    endings: dict[type[SQLModel], dict[str, Any]] = {
        Need: {"state": SOLVED, "closed_at": NOW, "changed_text": None},
        Offer: {"closed_at": NOW},
        CheckIn: {"answer": "same", "answered_at": NOW},
        Relay: {"state": TALK_ENDED, "ended_at": NOW - timedelta(days=31)},
        RelayReport: {"settled_at": NOW},
        Circle: {"state": ENDED, "ended_at": NOW},
        CircleMeeting: {"state": OVER},
        CircleWeek: {"state": DISCARDED},
        Round: {"state": SENT},
        WeightsVersion: {"state": LAPSED},
        CatalogueDraft: {"state": APPLIED},
        Broadcast: {"state": DONE, "ended_at": NOW},
        Proposal: {"state": LAUNCHED, "step": 9, "service_id": 1},
        ProposalLetter: {"answer": "no"},
        Experience: {"withdrawn_at": NOW, "situation": "", "tried": "", "text": ""},
    }
    for table, values in endings.items():
        for row in session.exec(select(table)).all():
            _put(row, **values)
    for introduction in session.exec(select(Introduction)).all():
        if introduction.state == INTRODUCED:
            talked: dict[str, Any] = {"answer": "yes", "answered_at": NOW}
            _add(session, Contact(introduction_id=introduction.key, member_id=OLGA, **talked))
        else:
            introduction.state = EXPIRED if introduction.state == PROPOSED else WITHDRAWN
    for case in session.exec(select(Case).where(col(Case.closed_at).is_(None))).all():
        entry = AuditEntry(actor_telegram_id=ADMIN, action="case-leave", at=NOW)
        _add(session, entry)
        case.closed_at = NOW
        _add(
            session,
            Decision(
                case_id=case.key,
                verdict="leave",
                actor_telegram_id=ADMIN,
                entry_id=entry.key,
                decided_at=NOW,
            ),
        )
    open_conversation(session, session.get_one(Member, OLGA).telegram_id).go_to(None)


def _introduce(session: Session, need: Need) -> None:
    for number, peer, state in (
        (21, PEER, PROPOSED),
        (22, AGREED_PEER, AGREED),
        (23, MET_PEER, INTRODUCED),
        (24, TALK_PEER, RELAYED),
    ):
        _add(
            session,
            Introduction(
                id=number,
                low_id=OLGA,
                high_id=peer,
                low_need_id=need.key,
                high_need_id=peer,
                similarity=0.5,
                proposed_at=NOW,
                state=state,
                introduced_at=NOW if state == INTRODUCED else None,
            ),
            Offer(
                introduction_id=number,
                member_id=OLGA,
                offered_at=NOW,
                expires_at=NOW + timedelta(days=7),
                answer=None if state == PROPOSED else True,
            ),
        )
    _add(
        session,
        Relay(
            introduction_id=24,
            low_id=OLGA,
            high_id=TALK_PEER,
            low_label=1,
            high_label=1,
            opened_at=NOW,
        ),
        CheckIn(need_id=need.key, asked_at=NOW),
        Question(
            member_id=OLGA,
            text=f"{WORDS} asks who was not paid",
            language="en",
            asked_at=NOW,
            answered_at=NOW,
            found_rows=[["experience", 2, 0.9]],
        ),
    )


def _meet_in_circles(session: Session, need: Need) -> None:
    _add(session, CircleWeek(state=PREPARED, seed=1, due_at=NOW))
    offered = Circle(
        week_id=1, state=OFFERED, language="en", offered_at=NOW, offer_ends_at=NOW + timedelta(7)
    )
    begun = Circle(week_id=1, state=OPEN, language="en", offered_at=NOW, begun_at=NOW, place=RELAY)
    hostless = Circle(
        week_id=1,
        state=OPEN,
        language="en",
        offered_at=NOW,
        begun_at=NOW,
        host_by=NOW + timedelta(3),
    )
    _add(session, offered, begun, hostless)
    for circle, answer in ((offered, None), (begun, True), (hostless, True)):
        for member in (OLGA, SECOND, THIRD, FOURTH):
            seat = CircleSeat(
                circle_id=circle.key,
                member_id=member,
                need_id=member,
                text_hash=text_hash(need.text),
                offered_at=NOW,
                answer=answer,
            )
            _add(session, seat)
    dates = [(NOW + timedelta(days=day)).isoformat() for day in (3, 4, 5)]
    _add(
        session,
        CircleMeeting(circle_id=begun.key, number=1, state=CHOOSING, dates=dates),
        CircleMeeting(
            circle_id=hostless.key,
            number=1,
            state=MEETING_ASKED,
            held_at=NOW - timedelta(1),
            dates=dates,
        ),
    )


def _serve(session: Session, need: Need) -> None:
    texts = {"name": "Contracts", "description": "Somebody reads them."}
    _add(
        session,
        Service(code="contracts", position=1),
        Theme(words={"en": ["contracts"]}, born_at=NOW),
        Proposal(theme_id=None, need_ids=[need.key], state=IDEA, drafted_at=NOW, wide_at=NOW),
    )
    _add(
        session,
        ServiceText(service_id=1, language="en", **texts),
        ProposalText(proposal_id=1, language="en", title="Contracts", description="Read them."),
        ProposalLetter(proposal_id=1, member_id=OLGA, kind=ASKED, told_at=NOW),
        NeedAnswer(
            need_id=need.key,
            text_hash=text_hash(need.text),
            shown=[1],
            looked_at=NOW,
            asked_at=NOW,
        ),
        CatalogueDraft(author_telegram_id=ADMIN, rows=[], fingerprint="", at=NOW),
    )


def _moderate(session: Session) -> None:
    entry = AuditEntry(actor_telegram_id=ADMIN, action="need-hidden", at=NOW)
    _add(
        session,
        Case(kind=APPEAL, subject_kind=NEED, subject_id=1, member_id=OLGA, opened_at=NOW),
        Case(kind=CONCERN, subject_kind=NEED, subject_id=1, member_id=OLGA, opened_at=NOW),
        Case(
            kind=DIRECT,
            subject_kind=NEED,
            subject_id=1,
            member_id=OLGA,
            opened_at=NOW,
            closed_at=NOW,
        ),
        entry,
        AuditEntry(actor_telegram_id=1000 + MODERATOR, action="need-hidden", at=NOW),
        Round(state=ROUND_PREPARED, seed=1, due_at=NOW),
        WeightsVersion(state=CANDIDATE, weights={}, outcomes=100, figures={}, made_at=NOW),
        Broadcast(author_telegram_id=1000 + MODERATOR, texts={"en": "Hello"}),
        RelayReport(relay_id=1, reporter_id=TALK_PEER, at=NOW, lines=[["text", WORDS, None, True]]),
    )
    _add(
        session,
        Decision(
            case_id=3,
            verdict="hide",
            actor_telegram_id=ADMIN,
            entry_id=entry.key,
            decided_at=NOW,
            told_at=NOW,
        ),
    )


def _add(session: Session, *rows: SQLModel) -> None:
    for row in rows:
        session.add(row)
        session.flush()


def _put(row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)

"""The tables that hold something of a member, one after the other, and those that hold nothing.

In the order in which they are erased: what points at something goes before it.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, or_
from sqlmodel import col, select

from models.answer import NeedAnswer
from models.audit import AuditEntry
from models.bot_account import BotAccount
from models.broadcast import Broadcast, BroadcastLine
from models.case import APPEAL, Case, Decision
from models.catalogue_draft import CatalogueDraft
from models.chat_menu import ChatMenu
from models.check_in import CheckIn
from models.circle import Circle, CircleSeat, CircleWeek
from models.circle_line import CircleLine
from models.columns import JSON_VALUE
from models.concern import Concern
from models.consent import EDITION, Consent
from models.conversation import Conversation
from models.experience import Experience
from models.experience_vector import ExperienceVector
from models.figures import FiguresSecret, MonthFigures, ReportRequest, WeekFigures
from models.file import FileToSend, ReceivedFile
from models.forgotten import Forgotten
from models.helped import Helped, Thanks
from models.inbox import InboxUpdate
from models.inline_question import InlineQuestion
from models.introduction import INTRODUCED, RELAYED, Contact, InTouch, Introduction, Offer
from models.invitation import Invitation
from models.kept_apart import KeptApart
from models.later import Later
from models.lease import Lease
from models.meeting import CircleMeeting, MeetingVoice
from models.member import Member
from models.member_key import MemberKey, RootKey
from models.moderators_group import ModeratorsGroup
from models.moment import Moment
from models.need import OPEN, WITHDRAWN, Need
from models.outbox import CANCELLED, SENDING, TODO, UNKNOWN, OutboxCall
from models.pace import Pace
from models.proposal import Proposal, ProposalEvent, ProposalLetter, ProposalText, ProposalVoice
from models.question import Question
from models.relay import Relay, RelayedLine, RelayReport
from models.repeated import Repeated
from models.retention import RetentionCount
from models.role import RoleGrant
from models.sealing import SealedId
from models.service import Service, ServiceText, ServiceVector
from models.serving_model import ServingModel
from models.switch import Switch
from models.theme import Theme, ThemeEvent, ThemeNeed
from models.vector import NeedVector
from models.weekly_round import Round, RoundPair
from models.weights import WeightsVersion
from usecases.personal import Personal, Whose

NOBODY = 0  # the chat of what was sent to somebody who left
SOMEBODY = -1  # who did something, and left: no person's id, and not the bot's own (0)
FAREWELL = "farewell"  # what is on its way to somebody who left: emptied as soon as it arrived
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)  # a moment must be there, and says nothing

INTERNAL = "a number by which the program finds the row"
ANOTHER = "about another member, who did not agree that you see it"
ABOUT_A_NO = "would tell what another member answered"
REPORTED = "would tell that or by whom something was reported"
STEPS = "where the program is with it"


def _needs(whose: Whose) -> Any:
    return select(Need.id).where(Need.member_id == whose.member_id)


def _experiences(whose: Whose) -> Any:
    return select(Experience.id).where(Experience.member_id == whose.member_id)


def _is_either(low: Any, high: Any) -> Any:
    def mine(whose: Whose) -> ColumnElement[bool]:
        return or_(col(low) == whose.member_id, col(high) == whose.member_id)

    return mine


def _by_member(column: Any) -> Any:
    def mine(whose: Whose) -> ColumnElement[bool]:
        return col(column) == whose.member_id

    return mine


def _by_telegram(column: Any) -> Any:
    def mine(whose: Whose) -> ColumnElement[bool]:
        return col(column) == whose.telegram_id

    return mine


def _call(_whose: Whose, _now: datetime) -> Mapping[str, Any]:
    """The row stays for its message id, of nobody; what is under way is emptied when it is over."""
    under_way = col(OutboxCall.state).in_([SENDING, UNKNOWN])
    is_line = col(OutboxCall.about).startswith("broadcast:")
    return {
        "payload": case((under_way, OutboxCall.payload), else_=literal({}, JSON_VALUE)),
        "about": case((under_way, FAREWELL), (is_line, OutboxCall.about), else_=None),
        "chat_id": case((under_way, OutboxCall.chat_id), else_=literal(NOBODY, SealedId())),
        "state": case((col(OutboxCall.state) == TODO, CANCELLED), else_=OutboxCall.state),
        "error": None,
    }


PERSONAL: tuple[Personal, ...] = (
    # --- what waits, arrived, or is on its way
    Personal(
        Conversation,
        "conversation",
        _by_telegram(Conversation.telegram_id),
        ("telegram_id", "step", "data", "came_by", "touched_at"),
    ),
    Personal(
        Pace,
        "conversation",
        _by_telegram(Pace.telegram_id),
        ("telegram_id", "since", "count", "pauses", "paused_until"),
    ),
    Personal(
        Repeated,
        "conversation",
        _by_member(Repeated.member_id),
        ("subject_kind", "subject_id", "mark", "at"),
        {"id": INTERNAL, "member_id": INTERNAL},
    ),
    Personal(
        InlineQuestion,
        "questions",
        _by_telegram(InlineQuestion.telegram_id),
        ("telegram_id", "text", "asked_at"),
        {"query_id": INTERNAL},
    ),
    Personal(
        InboxUpdate,
        "inbox",
        _by_telegram(InboxUpdate.queue),
        ("queue", "message_id", "raw", "received_at", "handled_at"),
        dict.fromkeys(("id", "update_id", "digest"), INTERNAL)
        | dict.fromkeys(("state", "attempts"), STEPS),
    ),
    Personal(
        Later,
        "outbox",
        _by_telegram(Later.chat_id),
        ("chat_id", "payload", "due_at"),
        dict.fromkeys(("id", "method", "about"), INTERNAL)
        | dict.fromkeys(("priority", "once"), STEPS),
    ),
    Personal(
        OutboxCall,
        "outbox",
        _by_telegram(OutboxCall.chat_id),
        ("chat_id", "payload", "due_at", "sent_at", "message_id"),
        dict.fromkeys(("id", "method", "about"), INTERNAL)
        | dict.fromkeys(
            ("priority", "once", "state", "attempts", "floor_id", "check_at", "error"), STEPS
        ),
        erased=False,
        emptied=_call,
        stays=(
            [
                "id",
                "method",
                "priority",
                "once",
                "due_at",
                "attempts",
                "floor_id",
                "check_at",
                "message_id",
                "sent_at",
            ]
        ),
    ),
    Personal(
        FileToSend,
        "outbox",
        _by_telegram(FileToSend.chat_id),
        ("chat_id", "name", "caption", "at"),
        {"id": INTERNAL, "content": "the file itself stands in your chat, and is not kept here"}
        | dict.fromkeys(("kind", "state", "attempts"), STEPS),
    ),
    Personal(
        ReceivedFile,
        "inbox",
        _by_telegram(ReceivedFile.telegram_id),
        ("telegram_id", "file_id", "purpose", "at"),
        {"id": INTERNAL} | dict.fromkeys(("state", "attempts"), STEPS),
    ),
    Personal(
        ReportRequest,
        "role",
        _by_telegram(ReportRequest.telegram_id),
        ("telegram_id", "kind", "language", "first", "last", "asked_at"),
        {"id": INTERNAL} | dict.fromkeys(("state", "waits_since"), STEPS),
    ),
    Personal(
        ChatMenu, "conversation", _by_telegram(ChatMenu.telegram_id), ("telegram_id", "wanted_at")
    ),
    # --- what they told
    Personal(
        NeedVector,
        "needs",
        lambda whose: col(NeedVector.need_id).in_(_needs(whose)),
        ("need_id", "model", "language", "vector"),
        {"text_hash": INTERNAL},
    ),
    Personal(
        ThemeNeed,
        "needs",
        lambda whose: col(ThemeNeed.need_id).in_(_needs(whose)),
        ("need_id", "since"),
        {"theme_id": "a group of needs of many members", "pinned": STEPS},
    ),
    Personal(
        NeedAnswer,
        "services",
        lambda whose: col(NeedAnswer.need_id).in_(_needs(whose)),
        ("need_id", "shown", "verdict", "missing", "looked_at", "asked_at", "answered_at"),
        {"text_hash": INTERNAL},
    ),
    Personal(
        CheckIn,
        "needs",
        lambda whose: col(CheckIn.need_id).in_(_needs(whose)),
        ("need_id", "asked_at", "answer", "answered_at"),
        {"id": INTERNAL},
    ),
    Personal(
        Need,
        "needs",
        _by_member(Need.member_id),
        [
            "id",
            "text",
            "language",
            "state",
            "told_at",
            "rewritten_at",
            "closed_at",
            "hidden_at",
            "matched_at",
            "told_alone_at",
            "next_check_in_at",
            "message_id",
            "changed_text",
        ],
        {"member_id": INTERNAL},
        erased=False,
        emptied=lambda _whose, now: {
            "text": "",
            "state": case((col(Need.state) == OPEN, WITHDRAWN), else_=Need.state),
            "closed_at": func.coalesce(Need.closed_at, now),
            "hidden_at": None,
            "matched_at": now,
            "next_check_in_at": None,
            "told_alone_at": None,
            "rewritten_at": None,
            "message_id": None,
            "changed_text": None,
        },
        stays=("id", "member_id", "language", "told_at"),
    ),
    Personal(
        ExperienceVector,
        "experiences",
        lambda whose: col(ExperienceVector.experience_id).in_(_experiences(whose)),
        ("experience_id", "model", "language", "vector"),
        {"text_hash": INTERNAL},
    ),
    Personal(
        Experience,
        "experiences",
        _by_member(Experience.member_id),
        [
            "id",
            "need_id",
            "situation",
            "tried",
            "text",
            "language",
            "told_at",
            "would_talk",
            "elsewhere_since",
            "hidden_at",
            "withdrawn_at",
        ],
        {"member_id": INTERNAL},
        erased=False,
        emptied=lambda _whose, now: {
            "situation": "",
            "tried": "",
            "text": "",
            "would_talk": False,
            "elsewhere_since": None,
            "hidden_at": None,
            "withdrawn_at": func.coalesce(Experience.withdrawn_at, now),
        },
        stays=("id", "need_id", "member_id", "language", "told_at"),
    ),
    Personal(
        Question,
        "questions",
        _by_member(Question.member_id),
        ("id", "text", "language", "asked_at", "answered_at"),
        {
            "member_id": INTERNAL,
            "waits_since": STEPS,
            "found_rows": "numbers of what others shared",
        },
        erased=False,
        emptied=lambda _whose, now: {
            "text": "",
            "waits_since": None,
            "answered_at": func.coalesce(Question.answered_at, now),
            "found_rows": [],
        },
        stays=("id", "member_id", "language", "asked_at"),
    ),
    Personal(
        Helped,
        "helped",
        _by_member(Helped.member_id),
        ("experience_id", "at"),
        {"id": INTERNAL, "member_id": INTERNAL, "told_at": ANOTHER},
        erased=False,
        stays=("id", "experience_id", "member_id", "at", "told_at"),
    ),
    Personal(
        Thanks,
        "helped",
        _by_member(Thanks.member_id),
        ("last_at",),
        {"member_id": INTERNAL, "due_at": "would tell when another member read it"},
    ),
    # --- introductions and talks
    Personal(
        Offer,
        "cards",
        _by_member(Offer.member_id),
        [
            "introduction_id",
            "offered_at",
            "reminded_at",
            "offered_again_at",
            "answer",
            "through_bot",
            "answered_at",
        ],
        {"id": INTERNAL, "member_id": INTERNAL}
        | dict.fromkeys(("expires_at", "closed_at"), ABOUT_A_NO),
    ),
    Personal(
        Contact,
        "introductions",
        _by_member(Contact.member_id),
        ("introduction_id", "answer", "answered_at"),
        {"id": INTERNAL, "member_id": INTERNAL},
    ),
    Personal(
        InTouch,
        "introductions",
        _by_member(InTouch.member_id),
        ("introduction_id", "said_at"),
        {"member_id": INTERNAL},
    ),
    Personal(
        RelayedLine,
        "talks",
        _by_member(RelayedLine.author_id),
        ("relay_id", "kind", "text", "file_id", "message_id", "at"),
        {"id": INTERNAL, "author_id": INTERNAL},
    ),
    Personal(
        RelayReport,
        "reports",
        _by_member(RelayReport.reporter_id),
        ("relay_id", "at"),
        {
            "id": INTERNAL,
            "reporter_id": INTERNAL,
            "lines": "words of both: yours are under the talks",
            "settled_at": "what moderators do with it",
        },
        erased=False,
        # Of `lines`, those that they wrote are taken out by `usecases/forget.py`.
        stays=("id", "relay_id", "reporter_id", "at", "lines", "settled_at"),
    ),
    Personal(
        Relay,
        "talks",
        _is_either(Relay.low_id, Relay.high_id),
        ("id", "introduction_id", "opened_at"),
        dict.fromkeys(("low_id", "high_id", "low_label", "high_label"), ANOTHER)
        | dict.fromkeys(("low_reveal_at", "high_reveal_at", "state", "ended_at"), ABOUT_A_NO)
        | {"quiet_told_at": STEPS},
        erased=False,
        stays=[
            "id",
            "introduction_id",
            "low_id",
            "high_id",
            "low_label",
            "high_label",
            "state",
            "opened_at",
            "ended_at",
            "low_reveal_at",
            "high_reveal_at",
            "quiet_told_at",
        ],
    ),
    Personal(
        Introduction,
        "introductions",
        # Before both said yes it is told under the cards, or a no would show.
        _is_either(Introduction.low_id, Introduction.high_id),
        ("id", "introduced_at"),
        dict.fromkeys(("low_id", "high_id", "low_need_id", "high_need_id"), ANOTHER)
        | dict.fromkeys(("experience_id", "question_id", "similarity"), ANOTHER)
        | dict.fromkeys(("reasons", "extras", "proposed_at"), ANOTHER)
        | dict.fromkeys(("state", "check_in_at", "nudge_at"), ABOUT_A_NO),
        erased=False,
        emptied=lambda _whose, _now: {
            "similarity": 0.0,
            "reasons": [],
            "extras": None,
            "check_in_at": None,
            "nudge_at": None,
        },
        stays=[
            "id",
            "low_id",
            "high_id",
            "low_need_id",
            "high_need_id",
            "experience_id",
            "question_id",
            "state",
            "proposed_at",
            "introduced_at",
        ],
        seen=lambda whose: and_(
            _is_either(Introduction.low_id, Introduction.high_id)(whose),
            col(Introduction.state).in_([INTRODUCED, RELAYED]),
        ),
    ),
    Personal(
        RoundPair,
        "introductions",
        _is_either(RoundPair.low_id, RoundPair.high_id),
        (),
        dict.fromkeys(RoundPair.model_fields, ANOTHER),
    ),
    Personal(
        KeptApart,
        "reports",
        _is_either(KeptApart.low_id, KeptApart.high_id),
        (),
        dict.fromkeys(KeptApart.model_fields, REPORTED),
    ),
    # --- circles
    Personal(
        MeetingVoice,
        "circles",
        _by_member(MeetingVoice.member_id),
        ("meeting_id", "ticks", "ticked_at", "worth", "goes_on", "takeaway"),
        {"id": INTERNAL, "member_id": INTERNAL},
        erased=False,
        emptied=lambda _whose, _now: {"ticks": [], "ticked_at": None, "takeaway": None},
        stays=("id", "meeting_id", "member_id", "worth", "goes_on"),
    ),
    Personal(
        CircleLine,
        "circles",
        _by_member(CircleLine.member_id),
        ("circle_id", "text", "said_at"),
        {"id": INTERNAL, "member_id": INTERNAL},
    ),
    Personal(
        CircleSeat,
        "circles",
        _by_member(CircleSeat.member_id),
        ("circle_id", "need_id", "offered_at", "answer", "answered_at", "keeps_yes", "left_at"),
        {"id": INTERNAL, "member_id": INTERNAL, "text_hash": INTERNAL}
        | dict.fromkeys(("missed_since", "offered_again_at"), STEPS),
        erased=False,
        emptied=lambda _whose, now: {
            "text_hash": "",
            "keeps_yes": False,
            "left_at": func.coalesce(CircleSeat.left_at, now),
            "missed_since": None,
            "offered_again_at": None,
        },
        stays=("id", "circle_id", "member_id", "need_id", "offered_at", "answer", "answered_at"),
    ),
    Personal(
        Circle,
        "circles",
        _by_telegram(Circle.host_id),
        ("id", "host_id"),
        dict.fromkeys(set(Circle.model_fields) - {"id", "host_id"}, "of the whole circle"),
        erased=False,
        emptied=lambda _whose, _now: {"host_id": None},
        stays=tuple(set(Circle.model_fields) - {"host_id"}),
    ),
    # --- what was reported and decided
    Personal(
        Concern,
        "reports",
        _by_member(Concern.reporter_id),
        ("subject_kind", "reason", "words", "at"),
        {"id": INTERNAL, "reporter_id": INTERNAL, "subject_id": ANOTHER, "case_id": INTERNAL},
        erased=False,
        emptied=lambda _whose, _now: {"words": None},
        stays=("id", "reporter_id", "subject_kind", "subject_id", "case_id", "reason", "at"),
    ),
    Personal(
        Decision,
        "decisions",
        # One that they were told of; and, further on, those that they took themselves.
        lambda whose: col(Decision.case_id).in_(
            select(Case.id).where(Case.member_id == whose.member_id)
        ),
        ("case_id", "verdict", "decided_at", "told_at", "lifted_at"),
        dict.fromkeys(("entry_id", "shown_in", "tell_at"), INTERNAL)
        | {"actor_telegram_id": ANOTHER},
        erased=False,
        emptied=lambda _whose, _now: {"tell_at": None},
        stays=[
            "case_id",
            "verdict",
            "actor_telegram_id",
            "entry_id",
            "decided_at",
            "shown_in",
            "told_at",
            "lifted_at",
        ],
        seen=lambda whose: and_(
            col(Decision.told_at).is_not(None),
            col(Decision.case_id).in_(select(Case.id).where(Case.member_id == whose.member_id)),
        ),
    ),
    Personal(
        Case,
        "decisions",
        _by_member(Case.member_id),
        ("id", "appeal_of", "words"),
        dict.fromkeys(("kind", "subject_kind", "subject_id", "opened_at", "closed_at"), REPORTED)
        | dict.fromkeys(("member_id", "carded_at", "is_stale"), INTERNAL)
        | {"paused_at": REPORTED},
        erased=False,
        emptied=lambda _whose, now: {
            "words": None,
            "paused_at": None,
            "is_stale": col(Case.carded_at).is_not(None),
            "closed_at": func.coalesce(Case.closed_at, now),
        },
        stays=(
            [
                "id",
                "kind",
                "subject_kind",
                "subject_id",
                "member_id",
                "opened_at",
                "carded_at",
                "appeal_of",
            ]
        ),
        seen=lambda whose: and_(col(Case.member_id) == whose.member_id, col(Case.kind) == APPEAL),
    ),
    # --- what they say of services in the making
    Personal(
        ProposalVoice,
        "proposals",
        _by_member(ProposalVoice.member_id),
        ("proposal_id", "stance", "reason", "would_use", "would_help", "named", "affected"),
        {"member_id": INTERNAL},
        erased=False,
        emptied=lambda _whose, _now: {"reason": None, "would_help": False, "named": False},
        stays=("proposal_id", "member_id", "affected", "stance", "would_use"),
    ),
    Personal(
        ProposalLetter,
        "proposals",
        _by_member(ProposalLetter.member_id),
        ("proposal_id", "kind", "told_at", "answer", "words"),
        {"member_id": INTERNAL, "due_at": STEPS},
        erased=False,
        emptied=lambda _whose, _now: {"due_at": None, "words": None},
        stays=("proposal_id", "member_id", "kind", "told_at", "answer"),
    ),
    Personal(
        BroadcastLine,
        "outbox",
        _by_member(BroadcastLine.member_id),
        ("broadcast_id", "at"),
        {"member_id": INTERNAL},
    ),
    # --- what they did with a role: it stays, done by nobody
    Personal(
        AuditEntry,
        "role",
        _by_telegram(AuditEntry.actor_telegram_id),
        ("at", "actor_telegram_id", "action", "reason"),
        {"id": INTERNAL, "subject_id": ANOTHER, "details": ANOTHER},
        erased=False,
        emptied=lambda _whose, _now: {"actor_telegram_id": SOMEBODY},
        stays=("id", "at", "action", "subject_id", "details", "reason"),
    ),
    Personal(
        Decision,
        "role",
        _by_telegram(Decision.actor_telegram_id),
        ("verdict", "decided_at"),
        dict.fromkeys(
            set(Decision.model_fields) - {"verdict", "decided_at"},
            "about another member, and decided for the cooperative",
        ),
        erased=False,
        emptied=lambda _whose, _now: {"actor_telegram_id": SOMEBODY},
        stays=tuple(set(Decision.model_fields) - {"actor_telegram_id"}),
    ),
    Personal(
        Broadcast,
        "role",
        _by_telegram(Broadcast.author_telegram_id),
        ("author_telegram_id", "texts", "confirmed_at"),
        dict.fromkeys(
            set(Broadcast.model_fields) - {"author_telegram_id", "texts", "confirmed_at"}, STEPS
        ),
        erased=False,
        emptied=lambda _whose, _now: {"author_telegram_id": SOMEBODY, "message_id": None},
        stays=tuple(set(Broadcast.model_fields) - {"author_telegram_id", "message_id"}),
    ),
    Personal(
        CatalogueDraft,
        "role",
        _by_telegram(CatalogueDraft.author_telegram_id),
        ("author_telegram_id", "at"),
        dict.fromkeys(("id", "fingerprint"), INTERNAL)
        | {"rows": "the cooperative's services", "state": STEPS},
        erased=False,
        emptied=lambda _whose, _now: {"author_telegram_id": SOMEBODY},
        stays=("id", "rows", "fingerprint", "state", "at"),
    ),
    Personal(
        WeightsVersion,
        "role",
        _by_telegram(WeightsVersion.decided_by),
        ("decided_at", "decided_by"),
        dict.fromkeys(
            set(WeightsVersion.model_fields) - {"decided_at", "decided_by"},
            "counts and weights, of nobody",
        ),
        erased=False,
        emptied=lambda _whose, _now: {"decided_by": SOMEBODY},
        stays=tuple(set(WeightsVersion.model_fields) - {"decided_by"}),
    ),
    Personal(
        RoleGrant,
        "role",
        _by_telegram(RoleGrant.granted_by),
        ("granted_at",),
        dict.fromkeys(("member_id", "role"), ANOTHER) | {"granted_by": INTERNAL},
        erased=False,
        emptied=lambda _whose, _now: {"granted_by": SOMEBODY},
        stays=("member_id", "role", "granted_at"),
    ),
    Personal(
        RoleGrant,
        "role",
        _by_member(RoleGrant.member_id),
        ("role", "granted_at"),
        {"member_id": INTERNAL, "granted_by": ANOTHER},
    ),
    Personal(
        Invitation,
        "profile",
        _by_member(Invitation.member_id),
        ("code", "made_at"),
        {"member_id": INTERNAL, "came": "told in fives under /invite, as it is about others"},
    ),
    Personal(
        Consent,
        "consents",
        _by_member(Consent.member_id),
        ("purpose", "given", "version", "language", "at"),
        {"id": INTERNAL, "member_id": INTERNAL},
    ),
    Personal(
        MemberKey,
        "profile",
        _by_telegram(MemberKey.telegram_id),
        ("telegram_id",),
        dict.fromkeys(("id", "wrapped"), "the key that what you told is sealed with"),
    ),
    Personal(
        Member,
        "profile",
        _by_member(Member.id),
        tuple(
            name
            for name in Member.model_fields
            if name not in {"id", "unanswered", "set_aside_at", "texts_seen"}
        ),
        {"id": INTERNAL, "unanswered": STEPS, "set_aside_at": STEPS, "texts_seen": STEPS},
        erased=False,
        emptied=lambda whose, _now: {
            "telegram_id": -whose.member_id,
            "language": "nl",
            "first_name": "",
            "username": None,
            "link_works": None,
            "spoken": [],
            "sector": None,
            "region": None,
            "years": None,
            "consent_version": 0,
            "consented_at": LONG_AGO,
            "joined_at": None,
            "introductions_a_month": 0,
            "paused_at": None,
            "blocked_at": None,
            "unreachable_at": LONG_AGO,
            "unanswered": 0,
            "set_aside_at": None,
            "sector_words": None,
            "peer_sector": None,
            "peer_kind": None,
            "quiet_from": None,
            "quiet_until": None,
            "timezone": None,
            "away_until": None,
            "quotes_allowed_at": None,
            "quotes_version": None,
            "quotes_asked_at": None,
            "proposal_wish": None,
            "talks_through_bot": False,
            "hears_news": False,
            "shows_needs": False,
            "allows_unasked": False,
            "texts_seen": EDITION,
        },
        stays=("id",),
    ),
)

NOT_PERSONAL: Mapping[type, str] = {
    BotAccount: "the bot's own name",
    CircleMeeting: "when a circle meets, not who comes",
    CircleWeek: "when circles were worked out",
    FiguresSecret: "a secret number that hides small counts",
    Forgotten: "a keyed hash of who left, kept so that they stay forgotten; told in /forget",
    Lease: "which process sends, and which ticks",
    ModeratorsGroup: "the moderators' group, and its language",
    Moment: "when a part of the program last did something",
    MonthFigures: "counts of a month, as they may be told",
    Proposal: "a service in the making, and the numbers of the needs it comes from",
    ProposalEvent: "what the working group decided of it",
    ProposalText: "its text, by the working group",
    RetentionCount: "how much went in a month",
    RootKey: "the keys that persons' keys are wrapped with, and lookups are made with",
    Round: "when introductions were worked out",
    Service: "what the cooperative offers",
    ServiceText: "its text",
    ServiceVector: "its vector",
    ServingModel: "by which model needs are compared",
    Switch: "what an admin switched on",
    Theme: "words that several members used, and a name that moderators gave",
    ThemeEvent: "how many members a theme had, in fives",
    WeekFigures: "counts of a week, as they may be told",
}

"""A member reports something: it is gone for them at once, and moderators decide."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from locales import render
from locales.inert import inert, units
from models.case import CONCERN, Case
from models.concern import CONCERN_REASONS, OTHER, Concern, concerns_of_case, raised_by
from models.introduction import (
    AGREED,
    DECLINED,
    INTRODUCED,
    PROPOSED,
    RELAYED,
    Introduction,
    offer_to,
    pair,
)
from models.kept_apart import keep_apart
from models.later import cancel_later
from models.member import Member
from models.outbox import OutboxCall, Priority, cancel_calls, last_message
from models.relay import relay_of
from usecases.availability import show_presence
from usecases.close_introductions import withdraw_introduction
from usecases.end_relay import end_relay
from usecases.errors import RefusedError
from usecases.note_action import BOT, note_action
from usecases.open_case import open_case
from usecases.outgoing import message_payload
from usecases.peer_card import about_offer
from usecases.withhold import find_subject, withhold

ENOUGH = 3  # members who report the same before anybody decided: it is kept from others until then
LONGEST = 300  # characters of a reason in one's own words


@dataclass(frozen=True)
class Reported:
    """What is reported and whose it is; `introduction_id` where it was seen on a card."""

    subject_kind: str
    subject_id: int
    author: Member
    introduction_id: int | None = None


def raise_concern(
    session: Session,
    reporter: Member,
    reported: Reported,
    reason: str,
    now: datetime,
    *,
    words: str | None = None,
) -> None:
    """Tell the moderators; the reporter never sees it again, and never meets its author.

    Raises:
        RefusedError: for one's own, for what one reported before, or a reason that does not do.
    """
    is_own_or_gone = reported.author.key == reporter.key or reported.author.has_left
    if reason not in CONCERN_REASONS or is_own_or_gone:
        raise RefusedError("button-old")
    if reported.subject_id in raised_by(session, reporter.key, reported.subject_kind):
        raise RefusedError("concern-before")
    if reason == OTHER:
        words = inert(words or "")
        if not 1 <= units(words) <= LONGEST:
            raise RefusedError("reason-length")
    show_presence(session, reporter, now)
    case = open_case(
        session,
        CONCERN,
        reported.subject_kind,
        reported.subject_id,
        member_id=reported.author.key,
        now=now,
    )
    session.add(
        Concern(
            reporter_id=reporter.key,
            subject_kind=reported.subject_kind,
            subject_id=reported.subject_id,
            case_id=case.key,
            reason=reason,
            words=words if reason == OTHER else None,
            at=now,
        )
    )
    session.flush()
    _part(session, reporter, reported, now)
    case.is_stale = case.carded_at is not None  # the cards say how many reported it
    if case.paused_at is None and len(concerns_of_case(session, case.key)) >= ENOUGH:
        _pause(session, case, now)


def _pause(session: Session, case: Case, now: datetime) -> None:
    subject = find_subject(session, case.subject_kind, case.subject_id)
    # What a moderator has hidden before stays theirs to give back.
    if isinstance(subject, Member) or withhold(session, subject, now):
        case.paused_at = now
        note_action(session, BOT, "case-paused", now, subject_id=case.key)


def _part(session: Session, reporter: Member, reported: Reported, now: datetime) -> None:
    """The two are never brought together again; to the other it looks like silence."""
    low_id, high_id = pair(reporter.key, reported.author.key)
    keep_apart(session, low_id, high_id, now)
    for introduction in session.exec(
        select(Introduction).where(Introduction.low_id == low_id, Introduction.high_id == high_id)
    ).all():
        if introduction.state in {PROPOSED, DECLINED}:
            introduction.state = DECLINED
            _decline(session, introduction, reporter, now)
            if introduction.key != reported.introduction_id:
                _take_card_away(session, introduction, reporter, now)
        elif introduction.state == AGREED:
            withdraw_introduction(session, introduction, now)
        elif introduction.state == INTRODUCED:
            introduction.check_in_at = introduction.nudge_at = None
        elif introduction.state == RELAYED:
            introduction.nudge_at = None
            if (relay := relay_of(session, introduction.key)) is not None:
                end_relay(session, relay, now, by=reporter.key)


def _decline(session: Session, introduction: Introduction, reporter: Member, now: datetime) -> None:
    about = about_offer(introduction.key)
    cancel_calls(session, chat_id=reporter.telegram_id, about=about)
    cancel_later(session, chat_id=reporter.telegram_id, about=about)
    offer = offer_to(session, introduction.key, reporter.key)
    if offer is not None:
        offer.answer = False
        offer.answered_at = now


def _take_card_away(
    session: Session, introduction: Introduction, reporter: Member, now: datetime
) -> None:
    message_id = last_message(session, reporter.telegram_id, about_offer(introduction.key))
    if message_id is not None:
        gone = render(reporter.language, "concern-card-gone")
        session.add(
            OutboxCall(
                chat_id=reporter.telegram_id,
                method="editMessageText",
                payload={**message_payload(gone), "message_id": message_id},
                priority=Priority.REPLY,
                due_at=now,
            )
        )

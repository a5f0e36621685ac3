"""Pausing, being set aside or out of the bot's reach, and coming back."""

from datetime import datetime

from sqlmodel import Session, col, func, select

from models.introduction import PROPOSED, Introduction, Offer, introductions_of, offer_to
from models.later import cancel_later
from models.member import Member, get_member
from models.need import needs_of
from models.outbox import cancel_calls
from usecases.propose_peers import may_be_asked, offer_introduction
from usecases.send_card import peer_said_yes


def pause(member: Member, now: datetime) -> None:
    """A break until they say otherwise."""
    member.away_until = None
    if member.paused_at is None:
        member.paused_at = now


def resume(session: Session, member: Member, now: datetime) -> None:
    """Take part again: cards that waited are sent, and open needs are matched anew."""
    member.paused_at = None
    member.away_until = None
    member.set_aside_at = None
    member.unanswered = 0
    _catch_up(session, member, now)


def show_presence(session: Session, member: Member, now: datetime) -> None:
    """They answered a card or told a need: the count of silences begins anew.

    Who was set aside is back with that; a break they chose themselves stays.
    """
    member.unanswered = 0
    if member.set_aside_at is not None:
        member.set_aside_at = None
        _catch_up(session, member, now)


def lose_reach(session: Session, member: Member, now: datetime) -> None:
    """Telegram says that the member blocked the bot or is gone: nothing more is sent."""
    if member.unreachable_at is None:
        member.unreachable_at = now
    cancel_calls(session, chat_id=member.telegram_id)
    cancel_later(session, chat_id=member.telegram_id)


def regain_reach(session: Session, member: Member, now: datetime) -> None:
    """The member wrote again."""
    if member.unreachable_at is not None:
        member.unreachable_at = None
        _catch_up(session, member, now)


def offer_what_waited(session: Session, member: Member, now: datetime) -> None:
    """Send them the cards of peers who said yes while they were away or at their limit."""
    if not may_be_asked(session, member, now):
        return
    for introduction in introductions_of(session, member.key, [PROPOSED]):
        if offer_to(session, introduction.key, member.key) is None and peer_said_yes(
            session, introduction, member
        ):
            offer_introduction(session, introduction, member, now, asker=False)


def offer_all_that_waited(session: Session, now: datetime) -> None:
    """The same for everyone: room comes back by itself, as weeks go by."""
    alone = (
        select(Introduction)
        .join(Offer, col(Offer.introduction_id) == col(Introduction.id))
        .where(Introduction.state == PROPOSED)
        .group_by(col(Introduction.id))
        .having(func.count(col(Offer.id)) == 1, func.count(col(Offer.answer)) == 1)
        .order_by(col(Introduction.id))
    )
    for introduction in session.exec(alone).all():
        for member_id in (introduction.low_id, introduction.high_id):
            if offer_to(session, introduction.key, member_id) is None:
                offer_what_waited(session, get_member(session, member_id), now)


def _catch_up(session: Session, member: Member, now: datetime) -> None:
    offer_what_waited(session, member, now)
    for need in needs_of(session, member.key, only_open=True):
        need.matched_at = None

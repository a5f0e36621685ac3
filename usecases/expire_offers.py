"""Cards that stay unanswered: one reminder after three days, an end after seven."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from models.introduction import (
    AGREED,
    EXPIRED,
    INTRODUCED,
    RELAYED,
    WITHDRAWN,
    Introduction,
    Offer,
)
from models.member import Member, get_member
from models.recall import recall
from usecases.close_introductions import replace_card
from usecases.outgoing import Button, write_to
from usecases.send_card import peer_said_yes, send_card, waiting_introductions_of
from usecases.set_aside import note_silence

REMIND_AFTER = timedelta(days=3)


def members_to_remind(session: Session, now: datetime, limit: int) -> list[int]:
    """Ids of members with a card that waits for an answer since three days."""
    rows = session.exec(
        select(Offer.member_id)
        .where(*_to_remind(now))
        .group_by(col(Offer.member_id))
        .order_by(col(Offer.member_id))
        .limit(limit)
    ).all()
    return list(rows)


def remind_of_cards(session: Session, member_ids: Sequence[int], now: datetime) -> None:
    """One reminder for each, however many cards wait: the card itself, or how many there are."""
    recall(session, Member, member_ids)
    # One that the other declined meanwhile still counts: silence about it would tell.
    waiting = waiting_introductions_of(session, member_ids, now)
    due = session.exec(
        select(Offer).where(col(Offer.member_id).in_(member_ids), *_to_remind(now))
    ).all()
    for offer in due:
        offer.reminded_at = now
    for member_id in member_ids:
        _remind(session, get_member(session, member_id), waiting[member_id], now)


def _remind(
    session: Session, member: Member, waiting: Sequence[Introduction], now: datetime
) -> None:
    if not member.is_available or not waiting:
        return
    if len(waiting) > 1:
        write_to(
            session,
            member,
            now,
            "cards-reminder",
            keyboard=[[Button("button-cards", "mine:cards")]],
            count=len(waiting),
        )
        return
    introduction = waiting[0]
    send_card(
        session,
        introduction,
        member,
        now,
        asker=not peer_said_yes(session, introduction, member),
        heading="card-heading-reminder",
    )


def _to_remind(now: datetime) -> list[ColumnElement[bool]]:
    return [
        col(Offer.answer).is_(None),
        col(Offer.closed_at).is_(None),
        col(Offer.reminded_at).is_(None),
        col(Offer.offered_at) <= now - REMIND_AFTER,
        col(Offer.expires_at) > now,
    ]


def offers_to_expire(
    session: Session, now: datetime, limit: int
) -> Sequence[tuple[Offer, Introduction, Member]]:
    """Offers whose seven days are over and that did not lead to an introduction."""
    return session.exec(
        select(Offer, Introduction, Member)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .join(Member, col(Member.id) == col(Offer.member_id))
        .where(
            col(Offer.closed_at).is_(None),
            col(Offer.expires_at) <= now,
            col(Introduction.state).not_in([AGREED, INTRODUCED, RELAYED, WITHDRAWN]),
        )
        .order_by(col(Offer.id))
        .limit(limit)
    ).all()


def expire_offer(
    session: Session, offer: Offer, introduction: Introduction, member: Member, now: datetime
) -> None:
    """Close one side.

    Someone who said yes hears the same, at the same time, whether the other said no or nothing:
    their own seven days were made to end with the other's.
    """
    offer.closed_at = now
    introduction.state = EXPIRED
    if offer.answer is None:
        replace_card(session, introduction, member.key, "card-passed", now)
        note_silence(session, member, now)
    elif offer.answer and member.is_available:
        write_to(session, member, now, "introduction-came-to-nothing")

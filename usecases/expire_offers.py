"""Cards that stay unanswered: one reminder after three days, an end after seven."""

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
from models.member import get_member
from usecases.close_introductions import replace_card
from usecases.outgoing import Button, write_to
from usecases.send_card import peer_said_yes, send_card, waiting_introductions
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


def remind_of_cards(session: Session, member_id: int, now: datetime) -> None:
    """One reminder, however many cards wait: the card itself, or how many there are."""
    member = get_member(session, member_id)
    due = session.exec(
        select(Offer).where(Offer.member_id == member_id, *_to_remind(now)).order_by(col(Offer.id))
    ).all()
    for offer in due:
        offer.reminded_at = now
    # One that the other declined meanwhile still counts: silence about it would tell.
    waiting = waiting_introductions(session, member, now)
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


def offers_to_expire(session: Session, now: datetime, limit: int) -> list[int]:
    """Ids of offers whose seven days are over and that did not lead to an introduction."""
    rows = session.exec(
        select(Offer.id)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(
            col(Offer.closed_at).is_(None),
            col(Offer.expires_at) <= now,
            col(Introduction.state).not_in([AGREED, INTRODUCED, RELAYED, WITHDRAWN]),
        )
        .order_by(col(Offer.id))
        .limit(limit)
    ).all()
    return [row for row in rows if row is not None]


def expire_offer(session: Session, offer_id: int, now: datetime) -> bool:
    """Close one side; returns whether there was something to close.

    Someone who said yes hears the same, at the same time, whether the other said no or nothing:
    their own seven days were made to end with the other's.
    """
    offer = session.get(Offer, offer_id)
    assert offer is not None
    if offer.closed_at is not None:
        return False
    introduction = session.get(Introduction, offer.introduction_id)
    assert introduction is not None
    offer.closed_at = now
    introduction.state = EXPIRED
    member = get_member(session, offer.member_id)
    if offer.answer is None:
        replace_card(session, introduction, member.key, "card-passed", now)
        note_silence(session, member, now)
    elif offer.answer and member.is_available:
        write_to(session, member, now, "introduction-came-to-nothing")
    return True

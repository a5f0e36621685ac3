"""Cards that stay unanswered: one reminder after three days, an end after seven."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.introduction import (
    AGREED,
    EXPIRED,
    INTRODUCED,
    WITHDRAWN,
    Introduction,
    Offer,
    offers_of,
)
from models.member import get_member
from usecases.close_introductions import replace_card
from usecases.outgoing import write_to
from usecases.send_card import send_card

REMIND_AFTER = timedelta(days=3)


def offers_to_remind(session: Session, now: datetime, limit: int) -> list[int]:
    """Ids of offers that wait for an answer since three days."""
    rows = session.exec(
        select(Offer.id)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(
            col(Offer.answer).is_(None),
            col(Offer.closed_at).is_(None),
            col(Offer.reminded_at).is_(None),
            col(Offer.offered_at) <= now - REMIND_AFTER,
            col(Offer.expires_at) > now,
        )
        .limit(limit)
    ).all()
    return [row for row in rows if row is not None]


def remind_of_offer(session: Session, offer_id: int, now: datetime) -> None:
    """Send the card once more."""
    offer = session.get(Offer, offer_id)
    assert offer is not None
    if offer.answer is not None or offer.reminded_at is not None or offer.closed_at is not None:
        return
    offer.reminded_at = now
    introduction = session.get(Introduction, offer.introduction_id)
    assert introduction is not None
    member = get_member(session, offer.member_id)
    peer_said_yes = any(
        other.answer for other in offers_of(session, introduction.key) if other.id != offer.id
    )
    # Where the other said no meanwhile, the card still comes once more: silence would tell.
    if member.is_available:
        send_card(
            session,
            introduction,
            member,
            now,
            asker=not peer_said_yes,
            heading="card-heading-reminder",
        )


def offers_to_expire(session: Session, now: datetime, limit: int) -> list[int]:
    """Ids of offers whose seven days are over and that did not lead to an introduction."""
    rows = session.exec(
        select(Offer.id)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(
            col(Offer.closed_at).is_(None),
            col(Offer.expires_at) <= now,
            col(Introduction.state).not_in([AGREED, INTRODUCED, WITHDRAWN]),
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
    elif offer.answer and member.is_available:
        write_to(session, member, now, "introduction-came-to-nothing")
    return True

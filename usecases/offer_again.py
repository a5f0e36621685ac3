"""After a silence of the bot: taps made meanwhile are lost, so open cards are offered again."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.introduction import Introduction, Offer
from models.member import get_member
from usecases.expire_offers import REMIND_AFTER
from usecases.send_card import is_waiting, peer_said_yes, send_card

TAPS_WAIT = timedelta(seconds=150)  # at Telegram, for a bot that does not ask
AT_MOST_EVERY = timedelta(hours=1)  # for a bot that keeps falling over


def offer_again(session: Session, now: datetime) -> int:
    """Send every card again that waits for an answer; returns how many."""
    offers = session.exec(
        select(Offer)
        .where(
            col(Offer.answer).is_(None),
            col(Offer.closed_at).is_(None),
            col(Offer.expires_at) > now,
        )
        .order_by(col(Offer.member_id), col(Offer.id))
    ).all()
    explained: set[int] = set()
    sent = 0
    for offer in offers:
        if _was_sent(offer, since=now - AT_MOST_EVERY):
            continue
        member = get_member(session, offer.member_id)
        introduction = session.get(Introduction, offer.introduction_id)
        assert introduction is not None
        if not member.is_available or not is_waiting(introduction, offer, now):
            continue
        offer.offered_again_at = now
        if offer.offered_at <= now - REMIND_AFTER:
            offer.reminded_at = offer.reminded_at or now  # this was the reminder
        send_card(
            session,
            introduction,
            member,
            now,
            asker=not peer_said_yes(session, introduction, member),
            # Said once: the cards that follow it speak for themselves.
            heading=None if member.key in explained else "card-heading-again",
        )
        explained.add(member.key)
        sent += 1
    return sent


def _was_sent(offer: Offer, *, since: datetime) -> bool:
    """Whether the card was sent again lately: after another silence, or as the reminder."""
    return any(
        moment is not None and moment > since
        for moment in (offer.offered_again_at, offer.reminded_at)
    )

"""Sending one of two the card of the other."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from locales import Rendered
from models.introduction import (
    DECLINED,
    PROPOSED,
    Introduction,
    Offer,
    offer_to,
    offers_of,
)
from models.later import cancel_later
from models.member import Member
from models.outbox import Priority
from usecases.outgoing import Keyboard, queue_message
from usecases.peer_card import about_offer, card_buttons, render_answered_card, render_card
from usecases.quiet_hours import quiet_until


def send_card(
    session: Session,
    introduction: Introduction,
    member: Member,
    now: datetime,
    *,
    asker: bool,
    heading: str | None = None,
    at_once: bool = False,
    is_first: bool = False,
) -> None:
    """Queue the card with its two buttons; `asker` chooses the wording.

    It waits for the end of the member's quiet hours, unless they did something for it (`at_once`).
    `is_first`: this member had no card of this introduction before.
    """
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    if not is_first:
        # A copy that still waits would come after this one.
        cancel_later(session, chat_id=member.telegram_id, about=about_offer(introduction.key))
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render_card(session, introduction, member, heading, asker=asker),
        language=member.language,
        keyboard=card_buttons(introduction.key, asker=asker, through_bot=member.talks_through_bot),
        priority=Priority.INTRODUCTION,
        now=now,
        about=about_offer(introduction.key),
        once=True,
        not_before=None if at_once else quiet_until(member, now),
    )


def card_again(
    session: Session, introduction: Introduction, member: Member, now: datetime
) -> tuple[Rendered, Keyboard | None]:
    """The card as it was sent, or that its time is over."""
    offer = offer_to(session, introduction.key, member.key)
    if offer is None or not is_waiting(introduction, offer, now):
        return render_answered_card(session, introduction.key, member, "card-passed"), None
    asker = not peer_said_yes(session, introduction, member)
    return (
        render_card(session, introduction, member, asker=asker),
        card_buttons(introduction.key, asker=asker),
    )


def send_answered_card(
    session: Session, introduction: Introduction, member: Member, now: datetime, *, outcome: str
) -> None:
    """Send a card that its member answered before it was one: they asked for the talk."""
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render_answered_card(session, introduction.key, member, outcome),
        language=member.language,
        keyboard=None,
        priority=Priority.REPLY,
        now=now,
        about=about_offer(introduction.key),
        once=True,
    )


def is_waiting(introduction: Introduction, offer: Offer, now: datetime) -> bool:
    """Whether a card can still be answered and was not."""
    return (
        # One the other declined still counts: that it vanished would tell.
        introduction.state in {PROPOSED, DECLINED}
        and offer.answer is None
        and offer.closed_at is None
        and offer.expires_at > now
    )


def waiting_introductions(session: Session, member: Member, now: datetime) -> list[Introduction]:
    """Those whose card a member has not answered yet and still can."""
    return waiting_introductions_of(session, [member.key], now)[member.key]


def waiting_introductions_of(
    session: Session, member_ids: Sequence[int], now: datetime
) -> dict[int, list[Introduction]]:
    """The same of several members, by id."""
    found: dict[int, list[Introduction]] = {member_id: [] for member_id in member_ids}
    rows = session.exec(
        select(Introduction, Offer)
        .join(Offer, col(Offer.introduction_id) == col(Introduction.id))
        .where(
            col(Offer.member_id).in_(member_ids),
            col(Offer.answer).is_(None),
            col(Introduction.state).in_([PROPOSED, DECLINED]),
        )
        .order_by(col(Introduction.id))
    ).all()
    for introduction, offer in rows:
        if is_waiting(introduction, offer, now):
            found[offer.member_id].append(introduction)
    return found


def send_waiting_cards(session: Session, member: Member, now: datetime) -> None:
    """Send them again, at the end of the chat where they are found."""
    for introduction in waiting_introductions(session, member, now):
        send_card(
            session,
            introduction,
            member,
            now,
            asker=not peer_said_yes(session, introduction, member),
            at_once=True,
        )


def peer_said_yes(session: Session, introduction: Introduction, member: Member) -> bool:
    """Whether the other of the two answered their card with a yes."""
    return any(
        offer.answer
        for offer in offers_of(session, introduction.key)
        if offer.member_id != member.key
    )

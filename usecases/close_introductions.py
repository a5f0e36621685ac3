"""Ending introductions that no longer make sense, gently for whoever has a card."""

from datetime import datetime

from sqlmodel import Session

from locales import Rendered, render
from models.introduction import (
    WITHDRAWN,
    Introduction,
    introductions_about,
    offers_of,
)
from models.later import cancel_later
from models.member import Member, get_member
from models.need import Need
from models.outbox import OutboxCall, Priority, cancel_calls, last_message
from usecases.outgoing import message_payload
from usecases.peer_card import about_offer, render_answered_card


def close_introductions_about(session: Session, need: Need, now: datetime) -> None:
    """Withdraw every introduction under way that a need takes part in."""
    for introduction in introductions_about(session, need.key):
        withdraw_introduction(session, introduction, now)


def withdraw_introduction(
    session: Session, introduction: Introduction, now: datetime, *, without: int | None = None
) -> None:
    """Cancel cards that wait to be sent; cards that were sent say that the moment has passed.

    `without`: a member whose words are not to be shown again; whoever asks for that empties cards.
    """
    introduction.state = WITHDRAWN
    cancel_calls(session, about=about_offer(introduction.key))
    cancel_later(session, about=about_offer(introduction.key))
    for offer in offers_of(session, introduction.key):
        if offer.closed_at is not None:
            continue  # its time was over before the other's
        offer.closed_at = now
        if without is None and offer.answer is not False:
            replace_card(session, introduction, offer.member_id, "card-withdrawn", now)


def replace_card(
    session: Session, introduction: Introduction, member_id: int, outcome: str, now: datetime
) -> None:
    """Let a card that was sent show an outcome (a text id) in place of its buttons."""
    member = get_member(session, member_id)
    rendered = render_answered_card(session, introduction.key, member, outcome)
    _show_instead(session, introduction, member, rendered, now)


def empty_card(session: Session, introduction: Introduction, member_id: int, now: datetime) -> None:
    """Let a card that was sent say no more than that there is nothing to answer."""
    member = get_member(session, member_id)
    _show_instead(session, introduction, member, render(member.language, "card-gone"), now)


def _show_instead(
    session: Session,
    introduction: Introduction,
    member: Member,
    rendered: Rendered,
    now: datetime,
) -> None:
    message_id = last_message(session, member.telegram_id, about_offer(introduction.key))
    if message_id is None or member.unreachable_at is not None:
        return
    session.add(
        OutboxCall(
            chat_id=member.telegram_id,
            method="editMessageText",
            payload={**message_payload(rendered), "message_id": message_id},
            priority=Priority.INTRODUCTION,
            due_at=now,
        )
    )

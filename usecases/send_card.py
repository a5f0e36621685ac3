"""Sending one of two the card of the other."""

from datetime import datetime

from sqlmodel import Session

from models.introduction import Introduction
from models.member import Member
from models.outbox import Priority
from usecases.outgoing import queue_message
from usecases.peer_card import about_offer, card_buttons, render_card


def send_card(
    session: Session,
    introduction: Introduction,
    member: Member,
    now: datetime,
    *,
    asker: bool,
    heading: str | None = None,
) -> None:
    """Queue the card with its two buttons; `asker` chooses the wording."""
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    heading = heading or ("card-heading" if asker else "card-heading-asked")
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render_card(session, introduction, member, heading),
        language=member.language,
        keyboard=card_buttons(introduction.key, asker=asker),
        priority=Priority.INTRODUCTION,
        now=now,
        about=about_offer(introduction.key),
        once=True,
    )

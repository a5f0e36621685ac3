"""Cards of cases: one to each moderator it is for, and all of them changed when things change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from models.case import Case, Decision
from models.member import find_member
from models.outbox import SENDING, SENT, TODO, UNKNOWN, OutboxCall, Priority, cancel_calls
from usecases.case_card import about_case, render_case
from usecases.decide import who_may_decide
from usecases.outgoing import inline_keyboard, message_payload, queue_message


@dataclass(frozen=True)
class Addressee:
    """A chat that gets the cards, and the language it reads."""

    chat_id: int
    language: str


def addressees(
    session: Session, case: Case, moderators: Collection[int], default_language: str
) -> list[Addressee]:
    """Each moderator in private."""
    return [
        Addressee(chat_id, _language(session, chat_id, default_language))
        for chat_id in sorted(who_may_decide(session, case, moderators))
    ]


def send_case(
    session: Session,
    case: Case,
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> None:
    """Once a case; in the outbox as what was asked for, as a member may be waiting."""
    case.carded_at = now
    for addressee in addressees(session, case, moderators, default_language):
        rendered, keyboard = render_case(session, case, addressee.language)
        queue_message(
            session,
            chat_id=addressee.chat_id,
            rendered=rendered,
            language=addressee.language,
            keyboard=keyboard,
            priority=Priority.REPLY,
            now=now,
            about=about_case(case.key),
            once=True,
        )


def refresh_case(session: Session, case: Case, now: datetime, *, default_language: str) -> bool:
    """Let every card that was sent show what is so now; False while one is on its way.

    The message in which it was decided stays as it is: it asks for the reason.
    """
    about = about_case(case.key)
    if case.closed_at is not None:
        cancel_calls(session, about=about)
    cards = session.exec(select(OutboxCall).where(OutboxCall.about == about)).all()
    if any(
        card.state in {TODO, SENDING} or (card.state == UNKNOWN and card.check_at is not None)
        for card in cards
    ):
        return False
    case.is_stale = False
    decision = session.get(Decision, case.key)
    for card in cards:
        if card.state != SENT or (decision is not None and card.message_id == decision.shown_in):
            continue
        language = _language(session, card.chat_id, default_language)
        rendered, keyboard = render_case(session, case, language)
        payload = {**message_payload(rendered), "message_id": card.message_id}
        if keyboard:
            payload["reply_markup"] = inline_keyboard(language, keyboard)
        session.add(
            OutboxCall(
                chat_id=card.chat_id,
                method="editMessageText",
                payload=payload,
                priority=Priority.REPLY,
                due_at=now,
            )
        )
    return True


def _language(session: Session, chat_id: int, default_language: str) -> str:
    member = find_member(session, chat_id)
    return member.language if member is not None else default_language

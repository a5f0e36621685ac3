"""Cards of cases: one to each moderator it is for, and all of them changed when things change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from models.case import Case, Decision
from models.member import find_member
from models.moderators_group import moderators_group
from models.outbox import SENDING, SENT, TODO, UNKNOWN, OutboxCall, Priority, cancel_calls
from models.role import Role
from usecases.case_card import about_case, render_case
from usecases.decide import who_may_decide
from usecases.grant_role import people_with
from usecases.outgoing import inline_keyboard, message_payload, queue_message


@dataclass(frozen=True)
class Addressee:
    """A chat that gets the cards, and the language it reads."""

    chat_id: int
    language: str


def addressees(
    session: Session, case: Case, moderators: Collection[int], default_language: str
) -> list[Addressee]:
    """Each moderator in private, and their group; but what is not for every moderator, an appeal or
    a case about one of them, is not for the group."""
    deciders = who_may_decide(session, case, moderators)
    found = [
        Addressee(chat_id, _language(session, chat_id, default_language))
        for chat_id in sorted(deciders)
    ]
    group = moderators_group(session)
    if group is not None and deciders == people_with(session, Role.MODERATOR, moderators):
        found.append(Addressee(group.chat_id, group.language))
    return found


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
    group = moderators_group(session)
    decision = session.get(Decision, case.key)
    for card in cards:
        if card.state != SENT or (decision is not None and _is_where(card, decision)):
            continue
        if card.chat_id < 0 and (group is None or group.chat_id != card.chat_id):
            continue  # no longer the moderators' group
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


def _is_where(card: OutboxCall, decision: Decision) -> bool:
    """The message in which it was decided; a group may count its messages by itself."""
    in_private = card.chat_id == decision.actor_telegram_id
    return in_private and card.message_id == decision.shown_in


def _language(session: Session, chat_id: int, default_language: str) -> str:
    group = moderators_group(session)
    if group is not None and group.chat_id == chat_id:
        return group.language
    member = find_member(session, chat_id)
    return member.language if member is not None else default_language

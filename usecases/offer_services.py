"""Showing a member the services that may answer their need; peers are sought all the same."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import MemberWords, Rendered, lines, render
from models.answer import UNKNOWN, VERDICTS, NeedAnswer
from models.member import get_member
from models.need import Need, text_hash
from models.outbox import Priority
from models.service import ServiceText, texts_of
from usecases.edit_catalogue import text_for
from usecases.outgoing import Button, queue_message
from usecases.quiet_hours import is_still_there, quiet_until
from usecases.words import shortened

FRESH = timedelta(days=2)  # who told their need longer ago does not wait for an answer now
SHOWN_OF_NEED = 120  # characters
SHOWN_OF_SERVICE = 160


def offer_services(
    session: Session, need_id: int, embedded_hash: str, service_ids: Sequence[int], now: datetime
) -> bool:
    """Keep what was found, and ask the member when there is something to ask about.

    Returns whether a message goes out. Does nothing when the need was rewritten, closed or hidden
    since the services were found.
    """
    need = session.get(Need, need_id)
    if need is None or not need.is_visible or text_hash(need.text) != embedded_hash:
        return False
    before = session.get(NeedAnswer, need_id)
    if before is not None and before.text_hash == embedded_hash:
        return False
    texts = texts_of(session, service_ids)
    shown = [service_id for service_id in service_ids if texts[service_id]]
    member = get_member(session, need.member_id)
    ask = (
        bool(shown)
        # A rewritten need was told anew, whenever it was told first.
        and (before is not None or need.told_at > now - FRESH)
        and member.blocked_at is None
        and member.unreachable_at is None
    )
    answer = session.merge(
        NeedAnswer(
            need_id=need_id,
            text_hash=embedded_hash,
            shown=shown,
            looked_at=now,
            asked_at=now if ask else None,
        )
    )
    session.flush()
    if ask:
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=render_services(session, need, answer, member.language),
            language=member.language,
            keyboard=services_keyboard(session, answer, member.language),
            priority=Priority.INTRODUCTION,
            now=now,
            about=f"services:{need_id}",
            once=True,
            not_before=None if is_still_there(need, now) else quiet_until(member, now),
        )
    return ask


def render_services(session: Session, need: Need, answer: NeedAnswer, language: str) -> Rendered:
    """The services that were shown, and the question or what was answered to it."""
    services = [
        lines(
            render(
                language,
                "guide-service",
                number=number,
                name=MemberWords(text.name),
                description=MemberWords(
                    shortened(text.description, SHOWN_OF_SERVICE), may_link=True
                ),
            ),
            *(
                [
                    render(
                        language,
                        "service-contact",
                        contact=MemberWords(text.contact, may_link=True),
                    )
                ]
                if text.contact
                else []
            ),
        )
        for number, text in _shown(session, answer, language)
    ]
    end = "guide-ask" if answer.verdict == UNKNOWN else f"guide-said-{answer.verdict}"
    return lines(
        render(language, "guide-heading", words=MemberWords(shortened(need.text, SHOWN_OF_NEED))),
        *services,
        render(language, end),
        separator="\n\n",
    )


def services_keyboard(session: Session, answer: NeedAnswer, language: str) -> list[list[Button]]:
    """Websites, and the answers; once answered, a way to change it."""
    websites = [
        Button("button-website-of", arguments={"number": number}, url=text.link)
        for number, text in _shown(session, answer, language)
        if text.link
    ]
    need_id = answer.need_id
    if answer.verdict == UNKNOWN:
        rows = [
            [Button(f"button-guide-{verdict}", f"answer:{need_id}:{verdict}")]
            for verdict in VERDICTS
        ]
    else:
        rows = [[Button("button-guide-change", f"answer:{need_id}:change")]]
    return [*([websites] if websites else []), *rows]


def _shown(session: Session, answer: NeedAnswer, language: str) -> list[tuple[int, ServiceText]]:
    texts = texts_of(session, answer.shown)
    found = [text_for(texts[service_id], language) for service_id in answer.shown]
    return list(enumerate((text for text in found if text is not None), 1))

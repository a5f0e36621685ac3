"""A message to every member, and the count of what became of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from locales import MemberWords, Rendered, render
from locales.inert import inert
from models.broadcast import Broadcast
from models.member import members_who_can_hear
from models.outbox import (
    CANCELLED,
    FAILED,
    SENDING,
    SENT,
    TODO,
    UNKNOWN,
    Priority,
    counts_about,
)
from usecases.errors import RefusedError
from usecases.outgoing import queue_message

LONGEST = 3500  # characters; leaves room for the heading under Telegram's 4 096


@dataclass(frozen=True)
class Delivery:
    """What became of the lines of a broadcast. `unsure`: Telegram never said."""

    delivered: int
    failed: int
    unsure: int
    waiting: int


def checked_broadcast(text: str) -> str:
    text = inert(text)
    if not text or len(text) > LONGEST:
        raise RefusedError("broadcast-length")
    return text


def render_broadcast(language: str, text: str) -> Rendered:
    return render(language, "broadcast-message", words=MemberWords(text))


def send_broadcast(session: Session, author_telegram_id: int, text: str, now: datetime) -> int:
    """Queue one line a member; returns how many."""
    broadcast = Broadcast(
        author_telegram_id=author_telegram_id, text=checked_broadcast(text), confirmed_at=now
    )
    session.add(broadcast)
    session.flush()
    members = members_who_can_hear(session)
    for member in members:
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=render_broadcast(member.language, broadcast.text),
            language=member.language,
            keyboard=None,
            priority=Priority.BROADCAST,
            now=now,
            about=_about(broadcast),
            once=True,
        )
    return len(members)


def delivery_of(session: Session, broadcast: Broadcast) -> Delivery:
    counts = counts_about(session, _about(broadcast))
    return Delivery(
        delivered=counts.get(SENT, 0),
        failed=counts.get(FAILED, 0) + counts.get(CANCELLED, 0),
        unsure=counts.get(UNKNOWN, 0),
        waiting=counts.get(TODO, 0) + counts.get(SENDING, 0),
    )


def report_finished_broadcasts(session: Session, now: datetime) -> list[tuple[int, Delivery]]:
    """Broadcasts whose last line is out and whose author was not told: (author, delivery)."""
    finished = []
    for broadcast in session.exec(
        select(Broadcast).where(col(Broadcast.reported_at).is_(None))
    ).all():
        delivery = delivery_of(session, broadcast)
        if delivery.waiting == 0:
            broadcast.reported_at = now
            finished.append((broadcast.author_telegram_id, delivery))
    return finished


def last_broadcast(session: Session) -> Broadcast | None:
    return session.exec(select(Broadcast).order_by(col(Broadcast.id).desc()).limit(1)).first()


def _about(broadcast: Broadcast) -> str:
    return f"broadcast:{broadcast.key}"

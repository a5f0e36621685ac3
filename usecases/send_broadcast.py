"""Sending a broadcast in batches, and telling its author how it goes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from locales import Rendered, plain, render
from models.broadcast import (
    ALL,
    DONE,
    PLANNED,
    RUNNING,
    STOPPED,
    Broadcast,
    BroadcastLine,
    members_with_a_line,
)
from models.later import Later
from models.member import Member, find_member
from models.outbox import (
    FAILED,
    SENDING,
    SENT,
    TODO,
    UNKNOWN,
    OutboxCall,
    Priority,
    counts_about,
)
from usecases.audience import as_told, audience_size, next_members
from usecases.outgoing import Button, inline_keyboard, message_payload, queue_message
from usecases.quiet_hours import quiet_until
from usecases.write_broadcast import about_broadcast, render_broadcast, text_for

# Lines that wait in the outbox at once: a stop, a wish for silence or a crash find most of them
# not written yet, and the outbox stays short. The sender needs half a minute for as many.
MOST_WAITING = 1000
SHOW_EVERY = timedelta(seconds=4)  # between two edits of the author's message


@dataclass(frozen=True)
class Delivery:
    """What became of the lines. `unsure`: Telegram never said; `waiting`: to come, in quiet hours
    too."""

    total: int
    delivered: int
    failed: int
    unsure: int
    waiting: int


def begin_if_due(
    session: Session, broadcast: Broadcast, now: datetime, *, moderators: Collection[int]
) -> bool:
    if broadcast.state != PLANNED or broadcast.due_at is None or broadcast.due_at > now:
        return False
    broadcast.state = RUNNING
    broadcast.total = audience_size(session, broadcast, moderators=moderators)
    show_progress(session, broadcast, now)
    return True


def send_lines(
    session: Session,
    broadcast: Broadcast,
    now: datetime,
    limit: int,
    *,
    moderators: Collection[int],
) -> int:
    """Queue the next lines; returns how many.

    Who has a line gets no second one, however often this is begun again.
    """
    if broadcast.state != RUNNING or broadcast.queued_at is not None:
        return 0
    if counts_about(session, about_broadcast(broadcast.key)).get(TODO, 0) >= MOST_WAITING:
        return 0
    members = next_members(session, broadcast, limit, moderators=moderators)
    have = members_with_a_line(session, broadcast.key, [member.key for member in members])
    for member in members:
        broadcast.cursor = member.key
        if member.key not in have:
            session.add(BroadcastLine(broadcast_id=broadcast.key, member_id=member.key, at=now))
            _queue_line(session, broadcast, member, now)
    if len(members) < limit:
        broadcast.queued_at = now
    return len(members)


def delivery_of(session: Session, broadcast: Broadcast) -> Delivery:
    about = about_broadcast(broadcast.key)
    counts = counts_about(session, about)
    later = session.exec(select(func.count(col(Later.id))).where(Later.about == about)).one()
    delivered, unsure = counts.get(SENT, 0), counts.get(UNKNOWN, 0)
    waiting = counts.get(TODO, 0) + counts.get(SENDING, 0) + later
    if broadcast.state == RUNNING and broadcast.queued_at is None:
        lines = select(func.count()).select_from(BroadcastLine)
        have = session.exec(lines.where(BroadcastLine.broadcast_id == broadcast.key)).one()
        waiting += max(0, broadcast.total - have)
    return Delivery(broadcast.total, delivered, counts.get(FAILED, 0), unsure, waiting)


def is_over(session: Session, broadcast: Broadcast) -> bool:
    """Whether the last line that will go is out, and the author was not told yet."""
    if broadcast.ended_at is not None or broadcast.state not in {RUNNING, STOPPED}:
        return False
    if broadcast.state == RUNNING and broadcast.queued_at is None:
        return False
    return delivery_of(session, broadcast).waiting == 0


def is_wanting(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    """Whether there is something to do about it now."""
    if broadcast.state == PLANNED:
        return broadcast.due_at is not None and broadcast.due_at <= now
    if broadcast.state == RUNNING and broadcast.queued_at is None:
        waiting = counts_about(session, about_broadcast(broadcast.key)).get(TODO, 0)
        if waiting < MOST_WAITING:
            return True
    return is_over(session, broadcast) or progress_is_due(session, broadcast, now)


def finish(session: Session, broadcast: Broadcast, now: datetime) -> None:
    """Tell the author what became of it, in a message of its own."""
    stopped = broadcast.state == STOPPED
    broadcast.ended_at = now
    if not stopped:
        broadcast.state = DONE
    if broadcast.author_telegram_id <= 0:
        return  # they had themselves forgotten: there is nobody to tell
    show_progress(session, broadcast, now)
    language = language_of(session, broadcast.author_telegram_id)
    queue_message(
        session,
        chat_id=broadcast.author_telegram_id,
        rendered=render_state(session, broadcast, language),
        language=language,
        keyboard=None,
        priority=Priority.REPLY,
        now=now,
        about=f"broadcast-result:{broadcast.key}",
        once=True,
    )


def progress_is_due(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    """A few seconds after the last edit, and only when something changed."""
    if broadcast.state != RUNNING or broadcast.message_id is None or broadcast.shown_at is None:
        return False
    if now < broadcast.shown_at + SHOW_EVERY:
        return False
    return _handled(delivery_of(session, broadcast)) != broadcast.shown_count


def show_progress(session: Session, broadcast: Broadcast, now: datetime) -> None:
    """Let the author's message show how far it is."""
    broadcast.shown_at = now
    broadcast.shown_count = _handled(delivery_of(session, broadcast))
    if broadcast.message_id is None:
        return
    language = language_of(session, broadcast.author_telegram_id)
    payload = message_payload(render_state(session, broadcast, language))
    payload["message_id"] = broadcast.message_id
    if keyboard := state_buttons(broadcast):
        payload["reply_markup"] = inline_keyboard(language, keyboard)
    session.add(
        OutboxCall(
            chat_id=broadcast.author_telegram_id,
            method="editMessageText",
            payload=payload,
            priority=Priority.REPLY,
            due_at=now,
        )
    )


def render_state(session: Session, broadcast: Broadcast, language: str) -> Rendered:
    """How far it is; of some members only, counts are "at least"; in a writing session."""
    delivery = delivery_of(session, broadcast)
    ended = broadcast.ended_at is not None
    return render(
        language,
        f"broadcast-{broadcast.state}-{'ended' if ended else 'going'}",
        **{
            name: _told(session, broadcast, getattr(delivery, name), name, language)
            for name in ("total", "delivered", "failed", "unsure", "waiting")
        },
    )


def state_buttons(broadcast: Broadcast) -> list[list[Button]]:
    if broadcast.state not in {PLANNED, RUNNING}:
        return []
    return [[Button("button-broadcast-stop", f"bc:stop:{broadcast.key}", style="danger")]]


def language_of(session: Session, telegram_id: int) -> str:
    member = find_member(session, telegram_id)
    return member.language if member is not None else "en"


def _told(session: Session, broadcast: Broadcast, count: int, what: str, language: str) -> str:
    told = as_told(session, broadcast, count, what)
    if broadcast.audience == ALL:
        return str(told)
    return plain(language, "count-at-least", count=told) if told else "–"


def _handled(delivery: Delivery) -> int:
    return delivery.delivered + delivery.failed + delivery.unsure


def _queue_line(session: Session, broadcast: Broadcast, member: Member, now: datetime) -> None:
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render_broadcast(member.language, text_for(broadcast, member.language)),
        language=member.language,
        keyboard=[[Button("button-news-off", "news:off")]],
        priority=Priority.BROADCAST,
        now=now,
        about=about_broadcast(broadcast.key),
        once=True,
        not_before=quiet_until(member, now),
    )

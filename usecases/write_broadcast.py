"""Writing a broadcast: its texts, to whom, and when."""

import re
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from locales import LANGUAGES, MemberWords, Rendered, render
from locales.inert import inert, units
from models.broadcast import DRAFT, PLANNED, RUNNING, STOPPED, Broadcast
from models.later import cancel_later
from models.outbox import cancel_calls
from usecases.audience import audience_size, checked_audience
from usecases.be_away import parse_date
from usecases.errors import RefusedError
from usecases.note_action import note_action

LONGEST = 3500  # UTF-16 units; leaves room for the heading under Telegram's 4 096
FARTHEST = timedelta(days=366)
_TIME = re.compile(
    r"(?:(?P<day>.*?)[\s,]+(?:(?:om|at|à|um)\s+)?|(?:om|at|à|um)\s+)?"
    r"(?P<hour>\d{1,2})\s*(?:(?:[:hu]|uhr|uur)\s*(?P<minute>\d{2})?)?\s*(?:uur|uhr|heures?)?",
    re.IGNORECASE,
)
_DAYS = {
    **dict.fromkeys(("today", "vandaag", "heute", "aujourd'hui", "aujourd’hui"), 0),
    **dict.fromkeys(("tomorrow", "morgen", "demain"), 1),
    **dict.fromkeys(("overmorgen", "übermorgen", "après-demain"), 2),
}


def parse_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """A moment by the house's clock out of "tomorrow 9:00", "morgen 9u30", "24/12 18h", "9:00"…

    Without a day it is the next such time. None for anything else, and for times that are not.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    try:
        clock = time(hour, minute)
    except ValueError:
        return None
    here = now.astimezone(zone)
    named = (match["day"] or "").strip().lower()
    if not named:
        day: date | None = here.date() + timedelta(days=int(clock <= here.time()))
    elif named in _DAYS:
        day = here.date() + timedelta(days=_DAYS[named])
    else:
        day = parse_date(named, here.date() - timedelta(days=1))
    return datetime.combine(day, clock, zone).astimezone(now.tzinfo) if day is not None else None


def checked_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime:
    """Raises RefusedError for what is no moment, is over, or lies more than a year ahead."""
    at = parse_moment(text, now, zone)
    if at is None:
        raise RefusedError("broadcast-when-unclear")
    if not now < at <= now + FARTHEST:
        raise RefusedError("broadcast-when-past")
    return at


def begin_broadcast(session: Session, author_telegram_id: int) -> Broadcast:
    broadcast = Broadcast(author_telegram_id=author_telegram_id)
    session.add(broadcast)
    session.flush()
    return broadcast


def find_draft(session: Session, broadcast_id: int, author_telegram_id: int) -> Broadcast:
    """One that its author is still writing.

    Raises:
        RefusedError: for another's, and once it was confirmed or thrown away.
    """
    broadcast = session.get(Broadcast, broadcast_id)
    if broadcast is None or broadcast.author_telegram_id != author_telegram_id:
        raise RefusedError("button-old")
    if broadcast.state != DRAFT:
        raise RefusedError("broadcast-confirmed")
    return broadcast


def set_text(broadcast: Broadcast, language: str, text: str) -> None:
    """Raises RefusedError for a language there is not, or a text too long or empty."""
    text = inert(text)
    if language not in LANGUAGES:
        raise RefusedError("button-old")
    if not 1 <= units(text) <= LONGEST:
        raise RefusedError("broadcast-length")
    broadcast.texts = {**broadcast.texts, language: text}


def drop_text(broadcast: Broadcast, language: str) -> None:
    broadcast.texts = {code: text for code, text in broadcast.texts.items() if code != language}


def set_audience(
    session: Session, broadcast: Broadcast, kind: str, value: str | None, now: datetime
) -> None:
    checked_audience(session, kind, value, now)
    broadcast.audience, broadcast.value = kind, value


def text_for(broadcast: Broadcast, language: str) -> str:
    """The one in this language, else the first that was written."""
    return broadcast.texts.get(language) or next(iter(broadcast.texts.values()))


def render_broadcast(language: str, text: str) -> Rendered:
    return render(language, "broadcast-message", words=MemberWords(text, may_link=True))


def plan_broadcast(
    session: Session,
    broadcast: Broadcast,
    now: datetime,
    *,
    moderators: Collection[int],
    message_id: int | None,
) -> None:
    """Confirmed: it goes out at its moment, which is now where none was chosen.

    Raises:
        RefusedError: without a text, without anybody to hear it, or with a moment that has gone by.
    """
    if not broadcast.texts:
        raise RefusedError("broadcast-no-text")
    if broadcast.due_at is not None and broadcast.due_at <= now:
        raise RefusedError("broadcast-when-past")
    checked_audience(session, broadcast.audience, broadcast.value, now)
    if audience_size(session, broadcast, moderators=moderators) == 0:
        raise RefusedError("broadcast-nobody")
    broadcast.state = PLANNED
    broadcast.confirmed_at = now
    broadcast.due_at = broadcast.due_at or now
    broadcast.message_id = message_id
    note_action(
        session, broadcast.author_telegram_id, "broadcast-planned", now, subject_id=broadcast.key
    )


def stop_broadcast(session: Session, broadcast: Broadcast, now: datetime, *, actor: int) -> None:
    """Whoever has no line yet gets none; what is on its way at this moment arrives.

    Raises:
        RefusedError: when it is over.
    """
    if broadcast.state not in {PLANNED, RUNNING}:
        raise RefusedError("broadcast-over")
    if broadcast.state == PLANNED:
        broadcast.ended_at = now
    broadcast.state = STOPPED
    about = about_broadcast(broadcast.key)
    cancel_calls(session, about=about)
    cancel_later(session, about=about)
    note_action(session, actor, "broadcast-stopped", now, subject_id=broadcast.key)


def about_broadcast(broadcast_id: int) -> str:
    """How the outbox names the lines of a broadcast."""
    return f"broadcast:{broadcast_id}"

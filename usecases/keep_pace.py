"""Somebody who writes faster than a person can is asked to wait, longer each time."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col

from models.pace import Pace

WINDOW = timedelta(minutes=1)
PAUSES = (1, 5, 30, 120)  # minutes; the last one again and again
FORGIVEN_AFTER = timedelta(days=1)
HELD = 0


def keep_pace(session: Session, telegram_id: int, now: datetime, most: int) -> int | None:
    """None where all is well; minutes where a pause begins now, of which they are told; HELD while
    one lasts, in which nothing of theirs is read or answered."""
    pace = session.get(Pace, telegram_id)
    if pace is None:
        old = delete(Pace).where(col(Pace.since) < now - FORGIVEN_AFTER - max_pause())
        session.connection().execute(old)
        session.add(Pace(telegram_id=telegram_id, since=now))
        return None
    if pace.paused_until is not None:
        if now < pace.paused_until:
            return HELD
        if now - pace.paused_until > FORGIVEN_AFTER:
            pace.pauses, pace.paused_until = 0, None
    if not timedelta() <= now - pace.since < WINDOW:
        pace.since, pace.count = now, 0
    pace.count += 1
    if pace.count <= most:
        return None
    minutes = PAUSES[min(pace.pauses, len(PAUSES) - 1)]
    pace.pauses += 1
    pace.count = 0
    pace.paused_until = now + timedelta(minutes=minutes)
    return minutes


def max_pause() -> timedelta:
    return timedelta(minutes=PAUSES[-1])

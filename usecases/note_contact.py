"""When Telegram was last heard, however its updates come."""

from datetime import datetime

from sqlmodel import Session

from models.moment import BACK, CAUGHT_UP, POLLED, last_time, note_time
from usecases.offer_again import TAPS_WAIT


def note_contact(
    session: Session,
    begun: datetime,
    now: datetime,
    *,
    last: datetime | None,
    is_caught_up: bool,
) -> bool:
    """Telegram answered a question that was put to it at `begun`.

    `last` is when it did before, as far as this process knows. `is_caught_up`: it held nothing
    back. Returns whether this ends a silence so long that taps were lost.
    """
    last = last or last_time(session, POLLED)
    is_back = last is not None and begun - last > TAPS_WAIT
    if is_back:
        note_time(session, BACK, now)
    note_time(session, POLLED, now)
    if is_caught_up:
        note_time(session, CAUGHT_UP, now)
    return is_back

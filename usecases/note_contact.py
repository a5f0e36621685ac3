"""When Telegram was last heard, however its updates come."""

import logging
from datetime import datetime

from sqlmodel import Session

from models.moment import BACK, CAUGHT_UP, POLLED, last_time, note_times
from usecases.offer_again import TAPS_WAIT

logger = logging.getLogger(__name__)


def note_contact(
    session: Session,
    begun: datetime,
    now: datetime,
    *,
    last: datetime | None,
    is_caught_up: bool,
) -> None:
    """Telegram answered a question that was put to it at `begun`.

    `last` is when it did before, as far as this process knows. `is_caught_up`: it held nothing
    back. After so long a silence that taps were lost, that is noted too.
    """
    noted = [POLLED]
    if is_caught_up:
        noted.append(CAUGHT_UP)
    last = last or last_time(session, POLLED)
    if last is not None and begun - last > TAPS_WAIT:
        logger.info("Back after a silence: open cards will be offered again.")
        noted.append(BACK)
    note_times(session, noted, now)

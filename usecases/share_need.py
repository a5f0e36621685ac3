"""Telling a need, or telling it anew."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from models.case import NEED
from models.member import Member, get_member
from models.need import OPEN, Need
from models.vector import drop_vector
from usecases.availability import show_presence
from usecases.close_introductions import close_introductions_about
from usecases.errors import RefusedError
from usecases.hold_campaigns import hold_if_it_goes_round
from usecases.need_text import checked_need
from usecases.open_case import review_if_wanted

CHECK_IN_EVERY = timedelta(weeks=3)
MOST_A_DAY = 10  # told and withdrawn again and again, each would go round for a moment
MOST_OPEN = 5  # more at once and none gets the attention it deserves


def share_need(
    session: Session, member: Member, text: str, now: datetime, *, told_in: int | None = None
) -> Need:
    """Store a need. Its vector and its peers come later, after the commit.

    `told_in` is the message that told it, where it was one.

    Raises:
        RefusedError: for a text that is too short or long, or when five needs are open, or ten
            were told in a day.
    """
    text = checked_need(text)
    count = session.exec(
        select(func.count())
        .select_from(Need)
        .where(col(Need.member_id) == member.key, col(Need.state) == OPEN)
    ).one()
    if count >= MOST_OPEN:
        raise RefusedError("need-too-many")
    lately = session.exec(
        select(func.count())
        .select_from(Need)
        .where(col(Need.member_id) == member.key, col(Need.told_at) > now - timedelta(days=1))
    ).one()
    if lately >= MOST_A_DAY:
        raise RefusedError("need-too-many-today")
    need = Need(
        member_id=member.key,
        text=text,
        language=member.language,
        told_at=now,
        next_check_in_at=now + CHECK_IN_EVERY,
        message_id=told_in,
    )
    session.add(need)
    show_presence(session, member, now)
    session.flush()
    review_if_wanted(session, NEED, need.key, member.key, now)
    hold_if_it_goes_round(session, need, now)
    return need


def rewrite_need(
    session: Session, need: Need, text: str, now: datetime, *, told_in: int | None = None
) -> None:
    """Give a need another text: what was proposed for the old one is withdrawn, peers are sought.

    Raises:
        RefusedError: for a text that is too short or long, or a need that is closed.
    """
    if need.state != OPEN:
        raise RefusedError("need-closed")
    need.text = checked_need(text)
    need.rewritten_at = now
    need.changed_text = None
    need.message_id = told_in or need.message_id
    need.matched_at = None
    need.told_alone_at = None
    need.next_check_in_at = now + CHECK_IN_EVERY
    close_introductions_about(session, need, now)
    show_presence(session, get_member(session, need.member_id), now)
    drop_vector(session, need.key)
    review_if_wanted(session, NEED, need.key, need.member_id, now)
    hold_if_it_goes_round(session, need, now)

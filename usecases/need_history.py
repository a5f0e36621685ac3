"""What happened with a need, as its member saw it; what the others did is not in it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, or_, select

from models.check_in import CheckIn
from models.introduction import INTRODUCED, Introduction, Offer
from models.member import get_member
from models.need import Need


@dataclass(frozen=True)
class Event:
    """`kind` is the end of a text id: told, rewritten, cards, introduced, better, solved…"""

    at: datetime
    kind: str
    count: int = 0
    name: str = field(default="")


def history_of(session: Session, need: Need, zone: ZoneInfo) -> list[Event]:
    """Oldest first. Cards of one day are one event; `zone` says where its days begin."""
    events = [Event(need.told_at, "told")]
    if need.rewritten_at is not None:
        events.append(Event(need.rewritten_at, "rewritten"))
    events += _cards(session, need, zone)
    events += _introductions(session, need)
    events += [
        Event(row.answered_at, row.answer)
        for row in session.exec(
            select(CheckIn).where(CheckIn.need_id == need.key).order_by(col(CheckIn.id))
        ).all()
        # "Solved" closes the need, which is told below.
        if row.answered_at is not None and row.answer is not None and row.answer != "solved"
    ]
    if need.closed_at is not None:
        events.append(Event(need.closed_at, need.state))
    return sorted(events, key=lambda event: event.at)


def _cards(session: Session, need: Need, zone: ZoneInfo) -> list[Event]:
    """The cards that this member got: none that only the other got, and no answer of theirs."""
    moments = session.exec(
        select(Offer.offered_at)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(Offer.member_id == need.member_id, _is_about(need))
        .order_by(col(Offer.offered_at))
    ).all()
    days = Counter(moment.astimezone(zone).date() for moment in moments)
    first = {moment.astimezone(zone).date(): moment for moment in reversed(moments)}
    return [Event(first[day], "cards", count) for day, count in days.items()]


def _introductions(session: Session, need: Need) -> list[Event]:
    rows = session.exec(
        select(Introduction)
        .where(_is_about(need), Introduction.state == INTRODUCED)
        .order_by(col(Introduction.id))
    ).all()
    return [
        Event(
            row.introduced_at,
            "introduced",
            name=get_member(session, row.peer_of(need.member_id)).first_name,
        )
        for row in rows
        if row.introduced_at is not None
    ]


def _is_about(need: Need) -> ColumnElement[bool]:
    return or_(
        col(Introduction.low_need_id) == need.key, col(Introduction.high_need_id) == need.key
    )

"""How much waits, and for how long: what whoever operates the bot looks at."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from models.inbox import SET_ASIDE, InboxUpdate
from models.inbox import TODO as INBOX_TODO
from models.need import OPEN, Need
from models.outbox import FAILED, SENDING, TODO, UNKNOWN, OutboxCall


@dataclass(frozen=True)
class Queues:
    """Numbers of rows; ages in seconds, 0 where nothing waits."""

    inbox: int
    inbox_age: float
    set_aside: int
    outbox: int  # due, and not sent yet
    outbox_age: float
    under_way: int
    in_doubt: int
    failed: int
    unmatched: int


def count_queues(session: Session, now: datetime) -> Queues:
    inbox, oldest = session.exec(
        select(func.count(), func.min(InboxUpdate.received_at)).where(
            InboxUpdate.state == INBOX_TODO
        )
    ).one()
    set_aside = session.exec(
        select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == SET_ASIDE)
    ).one()
    outbox, due = session.exec(
        select(func.count(), func.min(OutboxCall.due_at)).where(
            OutboxCall.state == TODO, OutboxCall.due_at <= now
        )
    ).one()
    others = dict(
        session.exec(
            select(OutboxCall.state, func.count())
            .where(col(OutboxCall.state).in_([SENDING, UNKNOWN, FAILED]))
            .group_by(OutboxCall.state)
        ).all()
    )
    unmatched = session.exec(
        select(func.count())
        .select_from(Need)
        .where(Need.state == OPEN, col(Need.matched_at).is_(None))
    ).one()
    return Queues(
        inbox=inbox,
        inbox_age=_age(oldest, now),
        set_aside=set_aside,
        outbox=outbox,
        outbox_age=_age(due, now),
        under_way=others.get(SENDING, 0),
        in_doubt=others.get(UNKNOWN, 0),
        failed=others.get(FAILED, 0),
        unmatched=unmatched,
    )


def _age(oldest: datetime | None, now: datetime) -> float:
    return max(0.0, (now - oldest).total_seconds()) if oldest is not None else 0.0

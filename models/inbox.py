"""The inbox: every update as Telegram gave it, kept before Telegram hears that it arrived."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime

TODO, DONE, SET_ASIDE = "todo", "done", "set_aside"


class InboxUpdate(SQLModel, table=True):
    """One update. `queue` is the person it comes from: one person's updates go in order."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    update_id: int = Field(unique=True, sa_type=BIG_ID)
    queue: int = Field(index=True, sa_type=BIG_ID)
    raw: dict[str, Any] = Field(sa_type=JSON_VALUE)
    received_at: datetime = Field(sa_type=UtcDateTime)
    state: str = Field(default=TODO, index=True)
    attempts: int = 0
    handled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored update."""
        assert self.id is not None, "The update was not flushed yet."
        return self.id


def queue_of(raw: dict[str, Any]) -> int:
    """The id of the person an update comes from, or of its chat, or 0 where it has neither."""
    for value in raw.values():
        if isinstance(value, dict):
            for origin in (value.get("from"), value.get("chat"), value.get("user")):
                if isinstance(origin, dict) and isinstance(origin.get("id"), int):
                    return int(origin["id"])
    return 0


def receive(session: Session, updates: Collection[dict[str, Any]], now: datetime) -> int:
    """Keep updates, skipping those whose id is known; returns how many were new."""
    rows = [
        {
            "update_id": raw["update_id"],
            "queue": queue_of(raw),
            "raw": raw,
            "received_at": now,
            "state": TODO,
            "attempts": 0,
        }
        for raw in updates
    ]
    if not rows:
        return 0
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    statement = dialect.insert(InboxUpdate).on_conflict_do_nothing(index_elements=["update_id"])
    return session.connection().execute(statement, rows).rowcount


def waiting_queues(session: Session, limit: int, without: Collection[int]) -> Sequence[int]:
    """Whose updates wait, longest waiting first."""
    return session.exec(
        select(InboxUpdate.queue)
        .where(InboxUpdate.state == TODO, col(InboxUpdate.queue).not_in(without))
        .group_by(col(InboxUpdate.queue))
        .order_by(func.min(InboxUpdate.id))
        .limit(limit)
    ).all()


def next_update(session: Session, queue: int) -> InboxUpdate | None:
    return session.exec(
        select(InboxUpdate)
        .where(InboxUpdate.state == TODO, InboxUpdate.queue == queue)
        .order_by(col(InboxUpdate.id))
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()


def purge_inbox(session: Session, before: datetime) -> int:
    """Delete what was handled before a moment; also frees its update_id for Telegram's reuse."""
    result = session.connection().execute(
        delete(InboxUpdate).where(
            col(InboxUpdate.state) == DONE, col(InboxUpdate.handled_at) < before
        )
    )
    return result.rowcount

"""What waits for the end of a member's quiet hours, before it goes to the outbox."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.sealing import SealedId, SealedJson, of_chat


class Later(SQLModel, table=True):
    """A call as the outbox will hold it, and when it may go there.

    Not in the outbox itself: within a chat nothing overtakes, so an answer would wait behind it.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    chat_id: int = Field(index=True, sa_type=SealedId)
    method: str
    payload: dict[str, Any] = Field(sa_type=SealedJson("later.payload", of_chat("chat_id")))
    priority: int
    about: str | None = Field(default=None, index=True)
    once: bool = False
    due_at: datetime = Field(index=True, sa_type=UtcDateTime)


def cancel_later(session: Session, *, chat_id: int | None = None, about: str | None = None) -> None:
    """Withdraw what waits for a chat, about a thing, or both."""
    statement = delete(Later)
    if chat_id is not None:
        statement = statement.where(col(Later.chat_id) == chat_id)
    if about is not None:
        statement = statement.where(col(Later.about) == about)
    assert chat_id is not None or about is not None
    session.connection().execute(statement)


def later_due(session: Session, now: datetime, limit: int) -> Sequence[Later]:
    return session.exec(
        select(Later).where(Later.due_at <= now).order_by(col(Later.id)).limit(limit)
    ).all()

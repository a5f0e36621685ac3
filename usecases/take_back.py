"""Taking back what waits for a member and has not gone out."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, delete, update
from sqlmodel import Session, col

from models.later import Later
from models.outbox import CANCELLED, TODO, OutboxCall


def take_back(
    session: Session, chat_id: int, is_meant: Callable[[Any], ColumnElement[bool]]
) -> None:
    """`is_meant` says it of a table with `priority` and `about`: the outbox, and what waits for the
    end of quiet hours."""
    connection = session.connection()
    connection.execute(
        update(OutboxCall)
        .where(
            col(OutboxCall.chat_id) == chat_id,
            col(OutboxCall.state) == TODO,
            is_meant(OutboxCall),
        )
        .values(state=CANCELLED, payload={})
    )
    connection.execute(delete(Later).where(col(Later.chat_id) == chat_id, is_meant(Later)))

"""The outbox: every call to Telegram, committed together with what caused it.

States: todo -> sending -> sent | unknown | failed | cancelled. *Unknown* means that Telegram may
or may not have carried the call out (no answer came, or the process died before it was noted).
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import case, or_, update
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime

# The methods that put something new into a chat, and so count for its rest.
MESSAGES = ("sendMessage",)
TODO, SENDING, SENT = "todo", "sending", "sent"
UNKNOWN, FAILED, CANCELLED = "unknown", "failed", "cancelled"


class Priority(IntEnum):
    """What goes first when Telegram's budget is short."""

    TAP = 0  # the answer that stops a button's spinner
    REPLY = 1
    INTRODUCTION = 2  # cards, introductions and check-ins: of the bot's own accord
    BROADCAST = 3


class OutboxCall(SQLModel, table=True):
    """One call of the Bot API.

    `payload` holds its parameters as the Bot API names them. `about` says what it carries
    ("offer:12"), to find the message again. `once` marks what must never arrive twice: its
    outcome unknown, it is not sent again blindly.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    chat_id: int = Field(index=True, sa_type=BIG_ID)
    method: str
    payload: dict[str, Any] = Field(sa_type=JSON_VALUE)
    priority: int
    about: str | None = Field(default=None, index=True)
    once: bool = False
    state: str = Field(default=TODO, index=True)
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int = 0
    message_id: int | None = Field(default=None, sa_type=BIG_ID)
    error: str | None = None
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored call."""
        assert self.id is not None, "The call was not flushed yet."
        return self.id


def claim_calls(
    session: Session,
    now: datetime,
    limit: int,
    busy_chats: Collection[int],
    resting_chats: Collection[int] = (),
) -> Sequence[OutboxCall]:
    """Mark the next calls as being sent: at most one a chat, by priority and then by age.

    Within one chat nothing overtakes, or a member would read an answer before its question:
    a chat's oldest waiting call is its next, and its own priority decides between chats.
    A resting chat may not get a message yet; edits and answers to taps it may.
    """
    heads = (
        select(func.min(OutboxCall.id).label("id"))
        .where(
            OutboxCall.state == TODO,
            OutboxCall.due_at <= now,
            col(OutboxCall.chat_id).not_in(busy_chats),
        )
        # Broadcasts keep a line of their own, so that a reply never waits behind one, and so
        # do the answers to taps, which no one reads in order.
        .group_by(col(OutboxCall.chat_id), _lane())
        .subquery()
    )
    candidates = session.exec(
        select(OutboxCall)
        .join(heads, col(OutboxCall.id) == heads.c.id)
        .where(
            or_(
                col(OutboxCall.method).not_in(MESSAGES),
                col(OutboxCall.chat_id).not_in(resting_chats),
            )
        )
        .order_by(col(OutboxCall.priority), col(OutboxCall.id))
        .limit(limit)
    ).all()
    claimed: dict[int, OutboxCall] = {}
    for call in candidates:
        if call.chat_id not in claimed:
            call.state = SENDING
            call.attempts += 1
            claimed[call.chat_id] = call
    return list(claimed.values())


def _lane() -> Any:
    return case(
        (col(OutboxCall.priority) == Priority.TAP, 0),
        (col(OutboxCall.priority) == Priority.BROADCAST, 2),
        else_=1,
    )


def calls_left_sending(session: Session) -> Sequence[OutboxCall]:
    """What a process that died was sending."""
    return session.exec(select(OutboxCall).where(OutboxCall.state == SENDING)).all()


def cancel_calls(session: Session, *, chat_id: int | None = None, about: str | None = None) -> int:
    """Withdraw what still waits for a chat, or about a thing; returns how many."""
    statement = update(OutboxCall).where(col(OutboxCall.state) == TODO)
    if chat_id is not None:
        statement = statement.where(col(OutboxCall.chat_id) == chat_id)
    if about is not None:
        statement = statement.where(col(OutboxCall.about) == about)
    return session.connection().execute(statement.values(state=CANCELLED)).rowcount


def last_message(session: Session, chat_id: int, about: str) -> int | None:
    """The message id of what was last sent to a chat about a thing."""
    return session.exec(
        select(OutboxCall.message_id)
        .where(
            OutboxCall.chat_id == chat_id,
            OutboxCall.about == about,
            col(OutboxCall.message_id).is_not(None),
        )
        .order_by(col(OutboxCall.id).desc())
        .limit(1)
    ).first()


def counts_about(session: Session, about: str) -> dict[str, int]:
    """How many calls about a thing are in each state."""
    query = select(OutboxCall.state, func.count()).where(OutboxCall.about == about)
    return dict(session.exec(query.group_by(col(OutboxCall.state))).all())

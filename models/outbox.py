"""The outbox: every call to Telegram, committed together with what caused it.

States: todo -> sending -> sent | unknown | failed | cancelled. *Unknown* means that Telegram may
or may not have carried the call out (no answer came, or the process died before it was noted);
at `check_at` the sender finds out which (scheduler/reconcile.py).
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import IntEnum
from functools import cache
from typing import Any

from sqlalchemy import Index, and_, bindparam, case, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, SQLModel, col, func, select
from sqlmodel.sql.expression import Select

from models.columns import BIG_ID, UtcDateTime
from models.inbox import InboxUpdate
from models.sealing import SealedId, SealedJson, of_chat

# The methods that put something new into a chat, and so count for its rest.
MEDIA = {"sendPhoto": "photo", "sendVoice": "voice", "sendDocument": "document"}
MESSAGES = ("sendMessage", *MEDIA)
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

    `payload` holds its parameters as the Bot API names them, until the call needs them no more
    (`spend`). `chat_id` is 0 where the person has left. `about` says what it carries ("offer:12"),
    to find the message again. `once` marks what must never arrive twice: its
    outcome unknown and not to be found out, it is not sent again. `floor_id` is the highest
    message id that was known when the call was last begun.
    """

    __table_args__ = (
        Index("ix_outboxcall_next", "state", "priority", "id"),
        Index("ix_outboxcall_chat", "chat_id", "state", "id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    chat_id: int = Field(sa_type=SealedId)
    method: str
    payload: dict[str, Any] = Field(sa_type=SealedJson("outboxcall.payload", of_chat("chat_id")))
    priority: int
    about: str | None = Field(default=None, index=True)
    once: bool = False
    state: str = Field(default=TODO)
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int = 0
    floor_id: int | None = Field(default=None, sa_type=BIG_ID)
    check_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message_id: int | None = Field(default=None, index=True, sa_type=BIG_ID)
    error: str | None = None
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored call."""
        assert self.id is not None, "The call was not flushed yet."
        return self.id

    @property
    def keeps_turn(self) -> bool:
        """Whether its chat's other calls wait until it is over. Nobody reads answers to taps in
        order, and they put nothing into the chat: the tapped message changes meanwhile."""
        return self.priority != Priority.TAP

    def spend(self) -> None:
        """Forget the words of a call that is over: they stand in the chat, or nobody wants them.

        The row stays, for its message id. A line passed on keeps its button, as a change of the
        line leaves that below it.
        """
        kept = "reply_markup" if (self.about or "").startswith("line:") else None
        self.payload = {name: value for name, value in self.payload.items() if name == kept}


# Calls to be looked for, now or later.
_IN_DOUBT = and_(col(OutboxCall.state) == UNKNOWN, col(OutboxCall.check_at).is_not(None))


def claim_calls(
    session: Session,
    now: datetime,
    limit: int,
    busy_chats: Collection[int],
    resting_chats: Collection[int] = (),
) -> Sequence[OutboxCall]:
    """Mark the next calls as being sent, by priority and then by age: of each chat at most one that
    keeps its turn, and beside it one answer to a tap, which goes to busy chats too.

    Within one chat nothing overtakes, or a member would read an answer before its question:
    a chat's oldest waiting call is its next, and its own priority decides between chats.
    A resting chat may not get a message yet; edits and answers to taps it may.
    """
    wanted = {"now": now, "busy": busy_chats, "resting": resting_chats, "most": limit}
    candidates = session.exec(_claimable(), params=wanted).all()
    claimed: dict[tuple[int, bool], OutboxCall] = {}
    for call, newest_sent, newest_received in candidates:
        turn = (call.chat_id, call.keeps_turn)
        if turn not in claimed:
            call.state = SENDING
            call.attempts += 1
            call.floor_id = max(newest_sent or 0, newest_received or 0)
            claimed[turn] = call
    return list(claimed.values())


@cache
def _claimable() -> Select[OutboxCall, int | None, int | None]:
    """With the newest messages that are known of, sent and received; none before the first.

    Built once: it is asked at every step, and building it takes longer than SQLite's answer.
    """
    older = aliased(OutboxCall)
    has_older = (
        select(older.id)
        .where(
            older.chat_id == OutboxCall.chat_id,
            older.state == TODO,
            col(older.id) < col(OutboxCall.id),
            _lane(older) == _lane(OutboxCall),
        )
        .exists()
    )
    unsure_chats = select(OutboxCall.chat_id).where(_IN_DOUBT)
    known, received = aliased(OutboxCall), aliased(InboxUpdate)
    # Of private chats, which share one count; a group may have its own. 0: of who has left.
    newest_sent = select(func.max(known.message_id)).where(col(known.chat_id) >= 0)
    newest_received = select(func.max(received.message_id))
    return (
        select(OutboxCall, newest_sent.scalar_subquery(), newest_received.scalar_subquery())
        .where(
            OutboxCall.state == TODO,
            col(OutboxCall.due_at) <= bindparam("now", type_=UtcDateTime()),
            or_(
                col(OutboxCall.priority) == Priority.TAP,
                col(OutboxCall.chat_id).not_in(bindparam("busy", expanding=True)),
            ),
            or_(
                col(OutboxCall.method).not_in(MESSAGES),
                and_(
                    col(OutboxCall.chat_id).not_in(bindparam("resting", expanding=True)),
                    col(OutboxCall.chat_id).not_in(unsure_chats),
                ),
            ),
            ~has_older,
        )
        .order_by(col(OutboxCall.priority), col(OutboxCall.id))
        .limit(bindparam("most"))
        # Two that claim at once never get the same call. (SQLite lets one at a time.)
        .with_for_update(skip_locked=True, of=OutboxCall)
    )


def _lane(call: Any) -> Any:
    """Broadcasts keep a line of their own, so that a reply never waits behind one, and so do the
    answers to taps, which no one reads in order."""
    return case(
        (call.priority == Priority.TAP, 0),
        (call.priority == Priority.BROADCAST, 2),
        else_=1,
    )


def calls_by_key(session: Session, keys: Collection[int]) -> dict[int, OutboxCall]:
    if not keys:
        return {}
    return {call.key: call for call in session.exec(_BY_KEY, params={"keys": keys}).all()}


# Built once, as `_claimable` is, and for the same reason.
_BY_KEY = select(OutboxCall).where(col(OutboxCall.id).in_(bindparam("keys", expanding=True)))


def calls_left_sending(session: Session) -> Sequence[OutboxCall]:
    """What a process that died was sending."""
    query = select(OutboxCall).where(OutboxCall.state == SENDING)
    return session.exec(query.order_by(col(OutboxCall.id))).all()


def calls_to_check(
    session: Session, now: datetime, limit: int, busy_chats: Collection[int]
) -> Sequence[OutboxCall]:
    """Calls of which it is time to find out whether they arrived, oldest first."""
    wanted = {"now": now, "busy": busy_chats, "most": limit}
    return session.exec(_TO_CHECK, params=wanted).all()


# Built once, as `_claimable` is.
_TO_CHECK = (
    select(OutboxCall)
    .where(
        OutboxCall.state == UNKNOWN,
        col(OutboxCall.check_at) <= bindparam("now", type_=UtcDateTime()),
        col(OutboxCall.chat_id).not_in(bindparam("busy", expanding=True)),
    )
    .order_by(col(OutboxCall.id))
    .limit(bindparam("most"))
)


def has_doubts(session: Session) -> bool:
    """Whether there is any call that is to be looked for, now or later."""
    return session.exec(select(OutboxCall.id).where(_IN_DOUBT).limit(1)).first() is not None


def calls_unsure(session: Session) -> int:
    """How many calls there are of which it is not known yet whether they arrived."""
    return session.exec(
        select(func.count())
        .select_from(OutboxCall)
        .where(or_(col(OutboxCall.state) == SENDING, _IN_DOUBT))
    ).one()


def known_message_ids(session: Session, after: int) -> set[int]:
    """The messages above an id of which it is known what they are."""
    sent = session.exec(_sent_above(after)).all()
    received = session.exec(
        select(InboxUpdate.message_id).where(col(InboxUpdate.message_id) > after)
    ).all()
    return {number for number in (*sent, *received) if number is not None}


def tapped_message(session: Session, chat_id: int, after: int) -> int | None:
    """A message of the bot that someone tapped, and that is not known to have been sent."""
    tapped = session.exec(
        select(InboxUpdate)
        .where(
            InboxUpdate.queue == chat_id,
            col(InboxUpdate.message_id) > after,
            col(InboxUpdate.message_id).not_in(_sent_above(after)),
        )
        .order_by(col(InboxUpdate.id))
    ).all()
    return next((row.message_id for row in tapped if "callback_query" in row.raw), None)


def _sent_above(after: int) -> Any:
    """Ids of messages known to have been sent; an edit only names one."""
    return select(OutboxCall.message_id).where(
        col(OutboxCall.method).in_(MESSAGES),
        col(OutboxCall.chat_id) >= 0,
        col(OutboxCall.message_id) > after,
    )


def ids_go_up(session: Session) -> bool:
    """Whether every message sent so far got a higher id than all that were known before it.

    Telegram counts the messages of an account's private chats together. The search for a
    message that may have arrived rests on that, so it is checked against all that was seen.
    """
    against = select(OutboxCall.id).where(
        OutboxCall.state == SENT,
        col(OutboxCall.chat_id) >= 0,
        col(OutboxCall.method).in_(MESSAGES),
        col(OutboxCall.message_id) <= col(OutboxCall.floor_id),
    )
    return session.exec(against.limit(1)).first() is None


def cancel_calls(session: Session, *, chat_id: int | None = None, about: str | None = None) -> int:
    """Withdraw what still waits for a chat, or about a thing; returns how many."""
    statement = update(OutboxCall).where(col(OutboxCall.state) == TODO)
    if chat_id is not None:
        statement = statement.where(col(OutboxCall.chat_id) == chat_id)
    if about is not None:
        statement = statement.where(col(OutboxCall.about) == about)
    return session.connection().execute(statement.values(state=CANCELLED, payload={})).rowcount


def move_calls(session: Session, chat_id: int, new_id: int) -> None:
    """Send what waits for a chat to another: a group that became a supergroup."""
    waiting = update(OutboxCall).where(
        col(OutboxCall.state) == TODO, col(OutboxCall.chat_id) == chat_id
    )
    session.connection().execute(waiting.values(chat_id=new_id))


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


def forget_calls(session: Session, abouts: Collection[str]) -> None:
    """Empty what calls about some things carried, and send none of them any more.

    The rows stay: by them the message ids are known.
    """
    about = col(OutboxCall.about).in_(abouts)
    connection = session.connection()
    connection.execute(
        update(OutboxCall).where(about, col(OutboxCall.state) == TODO).values(state=CANCELLED)
    )
    connection.execute(
        update(OutboxCall)
        .where(about, col(OutboxCall.state).in_([SENT, FAILED, CANCELLED, UNKNOWN]))
        .values(payload={}, check_at=None)
    )


def counts_about(session: Session, about: str) -> dict[str, int]:
    """How many calls about a thing are in each state."""
    query = select(OutboxCall.state, func.count()).where(OutboxCall.about == about)
    return dict(session.exec(query.group_by(col(OutboxCall.state))).all())

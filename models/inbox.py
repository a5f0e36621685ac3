"""The inbox: every update as Telegram gave it, kept before Telegram hears that it arrived."""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, bindparam, true, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.conflict import insert_into
from models.sealing import SealedId, SealedJson, SealedWord, of_chat

TODO, DONE, SET_ASIDE = "todo", "done", "set_aside"


class InboxUpdate(SQLModel, table=True):
    """One update. `queue` is the person it comes from: one person's updates go in order.

    Telegram gives an update again until it knows that it arrived, and may count from a lower
    number after a quiet week: an update is known by its number and its content together.
    `message_id` is the message a person sent, or tapped a button of.
    """

    __table_args__ = (
        UniqueConstraint("update_id", "digest"),
        Index("ix_inboxupdate_next", "state", "id"),
        Index("ix_inboxupdate_queue", "queue", "state", "id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    update_id: int = Field(sa_type=BIG_ID)
    digest: str = Field(default="", sa_type=SealedWord, sa_column_kwargs={"server_default": ""})
    queue: int = Field(sa_type=SealedId)
    message_id: int | None = Field(default=None, index=True, sa_type=BIG_ID)
    raw: dict[str, Any] = Field(sa_type=SealedJson("inboxupdate.raw", of_chat("queue")))
    received_at: datetime = Field(sa_type=UtcDateTime)
    state: str = Field(default=TODO)
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
                if isinstance(origin, dict) and _is_id(origin.get("id")):
                    return int(origin["id"])
    return 0


def _is_id(value: object) -> bool:
    """Larger than a column holds, and it would keep back all that is received with it."""
    return isinstance(value, int) and abs(value) < 1 << 63


def digest_of(raw: Mapping[str, Any]) -> str:
    """Tells one content from another: 32 hexadecimal characters."""
    canonical = json.dumps(raw, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]


def message_of(raw: Mapping[str, Any]) -> int | None:
    """The id of the message a person just sent, or whose button they tapped."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else raw.get("message")
    if not isinstance(message, dict) or _is_in_group(message):
        return None  # groups may have a count of their own, and a doubt is looked for in one count
    number = message.get("message_id")
    return int(number) if isinstance(number, int) and _is_id(number) else None


def is_overheard(raw: Mapping[str, Any]) -> bool:
    """What people say to each other in a group: it reaches a bot that was made an administrator,
    and is not for it."""
    message = raw.get("message") or raw.get("edited_message")
    if not isinstance(message, dict) or not _is_in_group(message):
        return False
    is_command = str(message.get("text", "")).startswith("/")
    return not is_command and "migrate_to_chat_id" not in message


def without_our_words(raw: dict[str, Any]) -> dict[str, Any]:
    """An update without what the bot itself had said in the message that was tapped or answered.

    Telegram sends that along, and it may hold the words of another member: theirs to withdraw.
    """
    kept = dict(raw)
    for kind, part in (
        ("callback_query", "message"),
        ("message", "reply_to_message"),
        ("edited_message", "reply_to_message"),
    ):
        event = kept.get(kind)
        message = event.get(part) if isinstance(event, dict) else None
        if isinstance(event, dict) and isinstance(message, dict):
            shown = {name: value for name, value in message.items() if name not in _CONTENT}
            kept[kind] = {name: value for name, value in event.items() if name != "quote"}
            kept[kind][part] = shown
    return kept


_CONTENT = frozenset(
    {
        "text",
        "entities",
        "caption",
        "caption_entities",
        "reply_markup",
        "document",
        "photo",
        "voice",
        "reply_to_message",
        "quote",
    }
)


def _is_in_group(message: Mapping[str, Any]) -> bool:
    chat = message.get("chat")
    return isinstance(chat, dict) and isinstance(chat.get("id"), int) and chat["id"] < 0


def receive(session: Session, updates: Collection[dict[str, Any]], now: datetime) -> int:
    """Keep updates, skipping what is known or overheard; returns how many were new."""
    rows = [
        {
            "update_id": raw["update_id"],
            "digest": digest_of(raw),
            "queue": queue_of(raw),
            "message_id": message_of(raw),
            "raw": raw,
            "received_at": now,
            "state": TODO,
            "attempts": 0,
        }
        for raw in map(without_our_words, updates)
        if not is_overheard(raw)
    ]
    if not rows:
        return 0
    statement = insert_into(session, InboxUpdate).on_conflict_do_nothing(
        index_elements=["update_id", "digest"]
    )
    # Of several rows at once SQLAlchemy does not keep the count unless it is asked to.
    options = {"preserve_rowcount": True}
    return session.connection().execute(statement, rows, execution_options=options).rowcount


def has_waiting(session: Session) -> bool:
    """Whether anything that was received is not handled yet."""
    return (
        session.exec(select(InboxUpdate.id).where(InboxUpdate.state == TODO).limit(1)).first()
        is not None
    )


def next_updates(
    session: Session,
    limit: int,
    without: Collection[int] = (),
    only: Collection[int] | None = None,
) -> Sequence[InboxUpdate]:
    """What waits, in the order it came, leaving out the queues `without`; or of the queues `only`
    (PostgreSQL)."""
    if session.get_bind().dialect.name == "sqlite":  # one writes at a time
        return session.exec(_WAITING, params={"without": without, "most": limit}).all()
    return session.exec(
        select(InboxUpdate)
        .where(
            InboxUpdate.state == TODO,
            col(InboxUpdate.queue).in_(_hold(session, limit, without, only)),
        )
        .order_by(col(InboxUpdate.id))
        .limit(limit)
    ).all()


# Built once: it is asked at every step, and building it takes longer than SQLite's answer.
_WAITING = (
    select(InboxUpdate)
    .where(
        InboxUpdate.state == TODO,
        col(InboxUpdate.queue).not_in(bindparam("without", expanding=True)),
    )
    .order_by(col(InboxUpdate.id))
    .limit(bindparam("most"))
)


def _hold(
    session: Session, limit: int, without: Collection[int], only: Collection[int] | None
) -> Sequence[int]:
    """Whose updates are next, and nobody else's until the transaction ends.

    Each person's first update is locked, and who does not hold it gets none of theirs: several
    workers at once keep everyone's order.
    """
    earlier = aliased(InboxUpdate)
    has_earlier = (
        select(earlier.id)
        .where(
            earlier.queue == InboxUpdate.queue,
            earlier.state == TODO,
            col(earlier.id) < col(InboxUpdate.id),
        )
        .exists()
    )
    return session.exec(
        select(InboxUpdate.queue)
        .where(
            InboxUpdate.state == TODO,
            col(InboxUpdate.queue).not_in(without),
            true() if only is None else col(InboxUpdate.queue).in_(only),
            ~has_earlier,
        )
        .order_by(col(InboxUpdate.id))
        .limit(limit)
        .with_for_update(skip_locked=True, of=InboxUpdate)
    ).all()


def close_updates(session: Session, keys: Collection[int], now: datetime) -> None:
    """Note that updates were handled."""
    session.connection().execute(_CLOSING, {"keys": keys, "at": now})


# Built once: it is said after every batch of updates.
_CLOSING = (
    update(InboxUpdate)
    .where(col(InboxUpdate.id).in_(bindparam("keys", expanding=True)))
    .values(state=DONE, handled_at=bindparam("at"))
)

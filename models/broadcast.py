"""A message from the cooperative to many members, from its writing to its end."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedId

# being written -> confirmed, waits for due_at -> lines go out -> all are out | stopped before
DRAFT, PLANNED, RUNNING, DONE, STOPPED = "draft", "planned", "running", "done", "stopped"
# to whom
ALL, LANGUAGE, SECTOR, REGION = "all", "language", "sector", "region"
THEME, ROLE = "theme", "role"


class Broadcast(SQLModel, table=True):
    """`texts` by language; a member whose language has none gets the first.

    `audience` with its `value` says to whom. `cursor` is the last member (id) who has a line, and
    `queued_at` when all had one. `message_id` is the author's message that shows how it goes, last
    changed at `shown_at` with `shown_count` lines dealt with. Lines are outbox calls about
    "broadcast:ID".
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    author_telegram_id: int = Field(sa_type=SealedId)
    texts: dict[str, str] = Field(default_factory=dict, sa_type=JSON_VALUE)
    audience: str = ALL
    value: str | None = None
    state: str = Field(default=DRAFT, index=True)
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    confirmed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    cursor: int = Field(default=0, sa_type=BIG_ID)
    total: int = 0
    queued_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message_id: int | None = Field(default=None, sa_type=BIG_ID)
    shown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    shown_count: int = 0

    @property
    def key(self) -> int:
        """The id of a stored broadcast."""
        assert self.id is not None, "The broadcast was not flushed yet."
        return self.id


class BroadcastLine(SQLModel, table=True):
    """A member has their line of a broadcast: one, however often it is begun again."""

    broadcast_id: int = Field(
        primary_key=True,
        foreign_key="broadcast.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    at: datetime = Field(sa_type=UtcDateTime)


def broadcasts_in(session: Session, *states: str) -> Sequence[Broadcast]:
    return session.exec(
        select(Broadcast).where(col(Broadcast.state).in_(states)).order_by(col(Broadcast.id))
    ).all()


def members_with_a_line(
    session: Session, broadcast_id: int, member_ids: Collection[int]
) -> set[int]:
    """Those of these members who have their line already."""
    return set(
        session.exec(
            select(BroadcastLine.member_id).where(
                BroadcastLine.broadcast_id == broadcast_id,
                col(BroadcastLine.member_id).in_(member_ids),
            )
        ).all()
    )

"""A need: what a member says they are looking for, in their own words."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.member import Member
from models.sealing import SealedText, of_member

SHORTEST, LONGEST = 20, 1000  # characters
OPEN, SOLVED, WITHDRAWN = "open", "solved", "withdrawn"


class Need(SQLModel, table=True):
    """`matched_at` is None until the peers for its present text were looked for.

    `rewritten_at` is when it last got other words. `told_alone_at` is when the member heard that
    there is no peer yet: nobody is told so twice. `message_id` is the message that told it;
    `changed_text` what that says since it was changed, until its member said whether it counts.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    text: str = Field(sa_type=SealedText("need.text", of_member("member_id")))
    language: str
    state: str = Field(default=OPEN, index=True)
    hidden_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    told_at: datetime = Field(sa_type=UtcDateTime)
    matched_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    next_check_in_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    told_alone_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    rewritten_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message_id: int | None = Field(default=None, sa_type=BIG_ID)
    changed_text: str | None = Field(
        default=None, sa_type=SealedText("need.changed_text", of_member("member_id"))
    )

    @property
    def key(self) -> int:
        """The id of a stored need."""
        assert self.id is not None, "The need was not flushed yet."
        return self.id

    @property
    def is_visible(self) -> bool:
        """May be shown to peers."""
        return self.state == OPEN and self.hidden_at is None


def text_hash(text: str) -> str:
    """Says whether a vector still belongs to a text: 32 hexadecimal characters."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def needs_of(session: Session, member_id: int, *, only_open: bool = False) -> Sequence[Need]:
    query = select(Need).where(Need.member_id == member_id).order_by(col(Need.id))
    if only_open:
        query = query.where(Need.state == OPEN)
    return session.exec(query).all()


def closed_needs_of(session: Session, member_id: int) -> Sequence[Need]:
    """Solved and withdrawn, the last one first."""
    return session.exec(
        select(Need)
        .where(Need.member_id == member_id, Need.state != OPEN)
        .order_by(col(Need.closed_at).desc(), col(Need.id).desc())
    ).all()


def find_need_of(session: Session, member_id: int, need_id: int) -> Need | None:
    """A member's own need; another's does not exist for them."""
    return session.exec(select(Need).where(Need.id == need_id, Need.member_id == member_id)).first()


def find_need_told_in(session: Session, member_id: int, message_id: int) -> Need | None:
    """The need of a member that their message told."""
    return session.exec(
        select(Need).where(Need.member_id == member_id, Need.message_id == message_id)
    ).first()


def newest_needs(session: Session, limit: int) -> Sequence[tuple[Need, Member]]:
    return session.exec(
        select(Need, Member)
        .join(Member, col(Member.id) == col(Need.member_id))
        .where(Need.state == OPEN)
        .order_by(col(Need.id).desc())
        .limit(limit)
    ).all()


def needs_to_match(session: Session, limit: int) -> Sequence[Need]:
    """Open needs for whose present text no peers were looked for yet, oldest first."""
    return session.exec(_TO_MATCH, params={"most": limit}).all()


# Built once: it is asked whenever a need changed.
_TO_MATCH = (
    select(Need)
    .where(Need.state == OPEN, col(Need.matched_at).is_(None), col(Need.hidden_at).is_(None))
    .order_by(col(Need.id))
    .limit(bindparam("most"))
)


def needs_to_check_in(session: Session, now: datetime, limit: int) -> Sequence[Need]:
    return session.exec(
        select(Need)
        .where(Need.state == OPEN, col(Need.next_check_in_at) <= now)
        .order_by(col(Need.next_check_in_at))
        .limit(limit)
    ).all()


def needs_closed_since(session: Session, since: datetime) -> Sequence[int]:
    """Ids of the needs that were closed after a moment."""
    rows = session.exec(_CLOSED, params={"since": since}).all()
    return [need_id for need_id in rows if need_id is not None]


_CLOSED = select(Need.id).where(col(Need.closed_at) >= bindparam("since")).order_by(col(Need.id))

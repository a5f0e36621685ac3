"""A round: introductions proposed once a week to everyone who wants them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedWord

# due: to be worked out · prepared: a moderator decides · sending: its cards go out, some at a time
DUE, PREPARED, SENDING = "due", "prepared", "sending"
SENT, DISCARDED = "sent", "discarded"
# of a pair; skipped: something came between preparing and sending
TODO, OFFERED, SKIPPED = "todo", "offered", "skipped"


class Round(SQLModel, table=True):
    """`seed` decides between equals: the same seed and facts give the same round.

    `left_over` counts the members who meet nobody, by the reasons of `matching.round_plan`.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    state: str = Field(default=DUE, index=True)
    seed: int = Field(sa_type=BIG_ID)
    due_at: datetime = Field(sa_type=UtcDateTime)
    prepared_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    left_over: dict[str, int] = Field(default_factory=dict, sa_type=JSON_VALUE)

    @property
    def key(self) -> int:
        """The id of a stored round."""
        assert self.id is not None, "The round was not flushed yet."
        return self.id


class RoundPair(SQLModel, table=True):
    """One introduction of a round. The hashes say whether the needs are still the same texts."""

    __table_args__ = (UniqueConstraint("round_id", "low_id", "high_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    round_id: int = Field(foreign_key="round.id", index=True, sa_type=BIG_ID)
    low_id: int = Field(foreign_key="member.id", sa_type=BIG_ID)
    high_id: int = Field(foreign_key="member.id", sa_type=BIG_ID)
    low_need_id: int = Field(foreign_key="need.id", sa_type=BIG_ID)
    high_need_id: int = Field(foreign_key="need.id", sa_type=BIG_ID)
    low_text_hash: str = Field(sa_type=SealedWord)
    high_text_hash: str = Field(sa_type=SealedWord)
    similarity: float
    state: str = Field(default=TODO, index=True)


def round_in(session: Session, *states: str) -> Round | None:
    """The newest round in one of these states."""
    return session.exec(_IN_STATES, params={"states": states}).first()


# Built once: its keeper asks it whenever it is woken.
_IN_STATES = (
    select(Round)
    .where(col(Round.state).in_(bindparam("states", expanding=True)))
    .order_by(col(Round.id).desc())
    .limit(1)
)


def last_round(session: Session) -> Round | None:
    return session.exec(select(Round).order_by(col(Round.id).desc()).limit(1)).first()


def pairs_of(
    session: Session, round_id: int, state: str | None = None, limit: int | None = None
) -> Sequence[RoundPair]:
    """The pairs of a round, best first."""
    query = select(RoundPair).where(RoundPair.round_id == round_id).order_by(col(RoundPair.id))
    if state is not None:
        query = query.where(RoundPair.state == state)
    return session.exec(query.limit(limit) if limit is not None else query).all()

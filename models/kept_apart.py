"""Two members who are never brought together again, whoever of them wanted it so."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, select

from models.columns import BIG_ID, UtcDateTime
from models.introduction import Pair, pair


class KeptApart(SQLModel, table=True):
    """`low_id` < `high_id`: the row does not say who asked for it."""

    low_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    high_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        index=True,
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    since: datetime = Field(sa_type=UtcDateTime)


def keep_apart(session: Session, one: int, other: int, now: datetime) -> None:
    low_id, high_id = pair(one, other)
    if session.get(KeptApart, (low_id, high_id)) is None:
        session.add(KeptApart(low_id=low_id, high_id=high_id, since=now))


def pairs_kept_apart(session: Session, among: Collection[int]) -> frozenset[Pair]:
    """Pairs of these members, the lower id first."""
    ids = set(among)
    # All of them: they are few, and databases limit the parameters of a statement.
    rows = session.exec(select(KeptApart.low_id, KeptApart.high_id))
    return frozenset((low, high) for low, high in rows if low in ids and high in ids)

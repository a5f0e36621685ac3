"""How long things are kept, and how many went: counts a month, of no one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Field, Session, SQLModel, select

from models.conflict import insert_into
from models.forgotten import NO_SEAL, Seal

MONTH = timedelta(days=365) / 12


@dataclass(frozen=True)
class Periods:
    """What the settings say; see `.env.example`."""

    updates: timedelta = timedelta(days=7)
    lines: timedelta = timedelta(days=30)
    drafts: timedelta = timedelta(hours=24)
    needs: timedelta = 24 * MONTH
    members: timedelta = 24 * MONTH
    audit: timedelta = 24 * MONTH


_KEEPING = "keeping"  # where a session keeps what its job goes by


@dataclass(frozen=True)
class Keeping:
    """What a job goes by that lets go of things; `moderators` are the first admins."""

    periods: Periods = Periods()
    seal: Seal = NO_SEAL
    moderators: frozenset[int] = frozenset()
    default_language: str = "nl"


def keeping_of(session: Session) -> Keeping:
    """What the job of this session goes by."""
    keeping: Keeping = session.info.get(_KEEPING, Keeping())
    return keeping


def go_by(session: Session, keeping: Keeping) -> None:
    session.info[_KEEPING] = keeping


class RetentionCount(SQLModel, table=True):
    """How many of a kind went in a month («2026-11»), as their time was over."""

    month: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    count: int


def count_gone(session: Session, kind: str, count: int, now: datetime) -> None:
    if not count:
        return
    table = RetentionCount.__table__  # type: ignore[attr-defined]  # SQLModel adds it
    statement = insert_into(session, table).values(month=f"{now:%Y-%m}", kind=kind, count=count)
    session.connection().execute(
        statement.on_conflict_do_update(
            index_elements=["month", "kind"], set_={"count": table.c.count + count}
        )
    )


def counts_of_month(session: Session, month: str) -> dict[str, int]:
    rows: Sequence[RetentionCount] = session.exec(
        select(RetentionCount).where(RetentionCount.month == month)
    ).all()
    return {row.kind: row.count for row in rows}

"""One batch of what is due."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

Row = TypeVar("Row")
Table = TypeVar("Table", bound=SQLModel)


def for_each(
    session: Session,
    due: Sequence[Row],
    do: Callable[[Session, Row, datetime], object],
    now: datetime,
) -> int:
    """Do it for each; returns how many they were."""
    for row in due:
        do(session, row, now)
    return len(due)


def rows_due(
    session: Session, table: type[Table], moment: Any, now: datetime, most: int
) -> Sequence[Table]:
    """Rows whose `moment`, a column, has come; the longest due first."""
    found = select(table).where(col(moment) <= now)
    return session.exec(found.order_by(col(moment), *table.__table__.primary_key).limit(most)).all()  # type: ignore[attr-defined]

"""The cooperative's figures: months as they were told, the secret behind them, and who asks."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedId

TODO, DONE, FAILED = "todo", "done", "failed"
STATS, DIVERSITY, UNMET, REPORT = "stats", "diversity", "unmet", "report"


class MonthFigures(SQLModel, table=True):
    """A month's figures, once it was over; never changed afterwards.

    `cells` and `places` hold only what may be told (`reports.figures`).
    """

    month: str = Field(primary_key=True)
    cells: dict[str, int] = Field(default_factory=dict, sa_type=JSON_VALUE)
    places: dict[str, list[float]] = Field(default_factory=dict, sa_type=JSON_VALUE)
    closed_at: datetime = Field(sa_type=UtcDateTime)

    def as_dict(self) -> dict[str, Any]:
        """As `reports.figures.read_figures` reads it."""
        return {"period": self.month, "cells": self.cells, "map": self.places}


class WeekFigures(SQLModel, table=True):
    """What the working group's screens tell in a week ("2026-W48"), each cell once it was asked."""

    week: str = Field(primary_key=True)
    cells: dict[str, int] = Field(default_factory=dict, sa_type=JSON_VALUE)


class FiguresSecret(SQLModel, table=True):
    """What the secret numbers of `reports.disclosure` are made from; one row, never shown."""

    id: int = Field(default=1, primary_key=True)
    value: bytes = Field(sa_type=LargeBinary)


class ReportRequest(SQLModel, table=True):
    """What somebody asked to see: STATS, DIVERSITY, UNMET, or a REPORT from `first` to `last`."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    telegram_id: int = Field(sa_type=SealedId)
    kind: str
    language: str
    first: str = ""
    last: str = ""
    state: str = Field(default=TODO, index=True)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    waits_since: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored request."""
        assert self.id is not None, "The request was not flushed yet."
        return self.id


def figures_secret(session: Session) -> bytes:
    """Made when first asked for, in a writing session."""
    row = session.get(FiguresSecret, 1)
    if row is None:
        row = FiguresSecret(value=secrets.token_bytes(32))
        session.add(row)
        session.flush()
    return row.value


def closed_months(session: Session, first: str = "", last: str = "9") -> Sequence[MonthFigures]:
    """Months that have their figures, oldest first; months compare as they are written."""
    return session.exec(
        select(MonthFigures)
        .where(col(MonthFigures.month) >= first, col(MonthFigures.month) <= last)
        .order_by(col(MonthFigures.month))
    ).all()


def open_requests(session: Session) -> Sequence[ReportRequest]:
    query = select(ReportRequest).where(ReportRequest.state == TODO)
    return session.exec(query.order_by(col(ReportRequest.id))).all()

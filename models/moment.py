"""When something last happened that must be known after a restart."""

from datetime import datetime

from sqlmodel import Field, Session, SQLModel

from models.columns import UtcDateTime

POLLED = "polled"  # Telegram was asked for updates, and answered
CAUGHT_UP = "caught up"  # and had nothing left to give
BACK = "back"  # the first answer after so long a silence that taps were lost; gone once made good


class Moment(SQLModel, table=True):
    """One row a thing that happens again and again; only its last time counts."""

    name: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)


def last_time(session: Session, name: str) -> datetime | None:
    row = session.get(Moment, name)
    return row.at if row is not None else None


def note_time(session: Session, name: str, at: datetime) -> None:
    session.merge(Moment(name=name, at=at))


def forget_time(session: Session, name: str) -> None:
    if row := session.get(Moment, name):
        session.delete(row)

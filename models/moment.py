"""When something last happened that must be known after a restart."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import UtcDateTime
from models.conflict import insert_into

POLLED = "polled"  # Telegram was asked for updates, and answered
CAUGHT_UP = "caught up"  # and had nothing left to give
BACK = "back"  # the first answer after so long a silence that taps were lost; gone once made good


class Moment(SQLModel, table=True):
    """One row a thing that happens again and again; only its last time counts."""

    name: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)


def last_time(session: Session, name: str) -> datetime | None:
    return session.exec(_LAST, params={"of": name}).first()


# Built once: parts ask it whenever they are woken.
_LAST = select(Moment.at).where(Moment.name == bindparam("of"))


def note_time(session: Session, name: str, at: datetime) -> None:
    note_times(session, [name], at)


def note_times(session: Session, names: Collection[str], at: datetime) -> None:
    """Note several at once, without a look at what was noted before."""
    statement = insert_into(session, Moment)
    session.connection().execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"at": statement.excluded.at}
        ),
        [{"name": name, "at": at} for name in names],
    )


def forget_time(session: Session, name: str) -> None:
    session.connection().execute(delete(Moment).where(col(Moment.name) == name))

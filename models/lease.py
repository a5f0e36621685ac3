"""Who does what only one may do: a lease in the database, with a number that only goes up.

The number is the fencing token: whoever acts shows theirs in the transaction in which they act, and
is refused once somebody took over, however long they slept in between.
"""

from dataclasses import dataclass

from sqlalchemy import bindparam, update
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID

SENDER, TICKER, INTAKE = "sender", "ticker", "intake"


class LeaseLostError(Exception):
    """Somebody else holds the lease by now: nothing was done, and nothing may be."""


class Lease(SQLModel, table=True):
    """`token` goes up with each taking, `beats` while it is held; `is_free` once given back.

    No times: clocks of two machines differ, and a clock may jump. Whoever waits goes by how long
    they saw no beat (scheduler/tenure.py).
    """

    name: str = Field(primary_key=True)
    token: int = Field(default=0, sa_type=BIG_ID)
    beats: int = Field(default=0, sa_type=BIG_ID)
    is_free: bool = True


@dataclass(frozen=True)
class Sign:
    """What of a lease changes while its holder lives."""

    token: int
    beats: int
    is_free: bool


def look_at_lease(session: Session, name: str) -> Sign:
    row = session.get(Lease, name)
    return Sign(row.token, row.beats, row.is_free) if row is not None else Sign(0, 0, True)


def take_lease(session: Session, name: str, seen: Sign | None = None) -> int | None:
    """Take it, unless it changed since it was `seen`; returns the token, or None.

    Without `seen` it is taken from whoever holds it: for who knows to be alone.
    """
    # Of two that take it at once, the other waits here, and sees then that it changed.
    row = session.exec(select(Lease).where(Lease.name == name).with_for_update()).first()
    if row is None:
        row = Lease(name=name)
        session.add(row)
    elif seen is not None and Sign(row.token, row.beats, row.is_free) != seen:
        return None
    row.token, row.beats, row.is_free = row.token + 1, 0, False
    session.flush()
    return row.token


def beat(session: Session, name: str, token: int) -> bool:
    """Show that the holder lives; False when the lease is another's by now."""
    mine = update(Lease).where(col(Lease.name) == name, col(Lease.token) == token)
    return session.connection().execute(mine.values(beats=Lease.beats + 1)).rowcount == 1


def give_back(session: Session, name: str, token: int) -> None:
    """Let the next one begin at once."""
    mine = update(Lease).where(col(Lease.name) == name, col(Lease.token) == token)
    session.connection().execute(mine.values(is_free=True))


def insist(session: Session, name: str, token: int) -> None:
    """See that the lease is still one's own, and stays so until the transaction ends.

    Raises:
        LeaseLostError: when it is not.
    """
    mine = session.connection().execute(_MINE, {"of": name, "shown": token})
    if mine.first() is None:
        raise LeaseLostError(name)


# Built once, and of columns alone, which takes half as long: it is asked in each transaction of
# whoever holds one.
_LEASES = SQLModel.metadata.tables["lease"].c
_MINE = (
    select(_LEASES.token)
    .where(_LEASES.name == bindparam("of"), _LEASES.token == bindparam("shown"))
    .with_for_update()
)

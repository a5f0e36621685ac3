"""Reading many rows at once, where a batch would ask for them one by one."""

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel, select

ROWS = 5000  # ids a statement; databases limit the parameters of one
_KEPT = "recalled"  # where a session holds them: it forgets what nobody else does
Row = TypeVar("Row", bound=SQLModel)


def recall(session: Session, kind: type[Row], ids: Collection[int | None]) -> list[Row]:
    """Read the rows with these ids; `session.get` then finds them without a statement.

    They are held for as long as the session, which is one batch.
    """
    key = inspect(kind).primary_key[0]
    wanted = sorted({id_ for id_ in ids if id_ is not None})
    found = [
        row
        for some in chunks(wanted)
        for row in session.exec(select(kind).where(key.in_(some))).all()
    ]
    session.info.setdefault(_KEPT, []).append(found)
    return found


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), ROWS):
        yield ids[start : start + ROWS]

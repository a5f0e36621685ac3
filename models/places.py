"""A value that somebody moved to another person's row, in the database, is refused.

Of objects that are loaded. A statement that asks for single columns does not see whose row it is.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import event
from sqlmodel import SQLModel

from models.keyring import SealError
from models.sealing import PlacedBytes, PlacedText, Sealed


def watch_places(tables: Iterable[type[SQLModel]]) -> None:
    for table in tables:
        columns = getattr(table, "__table__").columns  # noqa: B009 - only those that are tables have it
        sealed = [
            (column.key, column.type.owner.column)
            for column in columns
            if isinstance(column.type, Sealed)
        ]
        if any(owner for _, owner in sealed):
            event.listen(table, "load", _check(sealed))
            event.listen(table, "refresh", _check(sealed))


def _check(sealed: list[tuple[str, str]]) -> Any:
    def check(target: SQLModel, *_: object) -> None:
        held = target.__dict__
        for name, owner in sealed:
            value = held.get(name)
            if isinstance(value, PlacedText | PlacedBytes) and value.place not in (
                0,
                held.get(owner, value.place),
            ):
                raise SealError(f"A value of another person stands in {name}.")

    return check

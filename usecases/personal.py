"""Which rows are a member's, what of them they get to see, and what forgetting leaves of them.

Every table of the database is named here or in `usecases/personal_tables.py`; a test fails for one
that is not, and for every column of which nothing is said.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, update
from sqlmodel import Session, SQLModel


@dataclass(frozen=True)
class Whose:
    """A member, by both their numbers."""

    member_id: int
    telegram_id: int


Mine = Callable[[Whose], ColumnElement[bool]]
Values = Callable[[Whose, datetime], Mapping[str, Any]]


@dataclass(frozen=True)
class Personal:
    """One table, as far as its rows are about a member (`mine`).

    `seen` are those of the rows that they get, where it is not all of them.
    `section` is where they read it (a text id «mydata-SECTION»). `shown` are the columns they get;
    `withheld` says of each other one why not. `erased`: the rows go. Otherwise `emptied` says what
    becomes of which column, and `stays` names those that are left as they are.
    """

    table: type[SQLModel]
    section: str
    mine: Mine
    shown: Sequence[str] = ()
    withheld: Mapping[str, str] = field(default_factory=dict)
    erased: bool = True
    emptied: Values = lambda _whose, _now: {}
    stays: Sequence[str] = ()
    seen: Mine | None = None

    def erase(self, session: Session, whose: Whose, now: datetime) -> None:
        """Do in the database what is declared."""
        values = dict(self.emptied(whose, now))
        if self.erased:
            statement: Any = delete(self.table).where(self.mine(whose))
        elif values:
            statement = update(self.table).where(self.mine(whose)).values(**values)
        else:
            return
        session.connection().execute(statement)

"""Sealing what is written: between a statement and the database, once its row is known.

Rows come here as parameters, from the unit of work and from statements with rows beside them. A
value within a statement (`update(…).values(text=…)`) does not, and is refused by its type unless it
is empty.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.sql.dml import Insert, Update

from models.keyring import Key, Keyring, SealError, keyring_of, run
from models.sealing import Owner, Ready, Sealed, SealedId

# In the options of a writing transaction's connection: the keys it has looked up. They end with it,
# as do those it made if it is undone.
KEYS = "raakvlak_keys"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Plan:
    """What of a table is sealed, and for whom. `ids`: its columns with ids, which need no row."""

    table: Table
    columns: tuple[tuple[str, Sealed], ...]
    owner: Owner | None


@cache
def plan_of(table: Table) -> Plan:
    columns = tuple(
        (column.key, column.type) for column in table.columns if isinstance(column.type, Sealed)
    )
    owners = {kind.owner for _, kind in columns}
    assert len(owners) <= 1, "A row is of one person."
    return Plan(table, columns, next(iter(owners), None))


def seal_parameters(
    connection: Connection,
    statement: Executable,
    rows: Sequence[Row],
    row: Row,
    _options: Mapping[str, Any],
) -> tuple[Executable, Sequence[Row], Row]:
    """SQLAlchemy's «before_execute»: it goes on with what this returns."""
    keyring = keyring_of(connection.dialect)
    keyring.note(connection)
    if isinstance(statement, Insert | Update) and isinstance(statement.table, Table):
        plan = plan_of(statement.table)
        if plan.columns:
            writer = _Writer(connection, keyring, plan, isinstance(statement, Insert))
            if rows:
                rows = writer.seal(rows)
            elif row:
                (row,) = writer.seal([row])
    return statement, rows, row


class _Writer:
    """Seals the rows of one statement."""

    def __init__(
        self, connection: Connection, keyring: Keyring, plan: Plan, is_insert: bool
    ) -> None:
        self.connection = connection
        self.keyring = keyring
        self.plan = plan
        self.is_insert = is_insert
        kept: dict[Any, Key] = connection.get_execution_options().get(KEYS, {})
        self.kept = kept

    def seal(self, rows: Sequence[Row]) -> list[Row]:
        assert self.plan.owner is not None, "A table with sealed columns says whose they are."
        makes = self.is_insert and self.plan.owner.makes_key
        found = [self._to_seal(row) for row in rows]
        places = [
            self._place(row) if content or makes else 0
            for row, content in zip(rows, found, strict=True)
        ]
        wanted = {place for place, what in zip(places, found, strict=True) if what or makes}
        keys = self._keys(wanted)
        return [
            self._sealed(row, content, place, keys[place]) if content else row
            for row, content, place in zip(rows, found, places, strict=True)
        ]

    def _to_seal(self, row: Row) -> list[tuple[str, Sealed]]:
        return [
            (name, kind)
            for name, kind in self.plan.columns
            if row.get(name) is not None
            and not isinstance(row[name], Ready)
            and not kind.is_empty(row[name])
        ]

    def _sealed(
        self, row: Row, content: list[tuple[str, Sealed]], place: int, key: Key
    ) -> dict[str, Any]:
        # A value with the common key is anybody's: a chat's place may be another one tomorrow.
        at = 0 if key is self.keyring.roots.common else place
        return dict(row) | {
            name: Ready(self.keyring.seal(key, kind.label.encode(), at, kind.pack(row[name])))
            for name, kind in content
        }

    def _place(self, row: Row) -> int:
        """The number that stands in the owner's column."""
        owner, table = self.plan.owner, self.plan.table
        assert owner is not None
        if not owner.column:
            return 0
        if owner.column in row:
            return int(row[owner.column])
        keys = [key.name for key in table.primary_key.columns]
        name = owner.column if owner.column in keys else keys[0]
        # So the unit of work names the row that it changes.
        number = None if self.is_insert else row.get(f"{table.name}_{name}")
        if number is None:
            raise SealError(f"A row of {table.name} does not say whose it is.")
        if name == owner.column:
            return int(number)
        is_id = isinstance(table.c[owner.column].type, SealedId)
        query = f'SELECT {owner.column} FROM "{table.name}" WHERE {name} = ?'  # noqa: S608 - names of ours
        value = run(self.connection, query, number).scalar_one()
        return self.keyring.open_id(bytes(value)) if is_id else int(value)

    def _keys(self, places: set[int]) -> dict[int, Key]:
        owner = self.plan.owner
        assert owner is not None
        if not owner.column:
            return dict.fromkeys(places, self.keyring.roots.common)
        name = "chat" if owner.is_chat else owner.via or "member"
        known = {place: self.kept[name, place] for place in places if (name, place) in self.kept}
        if owner.makes_key:  # what was written to a person before had the common one
            common = self.keyring.roots.common
            known = {place: key for place, key in known.items() if key is not common}
        missing = places - known.keys()
        if missing:
            found = self._chats(missing) if owner.is_chat else self._members(missing)
            self.kept.update({(name, place): key for place, key in found.items()})
            known |= found
        return known

    def _chats(self, places: set[int]) -> dict[int, Key]:
        assert self.plan.owner is not None
        found = self.keyring.keys_of(self.connection, places)
        for place in places - found.keys():
            makes = self.plan.owner.makes_key and place > 0
            found[place] = (
                self.keyring.make_key(self.connection, place)
                if makes and self.is_insert
                else self.keyring.roots.common
            )
        return found

    def _members(self, places: set[int]) -> dict[int, Key]:
        assert self.plan.owner is not None
        marks = ", ".join("?" * len(places))
        query = "SELECT m.id, m.telegram_id FROM member m"
        column = "m.id"
        if self.plan.owner.via is not None:
            column = "t.id"
            query = (
                f'SELECT t.id, m.telegram_id FROM "{self.plan.owner.via}" t'  # noqa: S608 - a name of ours
                " JOIN member m ON m.id = t.member_id"
            )
        rows = run(self.connection, f"{query} WHERE {column} IN ({marks})", *places)
        people = {int(place): self.keyring.open_id(bytes(whose)) for place, whose in rows}
        keys = self.keyring.keys_of(self.connection, people.values())
        found = {place: keys[person] for place, person in people.items() if person in keys}
        if places - found.keys():
            raise SealError(f"A row of {self.plan.table.name} is of nobody who has a key.")
        return found


def let_go_of_keys(connection: Connection) -> None:
    """Somebody's key is no more: look up anew whose is whose."""
    connection.get_execution_options().get(KEYS, {}).clear()

"""Column types whose values are unreadable in the database, its log, its copies.

What is sealed with a key (`SealedText`, `SealedJson`, `SealedBytes`) looks different each time and
can only be read. Empty values stay as they are: there is nothing to hide, and SQL may ask for them.
What has to be found again (`SealedId`, `SealedWord`) is always sealed to the same, so that ==, IN,
joins and unique indexes go on working.

A type does not know of which row its value is. So models/seal_rows.py seals what is written, and
these refuse what it did not: nothing is stored in the clear by a statement that forgot it.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, ColumnElement, LargeBinary, String
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.operators import OperatorType, ge, gt, le, lt
from sqlalchemy.types import TypeDecorator

from models.keyring import SealError, keyring_of

_IN_ORDER = frozenset({lt, le, gt, ge})
SEALED, WORD = "s1.", "w1."  # how the text of a sealed value begins


@dataclass(frozen=True)
class Owner:
    """Whose key seals a table's values: that of the member, or of the chat, in `column`.

    `via`: the table in which the row that `column` names says whose it is. A chat without a key of
    its own has the common one. `makes_key`: its rows are the people themselves.
    """

    column: str
    is_chat: bool = False
    via: str | None = None
    makes_key: bool = False


def of_member(column: str, via: str | None = None) -> Owner:
    return Owner(column, via=via)


def of_chat(column: str) -> Owner:
    return Owner(column, is_chat=True)


OF_ITSELF = Owner("telegram_id", is_chat=True, makes_key=True)
OF_ALL = Owner("")  # nobody's in particular: the common key


class PlacedText(str):
    """What was unsealed, with the number of whose row it was sealed for (0: anybody's)."""

    __slots__ = ("place",)
    place: int


class PlacedBytes(bytes):
    """The same of bytes."""

    place: int


@dataclass(frozen=True)
class Ready:
    """A value that is sealed already."""

    sealed: bytes


class Sealed(TypeDecorator[Any]):
    """`label` names the column for good: a value that is found in another is refused."""

    impl: Any = String
    cache_ok = True
    kind: type[Any] = str

    def __init__(self, label: str, owner: Owner) -> None:
        super().__init__()
        self.label = label
        self._label = label.encode()
        self.owner = owner

    @property
    def python_type(self) -> type[Any]:
        return self.kind

    def pack(self, value: Any) -> bytes:
        raise NotImplementedError

    def unpack(self, place: int, content: bytes) -> Any:
        raise NotImplementedError

    def is_empty(self, value: Any) -> bool:
        return not value

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if value is None or isinstance(value, Ready):
            return None if value is None else self.stored(value.sealed)
        if not self.is_empty(value):
            raise SealError(f"{self.label} would be stored, or compared, unsealed.")
        return value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        if value is None or self.is_empty(value):
            return value
        found = keyring_of(dialect).unseal(self._label, self.taken(value))
        return self.unpack(*(found or (0, b"")))

    def stored(self, sealed: bytes) -> Any:
        return as_text(SEALED, sealed)

    def taken(self, value: Any) -> bytes:
        return from_text(SEALED, value, self.label)


class SealedText(Sealed):
    cache_ok = True  # each class says so for itself

    def pack(self, value: str) -> bytes:
        return value.encode("utf-8", "surrogatepass")

    def unpack(self, place: int, content: bytes) -> str:
        text = PlacedText(content.decode("utf-8", "surrogatepass"))
        text.place = place
        return text


class SealedJson(Sealed):
    """JSON; sealed it is a JSON string, so the column stays what it was."""

    impl = JSON
    cache_ok = True
    kind = dict

    def pack(self, value: Any) -> bytes:
        return json.dumps(value, separators=(",", ":")).encode()

    def unpack(self, place: int, content: bytes) -> Any:
        return json.loads(content or b"{}")


class SealedBytes(Sealed):
    impl = LargeBinary
    cache_ok = True
    kind = bytes

    def pack(self, value: bytes) -> bytes:
        return bytes(value)

    def unpack(self, place: int, content: bytes) -> bytes:
        found = PlacedBytes(content)
        found.place = place
        return found

    def stored(self, sealed: bytes) -> bytes:
        return sealed

    def taken(self, value: Any) -> bytes:
        return bytes(value)


class SealedId(TypeDecorator[int]):
    """A Telegram or chat id. It compares with 0 as the number does, and with nothing else."""

    impl = LargeBinary
    cache_ok = True

    class comparator_factory(TypeDecorator.Comparator[int]):  # noqa: N801  (SQLAlchemy's name)
        """Refuses to put ids in order: what is sealed has another order with each key."""

        def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:
            if op in _IN_ORDER and not (isinstance(other[0], int) and other[0] == 0):
                raise SealError("A sealed id is equal to another or not; it has no order but to 0.")
            return super().operate(op, *other, **kwargs)

    @property
    def python_type(self) -> type[int]:
        return int

    def process_bind_param(self, value: int | None, dialect: Dialect) -> bytes | None:
        return None if value is None else keyring_of(dialect).seal_id(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        return None if value is None else keyring_of(dialect).open_id(bytes(value))


class SealedWord(TypeDecorator[str]):
    """A word that is only asked for as a whole, such as the hash of a text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return as_text(WORD, keyring_of(dialect).seal_word(value)) if value else value

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        if not value:
            return None if value is None else ""
        return keyring_of(dialect).open_word(from_text(WORD, value, "a word"))


def as_text(kind: str, sealed: bytes) -> str:
    return kind + urlsafe_b64encode(sealed).decode()


def from_text(kind: str, value: Any, label: str) -> bytes:
    if not isinstance(value, str) or not value.startswith(kind):
        raise SealError(f"{label} holds an unsealed value.")
    return urlsafe_b64decode(value[len(kind) :])

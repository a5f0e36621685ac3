"""The keys of one database: three roots, wrapped by the key that is kept outside
(models/encryption_key.py), and one of each person, wrapped by a root.

What is unwrapped stays in memory. A person's key is known by a random number of its own, so that
one that was made in a transaction that was undone can never be taken for another.
"""

import os
import struct
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from sqlalchemy import Connection
from sqlalchemy.engine import Dialect

from models.encryption_key import BadKeyError, KeySource

LOOKUP, COMMON, PEOPLE = "lookup", "common", "people"
ROOT_BYTES = {LOOKUP: 64, COMMON: 32, PEOPLE: 32}  # AES-256 in SIV mode takes two keys
KEY_BYTES, NONCE_BYTES, ID_BYTES = 32, 12, 8
OF_NOBODY = bytes(ID_BYTES)  # the number of the common key
VERSION = b"\x01"
_HEAD = len(VERSION) + ID_BYTES
_PLACE = struct.Struct(">q")
MOST_KEPT = 100_000  # unwrapped keys, and ids whose sealed form is remembered: some 200 bytes each
MISSES = 50  # keys asked for one by one, before all are fetched at once

NEGATIVE, ZERO, POSITIVE = b"\x01", b"\x02", b"\x03"  # so that an id still compares with 0
_ID = b"a person's or a chat's id"
_WORD = b"a word to be found again"


class SealError(Exception):
    """A value that is not what it should be: unsealed, of another place, or changed."""


class LostKeyError(SealError):
    """The key of a value is no more: its owner was forgotten."""


@dataclass(frozen=True)
class Key:
    """One key, ready for use; `number` finds it again."""

    number: bytes
    cipher: AESGCM


@dataclass(frozen=True)
class Roots:
    """`lookup` seals what must be found again, always to the same; `common` what is of nobody;
    `people` wraps the keys of persons."""

    lookup: AESSIV
    common: Key
    people: AESGCM


class Keyring:
    """Seals and opens for one engine; its methods may be called from any thread."""

    def __init__(self, source: KeySource) -> None:
        self.source = source
        self.is_lenient = False  # what can be read no more is read as empty
        self._here = threading.local()
        self._roots: Roots | None = None
        self._keys: dict[bytes, AESGCM] = {}
        self._wrapped: dict[bytes, tuple[bytes, bytes]] = {}
        self._misses = 0
        self._sealed: dict[int, bytes] = {}
        self._opened: dict[bytes, int] = {}

    @property
    def is_open(self) -> bool:
        return self._roots is not None

    def note(self, connection: Connection) -> None:
        """The connection on which this thread is about to read or write."""
        self._here.connection = connection

    # --- the key outside, and the roots

    def make_roots(self, connection: Connection) -> None:
        """In a database in which nothing is sealed yet."""
        outer = AESGCM(self.source.make())
        for name, size in ROOT_BYTES.items():
            wrapped = wrap(outer, _root_place(name), os.urandom(size))
            run(connection, "INSERT INTO rootkey (name, wrapped) VALUES (?, ?)", name, wrapped)
        self.forget()

    def open(self, connection: Connection) -> None:
        """Read the roots.

        Raises:
            BadKeyError: when the key outside is missing or another.
        """
        rows = dict(run(connection, "SELECT name, wrapped FROM rootkey").all())
        if set(rows) != set(ROOT_BYTES):
            raise BadKeyError(
                "The database holds no keys, as a backup does: `python -m bot restore` brings those"
                " of SQLite back, and in PostgreSQL restore the dump of the keys as well"
                " (docs/operations.md)."
            )
        outer = self.outer()
        try:
            lookup, common, people = (
                unwrap(outer, _root_place(name), bytes(rows[name])) for name in ROOT_BYTES
            )
        except InvalidTag:
            raise BadKeyError(
                f"The key in {self.source} is not this database's: set the one it was made with."
                " Nothing was changed."
            ) from None
        self._roots = Roots(AESSIV(lookup), Key(OF_NOBODY, AESGCM(common)), AESGCM(people))

    def outer(self) -> AESGCM:
        key = self.source.read()
        if key is None:
            raise BadKeyError(
                f"The database is sealed, and its key {self.source} is not there: put it back from"
                " where you keep a copy, or name it in ENCRYPTION_KEY_FILE or ENCRYPTION_KEY."
            )
        return AESGCM(key)

    def rewrap(self, connection: Connection, key: bytes) -> None:
        """Let the roots be wrapped by another key; what is sealed stays as it is."""
        outer, new = self.outer(), AESGCM(key)
        for name, wrapped in run(connection, "SELECT name, wrapped FROM rootkey").all():
            place = _root_place(name)
            anew = wrap(new, place, unwrap(outer, place, bytes(wrapped)))
            run(connection, "UPDATE rootkey SET wrapped = ? WHERE name = ?", anew, name)

    def forget(self) -> None:
        """Keep nothing in memory: the database may hold other keys from now on."""
        self._roots = None
        self.forget_people()

    def forget_people(self) -> None:
        """Somebody's key is no more: it must not live on here."""
        self._keys.clear()
        self._wrapped.clear()
        self._sealed.clear()
        self._opened.clear()

    @property
    def roots(self) -> Roots:
        if self._roots is None:
            self.open(self._connection)
        assert self._roots is not None, "Opening sets it, or raises."
        return self._roots

    @property
    def _connection(self) -> Connection:
        connection: Connection | None = getattr(self._here, "connection", None)
        assert connection is not None, "Nothing was read or written in this thread yet."
        return connection

    # --- ids, and words to be found again

    def seal_id(self, number: int) -> bytes:
        if number == 0:
            return ZERO
        sealed = self._sealed.get(number)
        if sealed is None:
            kind = POSITIVE if number > 0 else NEGATIVE
            sealed = kind + self.roots.lookup.encrypt(_PLACE.pack(number), [_ID])
            _keep(self._sealed, number, sealed)
        return sealed

    def open_id(self, sealed: bytes) -> int:
        if sealed == ZERO:
            return 0
        number = self._opened.get(sealed)
        if number is None:
            try:
                (number,) = _PLACE.unpack(self.roots.lookup.decrypt(sealed[1:], [_ID]))
            except (InvalidTag, ValueError):
                raise SealError("An id in the database is not sealed with its key.") from None
            _keep(self._opened, sealed, number)
        return int(number)

    def seal_word(self, word: str) -> bytes:
        return self.roots.lookup.encrypt(word.encode(), [_WORD])

    def open_word(self, sealed: bytes) -> str:
        try:
            return self.roots.lookup.decrypt(sealed, [_WORD]).decode()
        except (InvalidTag, ValueError):
            raise SealError("A word in the database is not sealed with its key.") from None

    # --- what somebody said

    @staticmethod
    def seal(key: Key, label: bytes, place: int, content: bytes) -> bytes:
        """`label` is the column's, `place` the number of whose row it is (0: anybody's)."""
        nonce = os.urandom(NONCE_BYTES)
        head = VERSION + key.number
        return head + nonce + key.cipher.encrypt(nonce, _PLACE.pack(place) + content, head + label)

    def unseal(self, label: bytes, sealed: bytes) -> tuple[int, bytes] | None:
        """Its place and its content; None for one that can be read no more, where that is no fault.

        Raises:
            SealError: when it was not sealed for this column with a key of this database.
        """
        number = sealed[len(VERSION) : _HEAD]
        cipher = self._keys.get(number) or self._find(number)
        if cipher is None:
            if self.is_lenient:
                return None
            raise LostKeyError(f"The key of a value in {label.decode()} is no more.")
        head, nonce = sealed[:_HEAD], sealed[_HEAD : _HEAD + NONCE_BYTES]
        try:
            content = cipher.decrypt(nonce, sealed[_HEAD + NONCE_BYTES :], head + label)
        except (InvalidTag, ValueError):
            raise SealError(f"A value in {label.decode()} was changed or moved.") from None
        return _PLACE.unpack_from(content)[0], content[_PLACE.size :]

    @staticmethod
    def is_by(number: bytes, sealed: bytes) -> bool:
        """Whether a value was sealed with the key of this number, or with the common one."""
        return sealed[len(VERSION) : _HEAD] in {number, OF_NOBODY}

    def _find(self, number: bytes) -> AESGCM | None:
        if number == OF_NOBODY:
            return self.roots.common.cipher
        wrapped = self._wrapped.get(number)
        if wrapped is None:
            self._misses += 1
            query, only = "SELECT id, telegram_id, wrapped FROM memberkey", [number]
            if self._misses % MISSES:
                query += " WHERE id = ?"
            else:
                only = []
            self._wrapped |= {
                bytes(known): (bytes(whose), bytes(kept))
                for known, whose, kept in self._ask(query, *only)
            }
            wrapped = self._wrapped.get(number)
        return None if wrapped is None else self._ready(number, *wrapped).cipher

    def _ask(self, query: str, *values: Any) -> Any:
        """In the same transaction, which may have made the key; or after it."""
        connection = self._connection
        if not connection.closed:
            return run(connection, query, *values).all()
        with connection.engine.connect() as another:
            return run(another, query, *values).all()

    def _ready(self, number: bytes, whose: bytes, wrapped: bytes) -> Key:
        cipher = self._keys.get(number)
        if cipher is None:
            try:
                cipher = AESGCM(unwrap(self.roots.people, number + whose, wrapped))
            except InvalidTag:
                raise SealError("A person's key was changed or moved.") from None
            _keep(self._keys, number, cipher)
        return Key(number, cipher)

    # --- whose key

    def keys_of(self, connection: Connection, people: Iterable[int]) -> dict[int, Key]:
        """The keys of those people who have one, by Telegram id."""
        sealed = [self.seal_id(person) for person in people if person > 0]
        if not sealed:
            return {}
        places = ", ".join("?" * len(sealed))
        rows = run(
            connection,
            f"SELECT telegram_id, id, wrapped FROM memberkey WHERE telegram_id IN ({places})",  # noqa: S608 - question marks
            *sealed,
        )
        return {
            self.open_id(bytes(whose)): self._ready(bytes(number), bytes(whose), bytes(wrapped))
            for whose, number, wrapped in rows
        }

    def make_key(self, connection: Connection, person: int) -> Key:
        number, key, whose = os.urandom(ID_BYTES), os.urandom(KEY_BYTES), self.seal_id(person)
        wrapped = wrap(self.roots.people, number + whose, key)
        insert = "INSERT INTO memberkey (id, telegram_id, wrapped) VALUES (?, ?, ?)"
        run(connection, insert, number, whose, wrapped)
        return Key(number, AESGCM(key))


def run(connection: Connection, statement: str, *values: Any) -> Any:
    """A statement as the driver takes it: these are asked for at nearly every write."""
    if connection.dialect.name != "sqlite":
        statement = statement.replace("?", "%s")
    return connection.exec_driver_sql(statement, values)


def wrap(outer: AESGCM, place: bytes, key: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + outer.encrypt(nonce, key, place)


def unwrap(outer: AESGCM, place: bytes, wrapped: bytes) -> bytes:
    return outer.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], place)


def _root_place(name: str) -> bytes:
    return f"raakvlak root {name}".encode()


def _keep(kept: dict[Any, Any], name: Any, value: Any) -> None:
    if len(kept) >= MOST_KEPT:
        kept.clear()
    kept[name] = value


def give(dialect: Dialect, keyring: Keyring) -> None:
    """Let the types of an engine's columns find its keys: they are handed its dialect."""
    dialect.raakvlak_keyring = keyring  # type: ignore[attr-defined]


def keyring_of(dialect: Dialect) -> Keyring:
    keyring: Keyring | None = getattr(dialect, "raakvlak_keyring", None)
    assert keyring is not None, "Databases are opened by models.database.Database."
    return keyring

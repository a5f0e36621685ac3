"""Who was forgotten, as a number that only the key's owner can make again from a Telegram id.

It is kept so that a backup from before does not bring them back, and so that a block holds.
"""

import hmac
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import UtcDateTime

KEY_BYTES = 32
OWNER_ONLY = 0o600


class Forgotten(SQLModel, table=True):
    """`digest` is the keyed hash of a Telegram id; `at` when they were last forgotten.

    `settled_at`: since then no byte of theirs is in the database's files.
    """

    digest: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    was_blocked: bool = False
    settled_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)


@dataclass(frozen=True)
class Seal:
    """Makes the keyed hashes."""

    key: bytes

    def of(self, telegram_id: int) -> str:
        """64 hexadecimal characters: HMAC-SHA-256."""
        return hmac.digest(self.key, str(telegram_id).encode(), "sha256").hex()


NO_SEAL = Seal(b"of no installation")  # where nobody can be forgotten


def seal_from(setting: str | None, beside: Path | None) -> Seal:
    """The key of the setting, else of the file «forget.key» in a folder, made where there is none.

    With neither (a database in memory) a key that ends with the program.
    """
    if setting:
        return Seal(setting.encode())
    if beside is None:
        return Seal(secrets.token_bytes(KEY_BYTES))
    file = beside / "forget.key"
    try:
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    except FileExistsError:
        return Seal(bytes.fromhex(file.read_text().strip()))
    key = secrets.token_bytes(KEY_BYTES)
    with os.fdopen(made, "w") as opened:
        opened.write(key.hex() + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    return Seal(key)


def note_forgotten(session: Session, digest: str, now: datetime, *, was_blocked: bool) -> None:
    session.merge(Forgotten(digest=digest, at=now, was_blocked=was_blocked))


def was_blocked_before(session: Session, digest: str) -> bool:
    row = session.get(Forgotten, digest)
    return row is not None and row.was_blocked


def forgotten_to_settle(session: Session) -> Sequence[Forgotten]:
    return session.exec(
        select(Forgotten).where(col(Forgotten.settled_at).is_(None)).order_by(col(Forgotten.at))
    ).all()


def all_forgotten(session: Session) -> Sequence[Forgotten]:
    return session.exec(select(Forgotten)).all()


def list_beside(database: Path) -> Path:
    """The file that outlives the database: «forgotten.list», a line a person."""
    return database.parent / "forgotten.list"


def write_list(file: Path, rows: Iterable[Forgotten]) -> None:
    """Put everybody into the file who is not in it yet, or was forgotten again."""
    known = read_list(file)
    for row in rows:
        if row.digest not in known or known[row.digest].at < row.at:
            known[row.digest] = row
    new = file.with_name(file.name + ".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "w") as opened:
        for row in sorted(known.values(), key=lambda row: row.at):
            opened.write(f"{row.digest} {row.at.isoformat()} {int(row.was_blocked)}\n")
        opened.flush()
        os.fsync(opened.fileno())
    new.replace(file)


def read_list(file: Path) -> dict[str, Forgotten]:
    """By digest; a line that was cut off by a full disk counts as none."""
    if not file.exists():
        return {}
    found = {}
    for line in file.read_text().splitlines():
        try:
            digest, at, blocked = line.split()
            moment = datetime.fromisoformat(at)
        except ValueError:
            continue
        found[digest] = Forgotten(digest=digest, at=moment, was_blocked=blocked == "1")
    return found

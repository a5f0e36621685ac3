"""The key that everything sealed rests on, from a setting or a file; never in the database."""

import logging
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy.engine import URL

OWNER_ONLY = 0o600
OTHERS = 0o077  # rights that nobody but the owner may have
SHORTEST = 32  # characters
NAME = "encryption.key"
# Where the file is looked for by default when the database has no folder of its own.
ELSEWHERE = Path("data")

logger = logging.getLogger(__name__)


class BadKeyError(Exception):
    """What is sealed cannot be opened, or must not be; the message says why, and what to do."""


@dataclass(frozen=True)
class KeySource:
    """Where the key is: `setting` holds it, or else `file` does."""

    setting: str | None = None
    file: Path | None = None

    def read(self) -> bytes | None:
        """32 bytes; None where there is no such file.

        Raises:
            BadKeyError: when others may read the file, or it holds no key.
        """
        if self.setting is not None:
            return _derive(self.setting)
        assert self.file is not None, "There is a setting or a file."
        if not self.file.exists():
            return None
        if os.name == "posix" and self.file.stat().st_mode & OTHERS:
            raise BadKeyError(
                f"Others on this machine may read the key {self.file}: run `chmod 600"
                f" {self.file}`, and think about `python -m bot rotate-key`."
            )
        held = self.file.read_text().strip()
        if len(held) < SHORTEST:
            raise BadKeyError(
                f"{self.file} holds no key: put the right one there, from where you keep a copy."
            )
        return _derive(held)

    def make(self) -> bytes:
        """The key for a database in which nothing is sealed yet; a file is made if need be."""
        if (key := self.read()) is not None:
            return key
        assert self.file is not None, "A setting is always there."
        made = make_file(self.file)
        logger.warning(
            "Made the key %s: nothing can be read without it. Keep a copy in a safe place, apart"
            " from the backups.",
            self.file,
        )
        return made

    def __str__(self) -> str:
        return "ENCRYPTION_KEY" if self.setting is not None else str(self.file)


def make_file(file: Path) -> bytes:
    """A new key in a file that only its owner reads.

    Raises:
        FileExistsError: when there is one.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    held = secrets.token_urlsafe(32)
    made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(made, "w") as opened:
        opened.write(held + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    return _derive(held)


def source_of(url: URL) -> KeySource:
    """Where nothing else is said: a file beside an SQLite database, and for one in memory a key
    that ends with the program."""
    if url.get_backend_name() != "sqlite":
        return KeySource(file=ELSEWHERE / NAME)
    if url.database in {None, "", ":memory:"}:
        return KeySource(secrets.token_urlsafe(32))
    return KeySource(file=Path(str(url.database)).parent / NAME)


def _derive(held: str) -> bytes:
    """What a person keeps is text of any form; a cipher wants 32 even bytes."""
    hkdf = HKDF(SHA256(), length=32, salt=None, info=b"raakvlak key-encryption key 1")
    return hkdf.derive(held.encode())

"""The keys that values are sealed with, each wrapped by another (models/keyring.py)."""

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from models.sealing import SealedId


class RootKey(SQLModel, table=True):
    """One of `models.keyring.ROOT_BYTES`, wrapped by the key outside."""

    name: str = Field(primary_key=True)
    wrapped: bytes = Field(sa_type=LargeBinary)


class MemberKey(SQLModel, table=True):
    """A person's key, known by a random number. It is made with the member, and destroyed by
    /forget: whatever was sealed with it can then be read nowhere any more.

    Copies of the database are made without these (models/backup.py).
    """

    id: bytes = Field(primary_key=True, sa_type=LargeBinary)
    telegram_id: int = Field(unique=True, sa_type=SealedId)
    wrapped: bytes = Field(sa_type=LargeBinary)

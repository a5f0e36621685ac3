"""The keys that values are sealed with, each wrapped by another (models/keyring.py)."""

from collections.abc import Sequence

from sqlalchemy import LargeBinary, String, type_coerce
from sqlmodel import Field, Session, SQLModel, col, select

from models.encryption_key import BadKeyError
from models.keyring import Keyring
from models.member import Member
from models.sealing import SEALED, SealedId, from_text


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


def members_without_key(session: Session) -> Sequence[int]:
    """Ids of those whose words can be read no more.

    Who was forgotten and joined anew has a key again, but not the one that a row from before was
    sealed with.
    """
    found = session.exec(
        select(Member.id, type_coerce(col(Member.first_name), String), MemberKey.id)
        .outerjoin(MemberKey, col(MemberKey.telegram_id) == col(Member.telegram_id))
        .where(col(Member.telegram_id) > 0)
        .order_by(col(Member.id))
    ).all()
    return [
        member_id
        for member_id, name, key in found
        if member_id is not None and not (key and (not name or is_sealed_with(key, name)))
    ]


def is_sealed_with(key: bytes, name: str) -> bool:
    return Keyring.is_by(bytes(key), from_text(SEALED, name, "member.first_name"))


def refuse_lost_keys(session: Session) -> None:
    """See that everybody's key is there.

    Raises:
        BadKeyError: with what to do.
    """
    if lost := len(members_without_key(session)):
        raise BadKeyError(
            f"Members whose keys are not in the database: {lost}. Either the keys that were"
            " restored are older than the rest, then restore the newest; or these members were"
            " forgotten since, then `python -m bot cleanse` forgets them again."
        )

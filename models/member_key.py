"""The keys that values are sealed with, each wrapped by another (models/keyring.py)."""

from collections.abc import Sequence

from sqlalchemy import LargeBinary
from sqlmodel import Field, Session, SQLModel, col, select

from models.encryption_key import BadKeyError
from models.member import Member
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


def members_without_key(session: Session) -> Sequence[int]:
    """Ids of those whose words can be read no more."""
    found = session.exec(
        select(Member.id)
        .outerjoin(MemberKey, col(MemberKey.telegram_id) == col(Member.telegram_id))
        .where(col(Member.telegram_id) > 0, col(MemberKey.id).is_(None))
        .order_by(col(Member.id))
    ).all()
    return [member_id for member_id in found if member_id is not None]


def refuse_lost_keys(session: Session) -> None:
    """See that everybody's key is there.

    Raises:
        BadKeyError: with what to do.
    """
    if lost := len(members_without_key(session)):
        raise BadKeyError(
            f"The keys of {lost} members are not in the database: restore the dump of the keys as"
            " well. If these members were forgotten since, `python -m bot cleanse` forgets them"
            " again."
        )

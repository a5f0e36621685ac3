"""The vector of a need: derived data, made after the commit, one a model."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import and_, bindparam
from sqlmodel import Field, Session, SQLModel, col, delete, func, select

from models.columns import BIG_ID
from models.need import OPEN, Need, text_hash
from models.sealing import SealedBytes, SealedWord, of_member


class NeedVector(SQLModel, table=True):
    """`vector` is little-endian float32, of unit length, as many numbers as the model has.

    While one model takes another's place, a need has a vector by each.

    `language` is what the text itself was found to be in ("und": none of ours), with
    `Need.language`, which is the member's, to tip a doubtful one.
    """

    need_id: int = Field(
        primary_key=True,
        foreign_key="need.id",
        ondelete="CASCADE",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    model: str = Field(primary_key=True)
    text_hash: str = Field(sa_type=SealedWord)
    language: str
    vector: bytes = Field(
        sa_type=SealedBytes("needvector.vector", of_member("need_id", via="need"))
    )

    def as_array(self) -> NDArray[np.float32]:
        return np.frombuffer(self.vector, dtype="<f4")


def keep_vector(
    session: Session,
    need_id: int,
    *,
    model: str,
    embedded_hash: str,
    language: str,
    vector: NDArray[np.float32],
) -> bool:
    """Store a vector and its text's language, unless the text was rewritten meanwhile."""
    need = session.get(Need, need_id)
    if need is None or text_hash(need.text) != embedded_hash:
        return False
    session.merge(
        NeedVector(
            need_id=need_id,
            model=model,
            text_hash=embedded_hash,
            language=language,
            vector=vector.astype("<f4").tobytes(),
        )
    )
    return True


def needs_without_vector(session: Session, model: str, limit: int) -> Sequence[Need]:
    """Open needs that have no vector by this model, oldest first."""
    return session.exec(_WITHOUT, params={"by": model, "most": limit}).all()


# Built once: it is asked whenever a need changed.
_WITHOUT = (
    select(Need)
    .outerjoin(
        NeedVector,
        and_(col(NeedVector.need_id) == col(Need.id), col(NeedVector.model) == bindparam("by")),
    )
    .where(Need.state == OPEN, col(NeedVector.need_id).is_(None))
    .order_by(col(Need.id))
    .limit(bindparam("most"))
)


def drop_vector(session: Session, need_id: int) -> None:
    """Forget what was made from a text, as that has changed."""
    session.exec(delete(NeedVector).where(col(NeedVector.need_id) == need_id))


def hashes_of_open_needs(session: Session, model: str) -> dict[int, str]:
    """The text hash of each open need's vector by this model."""
    rows = session.exec(
        select(NeedVector.need_id, NeedVector.text_hash)
        .join(Need, col(Need.id) == col(NeedVector.need_id))
        .where(NeedVector.model == model, Need.state == OPEN)
        .order_by(col(Need.id))
    ).all()
    return dict(rows)


def vectors_of(session: Session, model: str, need_ids: Collection[int]) -> Sequence[NeedVector]:
    if not need_ids:
        return []
    return session.exec(
        select(NeedVector)
        .where(NeedVector.model == model, col(NeedVector.need_id).in_(need_ids))
        .order_by(col(NeedVector.need_id))
    ).all()


def count_open_vectors(session: Session, model: str) -> int:
    return session.exec(
        select(func.count())
        .select_from(NeedVector)
        .join(Need, col(Need.id) == col(NeedVector.need_id))
        .where(NeedVector.model == model, Need.state == OPEN)
    ).one()


def open_vectors(session: Session, model: str) -> tuple[list[str], list[NDArray[np.float32]]]:
    """The languages and raw vectors of all open needs."""
    rows = session.exec(
        select(NeedVector.language, NeedVector.vector)
        .join(Need, col(Need.id) == col(NeedVector.need_id))
        .where(NeedVector.model == model, Need.state == OPEN)
        .order_by(col(Need.id))
    ).all()
    return (
        [language for language, _ in rows],
        [np.frombuffer(vector, dtype="<f4") for _, vector in rows],
    )

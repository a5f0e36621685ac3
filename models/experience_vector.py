"""The vector of an experience's situation: derived data, as a need's is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import and_, bindparam
from sqlmodel import Field, Session, SQLModel, col, delete, select

from models.columns import BIG_ID
from models.experience import Experience
from models.need import text_hash
from models.sealing import SealedBytes, SealedWord, of_member


class ExperienceVector(SQLModel, table=True):
    """`vector` is little-endian float32, of unit length, as many numbers as the model has.

    Of the situation alone: what someone was in is what a need or a question resembles, while
    what helped them may lie anywhere. `language` is what the text was found to be in.
    """

    experience_id: int = Field(
        primary_key=True,
        foreign_key="experience.id",
        ondelete="CASCADE",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    model: str = Field(primary_key=True)
    text_hash: str = Field(sa_type=SealedWord)
    language: str
    vector: bytes = Field(
        sa_type=SealedBytes("experiencevector.vector", of_member("experience_id", via="experience"))
    )

    def as_array(self) -> NDArray[np.float32]:
        return np.frombuffer(self.vector, dtype="<f4")


@dataclass(frozen=True)
class Situation:
    """What is embedded of an experience; `language` is its author's."""

    experience_id: int
    text: str
    language: str


def keep_experience_vector(
    session: Session,
    experience_id: int,
    *,
    model: str,
    embedded_hash: str,
    language: str,
    vector: NDArray[np.float32],
) -> bool:
    """Store a vector and its text's language, unless the text was changed meanwhile."""
    experience = session.get(Experience, experience_id)
    if experience is None or text_hash(experience.situation) != embedded_hash:
        return False
    session.merge(
        ExperienceVector(
            experience_id=experience_id,
            model=model,
            text_hash=embedded_hash,
            language=language,
            vector=vector.astype("<f4").tobytes(),
        )
    )
    return True


def experiences_without_vector(session: Session, model: str, limit: int) -> list[Situation]:
    """Those of experiences that have no vector by this model, oldest first."""
    rows = session.exec(_WITHOUT, params={"by": model, "most": limit}).all()
    return [Situation(id_, text, language) for id_, text, language in rows if id_ is not None]


# Built once, as `_VISIBLE` is: both are asked whenever a need or an experience changed.
_WITHOUT = (
    select(Experience.id, Experience.situation, Experience.language)
    .outerjoin(
        ExperienceVector,
        and_(
            col(ExperienceVector.experience_id) == col(Experience.id),
            col(ExperienceVector.model) == bindparam("by"),
        ),
    )
    .where(
        col(Experience.withdrawn_at).is_(None),
        col(ExperienceVector.experience_id).is_(None),
    )
    .order_by(col(Experience.id))
    .limit(bindparam("most"))
)


def drop_experience_vector(session: Session, experience_id: int) -> None:
    """Forget what was made from a text, as that has changed or is gone."""
    session.exec(
        delete(ExperienceVector).where(col(ExperienceVector.experience_id) == experience_id)
    )


def hashes_of_experiences(session: Session, model: str) -> dict[int, str]:
    """The text hash of the vector, by this model, of each experience others may see."""
    return dict(session.exec(_VISIBLE, params={"by": model}).all())


_VISIBLE = (
    select(ExperienceVector.experience_id, ExperienceVector.text_hash)
    .join(Experience, col(Experience.id) == col(ExperienceVector.experience_id))
    .where(
        ExperienceVector.model == bindparam("by"),
        col(Experience.hidden_at).is_(None),
        col(Experience.withdrawn_at).is_(None),
    )
    .order_by(col(Experience.id))
)


def vectors_of_experiences(
    session: Session, model: str, ids: Collection[int]
) -> Sequence[ExperienceVector]:
    return session.exec(
        select(ExperienceVector)
        .where(ExperienceVector.model == model, col(ExperienceVector.experience_id).in_(ids))
        .order_by(col(ExperienceVector.experience_id))
    ).all()

"""Which model's vectors serve, and how far those of another are that is to take its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_
from sqlmodel import Field, Session, SQLModel, col, delete, func, select

from models.columns import UtcDateTime
from models.experience import Experience
from models.experience_vector import ExperienceVector
from models.need import OPEN, Need
from models.service import Service, ServiceText, ServiceVector, texts_without_vectors
from models.vector import NeedVector

# Each table of vectors, and whose they are.
TABLES: Sequence[tuple[type[SQLModel], Any, Any]] = (
    (NeedVector, NeedVector.need_id, NeedVector.model),
    (ExperienceVector, ExperienceVector.experience_id, ExperienceVector.model),
    (ServiceVector, ServiceVector.service_id, ServiceVector.model),
)


class ServingModel(SQLModel, table=True):
    """One row: the model, as it is named with each vector, that says who is like whom.

    The setting says which is wanted; this one stays until everything has a vector by that.
    """

    id: int = Field(default=1, primary_key=True)
    name: str
    since: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class Progress:
    """Texts of open needs, experiences and services: with a vector, and without."""

    done: int
    to_do: int

    @property
    def all(self) -> int:
        return self.done + self.to_do


def serving_model(session: Session) -> str | None:
    """None before the first vector was made."""
    row = session.get(ServingModel, 1)
    return row.name if row is not None else None


def let_serve(session: Session, name: str, now: datetime) -> None:
    session.merge(ServingModel(id=1, name=name, since=now))


def count_vectors(session: Session, model: str) -> Progress:
    """How far the vectors by a model are."""
    needs, needs_done = session.exec(
        select(func.count(col(Need.id)), func.count(col(NeedVector.need_id)))
        .select_from(Need)
        .outerjoin(
            NeedVector,
            and_(col(NeedVector.need_id) == col(Need.id), col(NeedVector.model) == model),
        )
        .where(Need.state == OPEN)
    ).one()
    told, told_done = session.exec(
        select(func.count(col(Experience.id)), func.count(col(ExperienceVector.experience_id)))
        .select_from(Experience)
        .outerjoin(
            ExperienceVector,
            and_(
                col(ExperienceVector.experience_id) == col(Experience.id),
                col(ExperienceVector.model) == model,
            ),
        )
        .where(col(Experience.withdrawn_at).is_(None))
    ).one()
    texts = session.exec(
        select(func.count())
        .select_from(ServiceText)
        .join(Service, col(Service.id) == col(ServiceText.service_id))
        .where(col(Service.retired_at).is_(None))
    ).one()
    done = needs_done + told_done + texts - len(texts_without_vectors(session, model, texts))
    return Progress(done, needs + told + texts - done)


def has_other_vectors(session: Session, kept: str) -> bool:
    """Whether there are vectors by any model but this one."""
    return any(
        session.exec(select(whose).where(model != kept).limit(1)).first() is not None
        for _, whose, model in TABLES
    )


def erase_other_vectors(session: Session, kept: str, limit: int) -> int:
    """Let go of vectors by any model but this one, about so many; returns how many."""
    erased = 0
    for table, whose, model in TABLES:
        some = select(whose).where(model != kept).limit(limit)
        erased += session.exec(delete(table).where(model != kept, whose.in_(some))).rowcount
    return erased

"""A question to everything that was shared: kept for a while, with what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists
from sqlmodel import Field, Session, SQLModel, col, or_, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.introduction import Introduction
from models.sealing import SealedText, of_member

EXPERIENCE, NEED = "experience", "need"


@dataclass(frozen=True)
class Found:
    """One thing that was found, EXPERIENCE or NEED, and how likely it is on the same (0 to 1)."""

    kind: str
    id: int
    similarity: float


class Question(SQLModel, table=True):
    """Answered in a step of its own (`answered_at`), as its vector takes a model.

    `waits_since` is when the member was told that it takes a moment, if they were.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    text: str = Field(sa_type=SealedText("question.text", of_member("member_id")))
    language: str
    asked_at: datetime = Field(sa_type=UtcDateTime)
    waits_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    found_rows: list[Any] = Field(default_factory=list, sa_type=JSON_VALUE)

    @property
    def key(self) -> int:
        """The id of a stored question."""
        assert self.id is not None, "The question was not flushed yet."
        return self.id

    @property
    def found(self) -> list[Found]:
        """Best first."""
        return [Found(str(kind), int(id_), float(value)) for kind, id_, value in self.found_rows]


def find_question_of(session: Session, member_id: int, question_id: int) -> Question | None:
    """A member's own; another's does not exist for them."""
    return session.exec(
        select(Question).where(Question.id == question_id, Question.member_id == member_id)
    ).first()


def open_questions(session: Session, limit: int) -> Sequence[Question]:
    """Those that wait for their answer, oldest first."""
    return session.exec(_OPEN, params={"most": limit}).all()


# Built once: it is asked whenever members changed.
_OPEN = (
    select(Question)
    .where(col(Question.answered_at).is_(None))
    .order_by(col(Question.id))
    .limit(bindparam("most"))
)


def purge_questions(session: Session, before: datetime) -> int:
    """Delete old questions that led to no introduction; returns how many."""
    led_somewhere = exists().where(col(Introduction.question_id) == col(Question.id))
    result = session.connection().execute(
        delete(Question).where(
            or_(col(Question.answered_at) < before, col(Question.asked_at) < before),
            ~led_somewhere,
        )
    )
    return result.rowcount

"""Whether the cooperative's services answer a need: what was shown, and what its member said."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, bindparam, exists
from sqlmodel import Field, Session, SQLModel, col, or_, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.need import OPEN, Need
from models.sealing import SealedText, SealedWord, of_member
from models.service import Service
from models.vector import NeedVector

ANSWERED, PARTLY, NO, UNKNOWN = "answered", "partly", "no", "unknown"
VERDICTS = (ANSWERED, PARTLY, NO)


class NeedAnswer(SQLModel, table=True):
    """One a need, for the text whose hash it holds; looked for anew when that is rewritten.

    `shown` holds the ids of the services in the order they were shown: none where none came near.
    `asked_at` is None where nobody was asked. `missing` is what is missing, in the member's words.
    """

    need_id: int = Field(
        primary_key=True,
        foreign_key="need.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    text_hash: str = Field(sa_type=SealedWord)
    shown: list[int] = Field(default_factory=list, sa_type=JSON_VALUE)
    verdict: str = UNKNOWN
    missing: str | None = Field(
        default=None, sa_type=SealedText("needanswer.missing", of_member("need_id", via="need"))
    )
    looked_at: datetime = Field(sa_type=UtcDateTime)
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def needs_to_guide(session: Session, model: str, limit: int) -> Sequence[tuple[Need, NeedVector]]:
    """Open visible needs with a vector, for whose present text no service was looked for yet; none
    as long as there is no service on offer."""
    return session.exec(_TO_GUIDE, params={"by": model, "most": limit}).all()


# Built once: it is asked whenever a need changed.
_TO_GUIDE = (
    select(Need, NeedVector)
    .join(
        NeedVector,
        and_(col(NeedVector.need_id) == col(Need.id), col(NeedVector.model) == bindparam("by")),
    )
    .outerjoin(NeedAnswer, col(NeedAnswer.need_id) == col(Need.id))
    .where(
        exists().where(col(Service.retired_at).is_(None)),
        Need.state == OPEN,
        col(Need.hidden_at).is_(None),
        or_(
            col(NeedAnswer.need_id).is_(None),
            col(NeedAnswer.text_hash) != col(NeedVector.text_hash),
        ),
    )
    .order_by(col(Need.id))
    .limit(bindparam("most"))
)

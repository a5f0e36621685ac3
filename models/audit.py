"""The audit log: who did what when, and why; never a member's words."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import OF_ALL, SealedId, SealedText


class AuditEntry(SQLModel, table=True):
    """One action of a moderator, the working group or an admin; rows are only ever added.

    `action` names it ("need-hidden"); `subject_id` is the number of what it was done to, and
    `details` what else its text says, as codes, counts and names of services and themes.
    `reason` is one of `REASONS` or the actor's own words; they may add it afterwards.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    at: datetime = Field(sa_type=UtcDateTime)
    actor_telegram_id: int = Field(sa_type=SealedId)
    action: str
    subject_id: int | None = Field(default=None, sa_type=BIG_ID)
    details: dict[str, str | int] = Field(default_factory=dict, sa_type=JSON_VALUE)
    reason: str | None = Field(default=None, sa_type=SealedText("auditentry.reason", OF_ALL))

    @property
    def key(self) -> int:
        """The id of a stored entry."""
        assert self.id is not None, "The entry was not flushed yet."
        return self.id


REASONS = ("names-someone", "advertising", "hurtful", "no-need")


def newest_entries(session: Session, offset: int, limit: int) -> Sequence[AuditEntry]:
    return session.exec(
        select(AuditEntry).order_by(col(AuditEntry.id).desc()).offset(offset).limit(limit)
    ).all()


def count_entries(session: Session) -> int:
    return session.exec(select(func.count()).select_from(AuditEntry)).one()

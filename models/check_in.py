"""How a need stands: each answer to a check-in, as it was given."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from models.columns import BIG_ID, UtcDateTime

SOLVED, BETTER, SAME, STUCK = "solved", "better", "same", "stuck"
ANSWERS = (SOLVED, BETTER, SAME, STUCK)


class CheckIn(SQLModel, table=True):
    """One question asked (`asked_at`), and its answer once there is one."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    need_id: int = Field(foreign_key="need.id", index=True, sa_type=BIG_ID)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    answer: str | None = None
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored check-in."""
        assert self.id is not None, "The check-in was not flushed yet."
        return self.id

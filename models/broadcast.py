"""A message from the moderators to all members."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from models.columns import BIG_ID, UtcDateTime


class Broadcast(SQLModel, table=True):
    """Its lines are outbox calls about "broadcast:ID", from which delivery is counted."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    author_telegram_id: int = Field(sa_type=BIG_ID)
    text: str
    confirmed_at: datetime = Field(sa_type=UtcDateTime)
    reported_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored broadcast."""
        assert self.id is not None, "The broadcast was not flushed yet."
        return self.id

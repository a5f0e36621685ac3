"""How fast somebody writes, so that one person cannot take the bot from all others."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from models.columns import UtcDateTime
from models.sealing import SealedId


class Pace(SQLModel, table=True):
    """`count` of updates in the minute that began at `since`. `pauses`: how many there were lately,
    which makes the next one longer."""

    telegram_id: int = Field(
        primary_key=True, sa_type=SealedId, sa_column_kwargs={"autoincrement": False}
    )
    since: datetime = Field(index=True, sa_type=UtcDateTime)
    count: int = 1
    pauses: int = 0
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)

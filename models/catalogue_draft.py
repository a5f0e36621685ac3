"""A catalogue that was read from a file and waits for a yes."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedId

WAITING, APPLIED, DROPPED = "waiting", "applied", "dropped"


class CatalogueDraft(SQLModel, table=True):
    """`rows` as the file has them. `fingerprint` is of the catalogue that the preview compared
    with: another one means that somebody changed it meanwhile."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    author_telegram_id: int = Field(sa_type=SealedId)
    rows: list[dict[str, Any]] = Field(sa_type=JSON_VALUE)
    fingerprint: str
    state: str = WAITING
    at: datetime = Field(sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored draft."""
        assert self.id is not None, "The draft was not flushed yet."
        return self.id

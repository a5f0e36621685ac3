"""What helped: the experience of a member whose need was solved."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from models.columns import BIG_ID, UtcDateTime


class Experience(SQLModel, table=True):
    """One a need; told after it was solved."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    need_id: int = Field(foreign_key="need.id", unique=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    text: str
    language: str
    told_at: datetime = Field(sa_type=UtcDateTime)

"""The group in which moderators see the cases as well as in private; one or none."""

from datetime import datetime

from sqlmodel import Field, Session, SQLModel, select

from models.columns import UtcDateTime
from models.sealing import SealedId


class ModeratorsGroup(SQLModel, table=True):
    """`language` is that of the admin who chose it."""

    chat_id: int = Field(
        primary_key=True, sa_type=SealedId, sa_column_kwargs={"autoincrement": False}
    )
    language: str
    since: datetime = Field(sa_type=UtcDateTime)


def moderators_group(session: Session) -> ModeratorsGroup | None:
    return session.exec(select(ModeratorsGroup)).first()

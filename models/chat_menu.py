"""Whose menu of commands is out of date at Telegram."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import UtcDateTime
from models.sealing import SealedId


class ChatMenu(SQLModel, table=True):
    """One row a person whose menu has to be set anew; gone once that was done.

    `wanted_at`: when it last went out of date. What it should show is read when it is set.
    """

    telegram_id: int = Field(
        primary_key=True, sa_type=SealedId, sa_column_kwargs={"autoincrement": False}
    )
    wanted_at: datetime = Field(sa_type=UtcDateTime)


def menus_to_set(session: Session, limit: int) -> Sequence[ChatMenu]:
    """Those that went out of date first come first."""
    return session.exec(
        select(ChatMenu).order_by(col(ChatMenu.wanted_at), col(ChatMenu.telegram_id)).limit(limit)
    ).all()

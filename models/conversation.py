"""Where a person is in a conversation; kept in the database, so a restart changes nothing."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import UtcDateTime
from models.sealing import SealedId, SealedJson, SealedText, of_chat


class Conversation(SQLModel, table=True):
    """The open question, if any (`step`), and what was answered so far (`data`).

    Exists before there is a member: someone who never agrees leaves only this row. `came_by` is the
    link that brought someone who has not joined yet: what it promised, or whose invitation it was.
    `touched_at`: the last update that left something open here, which is let go of after a day.
    """

    telegram_id: int = Field(
        primary_key=True, sa_type=SealedId, sa_column_kwargs={"autoincrement": False}
    )
    step: str | None = None
    data: dict[str, Any] = Field(
        default_factory=dict, sa_type=SealedJson("conversation.data", of_chat("telegram_id"))
    )
    came_by: str | None = Field(
        default=None, sa_type=SealedText("conversation.came_by", of_chat("telegram_id"))
    )
    touched_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)

    def go_to(self, step: str | None, **data: Any) -> None:
        """Ask the next question, keeping exactly `data` (JSON values)."""
        self.step = step
        self.data = data  # a new object: SQLAlchemy does not see changes inside JSON


def open_conversation(session: Session, telegram_id: int) -> Conversation:
    conversation = session.get(Conversation, telegram_id)
    if conversation is None:
        conversation = Conversation(telegram_id=telegram_id)
        session.add(conversation)
    return conversation


def recall_conversations(session: Session, telegram_ids: Collection[int]) -> None:
    """Read several at once; `open_conversation` then need not ask for them in this session."""
    found = session.exec(_OF_PEOPLE, params={"people": telegram_ids}).all()
    session.info["conversations"] = found  # a session only finds again what someone holds on to


# Built once: it is asked for every batch of updates.
_OF_PEOPLE = select(Conversation).where(
    col(Conversation.telegram_id).in_(bindparam("people", expanding=True))
)

"""What members type behind the bot's name in other chats; gone as soon as it is answered."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import UtcDateTime
from models.sealing import SealedId, SealedText, of_chat


class InlineQuestion(SQLModel, table=True):
    """The last thing somebody typed: a new one takes the place of the one before, which their
    Telegram shows no answer to any more."""

    telegram_id: int = Field(
        primary_key=True, sa_type=SealedId, sa_column_kwargs={"autoincrement": False}
    )
    query_id: str
    text: str = Field(sa_type=SealedText("inlinequestion.text", of_chat("telegram_id")))
    asked_at: datetime = Field(sa_type=UtcDateTime)


def note_inline_question(
    session: Session, telegram_id: int, query_id: str, text: str, now: datetime
) -> None:
    row = session.get(InlineQuestion, telegram_id)
    if row is None:
        row = InlineQuestion(telegram_id=telegram_id, query_id=query_id, text=text, asked_at=now)
        session.add(row)
    row.query_id, row.text, row.asked_at = query_id, text, now


def inline_questions(session: Session, limit: int) -> Sequence[InlineQuestion]:
    """Those that wait, oldest first."""
    return session.exec(
        select(InlineQuestion).order_by(col(InlineQuestion.asked_at)).limit(limit)
    ).all()


def forget_inline_questions(session: Session, query_ids: Collection[str]) -> None:
    session.connection().execute(
        delete(InlineQuestion).where(col(InlineQuestion.query_id).in_(query_ids))
    )

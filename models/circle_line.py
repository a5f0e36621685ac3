"""What is said in a circle that talks in the bot; kept thirty days."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.outbox import CANCELLED, FAILED, SENT, OutboxCall
from models.sealing import SealedText, of_member


class CircleLine(SQLModel, table=True):
    """One message of a member to the others of their circle."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    circle_id: int = Field(foreign_key="circle.id", index=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", sa_type=BIG_ID)
    text: str = Field(sa_type=SealedText("circleline.text", of_member("member_id")))
    said_at: datetime = Field(index=True, sa_type=UtcDateTime)


def about_lines(circle_id: int) -> str:
    """How the outbox names what carries lines of a circle."""
    return f"circle-line:{circle_id}"


def lines_since(
    session: Session, circle_id: int, since: datetime, but_of: int, limit: int
) -> Sequence[CircleLine]:
    """The newest that others said from a moment on, oldest first."""
    found = session.exec(
        select(CircleLine)
        .where(
            CircleLine.circle_id == circle_id,
            CircleLine.member_id != but_of,
            CircleLine.said_at >= since,
        )
        .order_by(col(CircleLine.id).desc())
        .limit(limit)
    ).all()
    return found[::-1]


def purge_lines(session: Session, before: datetime) -> None:
    """Forget what was said before a moment, also where it was sent on."""
    statement = delete(CircleLine).where(col(CircleLine.said_at) < before)
    session.connection().execute(statement)
    # The row stays: the sender goes by the message ids that it knows.
    session.connection().execute(
        update(OutboxCall)
        .where(
            col(OutboxCall.about).startswith("circle-line:"),
            col(OutboxCall.due_at) < before,
            col(OutboxCall.state).in_([SENT, FAILED, CANCELLED]),
        )
        .values(payload={})
    )

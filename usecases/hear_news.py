"""Whether a member wants to hear what the cooperative writes to many."""

from sqlalchemy import delete, update
from sqlmodel import Session, col

from models.later import Later
from models.member import Member
from models.outbox import CANCELLED, TODO, OutboxCall, Priority


def set_hears_news(session: Session, member: Member, *, wants: bool) -> None:
    """Without it nothing of the kind is sent, what was about to be sent included."""
    member.hears_news = wants
    if wants:
        return
    connection = session.connection()
    connection.execute(
        update(OutboxCall)
        .where(
            col(OutboxCall.chat_id) == member.telegram_id,
            col(OutboxCall.priority) == Priority.BROADCAST,
            col(OutboxCall.state) == TODO,
        )
        .values(state=CANCELLED, payload={})
    )
    connection.execute(
        delete(Later).where(
            col(Later.chat_id) == member.telegram_id, col(Later.priority) == Priority.BROADCAST
        )
    )

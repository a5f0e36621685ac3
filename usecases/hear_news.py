"""Whether a member wants to hear what the cooperative writes to many."""

from sqlmodel import Session, col

from models.member import Member
from models.outbox import Priority
from usecases.take_back import take_back


def set_hears_news(session: Session, member: Member, *, wants: bool) -> None:
    """Without it nothing of the kind is sent, what was about to be sent included."""
    member.hears_news = wants
    if not wants:
        take_back(
            session, member.telegram_id, lambda table: col(table.priority) == Priority.BROADCAST
        )

"""How many introductions a month a member wants."""

from sqlmodel import Session

from models.member import MOST_A_MONTH, Member
from models.need import needs_of
from usecases.errors import RefusedError


def set_limit(session: Session, member: Member, a_month: int) -> None:
    """From none to five; with more room, peers are looked for again.

    Raises:
        RefusedError: for any other number; the button may have been made up.
    """
    if not 0 <= a_month <= MOST_A_MONTH:
        raise RefusedError("button-old")
    if a_month > member.introductions_a_month:
        for need in needs_of(session, member.key, only_open=True):
            need.matched_at = None
    member.introductions_a_month = a_month

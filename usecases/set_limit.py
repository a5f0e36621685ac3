"""How many introductions a month a member wants."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.introduction import Introduction, Offer, is_yes_waiting
from models.member import MOST_A_MONTH, Member
from models.need import needs_of
from usecases.availability import offer_what_waited
from usecases.close_introductions import withdraw_introduction
from usecases.errors import RefusedError
from usecases.facts import person_of


def set_limit(session: Session, member: Member, a_month: int, now: datetime) -> int:
    """From none to five; with more room, peers are looked for again.

    With less, yeses of theirs that wait may be too many: the newest are taken back, and how many
    is returned. What both said yes to stands.

    Raises:
        RefusedError: for any other number; the button may have been made up.
    """
    if not 0 <= a_month <= MOST_A_MONTH:
        raise RefusedError("button-old")
    has_more = a_month > member.introductions_a_month
    member.introductions_a_month = a_month
    if has_more:
        for need in needs_of(session, member.key, only_open=True):
            need.matched_at = None
        offer_what_waited(session, member, now)
    return _take_back(session, member, now)


def _take_back(session: Session, member: Member, now: datetime) -> int:
    excess = person_of(session, member, now).introduced - member.introductions_a_month
    if excess <= 0:
        return 0
    newest = session.exec(
        select(Introduction)
        .join(Offer, col(Offer.introduction_id) == col(Introduction.id))
        .where(*is_yes_waiting(), Offer.member_id == member.key)
        .order_by(col(Offer.answered_at).desc(), col(Offer.id).desc())
        .limit(excess)
    ).all()
    for introduction in newest:
        withdraw_introduction(session, introduction, now)
    return len(newest)

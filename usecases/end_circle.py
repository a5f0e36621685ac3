"""The end of a circle, and leaving one."""

from datetime import datetime

from sqlmodel import Session

from models.circle import ENDED, OFFERED, OPEN, Circle, CircleSeat, circles_with, members_in
from models.meeting import OVER, meeting_of
from models.member import Member
from usecases.circle_letters import names, write_to_circle
from usecases.errors import RefusedError

FEWEST = 3  # with fewer it is no circle any more


def end_circle(session: Session, circle: Circle, now: datetime, text_id: str) -> None:
    """Say goodbye to everyone in it; nothing of it is due any more. Its link was the members'."""
    write_to_circle(session, circle, now, text_id, about=f"circle-end:{circle.key}")
    circle.state = ENDED
    circle.ended_at = now
    circle.host_by = circle.host_id = None
    meeting = meeting_of(session, circle.key)
    if meeting is not None:
        meeting.state, meeting.due_at = OVER, None


def leave_circle(session: Session, member: Member, circle_id: int, now: datetime) -> None:
    """The others hear who left, and no reason; below three the circle ends.

    Raises:
        RefusedError: when they are not in it.
    """
    for circle, seat in circles_with(session, member.key, [OPEN]):
        if circle.key == circle_id and seat.answer:
            _leave(session, circle, seat, member, now)
            return
    raise RefusedError("button-old")


def leave_all_circles(
    session: Session, member: Member, now: datetime, *, named: bool = True
) -> None:
    """Of who was blocked: to the others it is as if they had left; open cards are gone.

    Who is forgotten leaves without their name."""
    for circle, seat in circles_with(session, member.key, [OPEN, OFFERED]):
        _leave(session, circle, seat, member, now, named=named)


def leave_offered_circles(session: Session, member: Member, now: datetime) -> None:
    """Cards of circles that did not begin yet."""
    for circle, seat in circles_with(session, member.key, [OFFERED]):
        _leave(session, circle, seat, member, now)


def _leave(
    session: Session,
    circle: Circle,
    seat: CircleSeat,
    member: Member,
    now: datetime,
    *,
    named: bool = True,
) -> None:
    seat.left_at = now
    if circle.host_id == member.telegram_id:
        circle.host_id = None  # another may open the group
    session.flush()
    if circle.state != OPEN or not seat.answer:
        return
    if named:
        write_to_circle(session, circle, now, "circle-someone-left", name=names([member]))
    else:
        write_to_circle(session, circle, now, "circle-one-left")
    if len(members_in(session, circle.key)) < FEWEST:
        end_circle(session, circle, now, "circle-ended-few")

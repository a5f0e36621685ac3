"""A meeting of a circle: when it may be, when it is, and what its members say of it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from models.circle import OPEN, Circle
from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedText, of_member

# choosing: dates are ticked · planned: until the day before · near: until the hour before ·
# held: until the day after · asked: until what they take away is told
CHOOSING, PLANNED, NEAR, HELD, ASKED, OVER = (
    "choosing",
    "planned",
    "near",
    "held",
    "asked",
    "over",
)
WORTH = ("yes", "somewhat", "no")


class CircleMeeting(SQLModel, table=True):
    """`number` counts from 1; `tries` how often dates were proposed; `due_at` is its next step.

    `dates` are three moments in ISO format, UTC. `asked_again_at`: after a silence of the bot.
    """

    __table_args__ = (UniqueConstraint("circle_id", "number"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    circle_id: int = Field(foreign_key="circle.id", index=True, sa_type=BIG_ID)
    number: int
    state: str = Field(default=CHOOSING, index=True)
    tries: int = 1
    dates: list[str] = Field(default_factory=list, sa_type=JSON_VALUE)
    held_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    due_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    asked_again_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored meeting."""
        assert self.id is not None, "The meeting was not flushed yet."
        return self.id

    @property
    def moments(self) -> list[datetime]:
        return [datetime.fromisoformat(date) for date in self.dates]


class MeetingVoice(SQLModel, table=True):
    """What a member says of a meeting: before it which dates suit (`ticks`), after it how it was.

    `ticked_at`: they are done ticking. `takeaway` is kept until the circle has read it.
    """

    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    meeting_id: int = Field(foreign_key="circlemeeting.id", index=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    ticks: list[int] = Field(default_factory=list, sa_type=JSON_VALUE)
    ticked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    worth: str | None = None
    goes_on: bool | None = None
    takeaway: str | None = Field(
        default=None, sa_type=SealedText("meetingvoice.takeaway", of_member("member_id"))
    )


def meeting_of(session: Session, circle_id: int) -> CircleMeeting | None:
    """The meeting of a circle that is not over."""
    return session.exec(
        select(CircleMeeting).where(
            CircleMeeting.circle_id == circle_id, CircleMeeting.state != OVER
        )
    ).first()


def meetings_due(session: Session, now: datetime, limit: int) -> Sequence[CircleMeeting]:
    return session.exec(
        select(CircleMeeting)
        .where(col(CircleMeeting.due_at) <= now)
        .order_by(col(CircleMeeting.due_at), col(CircleMeeting.id))
        .limit(limit)
    ).all()


def meetings_open(
    session: Session, states: Collection[str], now: datetime
) -> Sequence[tuple[CircleMeeting, Circle]]:
    """Those in one of some states that have time left in it, each with its circle."""
    return session.exec(
        select(CircleMeeting, Circle)
        .join(Circle, col(Circle.id) == col(CircleMeeting.circle_id))
        .where(
            Circle.state == OPEN,
            col(CircleMeeting.state).in_(states),
            col(CircleMeeting.due_at) > now,
        )
        .order_by(col(CircleMeeting.id))
    ).all()


def voices_of(session: Session, meeting_id: int) -> dict[int, MeetingVoice]:
    """By member."""
    query = select(MeetingVoice).where(MeetingVoice.meeting_id == meeting_id)
    rows = session.exec(query.order_by(col(MeetingVoice.id))).all()
    return {row.member_id: row for row in rows}


def voice_of(session: Session, meeting_id: int, member_id: int) -> MeetingVoice:
    """A member's, begun where there is none."""
    found = voices_of(session, meeting_id).get(member_id)
    if found is None:
        found = MeetingVoice(meeting_id=meeting_id, member_id=member_id)
        session.add(found)
    return found

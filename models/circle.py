"""A circle: four to seven members who talk three times about a trouble that they share."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.member import LEAST_CONSENT, Member
from models.sealing import OF_ALL, SealedId, SealedText, SealedWord

# of a week's circles. due: to be worked out · prepared: a moderator decides · sending: cards go out
DUE, PREPARED, SENDING, SENT, DISCARDED = "due", "prepared", "sending", "sent", "discarded"
# of a circle. planned: no card is out · offered: fewer than four said yes · open: it began
PLANNED, OFFERED, OPEN, ENDED, DROPPED = "planned", "offered", "open", "ended", "dropped"
GROUP, RELAY = "group", "relay"  # where it talks


class CircleWeek(SQLModel, table=True):
    """The circles that were worked out together; `seed` decides between equals."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    state: str = Field(default=DUE, index=True)
    seed: int = Field(sa_type=BIG_ID)
    due_at: datetime = Field(sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored week."""
        assert self.id is not None, "The week was not flushed yet."
        return self.id


class Circle(SQLModel, table=True):
    """`words`: what several of its needs share, by language. `meetings` are agreed on so far.

    Cards may be answered until `offer_ends_at`; without a host by `host_by` it talks in the bot.
    Either is None once it is past. `host_id` is the Telegram id of who opens a group, and `link`
    the invitation to it.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    week_id: int = Field(foreign_key="circleweek.id", index=True, sa_type=BIG_ID)
    state: str = Field(default=PLANNED, index=True)
    language: str
    words: dict[str, list[str]] = Field(default_factory=dict, sa_type=JSON_VALUE)
    offered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    offer_ends_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    begun_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    host_by: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    host_id: int | None = Field(default=None, sa_type=SealedId)
    place: str | None = Field(default=None, sa_type=SealedText("circle.place", OF_ALL))
    link: str | None = Field(default=None, sa_type=SealedText("circle.link", OF_ALL))
    meetings: int = 3
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored circle."""
        assert self.id is not None, "The circle was not flushed yet."
        return self.id


class CircleSeat(SQLModel, table=True):
    """A member who is asked into a circle, and what came of it.

    `keeps_yes`: it came to nothing, and their yes counts for the next one. `missed_since`: lines
    were said of which they know, and which they have not read.
    """

    __table_args__ = (UniqueConstraint("circle_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    circle_id: int = Field(foreign_key="circle.id", index=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    need_id: int = Field(foreign_key="need.id", index=True, sa_type=BIG_ID)
    text_hash: str = Field(sa_type=SealedWord)
    offered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer: bool | None = None
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    keeps_yes: bool = False
    offered_again_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    missed_since: datetime | None = Field(default=None, sa_type=UtcDateTime)


def week_in(session: Session, *states: str) -> CircleWeek | None:
    """The newest week's circles in one of these states."""
    return session.exec(_IN_STATES, params={"states": states}).first()


# Built once: its keeper asks it whenever it is woken.
_IN_STATES = (
    select(CircleWeek)
    .where(col(CircleWeek.state).in_(bindparam("states", expanding=True)))
    .order_by(col(CircleWeek.id).desc())
    .limit(1)
)


def last_week(session: Session) -> CircleWeek | None:
    return session.exec(select(CircleWeek).order_by(col(CircleWeek.id).desc()).limit(1)).first()


def circles_of_week(session: Session, week_id: int, state: str) -> Sequence[Circle]:
    query = select(Circle).where(Circle.week_id == week_id, Circle.state == state)
    return session.exec(query.order_by(col(Circle.id))).all()


def seats_of(session: Session, circle_id: int) -> Sequence[CircleSeat]:
    """Everyone who was asked, in the order of asking."""
    query = select(CircleSeat).where(CircleSeat.circle_id == circle_id)
    return session.exec(query.order_by(col(CircleSeat.id))).all()


def seat_of(session: Session, circle_id: int, member_id: int) -> CircleSeat | None:
    return session.exec(
        select(CircleSeat).where(
            CircleSeat.circle_id == circle_id, CircleSeat.member_id == member_id
        )
    ).first()


def seats_unanswered(session: Session, now: datetime) -> Sequence[tuple[CircleSeat, Circle]]:
    """Those who have a card of a circle that can still be answered, and was not."""
    return session.exec(
        select(CircleSeat, Circle)
        .join(Circle, col(Circle.id) == col(CircleSeat.circle_id))
        .where(
            col(Circle.state).in_((OFFERED, OPEN)),
            col(Circle.offer_ends_at) > now,
            col(CircleSeat.offered_at).is_not(None),
            col(CircleSeat.answer).is_(None),
            col(CircleSeat.left_at).is_(None),
        )
        .order_by(col(CircleSeat.member_id), col(CircleSeat.id))
    ).all()


def members_in(session: Session, circle_id: int) -> Sequence[Member]:
    """Who said yes and did not leave, in the order of their yeses; nobody blocked."""
    return session.exec(
        select(Member)
        .join(CircleSeat, col(CircleSeat.member_id) == col(Member.id))
        .where(
            CircleSeat.circle_id == circle_id,
            col(CircleSeat.answer).is_(True),
            col(CircleSeat.left_at).is_(None),
            col(Member.blocked_at).is_(None),
            Member.consent_version >= LEAST_CONSENT,
        )
        .order_by(col(CircleSeat.answered_at), col(CircleSeat.id))
    ).all()


def circles_with(
    session: Session, member_id: int, states: Collection[str]
) -> Sequence[tuple[Circle, CircleSeat]]:
    """The circles in which a member has, or is offered, a seat: no no, and not left."""
    return session.exec(
        select(Circle, CircleSeat)
        .join(CircleSeat, col(CircleSeat.circle_id) == col(Circle.id))
        .where(
            CircleSeat.member_id == member_id,
            col(CircleSeat.left_at).is_(None),
            col(CircleSeat.answer).is_not(False),
            col(CircleSeat.offered_at).is_not(None),
            col(Circle.state).in_(states),
        )
        .order_by(col(Circle.id))
    ).all()

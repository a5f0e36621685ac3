"""Introductions: two members whose needs fit, and what each of them said to meeting."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Index, UniqueConstraint, bindparam, false, or_, text
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_OR_NULL, JSON_VALUE, UtcDateTime

# proposed: cards are out, not both said yes · agreed: both said yes, addresses being checked
# introduced: names exchanged · declined: one said no (never told) · expired · withdrawn
PROPOSED, AGREED, INTRODUCED = "proposed", "agreed", "introduced"
DECLINED, EXPIRED, WITHDRAWN = "declined", "expired", "withdrawn"
# They talk, or talked, through the bot, and do not know each other's names (models/relay.py).
RELAYED = "relayed"
ALIVE = (PROPOSED, AGREED)
# Under way for all that one of the two can see: whoever said yes does not see that the other
# declined.
UNDER_WAY = (PROPOSED, DECLINED, AGREED)

Pair = tuple[int, int]  # two member ids, the lower one first


class Introduction(SQLModel, table=True):
    """A pair of members; `low_id` < `high_id`, so that a pair has one spelling.

    Each brings one thing to it: an open need, or what they asked (`question_id`), or what they
    have been through (`experience_id`). For the last two the member's need is None.

    `extras` is what counted besides meaning when matching chose the two, by the fields of
    `matching.scoring.Extras`: facts change, and outcomes are to teach of what was known then. None
    for what a member chose themselves, and for what was proposed before it was kept.
    """

    __table_args__ = (
        # Two matching runs at once cannot propose one pair twice.
        Index(
            "ix_introduction_alive_pair",
            "low_id",
            "high_id",
            unique=True,
            sqlite_where=text("state IN ('proposed', 'agreed', 'introduced', 'relayed')"),
            postgresql_where=text("state IN ('proposed', 'agreed', 'introduced', 'relayed')"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    low_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    high_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    low_need_id: int | None = Field(default=None, foreign_key="need.id", index=True, sa_type=BIG_ID)
    high_need_id: int | None = Field(
        default=None, foreign_key="need.id", index=True, sa_type=BIG_ID
    )
    experience_id: int | None = Field(
        default=None, foreign_key="experience.id", index=True, sa_type=BIG_ID
    )
    question_id: int | None = Field(
        default=None, foreign_key="question.id", index=True, sa_type=BIG_ID
    )
    similarity: float
    reasons: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON_VALUE)
    extras: dict[str, int] | None = Field(default=None, sa_type=JSON_OR_NULL)
    state: str = Field(default=PROPOSED, index=True)
    proposed_at: datetime = Field(sa_type=UtcDateTime)
    introduced_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    check_in_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    nudge_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored introduction."""
        assert self.id is not None, "The introduction was not flushed yet."
        return self.id

    def peer_of(self, member_id: int) -> int:
        return self.high_id if member_id == self.low_id else self.low_id

    def need_of(self, member_id: int) -> int | None:
        """The id of the need this member brings to the introduction, if it is a need."""
        return self.low_need_id if member_id == self.low_id else self.high_need_id

    def concerns(self, member_id: int) -> bool:
        return member_id in (self.low_id, self.high_id)


class Offer(SQLModel, table=True):
    """An introduction offered to one of the two, and their one answer.

    `through_bot`: their yes is to a talk through the bot first.
    """

    __table_args__ = (UniqueConstraint("introduction_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    introduction_id: int = Field(foreign_key="introduction.id", sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    offered_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(index=True, sa_type=UtcDateTime)
    reminded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    offered_again_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer: bool | None = None
    through_bot: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Contact(SQLModel, table=True):
    """What one member said three days after an introduction: did you get to talk."""

    __table_args__ = (UniqueConstraint("introduction_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    introduction_id: int = Field(foreign_key="introduction.id", sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    answer: str
    answered_at: datetime = Field(sa_type=UtcDateTime)


class InTouch(SQLModel, table=True):
    """One member said, by a tap, that the two found each other."""

    introduction_id: int = Field(
        primary_key=True,
        foreign_key="introduction.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        index=True,
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    said_at: datetime = Field(sa_type=UtcDateTime)


def is_yes_waiting() -> tuple[ColumnElement[bool], ...]:
    """Conditions on an offer joined with its introduction: a yes that the other has not answered.

    As far as who gave it can see: it waits as long where the other declined.
    """
    # Nearly all there ever were are in one of these states. Asked like this they are no way in: of
    # ten members and more SQLite would else walk through them all, instead of the members' offers.
    state = col(Introduction.state) + ""
    return (
        col(Offer.answer).is_(True),
        col(Offer.closed_at).is_(None),
        state.in_([PROPOSED, DECLINED, EXPIRED]),
    )


def pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def introductions_of(
    session: Session, member_id: int, states: Sequence[str] | None = None
) -> Sequence[Introduction]:
    query = (
        select(Introduction)
        .where(or_(col(Introduction.low_id) == member_id, col(Introduction.high_id) == member_id))
        .order_by(col(Introduction.id))
    )
    if states is not None:
        query = query.where(col(Introduction.state).in_(states))
    return session.exec(query).all()


def introductions_about(session: Session, need_id: int) -> Sequence[Introduction]:
    """Introductions still under way that a need takes part in."""
    return session.exec(
        select(Introduction)
        .where(
            or_(
                col(Introduction.low_need_id) == need_id,
                col(Introduction.high_need_id) == need_id,
            ),
            col(Introduction.state).in_(UNDER_WAY),
        )
        .order_by(col(Introduction.id))
    ).all()


def introductions_about_experience(session: Session, experience_id: int) -> Sequence[Introduction]:
    """Introductions still under way in which someone would tell of what they have been through."""
    return session.exec(
        select(Introduction)
        .where(Introduction.experience_id == experience_id, col(Introduction.state).in_(UNDER_WAY))
        .order_by(col(Introduction.id))
    ).all()


def introductions_to_nudge(session: Session, now: datetime, limit: int) -> Sequence[Introduction]:
    return session.exec(
        select(Introduction)
        .where(col(Introduction.nudge_at) <= now)
        .order_by(col(Introduction.nudge_at))
        .limit(limit)
    ).all()


def who_is_in_touch(session: Session, introduction_id: int) -> set[int]:
    """The ids of those of the two who said that they are in touch."""
    return set(
        session.exec(
            select(InTouch.member_id).where(InTouch.introduction_id == introduction_id)
        ).all()
    )


# Built once: they are asked for every card, and building one takes longer than SQLite's answer.
_OFFERS = (
    select(Offer)
    .where(Offer.introduction_id == bindparam("introduction_id"))
    .order_by(col(Offer.id))
)
_OFFER = _OFFERS.where(Offer.member_id == bindparam("member_id"))


def offer_to(session: Session, introduction_id: int, member_id: int) -> Offer | None:
    wanted = {"introduction_id": introduction_id, "member_id": member_id}
    return session.exec(_OFFER, params=wanted).first()


def offers_of(session: Session, introduction_id: int) -> Sequence[Offer]:
    return session.exec(_OFFERS, params={"introduction_id": introduction_id}).all()


def said_yes_last(session: Session, introduction: Introduction) -> int | None:
    """The member whose yes made it an introduction."""
    answers = [
        (offer.answered_at, offer.member_id)
        for offer in offers_of(session, introduction.key)
        if offer.answered_at is not None
    ]
    return max(answers)[1] if answers else None

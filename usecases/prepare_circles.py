"""Working out the week's circles: the facts, the plan, and its preview for moderators."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from matching.circles import CirclePlan, NoCircle, Seeker, reasons_against_circle
from models.circle import (
    DISCARDED,
    DROPPED,
    DUE,
    OFFERED,
    PLANNED,
    PREPARED,
    SENDING,
    Circle,
    CircleSeat,
    CircleWeek,
    circles_of_week,
    last_week,
    week_in,
)
from models.circle import OPEN as CIRCLE_OPEN
from models.introduction import Pair
from models.kept_apart import pairs_kept_apart
from models.meeting import WORTH, CircleMeeting, MeetingVoice
from models.member import available_members
from models.moment import forget_time, last_time, note_time
from models.need import OPEN, Need, text_hash
from models.recall import chunks
from usecases.errors import RefusedError
from usecases.facts import people_of
from usecases.outgoing import Button
from usecases.tell_moderators import at_least_five, tell_moderators

APART = timedelta(days=3)  # a bot that was off on Monday morning makes it up that day
REST = timedelta(days=90)  # before a member is asked again into a circle about the same
UNASKED = "circles go out unasked"  # since when no moderator needs to say so


@dataclass(frozen=True)
class CircleFacts:
    """Who could sit in a circle. `rested`: needs about which one was offered lately; `apart`: who
    must never sit together."""

    seekers: list[Seeker]
    texts: Mapping[int, str]
    rested: frozenset[int]
    apart: frozenset[Pair]


def want_circles(session: Session, now: datetime) -> CircleWeek | None:
    """Note that circles are due, once a week; a plan that nobody decided on gives way to it."""
    newest = last_week(session)
    if newest is not None:
        if newest.due_at > now - APART or newest.state in {DUE, SENDING}:
            return None
        if newest.state == PREPARED:
            _discard(session, newest, now)
    wanted = CircleWeek(seed=now.date().toordinal(), due_at=now)
    session.add(wanted)
    session.flush()
    return wanted


def due_circles(session: Session) -> CircleWeek | None:
    return week_in(session, DUE)


def facts_for_circles(session: Session, now: datetime) -> CircleFacts:
    """Everyone available who is in no circle, with each of their open visible needs."""
    members = {member.key: member for member in available_members(session)}
    people = people_of(session, list(members.values()), now)
    taken = members_with_a_circle(session)
    free = sorted(
        id_
        for id_, person in people.items()
        if id_ not in taken and not reasons_against_circle(person)
    )
    needs = [
        need
        for some in chunks(free)
        for need in session.exec(
            select(Need)
            .where(col(Need.member_id).in_(some), Need.state == OPEN, col(Need.hidden_at).is_(None))
            .order_by(col(Need.id))
        ).all()
    ]
    rested = session.exec(
        select(CircleSeat.need_id).where(
            col(CircleSeat.offered_at) > now - REST, col(CircleSeat.keeps_yes).is_(False)
        )
    ).all()
    return CircleFacts(
        [Seeker(n.key, people[n.member_id], members[n.member_id].language) for n in needs],
        {need.key: need.text for need in needs},
        frozenset(rested),
        pairs_kept_apart(session, free),
    )


def members_with_a_circle(session: Session) -> set[int]:
    """Who sits in an open circle, or may still say yes to one."""
    return set(
        session.exec(
            select(CircleSeat.member_id)
            .join(Circle, col(Circle.id) == col(CircleSeat.circle_id))
            .where(
                col(Circle.state).in_([OFFERED, CIRCLE_OPEN]),
                col(CircleSeat.offered_at).is_not(None),
                col(CircleSeat.answer).is_not(False),
                col(CircleSeat.left_at).is_(None),
                # A card that passed unanswered is no seat.
                col(CircleSeat.answer).is_(True) | col(Circle.offer_ends_at).is_not(None),
            )
        ).all()
    )


def keep_circles(
    session: Session,
    week_id: int,
    plan: CirclePlan,
    words: Mapping[int, dict[str, list[str]]],
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> bool:
    """Store the plan and show its preview, or let it go out; False when it was settled meanwhile.

    `words`: what the needs of each circle share, by its place in the plan and by language.
    """
    week = session.get(CircleWeek, week_id, with_for_update=True)
    assert week is not None
    if week.state != DUE:
        return False
    for place, found in enumerate(plan.circles):
        circle = Circle(week_id=week_id, language=found.language, words=words.get(place, {}))
        session.add(circle)
        session.flush()
        for need_id, member_id in zip(found.needs, found.members, strict=True):
            need = session.get(Need, need_id)
            assert need is not None
            session.add(
                CircleSeat(
                    circle_id=circle.key,
                    member_id=member_id,
                    need_id=need_id,
                    text_hash=text_hash(need.text),
                )
            )
    if not plan.circles:
        week.state = DISCARDED
        return True
    if last_time(session, UNASKED) is not None:
        week.state = SENDING
        return True
    week.state = PREPARED
    tell_moderators(
        session,
        moderators,
        default_language,
        ["circles-preview"],
        now,
        keyboard=[
            [Button("button-circles-send", f"circles:{week_id}:send", style="success")],
            [Button("button-circles-discard", f"circles:{week_id}:discard")],
        ],
        about=f"circles:{week_id}",
        without=(),
        # Circles have four to seven members: their exact number could tell of fewer than five.
        count=at_least_five(len(plan.circles)),
        members=at_least_five(sum(len(found.members) for found in plan.circles)),
        **{f"left_{reason}": at_least_five(plan.left_over[reason]) for reason in NoCircle},
        **{f"worth_{worth}": at_least_five(n) for worth, n in _worth(session, now).items()},
    )
    return True


def _worth(session: Session, now: datetime) -> dict[str, int]:
    """How many answers of the past three months said that a meeting was worth its hour."""
    return {
        worth: session.exec(
            select(func.count())
            .select_from(MeetingVoice)
            .join(CircleMeeting, col(CircleMeeting.id) == col(MeetingVoice.meeting_id))
            .where(MeetingVoice.worth == worth, col(CircleMeeting.held_at) > now - REST)
        ).one()
        for worth in WORTH
    }


def decide_circles(session: Session, week_id: int, now: datetime, *, send: bool) -> None:
    """One moderator's one tap.

    Raises:
        RefusedError: when it was decided before, or newer ones took their place.
    """
    week = session.get(CircleWeek, week_id, with_for_update=True)
    if week is None:
        raise RefusedError("button-old")
    if week.state != PREPARED:
        raise RefusedError("circles-decided")
    if send:
        week.state = SENDING
        week.decided_at = now
    else:
        _discard(session, week, now)


def are_unasked(session: Session) -> bool:
    """Whether circles are offered without a moderator's tap."""
    return last_time(session, UNASKED) is not None


def set_unasked(session: Session, now: datetime, *, unasked: bool) -> None:
    if unasked:
        note_time(session, UNASKED, now)
    else:
        forget_time(session, UNASKED)


def _discard(session: Session, week: CircleWeek, now: datetime) -> None:
    week.state = DISCARDED
    week.decided_at = now
    for circle in circles_of_week(session, week.key, PLANNED):
        circle.state = DROPPED

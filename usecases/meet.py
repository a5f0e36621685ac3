"""A meeting, step by step: reminders, what it was like, and what comes after it."""

import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import MemberWords, lines, render
from locales.inert import inert, units
from matching.circles import SMALLEST
from models.circle import OPEN, Circle, members_in, seat_of
from models.circle_line import about_lines
from models.meeting import (
    ASKED,
    CHOOSING,
    HELD,
    NEAR,
    OVER,
    PLANNED,
    WORTH,
    CircleMeeting,
    MeetingVoice,
    voice_of,
    voices_of,
)
from models.member import Member
from models.outbox import Priority
from usecases.circle_letters import hears, listeners, moment_for, names, way_in
from usecases.end_circle import FEWEST, end_circle
from usecases.errors import RefusedError
from usecases.outgoing import Button, Keyboard, queue_message, write_to
from usecases.plan_meeting import choose_date, propose_meeting
from usecases.quiet_hours import quiet_until

AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
ANSWER_WITHIN = timedelta(days=2)
A_SERIES = 3  # meetings that are agreed on at a time
LONGEST = 300  # UTF-16 units of what one takes away


def take_step(session: Session, meeting: CircleMeeting, now: datetime) -> None:
    """Do what is due of a meeting. What a bot that was off missed for good is left out."""
    circle = session.get(Circle, meeting.circle_id, with_for_update=True)
    assert circle is not None
    if circle.state != OPEN:
        meeting.state, meeting.due_at = OVER, None
        return
    STEPS[meeting.state](session, circle, meeting, now)


def _choose(session: Session, _circle: Circle, meeting: CircleMeeting, now: datetime) -> None:
    choose_date(session, meeting, now)


def _remind_the_day_before(
    session: Session, circle: Circle, meeting: CircleMeeting, now: datetime
) -> None:
    assert meeting.held_at is not None
    meeting.state, meeting.due_at = NEAR, meeting.held_at - AN_HOUR
    if now >= meeting.due_at:
        return
    opening = f"opening-{meeting.number}" if meeting.number <= A_SERIES else "opening-more"
    for member in listeners(session, circle):
        parts = [
            render(
                member.language,
                "meeting-tomorrow",
                moment=moment_for(session, member, meeting.held_at),
            ),
            render(member.language, opening),
        ]
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=lines(*parts, separator="\n\n"),
            language=member.language,
            keyboard=way_in(circle),
            priority=Priority.INTRODUCTION,
            now=now,
            about=f"meeting-day:{meeting.key}",
            once=True,
            not_before=quiet_until(member, now),
        )


def _remind_the_hour_before(
    session: Session, circle: Circle, meeting: CircleMeeting, now: datetime
) -> None:
    assert meeting.held_at is not None
    meeting.state, meeting.due_at = HELD, meeting.held_at + A_DAY
    for member in listeners(session, circle):
        # At the end of their quiet hours it would come too late.
        if (quiet_until(member, now) or now) < meeting.held_at:
            write_to(
                session,
                member,
                now,
                "meeting-soon",
                keyboard=way_in(circle),
                about=f"meeting-hour:{meeting.key}",
                moment=moment_for(session, member, meeting.held_at),
            )


def _ask_how_it_was(
    session: Session, circle: Circle, meeting: CircleMeeting, now: datetime
) -> None:
    meeting.state, meeting.due_at = ASKED, now + ANSWER_WITHIN
    for member in listeners(session, circle):
        write_to(
            session,
            member,
            now,
            "meeting-worth-ask",
            keyboard=worth_keyboard(meeting),
            about=about_worth(meeting.key),
        )


def worth_keyboard(meeting: CircleMeeting) -> Keyboard:
    return [
        [Button(f"button-meeting-worth-{worth}", f"meeting:{meeting.key}:worth:{worth}")]
        for worth in WORTH
    ]


def about_worth(meeting_id: int) -> str:
    """How the outbox names the question how a meeting was."""
    return f"meeting-worth:{meeting_id}"


def _conclude(session: Session, circle: Circle, meeting: CircleMeeting, now: datetime) -> None:
    """Tell what they take away; then the next meeting, or the end."""
    meeting.state, meeting.due_at = OVER, None
    session.flush()
    voices = voices_of(session, meeting.key)
    _tell_takeaways(session, circle, meeting, voices, now)
    if meeting.number < circle.meetings:
        propose_meeting(session, circle, meeting.number + 1, now)
        return
    members = members_in(session, circle.key)
    staying = [m for m in members if m.key in voices and voices[m.key].goes_on]
    if len(staying) < SMALLEST:
        end_circle(session, circle, now, "circle-ended")
        return
    circle.meetings += A_SERIES
    for member in members:
        if member in staying:
            others = [other for other in staying if other is not member]
            write_to(session, member, now, "circle-goes-on", names=names(others))
        else:
            seat = seat_of(session, circle.key, member.key)
            assert seat is not None
            seat.left_at = now
            if hears(member):
                write_to(session, member, now, "circle-goodbye")
    session.flush()
    propose_meeting(session, circle, meeting.number + 1, now)


def _tell_takeaways(
    session: Session,
    circle: Circle,
    meeting: CircleMeeting,
    voices: Mapping[int, MeetingVoice],
    now: datetime,
) -> None:
    """From three on, in no order that tells whose; of one or two it would be plain."""
    members = {member.key for member in members_in(session, circle.key)}
    told = sorted(v.takeaway for id_, v in voices.items() if id_ in members and v.takeaway)
    for voice in voices.values():
        voice.takeaway = None
    if len(told) < FEWEST:
        return
    random.Random(meeting.key).shuffle(told)  # noqa: S311  (an order, no secret)
    for member in listeners(session, circle):
        quotes = [render(member.language, "takeaway", words=MemberWords(words)) for words in told]
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=lines(render(member.language, "takeaways-heading"), *quotes),
            language=member.language,
            keyboard=None,
            priority=Priority.INTRODUCTION,
            now=now,
            about=about_lines(circle.key),
            once=True,
            not_before=quiet_until(member, now),
        )


STEPS: Mapping[str, Callable[[Session, Circle, CircleMeeting, datetime], None]] = {
    CHOOSING: _choose,
    PLANNED: _remind_the_day_before,
    NEAR: _remind_the_hour_before,
    HELD: _ask_how_it_was,
    ASKED: _conclude,
}


def say_worth(session: Session, member: Member, meeting_id: int, worth: str) -> CircleMeeting:
    """Whether the hour was worth it; what they said last counts.

    Raises:
        RefusedError: when it is not their circle, or too late.
    """
    meeting = asked_meeting(session, member, meeting_id)
    if worth not in WORTH:
        raise RefusedError("button-old")
    voice_of(session, meeting_id, member.key).worth = worth
    return meeting


def say_goes_on(session: Session, member: Member, meeting_id: int, *, goes_on: bool) -> None:
    """Whether they come again; raises as `say_worth`."""
    asked_meeting(session, member, meeting_id)
    voice_of(session, meeting_id, member.key).goes_on = goes_on


def say_takeaway(session: Session, member: Member, meeting_id: int, text: str) -> str:
    """A line for the circle, as it will be read; raises as `say_worth`, and for one too long."""
    asked_meeting(session, member, meeting_id)
    text = " ".join(inert(text).split())
    if not 1 <= units(text) <= LONGEST:
        raise RefusedError("takeaway-length")
    voice_of(session, meeting_id, member.key).takeaway = text
    return text


def take_back(session: Session, member: Member, meeting_id: int) -> None:
    """No line after all; raises as `say_worth`."""
    asked_meeting(session, member, meeting_id)
    voice_of(session, meeting_id, member.key).takeaway = None


def is_asked(session: Session, member: Member, meeting_id: int) -> bool:
    """Whether what they say of a meeting still reaches the circle."""
    meeting = session.get(CircleMeeting, meeting_id)
    return (
        meeting is not None
        and meeting.state == ASKED
        and member.key in {m.key for m in members_in(session, meeting.circle_id)}
    )


def asked_meeting(session: Session, member: Member, meeting_id: int) -> CircleMeeting:
    """The meeting about which a member is asked at present.

    Raises:
        RefusedError: when there is none such.
    """
    meeting = session.get(CircleMeeting, meeting_id)
    if meeting is None or member.key not in {m.key for m in members_in(session, meeting.circle_id)}:
        raise RefusedError("button-old")
    if meeting.state != ASKED:
        raise RefusedError("meeting-told")
    return meeting

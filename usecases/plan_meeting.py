"""The date of a meeting: three are proposed, members tick, the one that suits most is taken."""

from collections import Counter
from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session

from locales import Rendered, render
from matching.meeting_dates import OPTIONS, Day, propose_dates
from models.circle import OPEN, Circle, members_in
from models.cooperative import cooperative_of
from models.meeting import (
    CHOOSING,
    OVER,
    PLANNED,
    CircleMeeting,
    MeetingVoice,
    meeting_of,
    voice_of,
    voices_of,
)
from models.member import Member
from usecases.circle_letters import hears, listeners, moment_for, way_in, zone_of
from usecases.end_circle import FEWEST, end_circle
from usecases.errors import RefusedError
from usecases.outgoing import Button, Keyboard, write_to
from usecases.quiet_hours import quiet_until

CHOOSE_WITHIN = timedelta(hours=48)
A_DAY = timedelta(days=1)
MOST_TRIES = 3


def propose_meeting(session: Session, circle: Circle, number: int, now: datetime) -> None:
    """Begin the next meeting with three dates."""
    meeting = CircleMeeting(circle_id=circle.key, number=number)
    session.add(meeting)
    _propose(session, circle, meeting, now)


def _propose(session: Session, circle: Circle, meeting: CircleMeeting, now: datetime) -> None:
    members = listeners(session, circle)
    days = [Day(zone_of(session, member), partial(_is_quiet, member)) for member in members]
    here = cooperative_of(session)
    dates = propose_dates(days, now, here.zone, here.country, weeks_later=meeting.tries - 1)
    meeting.dates = [date.isoformat() for date in dates]
    meeting.due_at = now + CHOOSE_WITHIN
    session.flush()
    for member in members:
        show_dates(session, circle, member, now)


def _is_quiet(member: Member, moment: datetime) -> bool:
    return quiet_until(member, moment) is not None


def show_dates(session: Session, circle: Circle, member: Member, now: datetime) -> None:
    """What is to be ticked, or when it will be; for who comes later too."""
    meeting = meeting_of(session, circle.key)
    if meeting is None or not hears(member):
        return
    if meeting.state == CHOOSING:
        write_to(
            session,
            member,
            now,
            _dates_text_id(meeting),
            keyboard=dates_keyboard(
                session, meeting, member, voice_of(session, meeting.key, member.key)
            ),
            about=about_dates(meeting.key),
            number=meeting.number,
        )
    elif meeting.held_at is not None and meeting.held_at > now:
        _tell_date(session, circle, meeting, member, now)


def about_dates(meeting_id: int) -> str:
    """How the outbox names the dates to tick."""
    return f"dates:{meeting_id}"


def dates_text(meeting: CircleMeeting, member: Member) -> Rendered:
    return render(member.language, _dates_text_id(meeting), number=meeting.number)


def _dates_text_id(meeting: CircleMeeting) -> str:
    return "dates-ask" if meeting.tries == 1 else "dates-ask-again"


def dates_keyboard(
    session: Session, meeting: CircleMeeting, member: Member, voice: MeetingVoice | None
) -> Keyboard:
    """Each button says what its tap leads to, so that a tap that arrives twice counts once."""
    ticks = voice.ticks if voice is not None else []
    rows = []
    for option, moment in enumerate(meeting.moments):
        ticked = option in ticks
        label = moment_for(session, member, moment)
        rows.append(
            [
                Button(
                    "button-chosen-label" if ticked else "button-date",
                    f"date:{meeting.key}:{meeting.tries}:{option}:{'off' if ticked else 'on'}",
                    {"label": label},
                )
            ]
        )
    done = "button-dates-done" if ticks else "button-dates-none"
    return [*rows, [Button(done, f"date:{meeting.key}:{meeting.tries}:done")]]


def tick(
    session: Session, member: Member, meeting_id: int, tries: int, option: int, *, on: bool
) -> tuple[CircleMeeting, MeetingVoice]:
    """Tick a date or take the tick away.

    Raises:
        RefusedError: when the date was chosen, or it is not their circle.
    """
    meeting = _being_chosen(session, member, meeting_id, tries)
    if option not in range(OPTIONS):
        raise RefusedError("button-old")
    voice = voice_of(session, meeting_id, member.key)
    voice.ticks = sorted({*voice.ticks, option} if on else {*voice.ticks} - {option})
    voice.ticked_at = None
    return meeting, voice


def done_ticking(
    session: Session, member: Member, meeting_id: int, tries: int, now: datetime
) -> list[str]:
    """Once everyone is, the date is chosen at once; returns what suits them, in their words.

    Raises:
        RefusedError: as `tick`.
    """
    meeting = _being_chosen(session, member, meeting_id, tries)
    voice = voice_of(session, meeting_id, member.key)
    voice.ticked_at = now
    session.flush()
    ticked = [moment_for(session, member, meeting.moments[option]) for option in voice.ticks]
    choose_if_all_answered(session, meeting, now)
    return ticked


def choose_if_all_answered(session: Session, meeting: CircleMeeting, now: datetime) -> None:
    circle = session.get(Circle, meeting.circle_id)
    assert circle is not None
    voices = voices_of(session, meeting.key)
    asked = listeners(session, circle)
    if asked and all(m.key in voices and voices[m.key].ticked_at for m in asked):
        choose_date(session, meeting, now)


def choose_date(session: Session, meeting: CircleMeeting, now: datetime) -> None:
    """The date with most ticks, the earlier of equals; with fewer than three, three new ones."""
    circle = session.get(Circle, meeting.circle_id)
    assert circle is not None
    members = {member.key for member in members_in(session, circle.key)}
    voices = voices_of(session, meeting.key)
    ticks = Counter(o for id_, voice in voices.items() if id_ in members for o in voice.ticks)
    best = min(range(OPTIONS), key=lambda option: (-ticks[option], option))
    if ticks[best] < FEWEST:
        _try_again(session, circle, meeting, voices, now)
        return
    meeting.state = PLANNED
    meeting.held_at = meeting.moments[best]
    meeting.due_at = meeting.held_at - A_DAY
    for member in listeners(session, circle):
        _tell_date(session, circle, meeting, member, now)


def _try_again(
    session: Session,
    circle: Circle,
    meeting: CircleMeeting,
    voices: dict[int, MeetingVoice],
    now: datetime,
) -> None:
    if meeting.tries >= MOST_TRIES:
        meeting.state, meeting.due_at = OVER, None
        end_circle(session, circle, now, "circle-ended-no-date")
        return
    meeting.tries += 1
    for voice in voices.values():
        voice.ticks, voice.ticked_at = [], None
    _propose(session, circle, meeting, now)


def _tell_date(
    session: Session, circle: Circle, meeting: CircleMeeting, member: Member, now: datetime
) -> None:
    assert meeting.held_at is not None
    write_to(
        session,
        member,
        now,
        "date-chosen",
        keyboard=way_in(circle),
        about=f"date:{meeting.key}",
        number=meeting.number,
        moment=moment_for(session, member, meeting.held_at),
    )


def _being_chosen(session: Session, member: Member, meeting_id: int, tries: int) -> CircleMeeting:
    meeting = session.get(CircleMeeting, meeting_id, with_for_update=True)
    circle = session.get(Circle, meeting.circle_id) if meeting is not None else None
    if meeting is None or circle is None or circle.state != OPEN:
        raise RefusedError("button-old")
    if member.key not in {other.key for other in members_in(session, circle.key)}:
        raise RefusedError("button-old")
    if meeting.state != CHOOSING or meeting.tries != tries:
        raise RefusedError("dates-chosen")
    return meeting

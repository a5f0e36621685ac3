"""Talking in a circle that has no group: what one writes is passed on to the others."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import MemberWords, render
from locales.inert import inert, units
from models.circle import OPEN, RELAY, Circle, CircleSeat, members_in, seat_of
from models.circle_line import CircleLine, about_lines, lines_since
from models.conversation import Conversation
from models.member import Member, get_member
from models.outbox import Priority
from usecases.circle_letters import hears
from usecases.errors import RefusedError
from usecases.outgoing import Button, queue_message, write_to

ROOM = "circle.room"  # the step of who is in it
LONGEST = 2000  # UTF-16 units: with a name before it, far from Telegram's 4,096
# Whoever wrote nothing for so long may have forgotten where their words go.
STAY = timedelta(hours=3)
MOST_MISSED = 20  # lines shown to who comes in


def is_in_room(conversation: Conversation | None, circle_id: int, now: datetime) -> bool:
    """Whether somebody entered, and was there lately."""
    if conversation is None or conversation.step != ROOM:
        return False
    data = conversation.data
    return data.get("circle") == circle_id and datetime.fromisoformat(data["at"]) > now - STAY


def talks_here(session: Session, member: Member, circle_id: int) -> bool:
    """Whether a circle of theirs still talks in the bot."""
    circle = session.get(Circle, circle_id)
    return (
        circle is not None
        and circle.state == OPEN
        and circle.place == RELAY
        and member.key in {other.key for other in members_in(session, circle_id)}
    )


def enter(session: Session, member: Member, circle: Circle) -> Sequence[tuple[str, str]]:
    """Come in; (name, words) of what others said since one was last there, the newest twenty.

    Raises:
        RefusedError: when it is not a circle of theirs that talks here.
    """
    seat = _seat(session, member, circle.key)
    since, seat.missed_since = seat.missed_since, None
    if since is None:
        return []
    return [
        (get_member(session, line.member_id).first_name, line.text)
        for line in lines_since(session, circle.key, since, member.key, MOST_MISSED)
    ]


def say_in_circle(
    session: Session, member: Member, circle_id: int, text: str, now: datetime
) -> None:
    """Pass words on: to who is in the room at once; others hear once that there is something.

    Raises:
        RefusedError: for words too long, or when the circle does not talk here any more.
    """
    _seat(session, member, circle_id)
    text = inert(text)
    if not 1 <= units(text) <= LONGEST:
        raise RefusedError("circle-line-length")
    line = CircleLine(circle_id=circle_id, member_id=member.key, text=text, said_at=now)
    session.add(line)
    for other in members_in(session, circle_id):
        if other.key == member.key:
            continue
        if is_in_room(session.get(Conversation, other.telegram_id), circle_id, now):
            _pass_on(session, line, member, other, now)
        else:
            _note_missed(session, circle_id, other, now)


def _pass_on(
    session: Session, line: CircleLine, speaker: Member, other: Member, now: datetime
) -> None:
    if not hears(other):
        return
    queue_message(
        session,
        chat_id=other.telegram_id,
        rendered=render(
            other.language,
            "circle-line",
            name=MemberWords(speaker.first_name),
            words=MemberWords(line.text, may_link=True),
        ),
        language=other.language,
        keyboard=None,
        # They came in to talk: an answer, which no quiet hours hold back.
        priority=Priority.REPLY,
        now=now,
        about=about_lines(line.circle_id),
        once=True,
    )


def _note_missed(session: Session, circle_id: int, other: Member, now: datetime) -> None:
    seat = seat_of(session, circle_id, other.key)
    assert seat is not None
    if seat.missed_since is not None:
        return
    seat.missed_since = now
    if hears(other):
        write_to(
            session,
            other,
            now,
            "circle-new-lines",
            keyboard=[[Button("button-circle-enter", f"circle:{circle_id}:enter")]],
            about=f"circle-missed:{circle_id}",
        )


def _seat(session: Session, member: Member, circle_id: int) -> CircleSeat:
    circle = session.get(Circle, circle_id)
    seat = seat_of(session, circle_id, member.key)
    if circle is None or seat is None or not seat.answer or seat.left_at is not None:
        raise RefusedError("button-old")
    if circle.state != OPEN or circle.place != RELAY:
        raise RefusedError("circle-not-here")
    return seat

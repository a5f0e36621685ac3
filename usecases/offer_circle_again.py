"""After a silence of the bot: what circles ask with buttons and a time limit is asked again."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from locales import Rendered, lines, render
from models.circle import Circle, seats_unanswered
from models.later import cancel_later
from models.meeting import ASKED, CHOOSING, CircleMeeting, meetings_open, voices_of
from models.member import Member, get_member
from models.outbox import Priority
from usecases.circle_letters import hears, listeners
from usecases.meet import about_worth, worth_keyboard
from usecases.offer_again import AT_MOST_EVERY
from usecases.offer_circle import about_card, card_keyboard, render_card
from usecases.outgoing import Keyboard, queue_message
from usecases.plan_meeting import about_dates, dates_keyboard, dates_text
from usecases.quiet_hours import quiet_until


def offer_circles_again(session: Session, now: datetime) -> int:
    """Cards, dates to tick and how a meeting was, each to who did not answer; how many were sent.

    One message a member and question: what was tapped in the silence may be any of them.
    """
    sent = 0
    for seat, circle in seats_unanswered(session, now):
        member = get_member(session, seat.member_id)
        if not hears(member) or _is_recent(seat.offered_again_at, now):
            continue
        seat.offered_again_at = now
        card = render_card(session, circle, seat, member, "circle-card-waits")
        _send(
            session,
            member,
            card,
            now,
            keyboard=card_keyboard(circle, seat),
            about=about_card(circle.key),
        )
        sent += 1
    for meeting, circle in meetings_open(session, (CHOOSING, ASKED), now):
        if not _is_recent(meeting.asked_again_at, now):
            meeting.asked_again_at = now
            sent += _ask_again(session, circle, meeting, now)
    return sent


def _ask_again(session: Session, circle: Circle, meeting: CircleMeeting, now: datetime) -> int:
    voices = voices_of(session, meeting.key)
    asked: Sequence[Member] = listeners(session, circle)
    if meeting.state == CHOOSING:
        waiting = [m for m in asked if m.key not in voices or voices[m.key].ticked_at is None]
        for member in waiting:
            keyboard = dates_keyboard(session, meeting, member, voices.get(member.key))
            text = dates_text(meeting, member)
            _send(session, member, text, now, keyboard=keyboard, about=about_dates(meeting.key))
        return len(waiting)
    waiting = [m for m in asked if m.key not in voices or voices[m.key].goes_on is None]
    for member in waiting:
        text = render(member.language, "meeting-worth-ask")
        keyboard = worth_keyboard(meeting)
        _send(session, member, text, now, keyboard=keyboard, about=about_worth(meeting.key))
    return len(waiting)


def _send(
    session: Session,
    member: Member,
    text: Rendered,
    now: datetime,
    *,
    keyboard: Keyboard,
    about: str,
) -> None:
    # A copy that still waits for the morning would come after this one.
    cancel_later(session, chat_id=member.telegram_id, about=about)
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=lines(render(member.language, "circle-again"), text, separator="\n\n"),
        language=member.language,
        keyboard=keyboard,
        priority=Priority.INTRODUCTION,
        now=now,
        about=about,
        once=True,
        not_before=quiet_until(member, now),
    )


def _is_recent(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment > now - AT_MOST_EVERY

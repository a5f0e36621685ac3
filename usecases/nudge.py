"""A day after an introduction of which there was no word: one light nudge to both."""

from datetime import datetime

from sqlmodel import Session

from locales import MemberWords, lines, render
from models.introduction import INTRODUCED, RELAYED, InTouch, Introduction, who_is_in_touch
from models.later import cancel_later
from models.member import Member, get_member
from models.outbox import Priority, cancel_calls
from models.relay import OPEN, Relay, has_lines, relay_of
from usecases.errors import RefusedError
from usecases.first_words import first_questions
from usecases.open_relay import label_text
from usecases.outgoing import Button, queue_message
from usecases.quiet_hours import quiet_until


def nudge_both(session: Session, introduction: Introduction, now: datetime) -> None:
    """Once, and only where neither said that they are in touch nor wrote a line through the bot:
    what the two write in a chat of their own, nobody here can see. Who is on a break is let be."""
    introduction.nudge_at = None
    if who_is_in_touch(session, introduction.key) or has_lines(session, introduction.key):
        return
    relay = relay_of(session, introduction.key)
    if introduction.state == RELAYED and relay is not None and relay.state == OPEN:
        for member_id in (relay.low_id, relay.high_id):
            _nudge_to_talk(session, introduction, relay, get_member(session, member_id), now)
    if introduction.state != INTRODUCED:
        return
    if introduction.check_in_at is not None and introduction.check_in_at <= now:
        return  # the bot was off for days: they are asked whether they talked, and that is enough
    for member_id in (introduction.low_id, introduction.high_id):
        member = get_member(session, member_id)
        peer = get_member(session, introduction.peer_of(member_id))
        if not member.is_available or not member.allows_unasked:
            continue
        question, _ = first_questions(session, introduction, member)
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=lines(
                render(member.language, "nudge", name=MemberWords(peer.first_name)),
                render(member.language, f"opening-{question}"),
            ),
            language=member.language,
            keyboard=[[Button("button-in-touch", f"touch:{introduction.key}:nudge")]],
            priority=Priority.INTRODUCTION,
            now=now,
            about=about_nudge(introduction.key),
            once=True,
            not_before=quiet_until(member, now),
        )


def _nudge_to_talk(
    session: Session, introduction: Introduction, relay: Relay, member: Member, now: datetime
) -> None:
    if not member.is_available or not member.allows_unasked:
        return
    question, _ = first_questions(session, introduction, member)
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=lines(
            render(
                member.language,
                "nudge-relay",
                label=label_text(member.language, relay, member.key),
            ),
            render(member.language, f"opening-{question}"),
        ),
        language=member.language,
        keyboard=[[Button("button-relay-talk", f"relay:enter:{relay.key}")]],
        priority=Priority.INTRODUCTION,
        now=now,
        about=about_nudge(introduction.key),
        once=True,
        not_before=quiet_until(member, now),
    )


def note_in_touch(
    session: Session, member: Member, introduction_id: int, now: datetime
) -> Introduction:
    """Keep that a member said so; a nudge that was not sent yet is not needed any more.

    Raises:
        RefusedError: when the introduction is not theirs, or they said so before.
    """
    introduction = session.get(Introduction, introduction_id)
    if (
        introduction is None
        or not introduction.concerns(member.key)
        or introduction.state != INTRODUCED
    ):
        raise RefusedError("button-old")
    if session.get(InTouch, (introduction_id, member.key)) is not None:
        raise RefusedError("already-answered")
    session.add(InTouch(introduction_id=introduction_id, member_id=member.key, said_at=now))
    cancel_later(session, about=about_nudge(introduction_id))
    cancel_calls(session, about=about_nudge(introduction_id))
    return introduction


def about_nudge(introduction_id: int) -> str:
    """How the outbox names the nudge of an introduction."""
    return f"nudge:{introduction_id}"

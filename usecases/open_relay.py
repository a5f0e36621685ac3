"""A talk through the bot begins: both said yes, and at least one would rather show no name yet."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import lines, plain, render
from models.introduction import RELAYED, Introduction, said_yes_last
from models.member import Member, get_member
from models.outbox import Priority
from models.relay import LABELS, Relay, open_relays
from usecases.first_words import render_questions
from usecases.outgoing import Button, queue_message
from usecases.peer_card import peer_words
from usecases.quiet_hours import quiet_until

NUDGE_AFTER = timedelta(days=1)


def open_relay(session: Session, introduction: Introduction, now: datetime) -> Relay:
    """Open it and tell both: who they are to each other, and what a bot can promise."""
    introduction.state = RELAYED
    introduction.introduced_at = now
    introduction.nudge_at = now + NUDGE_AFTER
    relay = Relay(
        introduction_id=introduction.key,
        low_id=introduction.low_id,
        high_id=introduction.high_id,
        low_label=_free_label(session, introduction.high_id, introduction.key, ()),
        high_label=0,
        opened_at=now,
    )
    # Not the same one for both: «you are 🦉 to 🦉» would puzzle.
    relay.high_label = _free_label(
        session, introduction.low_id, introduction.key + 1, {relay.low_label}
    )
    session.add(relay)
    session.flush()
    last = said_yes_last(session, introduction)
    for member_id in (relay.low_id, relay.high_id):
        member = get_member(session, member_id)
        if may_talk(member):
            _tell(session, introduction, relay, member, now, at_once=member_id == last)
    return relay


def may_talk(member: Member) -> bool:
    """Whether lines may be passed on to a member; being set aside is no bar."""
    return (
        member.consents
        and member.paused_at is None
        and member.blocked_at is None
        and member.unreachable_at is None
    )


def label_text(language: str, relay: Relay, viewer_id: int) -> str:
    """What a viewer calls the other."""
    return _label(language, relay.label_for(viewer_id))


def _label(language: str, number: int) -> str:
    name = plain(language, f"relay-label-{number % LABELS + 1}")
    return name if number < LABELS else f"{name} {number // LABELS + 1}"


def _free_label(session: Session, viewer_id: int, seed: int, taken: Collection[int]) -> int:
    """One by which the viewer calls nobody else at present."""
    used = {relay.label_for(viewer_id) for relay in open_relays(session, viewer_id)} | {*taken}
    rows = range(len(used) // LABELS + 1)
    every = [row * LABELS + (seed + step) % LABELS for row in rows for step in range(LABELS)]
    return next(number for number in every if number not in used)


def _tell(
    session: Session,
    introduction: Introduction,
    relay: Relay,
    member: Member,
    now: datetime,
    *,
    at_once: bool,
) -> None:
    language = member.language
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=lines(
            render(
                language,
                "relay-opened",
                label=label_text(language, relay, member.key),
                mine=_label(language, relay.label_for(relay.peer_of(member.key))),
            ),
            *peer_words(session, introduction, member, brief=True),
            render_questions(session, introduction, member),
            render(language, "relay-promise"),
            separator="\n\n",
        ),
        language=language,
        keyboard=[[Button("button-relay-talk", f"relay:enter:{relay.key}", style="success")]],
        priority=Priority.INTRODUCTION,
        now=now,
        about=f"relay:{relay.key}",
        once=True,
        not_before=None if at_once else quiet_until(member, now),
    )

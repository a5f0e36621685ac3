"""The end of a talk through the bot. It sounds the same whatever the reason was."""

from datetime import datetime, timedelta

from sqlmodel import Session

from models.conversation import open_conversation
from models.later import cancel_later
from models.member import get_member
from models.outbox import Priority, forget_calls
from models.relay import (
    ENDED,
    OPEN,
    Relay,
    about_line,
    delete_lines,
    old_lines,
    reports_to_empty,
)
from usecases.nudge import about_nudge
from usecases.open_relay import label_text
from usecases.outgoing import Button, write_to

REPORTS_KEPT = timedelta(days=90)  # of which nobody said that they are settled


def end_relay(
    session: Session,
    relay: Relay,
    now: datetime,
    *,
    by: int | None = None,
    writing: int | None = None,
) -> None:
    """End it, and tell both; whoever did it (`by`, a member's id) hears it where they tapped, and
    whoever is `writing` at this moment hears it at once.

    After it either may still report it: who writes something foul and goes has not got away.
    """
    if relay.state != OPEN:
        return
    relay.state = ENDED
    relay.ended_at = now
    cancel_later(session, about=about_nudge(relay.introduction_id))
    cancel_later(session, about=about_reveal(relay.key))
    cancel_later(session, about=about_quiet(relay.key))
    for member_id in (relay.low_id, relay.high_id):
        member = get_member(session, member_id)
        leave_talk(session, relay, member.telegram_id)
        if member_id == by:
            continue
        write_to(
            session,
            member,
            now,
            "relay-ended",
            keyboard=[[Button("button-relay-report", f"parting:report:{relay.key}")]],
            priority=Priority.REPLY if member_id == writing else Priority.INTRODUCTION,
            about=f"relay-end:{relay.key}",
            label=label_text(member.language, relay, member_id),
        )


def leave_talk(session: Session, relay: Relay, telegram_id: int) -> None:
    """Whoever was writing in this talk is not any more: the next thing they type is asked about."""
    conversation = open_conversation(session, telegram_id)
    if conversation.data.get("relay") == relay.key:
        kept = {
            key: value for key, value in conversation.data.items() if key not in {"relay", "at"}
        }
        conversation.go_to(None, **kept)


def about_reveal(relay_id: int) -> str:
    """How the outbox names the question whether names may be shown."""
    return f"reveal:{relay_id}"


def about_quiet(relay_id: int) -> str:
    """How the outbox names the word that a talk will end by itself."""
    return f"quiet:{relay_id}"


def note_life(session: Session, relay: Relay) -> None:
    """Something happened in a talk: it does not end by itself for now."""
    relay.quiet_told_at = None
    cancel_later(session, about=about_quiet(relay.key))


def forget_lines(session: Session, before: datetime, now: datetime, limit: int) -> int:
    """Delete what is from `before`, from the outbox too; returns how many."""
    line_ids = old_lines(session, before, limit)
    forget_calls(session, [about_line(line_id) for line_id in line_ids])
    for line_id in line_ids:
        cancel_later(session, about=about_line(line_id))
    delete_lines(session, line_ids)
    for report in reports_to_empty(session, now - REPORTS_KEPT):
        report.lines = []
        report.settled_at = now
    return len(line_ids)

"""Nobody should be introduced to a ghost: who answers no card any more is set aside, kindly."""

from datetime import datetime

from sqlmodel import Session

from models.member import Member
from usecases.facts import has_room
from usecases.outgoing import Button, write_to

MOST_UNANSWERED = 3  # cards in a row


def note_silence(session: Session, member: Member, now: datetime) -> None:
    """A card of theirs ended without an answer; after the third in a row they are set aside.

    Who was away did not have the card before them, and who is at their limit could not say yes to
    it: neither counts. Nobody else is told: to whoever waits for an answer of theirs, it is as if
    they had not answered yet.
    """
    if not member.is_available or not has_room(session, member, now):
        return
    member.unanswered += 1
    if member.unanswered >= MOST_UNANSWERED:
        member.set_aside_at = now
        # Queued after the mark: it is the last word until they come back.
        write_to(
            session,
            member,
            now,
            "set-aside",
            keyboard=[[Button("button-resume", "resume", style="success")]],
            about=f"set-aside:{member.key}",
        )

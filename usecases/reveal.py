"""Showing names after a talk through the bot: it takes both, and a no looks like silence."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Session

from models.introduction import AGREED, Introduction
from models.member import Member, get_member
from models.relay import REVEALED, Relay
from usecases.end_relay import about_reveal, leave_talk, note_life
from usecases.open_relay import label_text, may_talk
from usecases.outgoing import Button, write_to


class Reveal(StrEnum):
    """What a wish to show names led to; each is also the id of the text that says so."""

    ASKED = "relay-reveal-asked"
    ASKED_BEFORE = "relay-reveal-asked-before"
    AGREED = "relay-reveal-agreed"


def ask_reveal(session: Session, member: Member, relay: Relay, now: datetime) -> Reveal:
    """Ask the other, once; where they asked first this is the second yes, and names cross as in
    any introduction (scheduler/introducer.py)."""
    is_low = member.key == relay.low_id
    mine, theirs = (
        (relay.low_reveal_at, relay.high_reveal_at)
        if is_low
        else (relay.high_reveal_at, relay.low_reveal_at)
    )
    if theirs is not None:
        relay.state = REVEALED
        relay.ended_at = now
        introduction = session.get(Introduction, relay.introduction_id)
        assert introduction is not None
        introduction.state = AGREED
        for member_id in (relay.low_id, relay.high_id):
            leave_talk(session, relay, get_member(session, member_id).telegram_id)
        return Reveal.AGREED
    if mine is not None:
        return Reveal.ASKED_BEFORE
    note_life(session, relay)
    if is_low:
        relay.low_reveal_at = now
    else:
        relay.high_reveal_at = now
    peer = get_member(session, relay.peer_of(member.key))
    if may_talk(peer):
        write_to(
            session,
            peer,
            now,
            "relay-reveal-ask",
            keyboard=[
                [Button("button-reveal-yes", f"parting:reveal:{relay.key}", style="success")],
                [Button("button-not-now", f"parting:hide:{relay.key}")],
            ],
            about=about_reveal(relay.key),
            label=label_text(peer.language, relay, peer.key),
        )
    return Reveal.ASKED

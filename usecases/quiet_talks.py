"""Talks through the bot in which nobody writes any more: both hear it once, then they end."""

from datetime import datetime, timedelta

from sqlmodel import Session

from models.member import get_member
from models.relay import Relay
from usecases.end_relay import about_quiet
from usecases.open_relay import label_text
from usecases.outgoing import Button, write_to

QUIET_AFTER = timedelta(days=14)
# Three weeks of silence in all: the last lines are still kept then, for who wants to report them.
ENDS_AFTER = timedelta(days=7)


def tell_of_silence(session: Session, relay: Relay, now: datetime) -> None:
    """Tell both that the talk ends in a week, unless one of them writes."""
    relay.quiet_told_at = now
    for member_id in (relay.low_id, relay.high_id):
        member = get_member(session, member_id)
        write_to(
            session,
            member,
            now,
            "relay-quiet",
            keyboard=[
                [Button("button-relay-talk", f"relay:enter:{relay.key}")],
                [Button("button-relay-end", f"parting:end:{relay.key}")],
            ],
            about=about_quiet(relay.key),
            label=label_text(member.language, relay, member_id),
        )

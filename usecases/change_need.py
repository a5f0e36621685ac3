"""A message that told a need was changed afterwards: its need may follow, with one tap."""

from datetime import datetime, timedelta

from sqlmodel import Session

from models.member import Member
from models.need import OPEN, Need, find_need_told_in, text_hash
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.need_text import checked_need
from usecases.share_need import rewrite_need

STILL_COUNTS = timedelta(hours=48)  # as long as Telegram lets people change a message
MARK = 8  # characters of the hash that a button carries


def note_change(
    session: Session, member: Member, message_id: int, text: str, now: datetime
) -> Need | None:
    """The need that a message told, with its `changed_text` where there is one to offer.

    None where the message told no need, or it is too late.

    Raises:
        RefusedError: for a text that is too short or too long.
    """
    need = find_need_told_in(session, member.key, message_id)
    if need is None or need.state != OPEN:
        return None
    if now - (need.rewritten_at or need.told_at) > STILL_COUNTS:
        return None
    text = checked_need(text)
    need.changed_text = text if text != need.text else None
    return need


def change_mark(need: Need) -> str:
    """Tells which of several changes a button was about."""
    return text_hash(need.changed_text)[:MARK] if need.changed_text else ""


def take_change(
    session: Session, need: Need, mark: str, now: datetime, *, taken_out: bool = False
) -> None:
    """Let the need read as the changed message does; `taken_out`: without what tells whom to find.

    Raises:
        RefusedError: when the message was changed again since, or it was answered before.
    """
    _expect(need, mark)
    assert need.changed_text is not None
    text = without_addresses(need.changed_text) if taken_out else need.changed_text
    rewrite_need(session, need, text, now)


def leave_as_it_is(need: Need, mark: str) -> None:
    """Forget the change; raises as `take_change` does."""
    _expect(need, mark)
    need.changed_text = None


def _expect(need: Need, mark: str) -> None:
    if need.changed_text is None:
        raise RefusedError("already-answered")
    if mark != change_mark(need):
        raise RefusedError("button-old")

"""Writing into the audit log."""

from datetime import datetime

from sqlmodel import Session

from locales.inert import inert
from models.audit import REASONS, AuditEntry
from usecases.errors import RefusedError

LONGEST = 300  # characters of a reason in one's own words


def note_action(
    session: Session,
    actor: int,
    action: str,
    now: datetime,
    *,
    subject_id: int | None = None,
    **details: str | int,
) -> AuditEntry:
    """Note what was done, in the transaction that does it. `actor` is a Telegram id."""
    entry = AuditEntry(
        at=now,
        actor_telegram_id=actor,
        action=action,
        subject_id=subject_id,
        details=details,
    )
    session.add(entry)
    session.flush()
    return entry


def give_reason(session: Session, entry_id: int, actor: int, reason: str) -> AuditEntry:
    """Add why to an entry of one's own: one of `REASONS`, or words.

    Raises:
        RefusedError: for another's entry, one that has a reason already, or words too long.
    """
    entry = session.get(AuditEntry, entry_id)
    if entry is None or entry.actor_telegram_id != actor:
        raise RefusedError("button-old")
    if entry.reason is not None:
        raise RefusedError("already-answered")
    if reason not in REASONS:
        reason = inert(reason)
        if not 1 <= len(reason) <= LONGEST:
            raise RefusedError("reason-length")
    entry.reason = reason
    return entry

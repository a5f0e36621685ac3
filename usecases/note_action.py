"""Writing into the audit log."""

from datetime import datetime

from sqlmodel import Session

from locales.inert import inert
from models.audit import REASONS, AuditEntry
from models.case import Case, decision_by_entry
from usecases.errors import RefusedError

LONGEST = 300  # characters of a reason in one's own words
BOT = 0  # the actor of what the rules did; nobody's Telegram id


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
    _pass_on(session, entry)
    return entry


def _pass_on(session: Session, entry: AuditEntry) -> None:
    """The member who was waiting for the reason of a decision need wait no longer."""
    decision = decision_by_entry(session, entry.key)
    if decision is None:
        return
    if decision.tell_at is not None:
        decision.tell_at = decision.decided_at
    case = session.get(Case, decision.case_id)
    assert case is not None
    case.is_stale = case.carded_at is not None

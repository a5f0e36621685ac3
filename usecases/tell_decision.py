"""Telling a member what was decided about something of theirs: what, why, and what they can do."""

from datetime import datetime

from sqlmodel import Session

from locales import Rendered, lines, render
from models.audit import AuditEntry
from models.case import APPEAL, Case, Decision
from models.member import Member, get_member
from models.outbox import Priority
from usecases.case_card import reason_text, subject_words
from usecases.outgoing import Button, queue_message
from usecases.quiet_hours import quiet_until


def tell_decision(session: Session, decision: Decision, case: Case, now: datetime) -> None:
    """Once, and not in their quiet hours; a blocked member hears of it too."""
    member = get_member(session, case.member_id)
    quiet = quiet_until(member, now)
    if quiet is not None:
        decision.tell_at = quiet
        return
    decision.tell_at = None
    decision.told_at = now
    if member.unreachable_at is not None:
        return
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=_text(session, decision, case, member),
        language=member.language,
        keyboard=None if case.kind == APPEAL else [[Button("button-appeal", f"appeal:{case.key}")]],
        priority=Priority.INTRODUCTION,
        now=now,
        about=f"decision:{case.key}",
        once=True,
    )


def _text(session: Session, decision: Decision, case: Case, member: Member) -> Rendered:
    language = member.language
    parts = [render(language, f"told-{decision.verdict}-{case.subject_kind}")]
    parts += subject_words(session, case, language)
    entry = session.get(AuditEntry, decision.entry_id)
    if entry is not None and entry.reason is not None:
        parts.append(render(language, "audit-reason", reason=reason_text(entry, language)))
    if case.kind != APPEAL:
        parts.append(render(language, f"told-what-{decision.verdict}"))
    return lines(*parts, separator="\n\n")

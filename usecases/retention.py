"""What is kept no longer than it is needed: rules that say what is too old, and let it go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, or_, select

from models.answer import NeedAnswer
from models.audit import AuditEntry
from models.case import Case, Decision
from models.circle_line import CircleLine, purge_lines
from models.concern import Concern
from models.conversation import Conversation
from models.figures import TODO as REQUEST_TODO
from models.figures import ReportRequest
from models.file import DONE as FILE_DONE
from models.file import FAILED as FILE_FAILED
from models.file import FileToSend, ReceivedFile
from models.inbox import TODO as INBOX_TODO
from models.inbox import InboxUpdate
from models.member import Member
from models.moment import last_time, note_time
from models.need import OPEN, Need
from models.relay import RelayedLine
from models.retention import Keeping, Periods, count_gone, counts_of_month, keeping_of
from usecases.end_relay import forget_lines
from usecases.forget import forget_member
from usecases.tell_moderators import FEWEST_TOLD, tell_moderators

BATCH = 200  # rows a transaction; others get their turn in between
TOLD = "retention told"  # when moderators last heard what went
PEOPLE = "members"  # the one kind that counts people

Clear = Callable[[Session, datetime, datetime], int]  # (session, before, now): how many went


@dataclass(frozen=True)
class Rule:
    """`kind` is the end of its text id; `counts` says how many rows are from before a moment."""

    kind: str
    period: Callable[[Periods], timedelta]
    counts: Callable[[Session, datetime], int]
    clear: Clear


def _number(session: Session, table: Any, *conditions: ColumnElement[bool]) -> int:
    return session.exec(select(func.count()).select_from(table).where(*conditions)).one()


def _ids(session: Session, column: Any, *conditions: ColumnElement[bool]) -> list[Any]:
    query = select(column).where(*conditions).order_by(column).limit(BATCH)
    return [row for row in session.exec(query).all() if row is not None]


def _old_updates(before: datetime) -> ColumnElement[bool]:
    """Handled, or set aside as nothing could be done with it."""
    return (col(InboxUpdate.state) != INBOX_TODO) & (col(InboxUpdate.handled_at) < before)


def _clear_updates(session: Session, before: datetime, _now: datetime) -> int:
    ids = _ids(session, col(InboxUpdate.id), _old_updates(before))
    session.connection().execute(delete(InboxUpdate).where(col(InboxUpdate.id).in_(ids)))
    return len(ids)


def _old_drafts(before: datetime) -> ColumnElement[bool]:
    return col(Conversation.touched_at) < before


def _clear_drafts(session: Session, before: datetime, _now: datetime) -> int:
    """Of a member the open question is let go; of a stranger nothing is left."""
    rows = session.exec(select(Conversation).where(_old_drafts(before)).limit(BATCH)).all()
    ids = [row.telegram_id for row in rows]
    known = set(
        session.exec(select(Member.telegram_id).where(col(Member.telegram_id).in_(ids))).all()
    )
    for row in rows:
        if row.telegram_id in known:
            row.go_to(None)
            row.touched_at = None
        else:
            session.delete(row)
    session.flush()
    return len(rows)


def _old_needs(before: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(Need.state) != OPEN, col(Need.closed_at) < before, col(Need.text) != "")


def _clear_needs(session: Session, before: datetime, _now: datetime) -> int:
    """Their words; the row stays, as introductions point at it."""
    ids = _ids(session, col(Need.id), *_old_needs(before))
    session.connection().execute(
        update(Need).where(col(Need.id).in_(ids)).values(text="", changed_text=None)
    )
    session.connection().execute(delete(NeedAnswer).where(col(NeedAnswer.need_id).in_(ids)))
    return len(ids)


def _old_members(before: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(Member.unreachable_at) < before, col(Member.telegram_id) > 0)


def _clear_members(session: Session, before: datetime, now: datetime) -> int:
    """Forgotten as if they had asked for it; there is no one to tell."""
    members = session.exec(select(Member).where(*_old_members(before)).limit(10)).all()
    for member in members:
        forget_member(session, member, now, keeping_of(session).seal)
    return len(members)


def _old_cases(before: datetime) -> ColumnElement[bool]:
    """Closed long ago, and no appeal of later is against it."""
    appeal = aliased(Case)
    later = exists().where(
        col(appeal.appeal_of) == col(Case.id),
        or_(col(appeal.closed_at).is_(None), col(appeal.closed_at) >= before),
    )
    return (col(Case.closed_at) < before) & ~later


def _clear_cases(session: Session, before: datetime, _now: datetime) -> int:
    """With what was reported and decided; appeals before what they are against."""
    ids = _ids(session, col(Case.id), _old_cases(before), col(Case.appeal_of).is_not(None))
    if not ids:
        ids = _ids(session, col(Case.id), _old_cases(before))
    for table, column in (
        (Concern, Concern.case_id),
        (Decision, Decision.case_id),
        (Case, Case.id),
    ):
        session.connection().execute(delete(table).where(col(column).in_(ids)))
    return len(ids)


def _old_entries(before: datetime) -> tuple[ColumnElement[bool], ...]:
    """But those that a decision still stands on."""
    used = exists().where(col(Decision.entry_id) == col(AuditEntry.id))
    return (col(AuditEntry.at) < before, ~used)


def _clear_entries(session: Session, before: datetime, _now: datetime) -> int:
    ids = _ids(session, col(AuditEntry.id), *_old_entries(before))
    session.connection().execute(delete(AuditEntry).where(col(AuditEntry.id).in_(ids)))
    return len(ids)


def _clear_circle_lines(session: Session, before: datetime, _now: datetime) -> int:
    count = _number(session, CircleLine, col(CircleLine.said_at) < before)
    purge_lines(session, before)
    return count


def _clear_talks(session: Session, before: datetime, now: datetime) -> int:
    return forget_lines(session, before, now, BATCH)


_OLD_FILES: tuple[tuple[Any, Any, Any], ...] = (
    (FileToSend, FileToSend.at, col(FileToSend.state).in_([FILE_DONE, FILE_FAILED])),
    (ReceivedFile, ReceivedFile.at, col(ReceivedFile.state).in_([FILE_DONE, FILE_FAILED])),
    (ReportRequest, ReportRequest.asked_at, col(ReportRequest.state) != REQUEST_TODO),
)


def _count_files(session: Session, before: datetime) -> int:
    return sum(
        _number(session, table, col(at) < before, is_over) for table, at, is_over in _OLD_FILES
    )


def _clear_files(session: Session, before: datetime, _now: datetime) -> int:
    return sum(
        session.connection().execute(delete(table).where(col(at) < before, is_over)).rowcount
        for table, at, is_over in _OLD_FILES
    )


RULES: Sequence[Rule] = (
    Rule(
        "updates",
        lambda periods: periods.updates,
        lambda session, before: _number(session, InboxUpdate, _old_updates(before)),
        _clear_updates,
    ),
    Rule(
        "drafts",
        lambda periods: periods.drafts,
        lambda session, before: _number(session, Conversation, _old_drafts(before)),
        _clear_drafts,
    ),
    Rule(
        "lines",
        lambda periods: periods.lines,
        lambda session, before: _number(session, RelayedLine, col(RelayedLine.at) < before),
        _clear_talks,
    ),
    Rule(
        "circles",
        lambda periods: periods.lines,
        lambda session, before: _number(session, CircleLine, col(CircleLine.said_at) < before),
        _clear_circle_lines,
    ),
    Rule("files", lambda periods: periods.lines, _count_files, _clear_files),
    Rule(
        "needs",
        lambda periods: periods.needs,
        lambda session, before: _number(session, Need, *_old_needs(before)),
        _clear_needs,
    ),
    Rule(
        PEOPLE,
        lambda periods: periods.members,
        lambda session, before: _number(session, Member, *_old_members(before)),
        _clear_members,
    ),
    Rule(
        "cases",
        lambda periods: periods.audit,
        lambda session, before: _number(session, Case, _old_cases(before)),
        _clear_cases,
    ),
    Rule(
        "audit",
        lambda periods: periods.audit,
        lambda session, before: _number(session, AuditEntry, *_old_entries(before)),
        _clear_entries,
    ),
)
_BY_KIND = {rule.kind: rule for rule in RULES}


def let_go(session: Session, kind: str, now: datetime) -> int:
    """Clear one batch of a kind, and count it; returns how many went."""
    rule = _BY_KIND[kind]
    count = rule.clear(session, now - rule.period(keeping_of(session).periods), now)
    count_gone(session, kind, count, now)
    return count


def what_would_go(
    session: Session, now: datetime, periods: Periods
) -> list[tuple[str, timedelta, int]]:
    """Of each kind how long it is kept, and how many are older."""
    return [
        (rule.kind, rule.period(periods), rule.counts(session, now - rule.period(periods)))
        for rule in RULES
    ]


def tell_what_went(session: Session, now: datetime) -> bool:
    """Once a month: one line of the month before. Of people fewer than five are not told."""
    last = last_time(session, TOLD)
    if last is not None and f"{last:%Y-%m}" == f"{now:%Y-%m}":
        return False
    note_time(session, TOLD, now)
    keeping: Keeping = keeping_of(session)
    month = now.replace(day=1) - timedelta(days=1)
    counts = counts_of_month(session, f"{month:%Y-%m}")
    people = counts.get(PEOPLE, 0)
    tell_moderators(
        session,
        keeping.moderators,
        keeping.default_language,
        ["mod-retention"],
        now,
        updates=counts.get("updates", 0),
        drafts=counts.get("drafts", 0),
        lines=counts.get("lines", 0) + counts.get("circles", 0),
        needs=counts.get("needs", 0),
        audit=counts.get("audit", 0) + counts.get("cases", 0),
        people=people // FEWEST_TOLD * FEWEST_TOLD,
    )
    return True

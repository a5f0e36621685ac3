"""Reporting a talk through the bot: it ends, and moderators get what they need to judge it."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, select

from models.audit import AuditEntry
from models.kept_apart import keep_apart
from models.later import cancel_later
from models.member import Member, get_member
from models.outbox import MEDIA, Priority, cancel_calls, forget_calls
from models.relay import Relay, RelayReport, about_line, last_lines
from usecases.end_relay import end_relay
from usecases.errors import RefusedError
from usecases.note_action import note_action
from usecases.outgoing import Button, queue_call
from usecases.tell_moderators import tell_moderators

LINES_SHOWN = 20  # the last ones of both; enough to see what was answered to what


def reported_relay(session: Session, member: Member, relay_id: int) -> Relay:
    """A talk that a member may report: one of theirs, over or not, once.

    Raises:
        RefusedError: for any other.
    """
    relay = session.get(Relay, relay_id)
    if relay is None or not relay.concerns(member.key):
        raise RefusedError("button-old")
    if _report_of(session, relay, member) is not None:
        raise RefusedError("already-answered")
    return relay


def report_relay(
    session: Session,
    member: Member,
    relay: Relay,
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> RelayReport:
    """End it at once, keep the last lines for the moderators, and tell them; the other only hears
    that it ended. The two are never brought together again, in circles neither."""
    lines = last_lines(session, relay.key, LINES_SHOWN)
    report = RelayReport(
        relay_id=relay.key,
        reporter_id=member.key,
        at=now,
        lines=[
            [line.kind, line.text, line.file_id, line.author_id == member.key] for line in lines
        ],
    )
    session.add(report)
    session.flush()
    for line in lines:
        if line.author_id != member.key:
            cancel_calls(session, about=about_line(line.key))
            cancel_later(session, about=about_line(line.key))
    end_relay(session, relay, now, by=member.key)
    peer = get_member(session, relay.peer_of(member.key))
    keep_apart(session, relay.low_id, relay.high_id, now)
    tell_moderators(
        session,
        moderators,
        default_language,
        ["mod-report-new"],
        now,
        keyboard=[[Button("button-mod-report", f"talkreport:show:{report.key}")]],
        about=about_report(report.key),
        # Whoever was in the talk does not judge it.
        without={member.telegram_id, peer.telegram_id},
        number=report.key,
    )
    return report


def find_report(
    session: Session, report_id: int, moderator: Member | None
) -> tuple[RelayReport, Relay]:
    """A report, for a moderator to judge.

    Raises:
        RefusedError: for none, and for who was in the talk.
    """
    report = session.get(RelayReport, report_id)
    relay = session.get(Relay, report.relay_id) if report is not None else None
    if report is None or relay is None:
        raise RefusedError("button-old")
    if moderator is not None and relay.concerns(moderator.key):
        raise RefusedError("report-own")
    return report, relay


def send_files(session: Session, report: RelayReport, chat_id: int, now: datetime) -> None:
    """Show a moderator the photos, voice notes and documents, each with who sent it."""
    relay = session.get(Relay, report.relay_id)
    assert relay is not None
    for kind, _, file_id, by_reporter in report.lines:
        if file_id is None:
            continue
        author = report.reporter_id if by_reporter else relay.peer_of(report.reporter_id)
        queue_call(
            session,
            chat_id=chat_id,
            method=next(method for method, name in MEDIA.items() if name == kind),
            payload={kind: file_id, "caption": f"{author}:", "protect_content": True},
            priority=Priority.REPLY,
            now=now,
            about=about_report(report.key),
        )


def about_report(report_id: int) -> str:
    """How the outbox names what moderators get of a report."""
    return f"talk-report:{report_id}"


def settle_report(
    session: Session, report: RelayReport, now: datetime, *, actor_id: int
) -> AuditEntry | None:
    """It was judged: the words are not needed any more. None where it was settled before."""
    if report.settled_at is not None:
        return None
    report.settled_at = now
    report.lines = []
    forget_calls(session, [about_report(report.key)])
    return note_action(session, actor_id, "report-settled", now, subject_id=report.key)


def _report_of(session: Session, relay: Relay, member: Member) -> RelayReport | None:
    return session.exec(
        select(RelayReport).where(
            RelayReport.relay_id == relay.key, RelayReport.reporter_id == member.key
        )
    ).first()

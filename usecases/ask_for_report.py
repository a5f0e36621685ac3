"""Asking for the cooperative's figures, and what becomes of it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from locales import Rendered, render
from models.cooperative import cooperative_of
from models.figures import (
    DONE,
    FAILED,
    REPORT,
    STATS,
    TODO,
    UNMET,
    ReportRequest,
    closed_months,
    figures_secret,
    open_requests,
)
from models.file import FileToSend
from models.outbox import Priority
from models.role import Role
from models.theme import Theme
from reports.figures import Figures, read_figures
from reports.job import Job, Piece
from reports.period import LONGEST_RANGE, Month, read_month
from usecases.close_month import count_weeks, months_to_close
from usecases.count_figures import unmet_needs
from usecases.draft_proposal import title_of
from usecases.errors import RefusedError
from usecases.fact_words import all_fact_words
from usecases.grant_role import role_of
from usecases.look_at_themes import name_of_theme
from usecases.outgoing import queue_message
from usecases.proposal_evidence import proposals_by
from usecases.quotes import quotes_of

QUOTES_A_THEME = 3
TRENDS = 12  # months beside each other, where no range was asked for


def ask_for(
    session: Session,
    telegram_id: int,
    kind: str,
    language: str,
    now: datetime,
    *,
    first: Month | None = None,
    last: Month | None = None,
) -> None:
    """Note what somebody wants to see; tapping twice asks once."""
    wanted = (kind, str(first or ""), str(last or ""))
    for request in open_requests(session):
        if request.telegram_id == telegram_id and wanted == (
            request.kind,
            request.first,
            request.last,
        ):
            return
    figures_secret(session)
    session.add(
        ReportRequest(
            telegram_id=telegram_id,
            kind=kind,
            language=language,
            first=wanted[1],
            last=wanted[2],
            asked_at=now,
        )
    )


def months_to_choose(session: Session, now: datetime, zone: ZoneInfo) -> list[Month]:
    """Months that are over, from the first need on; those not closed yet are closed when asked."""
    closed = [read_month(row.month) for row in closed_months(session)]
    return sorted({month for month in closed if month} | set(months_to_close(session, now, zone)))


def read_range(session: Session, text: str, now: datetime, zone: ZoneInfo) -> tuple[Month, Month]:
    """ "2026-10", or "2026-08 2026-10" in either order.

    Raises:
        RefusedError: when it cannot be read, or there are no figures for these months.
    """
    words = text.split()
    months = sorted(month for word in words if (month := read_month(word)) is not None)
    if len(months) != len(words) or not 1 <= len(months) <= 2:
        raise RefusedError("report-usage")
    return checked_range(session, months[0], months[-1], now, zone)


def checked_range(
    session: Session, first: Month, last: Month, now: datetime, zone: ZoneInfo
) -> tuple[Month, Month]:
    """Raises RefusedError where there are no figures, or for more months than a page holds."""
    there = months_to_choose(session, now, zone)
    if first not in there or last not in there or not first <= last < first.plus(LONGEST_RANGE):
        raise RefusedError("report-no-such-month")
    return first, last


def job_for(session: Session, request: ReportRequest, zone: ZoneInfo) -> Job | None:
    """Everything that drawing takes, once the months are closed; None where there is none."""
    if request.kind == STATS:
        figures = count_weeks(session, request.asked_at, zone)
    elif request.kind == REPORT:
        figures = figures_of_months(session, request.first, request.last)
    elif request.kind == UNMET:
        figures = figures_of_months(session)[-TRENDS:]
    else:
        figures = figures_of_months(session)[-1:]
    if not figures:
        return None
    return Job(
        request.kind,
        request.language,
        f"{request.asked_at.astimezone(zone):%Y-%m-%d}",
        figures,
        names_of_themes(session, request.language),
        quotes_on(session, figures[-1], zone) if request.kind == REPORT else {},
        proposals_at(session, figures[-1], request.language, zone)
        if request.kind == REPORT
        else {},
        all_fact_words(session, request.language),
        cooperative_of(session).name,
    )


def figures_of_months(session: Session, first: str = "", last: str = "9") -> list[Figures]:
    return [read_figures(row.as_dict()) for row in closed_months(session, first, last)]


def names_of_themes(session: Session, language: str) -> dict[str, str]:
    """By number; themes that were merged meanwhile keep the name they had."""
    themes = session.exec(select(Theme).order_by(col(Theme.id))).all()
    names = {str(theme.key): name_of_theme(theme, language) for theme in themes}
    return {key: name for key, name in names.items() if name}


def quotes_on(session: Session, figures: Figures, zone: ZoneInfo) -> dict[str, list[str]]:
    """What members say is missing, by theme, of those who allow it today."""
    needs = unmet_needs(session, figures.month.ends(zone))
    found = {
        # Whether anybody is quoted must not tell more of how many they are than the figure does.
        key: quotes_of(session, needs[key], QUOTES_A_THEME) if figures[f"theme:{key}/unmet"] else []
        for key in figures.themes()
    }
    return {key: quotes for key, quotes in found.items() if quotes}


def proposals_at(
    session: Session, figures: Figures, language: str, zone: ZoneInfo
) -> dict[str, tuple[str, str]]:
    """Title and state of those that had been shown by the end of a month, by number."""
    return {
        str(proposal.key): (title_of(session, proposal, language), state)
        for proposal, state in proposals_by(session, figures.month.ends(zone))
    }


def deliver(
    session: Session,
    request_id: int,
    pieces: Sequence[Piece] | None,
    now: datetime,
    *,
    first_admins: frozenset[int],
) -> None:
    """Send what was made to who asked, if they may still see it; None: it could not be made."""
    request = session.get(ReportRequest, request_id)
    assert request is not None
    request.state = FAILED if pieces is None else DONE
    role = role_of(session, request.telegram_id, first_admins)
    if role is None or not role.reaches(Role.WORKING_GROUP):
        return  # it was taken away meanwhile
    if pieces is None:
        _write(session, request, render(request.language, "report-failed"), now)
    for piece in pieces or ():
        if not piece.content:  # nothing to see yet, but something to say
            _write(session, request, Rendered(piece.caption), now)
            continue
        session.add(
            FileToSend(
                chat_id=request.telegram_id,
                kind=piece.kind,
                name=piece.name,
                content=piece.content,
                caption=piece.caption,
                at=now,
            )
        )


def ask_to_wait(session: Session, request_id: int, now: datetime) -> None:
    """Once a request."""
    request = session.get(ReportRequest, request_id)
    if request is not None and request.state == TODO and request.waits_since is None:
        request.waits_since = now
        _write(session, request, render(request.language, "report-working"), now)


def _write(session: Session, request: ReportRequest, rendered: Rendered, now: datetime) -> None:
    queue_message(
        session,
        chat_id=request.telegram_id,
        rendered=rendered,
        language=request.language,
        keyboard=None,
        priority=Priority.REPLY,
        now=now,
    )

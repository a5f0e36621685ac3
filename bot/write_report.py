"""`python -m bot report`: the page that /report sends, without the chat."""

from datetime import datetime
from pathlib import Path

from bot.settings import Settings
from locales import LANGUAGES
from models.figures import REPORT, ReportRequest
from reports.page import page
from reports.period import read_month
from scheduler.reporter import Reporter
from usecases.ask_for_report import checked_range, job_for
from usecases.errors import RefusedError


class NoReportError(Exception):
    """Says in one line what to do instead."""


def write_report(
    settings: Settings,
    out: Path,
    now: datetime,
    *,
    first: str,
    last: str,
    language: str | None = None,
) -> None:
    """Close the months that are over, as the bot does, and write the page.

    Raises:
        NoReportError: for a language it does not speak or months without figures.
    """
    language = language or settings.default_language
    if language not in LANGUAGES:
        raise NoReportError(f"--language is one of: {', '.join(LANGUAGES)}.")
    begin, end = read_month(first), read_month(last)
    if begin is None or end is None:
        raise NoReportError("A month is written as 2026-10.")
    request = ReportRequest(
        telegram_id=0, kind=REPORT, language=language, first=first, last=last, asked_at=now
    )
    with settings.open_database() as database:
        Reporter(database, lambda: now, settings.zone).close_months()
        try:
            with database.read() as session:
                checked_range(session, begin, end, now, settings.zone)
                job = job_for(session, request, settings.zone)
        except RefusedError:
            raise NoReportError("There are no figures for these months.") from None
    assert job is not None
    out.write_text(page(job), encoding="utf-8")

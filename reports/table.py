"""The figures as a spreadsheet and as CSV: a line a figure."""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from locales.inert import inert
from reports.figures import DIMENSIONS, HAPPENED
from reports.job import Job
from reports.proposals import VOICES, standings

# What a spreadsheet would run, and the characters that may hide it.
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")

Line = tuple[str, str, str, str, int]  # month, what, theme, group, at least


def lines(job: Job) -> Iterator[Line]:
    """Everything that the months may tell, and nothing that may not."""
    for figures in job.figures:
        month = figures.period
        for name in ("members", *HAPPENED):
            yield month, job.text(f"figure-{name}"), "", "", figures[name]
        subjects = [("members", ""), *((f"theme:{key}", key) for key in figures.themes())]
        for subject, key in subjects:
            theme = job.name(key) if key else ""
            if key:
                yield month, job.text("figure-in-theme"), theme, "", figures[subject]
                unmet = figures[f"{subject}/unmet"]
                yield month, job.text("figure-short-in-theme"), theme, "", unmet
            for dimension in DIMENSIONS:
                for group, count in sorted(figures.groups(f"{subject}/{dimension}").items()):
                    what = job.text(f"dimension-{dimension}")
                    yield month, what, theme, job.group(dimension, group), count
    yield from _proposals(job)


def _proposals(job: Job) -> Iterator[Line]:
    for figures in job.figures:
        for key, (title, _) in job.proposals.items():
            cells = figures.proposal(key)
            for name in ("needing", *VOICES):
                if cells:
                    what = job.text(f"figure-proposal-{name}")
                    yield figures.period, what, inert(title), "", cells.get(name, 0)


def header(job: Job) -> list[str]:
    return [job.text(f"column-{name}") for name in ("month", "what", "subject", "group", "least")]


def as_csv(job: Job) -> bytes:
    """Semicolons and a byte-order mark, as the catalogue: Excel in Belgium opens nothing else."""
    file = StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(header(job))
    for line in lines(job):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def harmless(cell: str) -> str:
    """With an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(RUNS) else cell


def _add_ranking(sheet: Worksheet, job: Job, bold: Format) -> None:
    """Proposals as they stand at the end, with every factor of their rank."""
    names = ("proposal", "state", "needing", *VOICES, "score", "reach", "urgency", "missing")
    for column, name in enumerate(names):
        sheet.write_string(0, column, job.text(f"column-{name}"), bold)
    for row, one in enumerate(standings(job), 1):
        found = one.priority
        sheet.write_string(row, 0, one.title)
        sheet.write_string(row, 1, job.text(f"proposal-state-{one.state}"))
        numbers = [one.members, *(one.voices[name] for name in VOICES)]
        if not one.is_decided:
            numbers += [found.score, found.reach, found.urgency, found.missing]
        for column, number in enumerate(numbers, 2):
            sheet.write_number(row, column, number)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, len(names) - 1, 14)


def as_workbook(job: Job) -> bytes:
    """XLSX: one sheet of figures that can be filtered, one that says what they mean.

    Every text is written as text: what looks like a formula or an address stays what it is.
    """
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet(job.text("sheet-figures"))
        for column, title in enumerate(header(job)):
            sheet.write_string(0, column, title, bold)
        row = 0
        for row, (*texts, count) in enumerate(lines(job), 1):
            for column, text in enumerate(texts):
                sheet.write_string(row, column, text)
            sheet.write_number(row, len(texts), count)
        sheet.autofilter(0, 0, row, 4)
        sheet.freeze_panes(1, 0)
        for column, width in enumerate((10, 34, 34, 28, 10)):
            sheet.set_column(column, column, width)
        if job.proposals:
            _add_ranking(book.add_worksheet(job.text("sheet-proposals")), job, bold)
        about = book.add_worksheet(job.text("sheet-about"))
        about.set_column(0, 0, 90)
        for place, text_id in enumerate(("report-method", "report-limits")):
            about.write_string(place, 0, job.text(text_id), wrapped)
    return file.getvalue()

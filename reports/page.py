"""The report: one HTML file with everything in it, to be read on a screen or on paper."""

from collections.abc import Callable, Sequence
from html import escape

from reports.charts import needs_map, ranked
from reports.job import Job, Piece
from reports.proposals import standings
from reports.sections import (
    headlines,
    how_it_was_counted,
    introductions,
    map_of_needs,
    over_time,
    proposals,
    unmet_themes,
    who_needs_what,
)
from reports.style import STYLE
from reports.table import as_csv, as_workbook
from reports.unmet import charts_of_themes

# In the order of the page. A section returns its HTML, or nothing where there is nothing to tell.
SECTIONS: Sequence[Callable[[Job], str]] = (
    headlines,
    map_of_needs,
    unmet_themes,
    who_needs_what,
    over_time,
    introductions,
    proposals,
    how_it_was_counted,
)


# Whatever a theme is called: nothing is fetched and nothing runs.
CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def make_report(job: Job) -> list[Piece]:
    """The page, the map as a picture for the chat, and the figures as tables."""
    first, last = job.figures[0].period, job.last.period
    stem = f"raakvlak-{last}" if first == last else f"raakvlak-{first}-{last}"
    pieces = [
        Piece(
            "document",
            f"{stem}.html",
            page(job).encode(),
            job.text("report-caption", months=job.period),
        ),
        Piece("document", f"{stem}.xlsx", as_workbook(job), job.text("report-caption-tables")),
        Piece("document", f"{stem}.csv", as_csv(job)),
    ]
    return [*pictures(job), *pieces]


def pictures(job: Job) -> list[Piece]:
    """The charts of the page, for the chat: those there is something to draw for."""
    found = []
    if job.last.map:
        found.append(Piece("photo", "map.png", needs_map(job), job.text("map-caption")))
    found += charts_of_themes(job)
    if any(not one.is_decided for one in standings(job)):
        caption = job.text("proposals-caption")
        found.append(Piece("photo", "proposals.png", ranked(job), caption))
    return found


def page(job: Job) -> str:
    title = escape(job.text("report-title", months=job.period))
    house = escape(" · ".join(part for part in ("Raakvlak", job.house) if part))
    sections = "\n".join(part for part in (section(job) for section in SECTIONS) if part)
    return f"""<!doctype html>
<html lang="{job.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<p class="house">{house}</p>
<h1>{title}</h1>
<p class="made">{escape(job.text("report-made", day=job.day(job.made)))}</p>
</header>
<main>
{sections}
</main>
</body>
</html>
"""

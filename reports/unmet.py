"""What services do not answer, and how that grows: as pictures for the chat."""

from reports.charts import trends, unmet
from reports.groups import shown_themes
from reports.job import Job, Piece, at_least

MOST = 5  # lines in a caption


def make_unmet(job: Job) -> list[Piece]:
    found = charts_of_themes(job)
    if not found:
        return [Piece("text", "", b"", job.text("unmet-nothing"))]
    return found


def charts_of_themes(job: Job) -> list[Piece]:
    """Themes with those whom services do not answer, and themes over the months."""
    themes = shown_themes(job.last)
    if not themes:
        return []
    last = job.last.month.called(job.language)
    worst = sorted(themes, key=lambda key: -job.last[f"theme:{key}/unmet"])[:MOST]
    lines = [
        job.text("unmet-caption", month=last),
        "",
        *(
            job.caption_line(
                "unmet-caption-line",
                name=job.name(key),
                unmet=at_least(job.last[f"theme:{key}/unmet"]),
                members=at_least(job.last[f"theme:{key}"]),
            )
            for key in worst
        ),
        "",
        job.text("figures-legend"),
    ]
    pieces = [Piece("photo", "unmet.png", unmet(job), "\n".join(lines))]
    if len(job.figures) > 1:
        caption = job.text("trends-caption", months=job.period)
        pieces.append(Piece("photo", "trends.png", trends(job), caption))
    return pieces

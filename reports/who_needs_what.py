"""/diversity: which themes there are, and who needs one more often than chance would have it."""

from babel.numbers import format_decimal

from reports.charts import heat
from reports.diversity import Emphasis, over_represented
from reports.groups import shown_themes
from reports.job import Job, Piece, at_least

MOST = 5  # lines of each kind, for a caption


def make_diversity(job: Job) -> list[Piece]:
    themes = shown_themes(job.last, MOST)
    lines = [job.text("diversity-heading", month=job.period), ""]
    if not themes:
        lines.append(job.text("diversity-nothing"))
    lines += [
        job.caption_line(
            "diversity-theme", name=job.name(key), count=at_least(job.last[f"theme:{key}"])
        )
        for key in themes
    ]
    if themes:
        found = over_represented(job.last)[:MOST]
        lines += ["", job.text("diversity-more-often" if found else "diversity-nobody-stands-out")]
        lines += [
            job.caption_line("diversity-emphasis", **emphasis_words(job, one)) for one in found
        ]
        lines += ["", *([job.text("diversity-caution")] if found else [])]
        lines.append(job.text("figures-legend"))
    picture = heat(job)
    if not picture:
        return [Piece("text", "", b"", "\n".join(lines))]
    return [Piece("photo", "diversity.png", picture, "\n".join(lines))]


def emphasis_words(job: Job, emphasis: Emphasis) -> dict[str, str]:
    return {
        "group": job.group(emphasis.dimension, emphasis.group),
        "theme": job.name(emphasis.theme),
        "ratio": times(job, emphasis.ratio),
        "least": times(job, emphasis.least),
    }


def times(job: Job, ratio: float) -> str:
    return format_decimal(ratio, "0.0", locale=job.language)

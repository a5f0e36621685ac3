"""/stats: a week beside the one before, in words and small multiples."""

from reports.charts import weeks
from reports.figures import Figures
from reports.job import Job, Piece, at_least

LINES = ("members", "active", "told", "matched", "met", "solved")


def make_stats(job: Job) -> list[Piece]:
    now, before = job.last, job.figures[-2]
    lines = [
        job.text("stats-heading", day=job.day(now.period)),
        "",
        *(
            job.text("stats-line", what=job.text(f"chart-{name}"), now=at_least(now[name]),
                     before=at_least(before[name]))
            for name in LINES
        ),
        _unmet(job, now, before),
    ]  # fmt: skip
    if (band := now.cells.get("waited")) is not None:
        lines.append(job.text(f"waited-{band}"))
    lines += ["", job.text("figures-legend")]
    return [Piece("photo", "stats.png", weeks(job), "\n".join(lines))]


def _unmet(job: Job, now: Figures, before: Figures) -> str:
    def percent(figures: Figures) -> str:
        share = figures.unmet_share()
        return "–" if share is None else job.text("percent", share=share)

    return job.text(
        "stats-line", what=job.text("chart-unmet"), now=percent(now), before=percent(before)
    )

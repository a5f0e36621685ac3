"""From a job to what is sent. Draws, so that importing it takes a while."""

import json
from collections.abc import Callable, Mapping

from reports.job import Job, Piece, read_job
from reports.packing import pack
from reports.page import make_report
from reports.stats import make_stats
from reports.unmet import make_unmet
from reports.who_needs_what import make_diversity

KINDS: Mapping[str, Callable[[Job], list[Piece]]] = {
    "stats": make_stats,
    "diversity": make_diversity,
    "unmet": make_unmet,
    "report": make_report,
}


def make(job: Job) -> list[Piece]:
    return KINDS[job.kind](job)


def make_packed(job: str | bytes) -> bytes:
    """From a job as JSON to its pieces as a ZIP: as they go into another process, and come back."""
    return pack(make(read_job(json.loads(job))))

"""From a job to what is sent, and both ways through a ZIP."""

import json
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from zipfile import ZipFile

from reports.job import Job, Piece
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
CONTENTS = "contents.json"


def make(job: Job) -> list[Piece]:
    return KINDS[job.kind](job)


def pack(pieces: Sequence[Piece]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        contents = [[piece.kind, piece.name, piece.caption] for piece in pieces]
        archive.writestr(CONTENTS, json.dumps(contents))
        for place, piece in enumerate(pieces):
            archive.writestr(str(place), piece.content)
    return file.getvalue()


def unpack(packed: bytes) -> list[Piece]:
    with ZipFile(BytesIO(packed)) as archive:
        return [
            Piece(kind, name, archive.read(str(place)), caption)
            for place, (kind, name, caption) in enumerate(json.loads(archive.read(CONTENTS)))
        ]

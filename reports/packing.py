"""Pieces of a report, into a ZIP and out of it: how they come from the process that drew them."""

import json
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

from reports.job import Piece

CONTENTS = "contents.json"


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

"""The catalogue as a file: one line a service and language, and every fault by its line."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from locales import LANGUAGES
from models.service import LONGEST_CODE, MOST_SERVICES
from usecases.errors import RefusedError
from usecases.service_fields import FIELDS, checked_field

COLUMNS = ("code", "state", "language", *FIELDS)
ACTIVE, RETIRED = "active", "retired"
_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FORMULA = re.compile(r"[=+@\t\r-]")  # what a spreadsheet would run


@dataclass(frozen=True)
class Row:
    """One line: a service in one language."""

    code: str
    state: str
    language: str
    name: str
    description: str
    link: str
    contact: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line: the id of a text. Line 1 holds the names of the columns."""

    line: int
    text_id: str


class BadCatalogueError(Exception):
    """A file that cannot be taken, with every fault that was found."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = list(faults)


def read_catalogue(content: bytes) -> list[Row]:
    """Rows in the order of the file. Comma, semicolon or tab; UTF-8, or what Excel writes.

    Raises:
        BadCatalogueError: when anything at all is wrong; nothing of it is to be used then.
    """
    text = _decoded(content)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, str], int] = {}
    states: dict[str, str] = {}
    line = 1
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        if sorted(header) != sorted(COLUMNS):
            raise BadCatalogueError([Fault(1, "csv-header")])
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = _row(header, cells, line, faults)
                if row is not None:
                    rows.append(row)
                    faults += _clashes(row, line, seen, states)
            line = reader.line_num + 1
    except csv.Error:
        faults.append(Fault(line, "csv-broken"))
    if not rows and not faults:
        faults.append(Fault(2, "csv-empty"))
    if len(states) > MOST_SERVICES:
        faults.append(Fault(line, "csv-too-many"))
    if faults:
        raise BadCatalogueError(faults)
    return rows


def write_catalogue(rows: Sequence[Row]) -> bytes:
    """With semicolons and a mark for UTF-8: so Excel opens it right in all our languages."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_harmless(getattr(row, column)) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadCatalogueError([Fault(1, "csv-no-text")])


def _row(header: list[str], cells: list[str], line: int, faults: list[Fault]) -> Row | None:
    if len(cells) != len(header):
        faults.append(Fault(line, "csv-cells"))
        return None
    values = {name: _as_meant(cell.strip()) for name, cell in zip(header, cells, strict=True)}
    found = len(faults)
    if len(values["code"]) > LONGEST_CODE or not _CODE.fullmatch(values["code"]):
        faults.append(Fault(line, "csv-code"))
    if values["state"] not in {ACTIVE, RETIRED}:
        faults.append(Fault(line, "csv-state"))
    if values["language"] not in LANGUAGES:
        faults.append(Fault(line, "csv-language"))
    for field in FIELDS:
        try:
            values[field] = checked_field(field, values[field])
        except RefusedError as refused:
            faults.append(Fault(line, refused.text_id))
    return Row(**values) if len(faults) == found else None


def _clashes(
    row: Row, line: int, seen: dict[tuple[str, str], int], states: dict[str, str]
) -> list[Fault]:
    """The same service twice in a language, or said to be active and retired at once."""
    faults = []
    if seen.setdefault((row.code, row.language), line) != line:
        faults.append(Fault(line, "csv-twice"))
    if states.setdefault(row.code, row.state) != row.state:
        faults.append(Fault(line, "csv-two-states"))
    return faults


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _as_meant(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell

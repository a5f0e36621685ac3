"""A drill: is a backup one that could be gone back to? Tried, and told in words."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic

from sqlalchemy import text
from sqlmodel import SQLModel, col, func, select

from models.backup import BadBackupError, check, restore
from models.database import Database
from models.encryption_key import KeySource
from models.inbox import InboxUpdate
from models.introduction import Introduction
from models.member import Member
from models.migrate import schema_state
from models.need import Need
from models.outbox import OutboxCall

COUNTED: tuple[type[SQLModel], ...] = (Member, Need, Introduction, InboxUpdate, OutboxCall)


@dataclass(frozen=True)
class Drill:
    """What was found. `rows` by table; `last` is when the newest update in it had come."""

    file: Path
    schema_before: str
    schema_after: str
    rows: dict[str, int]
    all_rows: int
    last: datetime | None
    seconds: float


def newest_backup(folder: Path) -> Path:
    """The newest of those that `backup` made there.

    Raises:
        BadBackupError: when there is none.
    """
    found = sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise BadBackupError(f"There is no backup in {folder}: make one, or name a file.")
    return found[-1]


def drill(
    path: Path,
    now: datetime,
    *,
    key: KeySource | None = None,
    cleanse: Callable[[Database], None] = lambda _copy: None,
) -> Drill:
    """Go back to a backup, in a place that is gone afterwards, exactly as `restore` does.

    `key`: where the key is that it is sealed with. `cleanse` may change the copy, as it would that
    of `restore`.

    Raises:
        BadBackupError: when it could not be gone back to.
    """
    began = monotonic()
    before = check(path)
    # Only its owner may look into such a folder.
    with tempfile.TemporaryDirectory(prefix="raakvlak-drill-") as folder:
        url = f"sqlite:///{folder}/drill.db"
        restore(url, path, now, key=key, cleanse=lambda copy, _present: cleanse(copy))
        with Database(url, key) as database:
            return _look(database, path, before, began)


def _look(database: Database, path: Path, before: str, began: float) -> Drill:
    after, newest = schema_state(database)
    if after is None or after != newest:
        raise BadBackupError(f"{path} was not brought to today's schema.")
    with database.read() as session:
        connection = session.connection()
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise BadBackupError(f"{path} has rows that point at nothing; choose an older backup.")
        rows = {
            str(table.name): int(
                connection.execute(select(func.count()).select_from(table)).scalar_one()
            )
            for table in SQLModel.metadata.sorted_tables
        }
        last = session.exec(select(func.max(col(InboxUpdate.received_at)))).one()
    database.prove_writable()  # a copy that can only be read serves nobody
    counted = {str(table.__tablename__): rows[str(table.__tablename__)] for table in COUNTED}
    return Drill(path, before, after, counted, sum(rows.values()), last, monotonic() - began)


def in_words(found: Drill, forgotten: int, now: datetime) -> str:
    """What whoever operates the bot is told."""
    schema = (
        f"Its schema is today's, {found.schema_after}."
        if found.schema_before == found.schema_after
        else f"Its schema {found.schema_before} was brought to {found.schema_after}."
    )
    holds = ", ".join(f"{count} in {table}" for table, count in found.rows.items())
    return "\n".join(
        [
            f"{found.file} can be gone back to: it took {found.seconds:.1f} s, and is gone again.",
            "It is sound from beginning to end, no row points at nothing, and it can be written.",
            schema,
            f"It holds {found.all_rows} rows: {holds}.",
            _age(found.last, now),
            f"Members who would be forgotten again: {forgotten}.",
        ]
    )


def _age(last: datetime | None, now: datetime) -> str:
    if last is None:
        return "No update is in it, so its age cannot be told."
    hours = (now - last).total_seconds() / 3600
    return f"The newest update in it came {last:%Y-%m-%d %H:%M} UTC, {hours:.1f} hours ago."

"""Everything that is held about a member, as a page to read and as JSON, for them alone."""

import json
from base64 import b64encode
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from locales import plain
from models.file import SENDING, TODO, FileToSend
from models.member import Member
from usecases.errors import RefusedError
from usecases.my_data_page import Row, render_page
from usecases.personal import Whose
from usecases.personal_tables import PERSONAL


def send_my_data(session: Session, member: Member, now: datetime, zone: ZoneInfo) -> None:
    """Let both files go to the member's chat.

    Raises:
        RefusedError: while the last ones are still on their way.
    """
    on_its_way = select(FileToSend.id).where(
        FileToSend.chat_id == member.telegram_id,
        col(FileToSend.state).in_([TODO, SENDING]),
        col(FileToSend.name).startswith("raakvlak-"),
    )
    if session.exec(on_its_way.limit(1)).first() is not None:
        raise RefusedError("mydata-on-its-way")
    rows = gather(session, member)
    zone = ZoneInfo(member.timezone) if member.timezone else zone
    page = render_page(session, member.language, rows, now.astimezone(zone))
    for suffix, content in (("html", page), ("json", as_json(rows, now))):
        session.add(
            FileToSend(
                chat_id=member.telegram_id,
                name=f"raakvlak-{now.astimezone(zone):%Y-%m-%d}.{suffix}",
                content=content.encode(),
                caption=plain(member.language, f"mydata-caption-{suffix}"),
                at=now,
            )
        )


def gather(session: Session, member: Member) -> list[Row]:
    """Each row of theirs, by the declarations of `usecases/personal_tables.py`."""
    whose = Whose(member.key, member.telegram_id)
    found = []
    for personal in PERSONAL:
        if not personal.shown:
            continue
        table: Any = personal.table
        query = select(table).where((personal.seen or personal.mine)(whose))
        found += [
            Row(
                personal.section,
                str(table.__tablename__),
                {name: getattr(row, name) for name in personal.shown},
            )
            for row in session.exec(query).all()
        ]
    return found


def as_json(rows: list[Row], now: datetime) -> str:
    """By table, with what of a table is withheld and why."""
    tables: dict[str, Any] = {}
    for personal in PERSONAL:
        name = str(personal.table.__tablename__)
        table = tables.setdefault(name, {"rows": [], "withheld": {}})
        table["withheld"] |= dict(personal.withheld)
    for row in rows:
        tables[row.table]["rows"].append(row.values)
    said = {"made_at": now, "tables": tables}
    return json.dumps(said, ensure_ascii=False, indent=2, default=_plain_value)


def _plain_value(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode()  # little-endian float32
    raise TypeError(f"No JSON for a {type(value).__name__}.")

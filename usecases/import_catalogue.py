"""Taking over a catalogue from a file: previewed, then all of it or nothing."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.catalogue_draft import APPLIED, DROPPED, WAITING, CatalogueDraft
from models.service import Service, ServiceText, services, texts_of
from usecases.catalogue_csv import ACTIVE, RETIRED, Row
from usecases.errors import RefusedError
from usecases.note_action import note_action
from usecases.service_fields import FIELDS


@dataclass(frozen=True)
class Difference:
    """Services by what the file would do to them; `others` are not in it and stay."""

    new: int
    changed: int
    same: int
    others: int


def catalogue_rows(session: Session) -> list[Row]:
    """The catalogue as a file has it, retired services included."""
    everything = services(session, retired=True)
    texts = texts_of(session, [service.key for service in everything])
    return [
        Row(
            service.code,
            RETIRED if service.retired_at is not None else ACTIVE,
            language,
            *(getattr(text, field) for field in FIELDS),
        )
        for service in everything
        for language, text in sorted(texts[service.key].items())
    ]


def compare(session: Session, rows: list[Row]) -> Difference:
    have: dict[str, dict[str, Row]] = {}
    for row in catalogue_rows(session):
        have.setdefault(row.code, {})[row.language] = row
    wanted: dict[str, dict[str, Row]] = {}
    for row in rows:
        wanted.setdefault(row.code, {})[row.language] = row
    known = wanted.keys() & have.keys()
    changed = sum(
        any(have[code].get(language) != row for language, row in wanted[code].items())
        for code in known
    )
    return Difference(
        new=len(wanted) - len(known),
        changed=changed,
        same=len(known) - changed,
        others=len(have.keys() - wanted.keys()),
    )


def keep_draft(session: Session, rows: list[Row], now: datetime, *, actor: int) -> CatalogueDraft:
    """Let the rows wait for a yes."""
    draft = CatalogueDraft(
        author_telegram_id=actor,
        rows=[row.as_json() for row in rows],
        fingerprint=_fingerprint(session),
        at=now,
    )
    session.add(draft)
    session.flush()
    return draft


def apply_draft(session: Session, draft_id: int, now: datetime, *, actor: int) -> int:
    """Take over every row; returns how many services.

    Raises:
        RefusedError: for another's draft, one decided before, or a catalogue changed meanwhile.
    """
    draft = _waiting_draft(session, draft_id, actor)
    if draft.fingerprint != _fingerprint(session):
        raise RefusedError("catalogue-changed-meanwhile")
    draft.state = APPLIED
    rows = [Row(**row) for row in draft.rows]
    count = take_over(session, rows, now)
    note_action(session, actor, "catalogue-imported", now, count=count)
    return count


def drop_draft(session: Session, draft_id: int, *, actor: int) -> None:
    """Raises RefusedError as `apply_draft` does."""
    _waiting_draft(session, draft_id, actor).state = DROPPED


def take_over(session: Session, rows: list[Row], now: datetime) -> int:
    """Add and change services; those of the file come first, in its order."""
    by_code = {service.code: service for service in services(session, retired=True)}
    codes = list(dict.fromkeys(row.code for row in rows))
    others = [service for code, service in by_code.items() if code not in codes]
    for position, code in enumerate(codes, 1):
        if code in by_code:
            by_code[code].position = position
        else:
            by_code[code] = Service(code=code, position=position)
            session.add(by_code[code])
    for position, service in enumerate(others, len(codes) + 1):
        service.position = position
    session.flush()
    texts = texts_of(session, [by_code[code].key for code in codes])
    for row in rows:
        service = by_code[row.code]
        if row.state == ACTIVE:
            service.retired_at = None
        elif service.retired_at is None:
            service.retired_at = now
        new = ServiceText(service_id=service.key, language=row.language, name="", description="")
        text = texts[service.key].setdefault(row.language, new)
        session.add(text)
        for field in FIELDS:
            setattr(text, field, getattr(row, field))
    session.flush()
    return len(codes)


def _waiting_draft(session: Session, draft_id: int, actor: int) -> CatalogueDraft:
    draft = session.get(CatalogueDraft, draft_id)
    if draft is None or draft.author_telegram_id != actor:
        raise RefusedError("button-old")
    if draft.state != WAITING:
        raise RefusedError("already-answered")
    return draft


def _fingerprint(session: Session) -> str:
    rows = [row.as_json() for row in catalogue_rows(session)]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:32]

"""What the working group does to the catalogue; every change is in the audit log."""

import re
import unicodedata
from datetime import datetime

from sqlmodel import Session

from locales import LANGUAGES
from models.service import (
    LONGEST_CODE,
    MOST_SERVICES,
    Service,
    ServiceText,
    last_position,
    service_called,
    services,
    texts_of,
)
from usecases.errors import RefusedError
from usecases.note_action import note_action
from usecases.service_fields import OPTIONAL, checked_field


def add_service(
    session: Session, language: str, name: str, description: str, now: datetime, *, actor: int
) -> Service:
    """A new service at the end, said in one language so far.

    Raises:
        RefusedError: for texts that do not fit, or a full catalogue.
    """
    name = checked_field("name", name)
    description = checked_field("description", description)
    if len(services(session, retired=True)) >= MOST_SERVICES:
        raise RefusedError("service-too-many")
    service = Service(code=_code_for(session, name), position=last_position(session) + 1)
    session.add(service)
    session.flush()
    session.add(
        ServiceText(service_id=service.key, language=language, name=name, description=description)
    )
    session.flush()
    note_action(session, actor, "service-added", now, subject_id=service.key, words=name)
    return service


def write_language(
    session: Session,
    service: Service,
    language: str,
    now: datetime,
    *,
    name: str,
    description: str,
    actor: int,
) -> None:
    """Say a service in a language it was not said in yet; link and contact are as elsewhere."""
    other = text_for(texts_of(session, [service.key])[service.key], language)
    session.merge(
        ServiceText(
            service_id=service.key,
            language=language,
            name=checked_field("name", name),
            description=checked_field("description", description),
            link=other.link if other is not None else "",
            contact=other.contact if other is not None else "",
        )
    )
    session.flush()
    _note_edit(session, service, now, actor)


def set_field(
    session: Session,
    service: Service,
    language: str,
    now: datetime,
    *,
    field: str,
    value: str,
    actor: int,
) -> None:
    """Change one text; an empty link or contact takes it away.

    A link or contact is set in every language that has none, as it is mostly the same in all.

    Raises:
        RefusedError: for a text that does not fit, or a language that is not written yet.
    """
    texts = texts_of(session, [service.key])[service.key]
    if language not in texts:
        raise RefusedError("button-old")
    value = checked_field(field, value)
    setattr(texts[language], field, value)
    if field in OPTIONAL and value:
        for text in texts.values():
            if not getattr(text, field):
                setattr(text, field, value)
    session.flush()
    _note_edit(session, service, now, actor)


def retire_service(session: Session, service: Service, now: datetime, *, actor: int) -> None:
    if service.retired_at is None:
        service.retired_at = now
        name = name_of(session, service)
        note_action(session, actor, "service-retired", now, subject_id=service.key, words=name)


def restore_service(session: Session, service: Service, now: datetime, *, actor: int) -> None:
    if service.retired_at is not None:
        service.retired_at = None
        name = name_of(session, service)
        note_action(session, actor, "service-restored", now, subject_id=service.key, words=name)


def move_service(session: Session, service: Service, by: int, now: datetime, *, actor: int) -> bool:
    """One place up (-1) or down (1); False at the end of the list."""
    order = list(services(session, retired=True))
    here = next(i for i, other in enumerate(order) if other.key == service.key)
    there = here + by
    if not 0 <= there < len(order):
        return False
    order[here], order[there] = order[there], order[here]
    for position, other in enumerate(order, 1):
        other.position = position
    session.flush()
    name = name_of(session, service)
    note_action(session, actor, "service-moved", now, subject_id=service.key, words=name)
    return True


def text_for(texts: dict[str, ServiceText], language: str) -> ServiceText | None:
    """In this language, or the first there is; None where nothing is written."""
    for code in (language, *LANGUAGES):
        if code in texts:
            return texts[code]
    return None


def name_of(session: Session, service: Service) -> str:
    text = text_for(texts_of(session, [service.key])[service.key], LANGUAGES[0])
    return text.name if text is not None else service.code


def _note_edit(session: Session, service: Service, now: datetime, actor: int) -> None:
    name = name_of(session, service)
    note_action(session, actor, "service-edited", now, subject_id=service.key, words=name)


def _code_for(session: Session, name: str) -> str:
    """A lasting short name, in plain letters, that no other service has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain))[: LONGEST_CODE - 4].strip("-") or "service"
    code, number = stem, 2
    while service_called(session, code) is not None:
        code, number = f"{stem}-{number}", number + 1
    return code

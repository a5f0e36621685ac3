"""A service of the cooperative, its texts in up to four languages, and their vectors."""

from collections.abc import Collection, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import LargeBinary, and_, bindparam
from sqlmodel import Field, Session, SQLModel, col, func, select

from models.columns import BIG_ID, UtcDateTime
from models.conflict import insert_into
from models.need import text_hash

LONGEST_NAME, LONGEST_DESCRIPTION = 80, 600  # characters
LONGEST_LINK, LONGEST_CONTACT, LONGEST_CODE = 200, 120, 40
MOST_SERVICES = 100


class Service(SQLModel, table=True):
    """`code` is its lasting name in files; `retired_at` keeps it from members."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    code: str = Field(unique=True)
    position: int
    retired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored service."""
        assert self.id is not None, "The service was not flushed yet."
        return self.id


class ServiceText(SQLModel, table=True):
    """What is said of a service in one language. `link` is https, or empty like `contact`."""

    service_id: int = Field(
        primary_key=True,
        foreign_key="service.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    language: str = Field(primary_key=True)
    name: str
    description: str
    link: str = ""
    contact: str = ""


class ServiceVector(SQLModel, table=True):
    """Derived from a text: the vectors of its passages (`matching.passages`) one after another,
    little-endian float32 of unit length."""

    service_id: int = Field(
        primary_key=True,
        foreign_key="service.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    language: str = Field(primary_key=True)
    model: str = Field(primary_key=True)
    text_hash: str
    passages: int
    vectors: bytes = Field(sa_type=LargeBinary)

    def as_array(self) -> NDArray[np.float32]:
        return np.frombuffer(self.vectors, dtype="<f4").reshape(self.passages, -1)


def services(session: Session, *, retired: bool = False) -> Sequence[Service]:
    """In their order; the retired ones only where asked for."""
    query = select(Service).order_by(col(Service.position), col(Service.id))
    if not retired:
        query = query.where(col(Service.retired_at).is_(None))
    return session.exec(query).all()


def service_called(session: Session, code: str) -> Service | None:
    return session.exec(select(Service).where(Service.code == code)).first()


def last_position(session: Session) -> int:
    return session.exec(select(func.max(Service.position))).one() or 0


def texts_of(session: Session, service_ids: Collection[int]) -> dict[int, dict[str, ServiceText]]:
    """By service and language; a service without texts has an empty entry."""
    found: dict[int, dict[str, ServiceText]] = {service_id: {} for service_id in service_ids}
    query = select(ServiceText).where(col(ServiceText.service_id).in_(service_ids))
    rows = session.exec(query.order_by(col(ServiceText.service_id), col(ServiceText.language)))
    for row in rows.all():
        found[row.service_id][row.language] = row
    return found


def hash_of(text: ServiceText) -> str:
    """Says whether vectors still belong to a text."""
    return text_hash(f"{text.name}\n{text.description}")


def texts_without_vectors(session: Session, model: str, limit: int) -> list[ServiceText]:
    """Texts of services on offer whose vectors are missing or of an older text."""
    rows = session.exec(_WITH_HASHES, params={"by": model}).all()
    return [text for text, made_of in rows if made_of != hash_of(text)][:limit]


# Built once: it is asked whenever a need changed. The vectors themselves are long.
_WITH_HASHES = (
    select(ServiceText, ServiceVector.text_hash)
    .join(Service, col(Service.id) == col(ServiceText.service_id))
    .outerjoin(
        ServiceVector,
        and_(
            col(ServiceVector.service_id) == col(ServiceText.service_id),
            col(ServiceVector.language) == col(ServiceText.language),
            col(ServiceVector.model) == bindparam("by"),
        ),
    )
    .where(col(Service.retired_at).is_(None))
    .order_by(col(ServiceText.service_id), col(ServiceText.language))
)


def keep_service_vectors(
    session: Session, model: str, made: Sequence[tuple[ServiceText, NDArray[np.float32]]]
) -> None:
    """Store the vectors (passages, d) of some texts, but of none that was rewritten while they were
    being made."""
    present = texts_of(session, {text.service_id for text, _ in made})
    rows = [
        {
            "service_id": text.service_id,
            "language": text.language,
            "model": model,
            "text_hash": hash_of(text),
            "passages": len(vectors),
            "vectors": vectors.astype("<f4").tobytes(),
        }
        for text, vectors in made
        if (now := present[text.service_id].get(text.language)) is not None
        and hash_of(now) == hash_of(text)
    ]
    if not rows:
        return
    statement = insert_into(session, ServiceVector)
    anew = {name: statement.excluded[name] for name in ("text_hash", "passages", "vectors")}
    session.connection().execute(
        statement.on_conflict_do_update(
            index_elements=["service_id", "language", "model"], set_=anew
        ),
        rows,
    )


def stamps_of_services(session: Session, model: str) -> Sequence[tuple[int, str, str]]:
    """Of the vectors of every service on offer: its id, their language, the hash of their text."""
    return session.exec(_STAMPS, params={"by": model}).all()


# Built once: it is asked for each need that is told.
_STAMPS = (
    select(ServiceVector.service_id, ServiceVector.language, ServiceVector.text_hash)
    .join(Service, col(Service.id) == col(ServiceVector.service_id))
    .where(ServiceVector.model == bindparam("by"), col(Service.retired_at).is_(None))
    .order_by(col(ServiceVector.service_id), col(ServiceVector.language))
)


def vectors_of_services(session: Session, model: str) -> Sequence[ServiceVector]:
    """Of every service on offer."""
    return session.exec(
        select(ServiceVector)
        .join(Service, col(Service.id) == col(ServiceVector.service_id))
        .where(ServiceVector.model == model, col(Service.retired_at).is_(None))
        .order_by(col(ServiceVector.service_id), col(ServiceVector.language))
    ).all()

"""The catalogue's rows, and the vectors of its texts."""

import numpy as np

from models.database import Database
from models.service import (
    Service,
    ServiceText,
    keep_service_vectors,
    stamps_of_services,
    texts_without_vectors,
    vectors_of_services,
)

MODEL = "a model"


def a_service(database: Database, *languages: str) -> list[ServiceText]:
    with database.write() as session:
        service = Service(code="invoices", position=1)
        session.add(service)
        session.flush()
        for language in languages:
            text = ServiceText(
                service_id=service.key, language=language, name=language, description="As it was."
            )
            session.add(text)
    return missing(database)


def missing(database: Database) -> list[ServiceText]:
    with database.read() as session:
        return texts_without_vectors(session, MODEL, 10)


def keep(database: Database, texts: list[ServiceText], number: float) -> None:
    with database.write() as session:
        made = [(text, np.full((2, 3), number, np.float32)) for text in texts]
        keep_service_vectors(session, MODEL, made)


def test_what_was_rewritten_meanwhile_keeps_no_vectors(database: Database) -> None:
    """They would be of words that nobody reads any more."""
    english, dutch = texts = a_service(database, "en", "nl")
    with database.write() as session:
        session.get_one(ServiceText, (dutch.service_id, "nl")).description = "As it is."
    keep(database, texts, 1)
    with database.read() as session:
        assert [row[:2] for row in stamps_of_services(session, MODEL)] == [
            (english.service_id, "en")
        ]
    assert [text.description for text in missing(database)] == ["As it is."]


def test_a_new_text_has_new_vectors_in_place_of_the_old(database: Database) -> None:
    (text,) = a_service(database, "en")
    keep(database, [text], 1)
    assert missing(database) == []
    with database.write() as session:
        session.get_one(ServiceText, (text.service_id, "en")).description = "As it is."
    keep(database, missing(database), 2)
    with database.read() as session:
        (row,) = vectors_of_services(session, MODEL)
    assert row.as_array().tolist() == [[2, 2, 2], [2, 2, 2]]

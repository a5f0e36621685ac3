"""Vectors come back as they were given, to the bit."""

from datetime import UTC, datetime

import numpy as np
from sqlmodel import select

from models.database import Database
from models.need import text_hash
from models.vector import NeedVector, keep_vector, open_vectors
from tests.community import add_member, add_need

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def some_vectors(database: Database, count: int = 20, dimensions: int = 96) -> np.ndarray:
    """Unit vectors of one need each; one is of another model, with fewer dimensions."""
    numbers = np.random.default_rng(1).normal(size=(count, dimensions)).astype("<f4")
    numbers /= np.linalg.norm(numbers, axis=1, keepdims=True)
    with database.write() as session:
        for number, vector in enumerate([*numbers, numbers[0, :7]]):
            need = add_need(session, add_member(session, number, NOW), NOW)
            assert keep_vector(
                session,
                need.key,
                model="one" if number < count else "other",
                embedded_hash=text_hash(need.text),
                language="en",
                vector=vector,
            )
    return numbers


def test_they_come_back_to_the_bit(database: Database) -> None:
    """Sealed, and of as many dimensions as the model has."""
    numbers = some_vectors(database)
    with database.read() as session:
        _, found = open_vectors(session, "one")
        assert np.array_equal(np.stack(found), numbers)
        assert len(session.exec(select(NeedVector)).all()[-1].as_array()) == 7

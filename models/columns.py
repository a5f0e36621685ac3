"""Column types shared by the tables."""

from datetime import UTC, datetime
from typing import Any

import numpy as np
from sqlalchemy import JSON, BigInteger, DateTime, Integer, LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

# SQLite only numbers rows by itself in an INTEGER primary key, which is 64 bits there anyway.
BIG_ID = BigInteger().with_variant(Integer(), "sqlite")
# In PostgreSQL `json`, not `jsonb`: it keeps what was stored as it came, the order of keys and
# characters that `jsonb` refuses included, and nothing here looks inside with SQL.
JSON_VALUE = JSON()
JSON_OR_NULL = JSON(none_as_null=True)  # None is the column's NULL, not JSON's


class UtcDateTime(TypeDecorator[datetime]):
    """A timezone-aware moment, always UTC; SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be stored.")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class Vector(TypeDecorator[bytes]):
    """A vector as little-endian float32, whatever the database keeps it as.

    In PostgreSQL it is pgvector's `vector`, float32 too, so that the same bytes come back. It names
    no number of dimensions: another model may have another.
    """

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(LargeBinary())
        from pgvector.sqlalchemy import VECTOR  # noqa: PLC0415 - not needed for SQLite

        return dialect.type_descriptor(VECTOR())

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "postgresql":
            return value
        return np.frombuffer(value, dtype="<f4")

    def process_result_value(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if dialect.name != "postgresql":
            return bytes(value)
        return np.asarray(value, dtype="<f4").tobytes()

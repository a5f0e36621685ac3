"""Column types shared by the tables."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

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

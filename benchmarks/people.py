"""Members without anything about them, where a benchmark needs many."""

from collections.abc import Iterable
from datetime import UTC, datetime

from models.database import Database
from models.member import CONSENT_VERSION, Member

AT_ONCE = 500  # PostgreSQL ends a transaction that says nothing for ten seconds


def add_people(database: Database, telegram_ids: Iterable[int]) -> None:
    now, ids = datetime.now(UTC), list(telegram_ids)
    for first in range(0, len(ids), AT_ONCE):
        with database.write() as session:
            for telegram_id in ids[first : first + AT_ONCE]:
                session.add(
                    Member(
                        telegram_id=telegram_id,
                        language="en",
                        first_name="Ada",
                        consent_version=CONSENT_VERSION,
                        consented_at=now,
                        joined_at=now,
                    )
                )

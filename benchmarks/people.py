"""Members without anything about them, where a benchmark needs many."""

from collections.abc import Iterable
from datetime import UTC, datetime

from models.database import Database
from models.member import CONSENT_VERSION, Member


def add_people(database: Database, telegram_ids: Iterable[int]) -> None:
    now = datetime.now(UTC)
    with database.write() as session:
        for telegram_id in telegram_ids:
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

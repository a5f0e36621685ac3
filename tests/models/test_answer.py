"""Which needs are looked up among the services."""

from models.answer import needs_to_guide
from models.database import Database
from models.service import Service
from tests.community import MONDAY
from tests.models.test_vectors import some_vectors


def test_only_where_there_is_a_service(database: Database) -> None:
    """Without one on offer no need is read, however many are open."""
    some_vectors(database, count=3)
    with database.write() as session:
        assert not needs_to_guide(session, "one", 2)
        service = Service(code="bookkeeping", position=1)
        session.add(service)
        assert [need.key for need, _ in needs_to_guide(session, "one", 2)] == [1, 2]
        service.retired_at = MONDAY
        assert not needs_to_guide(session, "one", 2)

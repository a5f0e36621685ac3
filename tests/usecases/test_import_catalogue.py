"""A catalogue from a file: what becomes of what was there, and what it costs."""

from models.database import Database
from models.service import services
from tests.community import MONDAY
from tests.databases import statements_to
from usecases.catalogue_csv import ACTIVE, RETIRED, Row
from usecases.import_catalogue import catalogue_rows, take_over


def rows(*codes: str, state: str = ACTIVE) -> list[Row]:
    return [
        Row(code, state, language, f"{code} in {language}", "What it does.", "", "")
        for code in codes
        for language in ("de", "en", "fr", "nl")
    ]


def test_those_of_the_file_come_first_and_the_others_stay(database: Database) -> None:
    """In the file's order; what it retires goes, and comes back when it says so."""
    with database.write() as session:
        assert take_over(session, rows("a", "b", "c"), MONDAY) == 3
    with database.write() as session:
        changed = [*rows("d"), *rows("b", state=RETIRED)]
        assert take_over(session, changed, MONDAY) == 2
    with database.read() as session:
        found = services(session, retired=True)
        assert [(one.code, one.position) for one in found] == [
            ("d", 1), ("b", 2), ("a", 3), ("c", 4)
        ]  # fmt: skip
        assert [one.code for one in services(session)] == ["d", "a", "c"]
    with database.write() as session:
        take_over(session, rows("b"), MONDAY)
        assert catalogue_rows(session)[:4] == rows("b")


def test_the_last_of_two_rows_alike_counts(database: Database) -> None:
    with database.write() as session:
        first, *rest = rows("a")
        again = Row("a", ACTIVE, first.language, "Another name", "What it does.", "", "")
        take_over(session, [first, *rest, again], MONDAY)
        assert catalogue_rows(session) == [again, *rest]


def test_a_hundred_services_are_asked_for_as_one_is(database: Database) -> None:
    """Others who write wait for it: but for a row a service, all is read and written at once."""
    statements = statements_to(database)
    counts = []
    for codes in (["a"], [f"code {number}" for number in range(100)]):
        statements.clear()
        with database.write() as session:
            take_over(session, rows(*codes), MONDAY)
        counts.append(sum("INTO service " not in statement for statement in statements))
    assert counts[1] <= counts[0] + 1  # the one that was there moves down

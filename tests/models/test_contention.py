"""Several programs on one SQLite file."""

from pathlib import Path

from benchmarks.contention import contend


def test_programs_that_read_and_write_at_once(tmp_path: Path) -> None:
    """Four processes of two threads: nobody hears that the database is locked, nothing is lost."""
    outcome = contend(tmp_path, processes=4, threads=2, transactions=800)
    assert outcome.transactions == 800
    assert outcome.errors == {}
    assert outcome.lost == 0

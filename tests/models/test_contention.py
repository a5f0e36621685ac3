"""Several programs on one SQLite file."""

from pathlib import Path

from benchmarks.contention import contend


def test_programs_that_read_and_write_at_once(tmp_path: Path) -> None:
    """Three processes of two threads: nobody hears that the database is locked, nothing is lost."""
    outcome = contend(tmp_path, processes=3, threads=2, transactions=600)
    assert outcome.transactions == 600
    assert outcome.errors == {}
    assert outcome.lost == 0

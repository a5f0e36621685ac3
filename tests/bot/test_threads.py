"""Threads do not spin when there is nothing to do."""

import os

from benchmarks.threads import took


def test_a_search_leaves_the_processors_alone() -> None:
    """numpy's threads sleep once a search is answered: what it used of the processors is what it
    took on each."""
    cores = os.cpu_count() or 1
    [(clock, used)] = took("search", 0, cores)
    assert used < 2 * cores * clock

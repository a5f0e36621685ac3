"""A short run of `make chaos`: real processes, killed and paused for real."""

from pathlib import Path

import pytest

from benchmarks.chaos import crowds, kills, troubles
from benchmarks.chaos.kills import Scale
from benchmarks.chaos.stage import Nursery
from benchmarks.chaos.table import Row, as_text

pytestmark = pytest.mark.timeout(300)


def hold(rows: list[Row], notes: list[str] | None = None) -> None:
    """Every promise of these was kept; otherwise the table says which was not."""
    assert all(row.failures == 0 for row in rows), "\n".join([as_text(rows), *(notes or [])])


async def test_kills_at_random_moments(nursery: Nursery, tmp_path: Path) -> None:
    """Nothing lost, nothing that matters twice, everyone's messages in order."""
    scale = Scale(seed=7, kills=10, updates=200)
    notes: list[str] = []
    hold(await kills.kill_at_random(nursery, tmp_path, scale, notes.append), notes)


async def test_kills_at_commits_and_sends(nursery: Nursery, tmp_path: Path) -> None:
    """A sample of all the moments at which something could be left half done."""
    scale = Scale(seed=7, boundaries=4)
    notes: list[str] = []
    hold(await kills.kill_at_boundaries(nursery, tmp_path, scale, notes.append), notes)


async def test_cards_are_offered_again_after_a_silence(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.taps_in_a_silence(nursery, tmp_path))


async def test_numbers_that_jump_back(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.numbers_that_jump_back(nursery, tmp_path, times=10))


async def test_answers_that_never_come(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.answers_that_never_come(nursery, tmp_path, times=4))


async def test_a_process_that_was_frozen(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.frozen(nursery, tmp_path, times=2))


@pytest.mark.parametrize("killed", [True, False])
async def test_what_fell_due_meanwhile(nursery: Nursery, tmp_path: Path, killed: bool) -> None:
    hold(await troubles.due_while_away(nursery, tmp_path, killed=killed))


async def test_what_can_never_be_handled_or_sent(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.poison(nursery, tmp_path))


async def test_a_polite_end(nursery: Nursery, tmp_path: Path) -> None:
    hold(await troubles.told_to_stop(nursery, tmp_path))


async def test_nothing_is_sent_while_telegram_asks_to_wait(
    nursery: Nursery, tmp_path: Path
) -> None:
    hold(await crowds.asked_to_wait(nursery, tmp_path))


async def test_telegrams_limits_are_kept(nursery: Nursery, tmp_path: Path) -> None:
    """How quick it is, is for `make chaos`: here it only must not be refused."""
    rows = await crowds.within_limits(nursery, tmp_path, lines=90, at_least=0)
    hold(rows)


def test_a_broken_promise_is_seen() -> None:
    """The table says which it was, and a test that holds it fails."""
    rows = [Row("kept", "5 runs", 0), Row("broken", "5 runs", 2, "9 lost")]
    with pytest.raises(AssertionError, match="broken   5 runs  2         9 lost"):
        hold(rows)

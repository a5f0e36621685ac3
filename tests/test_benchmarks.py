"""The table of ratios: all are written down, and what is worse than its bounds is found."""

import json
from pathlib import Path

import pytest

from benchmarks import table
from benchmarks.table import LESS, MORE, RATIOS, RESULTS, Ratio

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def test_each_is_written_down() -> None:
    """With the machine, and without a name or a path of it; the README shows the same."""
    written = json.loads(RESULTS.read_text(encoding="utf-8"))
    assert list(written["ratios"]) == [ratio.name for ratio in RATIOS]
    assert "\n".join(table.table(written["ratios"], written["ratios"])) in README
    assert set(written["machine"]) == set(table.machine())
    assert str(Path.home()) not in json.dumps(written)


@pytest.mark.parametrize(
    ("better", "found", "is_worse"),
    [
        (LESS, 2.4, False),
        (LESS, 2.6, True),
        (LESS, 0.1, False),
        (MORE, 0.41, False),
        (MORE, 0.39, True),
        (MORE, 10.0, False),
    ],
)
def test_within_its_bounds(better: str, found: float, is_worse: bool) -> None:
    """Only what is worse than written down, by more than its factor, is a fault."""
    ratio = Ratio("x", "one, to another", better, lambda: found, within=2.5)
    assert ratio.is_worse(found, 1.0) is is_worse


def test_a_bad_moment_is_measured_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies outside gets two tries more; what nobody wrote down is a fault."""
    figures = iter([9.0, 1.0])
    once = Ratio("once", "", LESS, lambda: next(figures))
    always = Ratio("always", "", LESS, lambda: 9.0)
    monkeypatch.setattr(table, "RATIOS", (once, always, Ratio("new", "", LESS, lambda: 1.0)))
    found = {"once": 9.0, "always": 9.0, "new": 1.0}
    assert table._measured_again(found, {"once": 1.0, "always": 1.0}) == ["always", "new"]
    assert found["once"] == 1.0

"""Who is named as needing something more often, and what the pictures give away."""

import numpy as np
import pytest

from reports.diversity import over_represented, wilson_low
from reports.figures import Figures
from reports.groups import contrast, shade
from reports.job import Job, at_least, read_job
from reports.needs_map import places
from reports.table import harmless


def figures(design: int, theme: int) -> Figures:
    return Figures(
        "2026-10",
        {
            "members/sector": 400,
            "members/sector:design": 60,
            "members/sector:it": 340,
            "theme:1": theme,
            "theme:1/sector": theme,
            "theme:1/sector:design": design,
            "theme:1/sector:it": theme - design,
        },
    )


def test_a_clear_majority_is_named_with_its_cautious_end() -> None:
    """Half of a theme where it is a sixth of the members; the rest of them are not."""
    (found,) = over_represented(figures(50, 100))
    assert (found.theme, found.dimension, found.group) == ("1", "sector", "design")
    assert 2.5 < found.ratio < 3.5
    assert 1 < found.least < found.ratio


@pytest.mark.parametrize(("design", "theme"), [(15, 100), (25, 100), (5, 10), (5, 5), (0, 0)])
def test_what_may_be_chance_is_not_named(design: int, theme: int) -> None:
    """A share as among members, a little more, or few members."""
    assert over_represented(figures(design, theme)) == []


def test_wilsons_interval() -> None:
    """The lower end for 8 of 10 at 95 % is 0.490 (Wilson's formula, worked out by hand)."""
    assert wilson_low(8, 10, 1.96) == pytest.approx(0.490, abs=0.001)
    assert wilson_low(0, 10) == pytest.approx(0, abs=1e-12)
    assert wilson_low(0, 0) == 0.0


def test_a_map_has_a_place_for_a_theme_and_none_for_a_need() -> None:
    """Themes far apart lie apart, on a grid; a theme too small to be told has no place."""
    rng = np.random.default_rng(3)
    themes = [str(n % 4) for n in range(80)]
    middles = rng.normal(size=(4, 32))
    vectors = np.array([middles[int(key)] + 0.1 * rng.normal(size=32) for key in themes])
    found = places(vectors.astype(np.float32), ["nl"] * 80, themes, {"0": 20, "1": 20, "2": 15})
    assert set(found) == {"0", "1", "2"}
    spots = np.array([spot[:2] for spot in found.values()])
    assert np.abs(spots).max() == 1
    assert min(np.linalg.norm(spots[a] - spots[b]) for a in range(3) for b in range(a)) > 0.3
    assert all(abs(v / 0.05 - round(v / 0.05)) < 1e-6 for spot in found.values() for v in spot)
    one = places(vectors.astype(np.float32)[:1], ["nl"], themes[:1], {"0": 5})
    assert set(one) == {"0"}
    assert places(vectors.astype(np.float32), ["nl"] * 80, themes, {}) == {}


def test_numbers_can_be_read_on_every_shade() -> None:
    """4.5 to 1, as WCAG asks of text."""
    for part in np.linspace(0, 1, 101):
        assert contrast(*shade(float(part))) >= 4.5


def test_words_that_a_spreadsheet_would_run() -> None:
    for cell in ("=1", "+1", "-1", "@x", "\t=1", " =1"):
        assert harmless(cell) == f"'{cell}"
    assert harmless("Unpaid = invoices") == "Unpaid = invoices"


def test_a_job_survives_its_way_to_another_process() -> None:
    job = Job("report", "nl", "2026-11-02", [figures(5, 10)], {"1": "x\u202ey"}, {"1": ["words"]})
    assert read_job(job.as_dict()) == job
    assert job.name("1") == "xy"
    assert job.name("7") == "Thema 7"
    assert (at_least(0), at_least(15)) == ("–", "15+")

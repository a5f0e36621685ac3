"""What can be found out from figures by somebody who compares them all."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from reports.disclosure import KEEP_BACK, STEP, kept_back, tell_all, told, with_wholes

Bounds = tuple[float, float | None]  # of a true count, by what was told of it; None: no upper bound


@dataclass(frozen=True)
class Rule:
    """How counts are told, and what somebody who knows the rule concludes from one figure."""

    tell: Callable[[int, str, bytes], int]
    bounds: Callable[[int], Bounds]


AT_LEAST = Rule(told, lambda figure: (figure, None))
# The rule of decision 35, which the attack brings down.
FIVES = Rule(lambda count, _cell, _secret: count // STEP * STEP, lambda f: (f, f + STEP - 1))

MOST = 1000  # no community of these tests is larger: stands for "no upper bound"


class Attacker:
    """Knows the rule, every figure of every report, that each table divides the same members, and
    who joined or left between reports. The unknowns are the true counts of the first report."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.cells: list[str] = []
        self.equal: list[tuple[dict[str, int], int]] = []
        self.least: dict[str, float] = {}
        self.most: dict[str, float] = {}

    def read(self, figures: Mapping[str, int], joined: Mapping[str, int]) -> None:
        """One report; `joined` is what changed in each cell since the first one."""
        for cell, figure in figures.items():
            if cell not in self.least:
                self.cells.append(cell)
                self.least[cell], self.most[cell] = 0, MOST
            low, high = self.rule.bounds(figure)
            self.least[cell] = max(self.least[cell], low - joined.get(cell, 0))
            if high is not None:
                self.most[cell] = min(self.most[cell], high - joined.get(cell, 0))

    def know_the_same(self, one: Sequence[str], other: Sequence[str]) -> None:
        """Two tables hold the same members."""
        row = dict.fromkeys(one, 1)
        for cell in other:
            row[cell] = row.get(cell, 0) - 1
        self.equal.append((row, 0))

    def possibilities(self, cell: str) -> int:
        """How many counts a cell may have, by two linear programmes."""
        from scipy.optimize import linprog  # noqa: PLC0415  (every process collects this)

        place = {name: number for number, name in enumerate(self.cells)}
        matrix = np.zeros((len(self.equal), len(self.cells)))
        for line, (row, _) in enumerate(self.equal):
            for name, factor in row.items():
                matrix[line, place[name]] = factor
        found = []
        for sign in (1, -1):
            aim = np.zeros(len(self.cells))
            aim[place[cell]] = sign
            solved = linprog(
                aim,
                A_eq=matrix if len(self.equal) else None,
                b_eq=[total for _, total in self.equal] if self.equal else None,
                bounds=[(self.least[name], self.most[name]) for name in self.cells],
            )
            assert solved.status == 0, solved.message
            found.append(sign * solved.fun)
        return int(np.floor(found[1] + 1e-6) - np.ceil(found[0] - 1e-6)) + 1


def reports(rule: Rule, months: Sequence[Mapping[str, int]], secret: bytes) -> list[dict[str, int]]:
    """Each month's figures; a cell that lasts has one name in all of them."""
    return [{cell: rule.tell(n, cell, secret) for cell, n in month.items()} for month in months]


LANGUAGES = ("nl", "fr", "en", "de")
SECTORS = ("it", "design", "other")


def a_theme(rng: random.Random, months: int) -> list[dict[str, int]]:
    """True counts by language, kind of work and in all, of members of whom one joins or leaves."""
    people = [
        (rng.choice(LANGUAGES), rng.choices(SECTORS, weights=[1, 1, 4])[0])
        for _ in range(rng.randint(0, 24))
    ]
    found = []
    for _ in range(months):
        month = {f"language:{name}": 0 for name in LANGUAGES}
        month |= {f"sector:{name}": 0 for name in SECTORS}
        for language, sector in people:
            month[f"language:{language}"] += 1
            month[f"sector:{sector}"] += 1
        found.append({**month, "total": len(people)})
        if people and rng.random() < 0.5:
            people.pop(rng.randrange(len(people)))
        else:
            people.append((rng.choice(LANGUAGES), rng.choice(SECTORS)))
    return found


def fewest_possibilities(rule: Rule, seed: int) -> int:
    """Of any cell, after four reports and their totals."""
    rng = random.Random(seed)
    months = a_theme(rng, 4)
    attacker = Attacker(rule)
    for month, figures in zip(months, reports(rule, months, rng.randbytes(32)), strict=True):
        attacker.read(figures, {cell: n - months[0][cell] for cell, n in month.items()})
    attacker.know_the_same([f"language:{n}" for n in LANGUAGES], ["total"])
    attacker.know_the_same([f"sector:{n}" for n in SECTORS], ["total"])
    return min(attacker.possibilities(cell) for cell in attacker.cells)


@pytest.mark.thorough
def test_an_attacker_with_every_report_finds_no_cell() -> None:
    """Tables, their totals and four months with one member more or less each: of each cell at
    least five counts stay possible."""
    assert min(fewest_possibilities(AT_LEAST, seed) for seed in range(40)) >= STEP


@pytest.mark.thorough
def test_the_same_attacker_brings_down_steps_of_five() -> None:
    """The attack is one: without the secret number it finds cells, and some of them exactly."""
    assert min(fewest_possibilities(FIVES, seed) for seed in range(40)) == 1


@pytest.mark.parametrize("change", [1, -1])
def test_who_knows_the_one_change_is_left_with_many_counts(change: int) -> None:
    """The figure of a cell changed and one member came or went: by brute force over every secret
    number, no count has more than two chances in five, and five are plausible."""
    likely: dict[int, float] = {}
    before, after = (0, STEP) if change > 0 else (STEP, 0)
    for count in range(60):
        for back in range(80):
            kept = [max(0, n - back) // STEP * STEP for n in (count, count + change)]
            if kept == [before, after]:
                chance = (1 - KEEP_BACK) * KEEP_BACK**back
                likely[count] = likely.get(count, 0) + chance
    total = sum(likely.values())
    assert max(likely.values()) / total <= 0.41
    assert sum(chance / total > 0.04 for chance in likely.values()) >= STEP


def test_a_secret_number_is_geometric_and_stays() -> None:
    """Its mean is 1.5, it has no largest value, and asking again gives the same."""
    secret = b"s" * 32
    numbers = [kept_back(f"cell {n}", secret) for n in range(20_000)]
    assert np.mean(numbers) == pytest.approx(KEEP_BACK / (1 - KEEP_BACK), abs=0.05)
    assert np.mean(np.array(numbers) >= 5) == pytest.approx(KEEP_BACK**5, abs=0.01)
    assert max(numbers) > 12
    assert numbers == [kept_back(f"cell {n}", secret) for n in range(20_000)]
    assert numbers != [kept_back(f"cell {n}", b"t" * 32) for n in range(20_000)]


def test_what_is_told_is_true_and_never_below_five() -> None:
    """A figure is at most the count, in steps of five; below five members none is told."""
    for count in range(60):
        for n in range(50):
            figure = told(count, f"cell {n}", b"secret")
            assert figure <= count
            assert figure % STEP == 0
            assert count >= STEP or figure == 0
    assert tell_all({"one": 3, "two": 400}, b"secret") == {"two": told(400, "two", b"secret")}


def test_a_theme_is_no_smaller_than_its_parts() -> None:
    """What follows from the figures anyway is said; nothing else changes."""
    told_cells = {"theme:1": 10, "theme:1/unmet": 15, "theme:2/sector:it": 5, "proposal:1/use": 5}
    assert with_wholes(told_cells) == {**told_cells, "theme:1": 15, "theme:2": 5}

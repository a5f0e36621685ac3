"""What a simulated year came to."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import numpy as np

MONTH = timedelta(days=30)
AT_LEAST = timedelta(weeks=4)  # a need told later had too little time to count as one without peer
# Whose needs are looked at by themselves, lest some be left out: as a row of the table says it.
GROUPS = {
    "nl": "in Dutch",
    "fr": "in French",
    "en": "in English",
    "de": "in German",
    "one": "of members with one language",
    "rare": "about the rarer half of troubles",
}


@dataclass
class Tally:
    """What is counted while the year goes by, without asking the rules that are to be tried.

    `limits`: what each member wants at the moment, by id. `waited`: days from need to first
    introduction, by need. `met` and `alike` count introductions. `groups`: needs, by GROUPS.
    """

    limits: dict[int, int] = field(default_factory=dict)
    told: dict[int, datetime] = field(default_factory=dict)
    groups: dict[str, set[int]] = field(default_factory=lambda: {name: set() for name in GROUPS})
    waited: dict[int, float] = field(default_factory=dict)
    solved: dict[int, datetime] = field(default_factory=dict)
    cards: int = 0
    yeses: int = 0
    refused: int = 0
    introduced: int = 0
    alike: int = 0
    met: int = 0
    repeats: int = 0
    violations: int = 0
    _pairs: set[tuple[int, int]] = field(default_factory=set)
    _of_member: dict[int, list[datetime]] = field(default_factory=dict)
    _highest: Counter[int] = field(default_factory=Counter)

    def introduce(
        self, members: tuple[int, int], needs: tuple[int, int], now: datetime, *, alike: bool
    ) -> None:
        pair = (min(members), max(members))
        self.introduced += 1
        self.alike += alike
        self.repeats += pair in self._pairs
        self._pairs.add(pair)
        for member in members:
            moments = self._of_member.setdefault(member, [])
            moments.append(now)
            lately = sum(moment > now - MONTH for moment in moments)
            self._highest[member] = max(self._highest[member], lately)
            self.violations += lately > self.limits[member]
        for need in needs:
            self.waited.setdefault(need, (now - self.told[need]) / timedelta(days=1))

    def figures(self, end: datetime) -> "Figures":
        counted = [need for need, told in self.told.items() if told <= end - AT_LEAST]
        waits = sorted(self.waited[need] for need in counted if need in self.waited)
        start = min(self.told.values(), default=end)
        weeks = Counter(int((at - start) / timedelta(weeks=1)) for at in self.solved.values())
        last = int((end - start) / timedelta(weeks=1))
        return Figures(
            members=len(self.limits),
            needs=len(self.told),
            counted=len(counted),
            cards=self.cards,
            yes=self.yeses / max(1, self.cards),
            refused=self.refused,
            introduced=self.introduced,
            alike=self.alike / max(1, self.introduced),
            met=self.met / max(1, self.introduced),
            found=len(waits) / max(1, len(counted)),
            found_of={
                group: sum(need in self.waited for need in some) / len(some)
                for group, needs in self.groups.items()
                if (some := needs.intersection(counted))
            },
            waits=waits,
            solved=sum(need in self.solved for need in counted) / max(1, len(counted)),
            solved_by_week=np.cumsum([weeks[week] for week in range(last + 1)]).tolist(),
            repeats=self.repeats,
            violations=self.violations,
            loads=dict(sorted(Counter(self._highest.values()).items())),
            most_a_year=max(map(len, self._of_member.values()), default=0),
        )


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1; `found`, `waits` and `solved` are of needs that had four weeks and more.

    `waits`: days from need to first introduction, sorted. `loads`: how many members had at most
    this many introductions in any 30 days. `refused`: yeses too many. `alike`: introductions of two
    who share a trouble. `found_of`: like `found`, of each of the GROUPS.
    """

    members: int
    needs: int
    counted: int
    cards: int
    yes: float
    refused: int
    introduced: int
    alike: float
    met: float
    found: float
    found_of: Mapping[str, float]
    waits: Sequence[float]
    solved: float
    solved_by_week: Sequence[int]
    repeats: int
    violations: int
    loads: Mapping[int, int]
    most_a_year: int

    def wait(self, share: float) -> float:
        """Days after which this share of the needs that got an introduction had it."""
        return float(np.quantile(self.waits, share)) if self.waits else float("nan")


def _found_of(group: str, found: Figures) -> str:
    return f"{found.found_of[group]:.1%}" if group in found.found_of else "–"


ROWS: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("needs told", lambda f: f"{f.needs}"),
    ("cards", lambda f: f"{f.cards}"),
    ("cards answered with a yes", lambda f: f"{f.yes:.1%}"),
    ("yeses refused, one too many", lambda f: f"{f.refused}"),
    ("introductions", lambda f: f"{f.introduced}"),
    ("of two who share the trouble", lambda f: f"{f.alike:.1%}"),
    ("who then met", lambda f: f"{f.met:.1%}"),
    ("needs with an introduction", lambda f: f"{f.found:.1%}"),
    *((f"… {title}", partial(_found_of, group)) for group, title in GROUPS.items()),
    ("days until the first, median", lambda f: f"{f.wait(0.5):.1f}"),
    ("days until the first, p90", lambda f: f"{f.wait(0.9):.1f}"),
    ("needs solved", lambda f: f"{f.solved:.1%}"),
    ("two introduced twice", lambda f: f"{f.repeats}"),
    ("introductions over a limit", lambda f: f"{f.violations}"),
    ("most for one member in 30 days", lambda f: f"{max(f.loads, default=0)}"),
    ("most for one member in all", lambda f: f"{f.most_a_year}"),
)


def table(runs: Mapping[str, Figures]) -> str:
    """In Markdown, a column a way of pairing."""
    lines = [f"| | {' | '.join(runs)} |", f"|---|{'---:|' * len(runs)}"]
    for title, show in ROWS:
        lines.append(f"| {title} | {' | '.join(show(found) for found in runs.values())} |")
    return "\n".join(lines)

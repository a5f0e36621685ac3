"""One table of ratios: the bot beside what it is measured against, both in the same run.

`make bench` measures all of it, prints the table and writes it to `results.json`, with the machine.
`python -m benchmarks --compare` measures those that take a second or a few, as CI does, and
ends with 1 where a ratio is worse than the one written down by more than its bounds. Seconds differ
from machine to machine; a ratio within one run differs little, and more where others use the
processor: so bounds are wide, and what lies outside is measured twice more.
"""

import asyncio
import json
import os
import platform
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer

from benchmarks import loading, matching, rounds, sealing, threads, transport, updates
from matching.embedder import BUNDLED
from matching.rounds import relax, solve
from scheduler.sender import MOST_UNDER_WAY

RESULTS = Path(__file__).parent / "results.json"
TRIES = 3  # of what lies outside its bounds
MORE, LESS = "more is better", "less is better"


@dataclass(frozen=True)
class Ratio:
    """`of` says what is divided by what. `within`: by what factor it may be worse than written
    down. `quick`: measured by CI as well."""

    name: str
    of: str
    better: str
    measure: Callable[[], float]
    within: float = 2.5
    quick: bool = False

    def is_worse(self, found: float, known: float) -> bool:
        """Beyond the bounds; what is better is never a fault."""
        return found > known * self.within if self.better == LESS else found < known / self.within

    def bound(self, known: float) -> float:
        return known * self.within if self.better == LESS else known / self.within


def _search() -> float:
    took, once = matching.search_took(30_000)
    return took / once


def _every_pair() -> float:
    took, bare = matching.pairs_took(20_000)
    return took / bare


def _round(members: int) -> float:
    graph = rounds.community(members)
    _, bound = relax(graph)
    return float(graph.weights[solve(graph)].sum()) / bound


def _round_beside_greedy() -> float:
    graph = rounds.community(1_000)
    best, greedy = solve(graph), rounds.greedy(graph)
    return float(graph.weights[best].sum() / graph.weights[greedy].sum())


def _calls() -> float:
    theirs, ours = transport.compare(MOST_UNDER_WAY, 300)
    return theirs[1] / ours[1]


def _telling_sealed() -> float:
    sealed, plain = sealing.compare(50, 50, 60).tell
    return sealed / plain


def _reading_sealed() -> float:
    sealed, plain = sealing.compare(500, 4_000, 1).load
    return sealed / plain


def _updates() -> float:
    """By the processor's time, as on a busy machine the rate says who else was there."""
    ours, echo = (
        asyncio.run(updates.measure(bot, 0.0, 60, 5.0))
        for bot in (updates.OURS, updates.SEQUENTIAL)
    )
    return ours.processor / echo.processor


def _embedding() -> float:
    ours, alone = asyncio.run(matching.embedding_took(128))
    return alone / ours


def _loading() -> float:
    return loading.took(loading.minilm())[1] / loading.took(BUNDLED)[1]


def _spinning() -> float:
    """On one core, as beside others."""
    [spinning, _], [waiting, _] = (
        threads.took("pair", number, 1, OMP_WAIT_POLICY=policy)
        for policy, number in (("ACTIVE", 0), ("PASSIVE", 1))
    )
    return spinning[0] / waiting[0]


def _searching() -> float:
    """On all cores: on one there is nobody to spin."""
    cores = os.cpu_count() or 1
    [spinning], [sleeping] = (
        threads.took("search", 0, cores, OPENBLAS_THREAD_TIMEOUT=str(power))
        for power in threads.SPINS
    )
    return spinning[1] / sleeping[1]


RATIOS = (
    Ratio(
        "the ten nearest of 30 000 needs",
        "time, to reading their vectors once",
        LESS, _search, within=3.0, quick=True,
    ),
    Ratio(
        "a round of 1 000 members",
        "weight, to the bound that none can pass",
        MORE, lambda: _round(1_000), within=1.02, quick=True,
    ),
    Ratio(
        "the same round",
        "weight, to choosing greedily",
        MORE, _round_beside_greedy, within=1.05, quick=True,
    ),
    Ratio(
        f"{MOST_UNDER_WAY} calls to Telegram at once",
        "processor time of python-telegram-bot's HTTPXRequest, to ours",
        MORE, _calls, within=4.0, quick=True,
    ),
    Ratio(
        "telling a need, sealed",
        "time, to not sealed",
        LESS, _telling_sealed, within=2.0, quick=True,
    ),
    Ratio(
        "reading 4 000 vectors at a start, sealed",
        "time, to not sealed",
        LESS, _reading_sealed, within=2.0,
    ),
    Ratio(
        "updates of 60 members who write at once",
        "processor time, all kept and answered, to an echo bot that keeps nothing",
        LESS, _updates,
    ),
    Ratio(
        "the twenty nearest of each of 20 000 needs",
        "time, to the matrix products alone",
        LESS, _every_pair,
    ),
    Ratio(
        "a round of 5 000 members",
        "weight, to the bound that none can pass",
        MORE, lambda: _round(5_000), within=1.02,
    ),
    Ratio(
        "128 texts through the bot's embedder (MiniLM)",
        "a second, to sentence-transformers alone",
        MORE, _embedding,
    ),
    Ratio(
        "until the first vector, the bundled pair",
        "processor time of MiniLM with torch, to it",
        MORE, _loading,
    ),
    Ratio(
        "30 needs one by one on one core",
        "time with threads that spin while they wait, to the bot's that sleep",
        MORE, _spinning,
    ),
    Ratio(
        "a search among 50 000 needs on all cores",
        "processor time with threads that spin while they wait, to the bot's that sleep",
        MORE, _searching,
    ),
)  # fmt: skip


def machine() -> dict[str, str | int | float]:
    """What the figures were measured on, without a name or a path of it."""
    return {
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0,
        "processor": _processor(),
        "system": _system(),
        "python": platform.python_version(),
        # What others had to do at the time: 0 is a machine of one's own.
        "load a core before": round(os.getloadavg()[0] / (os.cpu_count() or 1), 1),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else 'unknown'}, {platform.machine()}"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()


def table(found: dict[str, float], known: dict[str, float]) -> list[str]:
    """The lines of the table, in Markdown: each ratio, what is divided by what, and where CI draws
    the line, from what is `known`."""
    lines = ["| | ratio | of | CI fails |", "|---|---:|---|---:|"]
    for ratio in RATIOS:
        if ratio.name not in found:
            continue
        bound = "–"
        if ratio.quick and ratio.name in known:
            side = "above" if ratio.better == LESS else "below"
            bound = f"{side} {ratio.bound(known[ratio.name]):.3g}"
        what = f"{ratio.of} ({ratio.better})"
        lines.append(f"| {ratio.name} | {found[ratio.name]:.3g} | {what} | {bound} |")
    return lines


def read_results() -> dict[str, Any]:
    """What is written down; nothing where there is no such file."""
    if not RESULTS.exists():
        return {"machine": {}, "ratios": {}}
    stored: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return stored


def measure(ratio: Ratio) -> float:
    begun = perf_counter()
    found = ratio.measure()
    print(f"{ratio.name}: {found:.3g}, in {perf_counter() - begun:.1f} s", file=sys.stderr)
    return found


def main(
    compare: Annotated[
        bool, typer.Option("--compare", help="The quick ones, with what is written down.")
    ] = False,
) -> None:
    """Measure, print the table, and write it down, or compare it with what was."""
    if compare:
        known: dict[str, float] = read_results()["ratios"]
        found = {ratio.name: measure(ratio) for ratio in RATIOS if ratio.quick}
        worse = _measured_again(found, known)
        print("\n".join(table(found, known)))
        for name in worse:
            print(f"Worse than its bounds, {TRIES} times: {name}.", file=sys.stderr)
        raise typer.Exit(1 if worse else 0)
    here = machine()
    found = {ratio.name: statistics.median(_times(ratio)) for ratio in RATIOS}
    ratios = {name: float(f"{value:.3g}") for name, value in found.items()}
    print("\n".join(table(ratios, ratios)))
    written = json.dumps({"machine": here, "ratios": ratios}, indent=2, ensure_ascii=False)
    RESULTS.write_text(written + "\n", encoding="utf-8")
    print(f"Written to {RESULTS.name}.", file=sys.stderr)


def _times(ratio: Ratio) -> list[float]:
    return [measure(ratio) for _ in range(TRIES if ratio.quick else 1)]


def _measured_again(found: dict[str, float], known: dict[str, float]) -> list[str]:
    """The names of those that stay outside; `found` keeps the last figure of each."""
    worse = []
    for ratio in RATIOS:
        if ratio.name not in found:
            continue
        if ratio.name not in known:
            worse.append(ratio.name)  # nobody wrote it down: run `make bench`
            continue
        for _ in range(TRIES - 1):
            if not ratio.is_worse(found[ratio.name], known[ratio.name]):
                break
            found[ratio.name] = measure(ratio)
        if ratio.is_worse(found[ratio.name], known[ratio.name]):
            worse.append(ratio.name)
    return worse

"""`python -m benchmarks.start`: what the garbage collector takes of a start.

Processes that load the bot's modules and end, by turns as `python -m bot` does (bot/calm.py) and
with the collector at work.
"""

import os
import statistics
import subprocess
import sys
from typing import Annotated

import typer

REST = "from bot.calm import nothing_collected as loading"
WORK = "from contextlib import nullcontext as loading"
LOAD = "with loading(): import bot.compose"


def took(first: str) -> float:
    """Seconds of a core."""
    before = _of_children()
    subprocess.run([sys.executable, "-c", f"{first}\n{LOAD}"], check=True)
    return _of_children() - before


def _of_children() -> float:
    used = os.times()
    return used.children_user + used.children_system


def main(times: Annotated[int, typer.Option(min=1, help="Of each.")] = 10) -> None:
    took(WORK)  # which compiles them, where nobody had
    pairs = [(took(REST), took(WORK)) for _ in range(times)]
    rest, work = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    typer.echo(f"resting: {rest:.2f} s of a core, at work: {work:.2f} s, ratio {ratio:.2f}")


if __name__ == "__main__":
    typer.run(main)

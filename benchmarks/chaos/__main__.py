"""Try every promise and print how often it was broken: `make chaos`."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.chaos import crowds, kills, troubles
from benchmarks.chaos.kills import Scale
from benchmarks.chaos.stage import Nursery, a_nursery
from benchmarks.chaos.table import Row, as_text

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
Part = Callable[[], Awaitable[list[Row]]]


@app.command()
def chaos(
    seed: Annotated[int, typer.Option(help="The same seed kills at the same moments.")] = 1,
    deaths: Annotated[int, typer.Option(help="Kills at random moments.")] = 1000,
    updates: Annotated[int, typer.Option(help="Updates they happen in.")] = 100_000,
    boundaries: Annotated[
        int | None, typer.Option(help="How many of the boundaries; all by default.")
    ] = None,
    only: Annotated[str, typer.Option(help="Part of a promise's function name.")] = "",
) -> None:
    """Kill, pause and starve the bot, and count the promises that were broken."""
    rows = asyncio.run(_all(Scale(seed, deaths, updates, boundaries), only))
    print(as_text(rows))
    raise typer.Exit(int(any(row.failures for row in rows)))


async def _all(scale: Scale, only: str) -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with a_nursery() as nursery:
            for part, work in _parts(nursery, folder, scale).items():
                if only in part:
                    _say(f"{part}…")
                    rows += await work()
    return rows


def _parts(nursery: Nursery, folder: Path, scale: Scale) -> dict[str, Part]:
    async def at_random() -> list[Row]:
        first, *rest = await kills.kill_at_random(nursery, folder / "random", scale, _say)
        lost = await crowds.lost_by_default(nursery, folder / "ptb", kills=15, updates=1500)
        return [Row(first.promise, first.runs, first.failures, lost), *rest]

    return {
        "kill_at_boundaries": lambda: kills.kill_at_boundaries(
            nursery, folder / "boundaries", scale, _say
        ),
        "taps_in_a_silence": lambda: troubles.taps_in_a_silence(nursery, folder / "silence"),
        "numbers_that_jump_back": lambda: troubles.numbers_that_jump_back(
            nursery, folder / "numbers", times=100
        ),
        "answers_that_never_come": lambda: troubles.answers_that_never_come(
            nursery, folder / "answers", times=20
        ),
        "frozen": lambda: troubles.frozen(nursery, folder / "frozen", times=20),
        "due_while_down": lambda: troubles.due_while_away(nursery, folder / "due", killed=True),
        "due_while_frozen": lambda: troubles.due_while_away(
            nursery, folder / "due_frozen", killed=False
        ),
        "poison": lambda: troubles.poison(nursery, folder / "poison"),
        "told_to_stop": lambda: troubles.told_to_stop(nursery, folder / "stop"),
        "within_limits": lambda: crowds.within_limits(nursery, folder / "limits", lines=600),
        "asked_to_wait": lambda: crowds.asked_to_wait(nursery, folder / "wait"),
        "people_before_mail": lambda: crowds.people_before_mail(
            nursery, folder / "mail", lines=10_000, typing=50, seconds=60
        ),
        "many_at_once": lambda: crowds.many_at_once(nursery, folder / "many", members=200, each=5),
        "kill_at_random": at_random,
    }


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    app()

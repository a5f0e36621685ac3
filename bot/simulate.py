"""A simulated year, paired by the bot and beside it at random, each in a process of its own."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection, wait

from bot.simulation.figures import Figures
from bot.simulation.town import PAIRINGS, Town

Progress = Callable[[dict[str, int]], None]


class BrokenRunError(Exception):
    """A run ended before its year was over; its own words went to the standard error output."""


def live(members: int, weeks: int, seed: int, pairing: str) -> Figures:
    """One town's year, without company."""
    town = Town(members, seed, pairing)
    try:
        for _ in town.live(weeks):
            pass
        return town.figures()
    finally:
        town.close()


def compare(
    members: int, weeks: int, seed: int, on_week: Progress = lambda _weeks: None
) -> dict[str, Figures]:
    """Figures by way of pairing; `on_week` hears how many weeks each has behind it.

    Raises:
        BrokenRunError: when one of the processes ends too early.
    """
    context = multiprocessing.get_context("spawn")  # the same on every system
    names: dict[Connection, str] = {}
    processes = []
    for pairing in PAIRINGS:
        here, there = context.Pipe(duplex=False)
        process = context.Process(
            target=_run, args=(members, weeks, seed, pairing, there), daemon=True
        )
        process.start()
        there.close()  # so that the end of the process is the end of the pipe
        names[here] = pairing
        processes.append(process)
    found: dict[str, Figures] = {}
    done = dict.fromkeys(PAIRINGS, 0)
    try:
        while len(found) < len(PAIRINGS):
            running = [pipe for pipe, name in names.items() if name not in found]
            ready = wait(running)
            for here in [pipe for pipe in running if pipe in ready]:
                said = here.recv()
                if isinstance(said, Figures):
                    found[names[here]] = said
                else:
                    done[names[here]] = said
                    on_week(done)
    except EOFError:
        raise BrokenRunError from None
    finally:
        for process in processes:
            process.terminate()
            process.join()
    return {pairing: found[pairing] for pairing in PAIRINGS}


def _run(members: int, weeks: int, seed: int, pairing: str, answer: Connection) -> None:
    town = Town(members, seed, pairing)
    for week in town.live(weeks):
        answer.send(week)
    answer.send(town.figures())
    town.close()

"""Many programs and threads that read and then write in one SQLite file, all at once.

Run `python -m benchmarks.contention`. Every transaction reads a number and writes it back plus
one: one that fails shows as an error, one that was overwritten as lost. The slowest says how near
SQLite's waiting came to its limit (`models.database.BUSY_SECONDS`).
"""

import multiprocessing
import tempfile
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import typer
from sqlalchemy.exc import DBAPIError

from models.conversation import open_conversation
from models.database import Database
from models.migrate import migrate

if TYPE_CHECKING:
    from multiprocessing.queues import SimpleQueue
    from multiprocessing.synchronize import Barrier

COUNTER = 1  # the one row that everybody changes
# Forked from a process that has loaded the modules and opened nothing: a bot is never forked, and
# the locks of SQLite do not survive it.
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([__spec__.name])


@dataclass(frozen=True)
class Outcome:
    """`errors` by what they said; `lost` transactions were committed and overwritten.

    `slowest` is in seconds, waiting for a turn included.
    """

    transactions: int
    seconds: float
    errors: Counter[str]
    lost: int
    slowest: float

    @property
    def rate(self) -> float:
        """Transactions a second."""
        return self.transactions / self.seconds


def contend(folder: Path, *, processes: int, threads: int, transactions: int) -> Outcome:
    """Divide about so many transactions among all threads of all processes."""
    each = transactions // (processes * threads)
    url = f"sqlite:///{folder}/contention-{processes}-{threads}.db"
    database = Database(url)
    migrate(database)
    with database.write() as session:
        open_conversation(session, COUNTER).go_to(None, count=0)
    begin, results = CONTEXT.Barrier(processes + 1), CONTEXT.SimpleQueue()
    children = [
        CONTEXT.Process(target=_work, args=(url, threads, each, begin, results), daemon=True)
        for _ in range(processes)
    ]
    for child in children:
        child.start()
    begin.wait()  # their imports are not what is measured
    started = monotonic()
    errors, slowest = Counter[str](), 0.0
    for _ in children:
        some, slow = results.get()
        errors, slowest = errors + some, max(slowest, slow)
    seconds = monotonic() - started
    for child in children:
        child.join()
    with database.read() as session:
        counted = open_conversation(session, COUNTER).data["count"]
    database.dispose()
    total = each * processes * threads
    return Outcome(total, seconds, errors, total - errors.total() - counted, slowest)


def _work(
    url: str,
    threads: int,
    each: int,
    begin: "Barrier",
    results: "SimpleQueue[tuple[Counter[str], float]]",
) -> None:
    """One process: its threads share a Database, as those of the bot do."""
    database, errors, slowest = Database(url), Counter[str](), [0.0]

    def write() -> None:
        for _ in range(each):
            started = monotonic()
            try:
                _count_one(database)
            except DBAPIError as error:
                errors[str(error.orig)] += 1
            slowest.append(monotonic() - started)

    writers = [threading.Thread(target=write) for _ in range(threads)]
    begin.wait()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    database.dispose()
    results.put((errors, max(slowest)))


def _count_one(database: Database) -> None:
    with database.write() as session:
        conversation = open_conversation(session, COUNTER)
        conversation.go_to(None, count=conversation.data["count"] + 1)


def main(processes: int = 8, threads: int = 5, transactions: int = 10_000) -> None:
    """Measure one writer alone, and then all of them."""
    with tempfile.TemporaryDirectory() as folder:
        alone = contend(Path(folder), processes=1, threads=1, transactions=transactions)
        crowd = contend(
            Path(folder), processes=processes, threads=threads, transactions=transactions
        )
    print(f"{'':34}transactions  seconds  a second  errors  lost  slowest")
    for title, outcome in (
        ("one writer alone", alone),
        (f"{processes} processes of {threads} threads each", crowd),
    ):
        print(
            f"{title:34}{outcome.transactions:12d}{outcome.seconds:9.1f}{outcome.rate:10.0f}"
            f"{outcome.errors.total():8d}{outcome.lost:6d}{outcome.slowest:7.2f} s"
        )
    print(f"\nTogether they get {crowd.rate / alone.rate:.0%} of what one writer alone gets done.")
    for words, count in crowd.errors.most_common():
        print(f"{count} times: {words}")


if __name__ == "__main__":
    typer.run(main)

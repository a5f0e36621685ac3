"""What sealing costs: the same work in two databases, sealed and not, in one run.

Run `python -m benchmarks.sealing`. Telling a need: the update is kept, then handled in a
transaction of its own that reads the member and the conversation and writes a need and an answer.
At a start: the vectors of all open needs are read, with no key in memory. The two take turns, so
that whatever else the machine does meets both; what is told are medians and their ratio.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import numpy as np
import typer
from sqlalchemy import event

from models.conversation import open_conversation
from models.database import Database
from models.inbox import close_updates, next_updates, receive
from models.member import CONSENT_VERSION, Member, find_member
from models.migrate import migrate
from models.need import Need, text_hash
from models.outbox import OutboxCall, Priority
from models.seal_rows import seal_parameters
from models.sealing import Sealed, SealedId, SealedWord
from models.vector import NeedVector, open_vectors

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TEXT = "Een klant betaalt mijn facturen al maanden niet, en ik weet niet hoe ik het nog vraag. " * 3
DIMENSIONS = 256
LOADS = 5
TYPES: tuple[Any, ...] = (Sealed, SealedId, SealedWord)


def tell(database: Database, person: int, number: int) -> None:
    raw = {
        "update_id": number,
        "message": {
            "message_id": number,
            "text": TEXT,
            "from": {"id": person, "first_name": "Noor"},
        },
    }
    with database.write() as session:
        receive(session, [raw], NOW)
    with database.write() as session:
        (row,) = next_updates(session, 1)
        member = find_member(session, person)
        assert member is not None
        conversation = open_conversation(session, person)
        conversation.go_to("need.sure", draft=row.raw["message"]["text"])
        session.flush()
        conversation.go_to(None)
        session.add(Need(member_id=member.key, text=TEXT, language="nl", told_at=NOW))
        payload = {"text": TEXT, "chat_id": person}
        session.add(
            OutboxCall(
                chat_id=person,
                method="sendMessage",
                payload=payload,
                priority=Priority.REPLY,
                due_at=NOW,
            )
        )
        session.flush()
        close_updates(session, [row.key], NOW)


def settle(database: Database, members: int, vectors: int) -> None:
    """Members, and as many open needs with a vector as are asked for."""
    numbers = np.random.default_rng(1).standard_normal((vectors, DIMENSIONS)).astype("<f4")
    with database.write() as session:
        people = [
            Member(
                telegram_id=1000 + number,
                language="nl",
                first_name="Noor",
                consent_version=CONSENT_VERSION,
                consented_at=NOW,
                joined_at=NOW,
            )
            for number in range(members)
        ]
        session.add_all(people)
        session.flush()
        needs = [
            Need(member_id=people[number % members].key, text=TEXT, language="nl", told_at=NOW)
            for number in range(vectors)
        ]
        session.add_all(needs)
        session.flush()
        session.add_all(
            NeedVector(
                need_id=need.key,
                model="m",
                text_hash=text_hash(TEXT),
                language="nl",
                vector=numbers[number].tobytes(),
            )
            for number, need in enumerate(needs)
        )


def load(database: Database) -> None:
    database.keyring.forget()
    with database.read() as session:
        _, found = open_vectors(session, "m")
    assert len(found[0]) == DIMENSIONS


@contextmanager
def nothing_sealed() -> Iterator[None]:
    """The columns of engines that are made and first used in here take values as they are."""
    names = ("process_bind_param", "process_result_value")
    kept = [(kind, name, getattr(kind, name)) for kind in TYPES for name in names]
    for kind in (Sealed, SealedWord):
        for name in names:
            setattr(kind, name, lambda _self, value, _dialect: value)
    SealedId.process_bind_param = lambda self, value, dialect: (  # type: ignore[method-assign]
        None if value is None else value.to_bytes(8, "big", signed=True)
    )
    SealedId.process_result_value = lambda self, value, dialect: (  # type: ignore[method-assign]
        None if value is None else int.from_bytes(value, "big", signed=True)
    )
    try:
        yield
    finally:
        for kind, name, method in kept:
            setattr(kind, name, method)


@contextmanager
def a_plain(folder: Path) -> Iterator[Database]:
    """A database that nothing is sealed in."""
    with Database(f"sqlite:///{folder}/plain.db") as database:
        migrate(database)
        event.remove(database.engine, "before_execute", seal_parameters)
        yield database


def timed(work: Callable[[], None]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


@dataclass(frozen=True)
class Costs:
    """Seconds, sealed and not; `size`: how many times as large the file is."""

    tell: tuple[float, float]
    load: tuple[float, float]
    size: float


def told(what: str, costs: tuple[float, float]) -> str:
    one, other = (1000 * cost for cost in costs)
    return f"{what}: sealed {one:.2f} ms, not sealed {other:.2f} ms, ratio {one / other:.2f}"


def main(
    members: Annotated[int, typer.Option(min=1)] = 4000,
    vectors: Annotated[int, typer.Option(min=1)] = 20_000,
    needs: Annotated[int, typer.Option(min=1, help="Told one after the other.")] = 300,
) -> None:
    costs = compare(members, vectors, needs)
    typer.echo(told("Telling a need", costs.tell))
    typer.echo(told(f"Reading {vectors} vectors", costs.load))
    typer.echo(f"The files: {costs.size:.2f} times as large")


def compare(members: int, vectors: int, needs: int) -> Costs:
    """The same work in both, by turns."""
    with (
        tempfile.TemporaryDirectory() as name,
        a_plain(Path(name)) as plain,
        Database(f"sqlite:///{name}/sealed.db") as sealed,
    ):
        migrate(sealed)
        settle(sealed, members, vectors)
        with nothing_sealed():
            settle(plain, members, vectors)
            tell(plain, 1000, 1)
            load(plain)  # the engine keeps how a column is read from the first time on
        times: dict[str, list[float]] = {"load": [], "load plain": [], "tell": [], "tell plain": []}
        for _ in range(LOADS):
            times["load"].append(timed(lambda: load(sealed)))
            times["load plain"].append(timed(lambda: load(plain)))
        for number in range(needs):
            person = 1000 + number % members
            at = 10 + number
            times["tell"].append(timed(lambda p=person, n=at: tell(sealed, p, n)))  # type: ignore[misc]
            times["tell plain"].append(timed(lambda p=person, n=at: tell(plain, p, n)))  # type: ignore[misc]
        middle = {what: statistics.median(taken) for what, taken in times.items()}
        sizes = [Path(f"{name}/{kind}.db").stat().st_size for kind in ("sealed", "plain")]
        return Costs(
            (middle["tell"], middle["tell plain"]),
            (middle["load"], middle["load plain"]),
            sizes[0] / sizes[1],
        )


if __name__ == "__main__":
    typer.run(main)

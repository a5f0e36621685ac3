"""Several processes of the bot on PostgreSQL: how quick, how safe, and how soon one is replaced.

Run `python -m benchmarks.workers`; `--full` takes 100 000 updates of 20 000 members. The server is
one of its own, with `fsync` on; the processes are real ones. Updates are posted to the intake's
webhook as Telegram does, over a hundred connections, each member's one after the other, again until
there is a 200. Each says a number, which the bot reads back: the outbox then tells what was lost,
came twice or out of order. Nothing is sent in this part, as Telegram takes 30 a second. On a busy
machine the milliseconds of processor, those of the bot's own processes, say more than the rates.
"""

import asyncio
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from time import monotonic
from typing import Annotated, Any

import typer
from sqlmodel import col, func, select

from benchmarks.chaos.community import queue_lines, settle_members
from benchmarks.chaos.journey import starts_with
from benchmarks.chaos.stage import Nursery, a_nursery
from benchmarks.chaos.victim import PATH, PROOF
from benchmarks.people import add_people
from benchmarks.postgresql import Server, a_server
from benchmarks.troupe import Actor, Troupe, a_troupe, free_port
from bot.roles import Role
from bot.webhook import CONNECTIONS, PROOF_HEADER
from models.database import Database
from models.inbox import TODO, InboxUpdate
from models.lease import SENDER, TICKER
from models.outbox import OutboxCall
from playground.limits import Limits

FIRST_MEMBER, PATIENCE = 1000, 3600
LINE = "A word to all, number"
SAID = re.compile(r"thing number (\d+)\.")


@dataclass(frozen=True)
class Size:
    updates: int
    members: int
    seconds_between_kills: float


@dataclass(frozen=True)
class Handled:
    """Of one number of workers. Rates a second; of the processor milliseconds each, of the bot's
    processes alone."""

    workers: int
    receipts: float
    receipt_ms: float
    updates: float
    update_ms: float
    kills: int
    inversions: int
    lost: int
    doubles: int


async def handle(
    nursery: Nursery, server: Server, folder: Path, workers: int, size: Size
) -> Handled:
    """Receive all, then let the workers at it, and kill one now and then."""
    async with a_troupe(nursery, folder, server.new_database()) as troupe:
        await asyncio.to_thread(add_people, troupe.database, members(size))
        port = free_port()
        intake = await troupe.start(Role.INTAKE, webhook=port)
        await _is_there(port)
        used = processor_seconds(intake.pid)
        took = await post_all(port, size)
        receiving = processor_seconds(intake.pid) - used
        begun = monotonic()
        at_work = [await troupe.start(Role.WORKER) for _ in range(workers)]
        killing = asyncio.create_task(_kill_now_and_then(troupe, at_work, size))
        handling: dict[int, float] = {}  # of the dead, as they were last seen

        def all_is_handled() -> bool:
            for worker in at_work:
                handling[worker.pid] = processor_seconds(worker.pid) or handling.get(worker.pid, 0)
            return waiting(troupe.database) == 0

        await troupe.until(all_is_handled, PATIENCE, 0.3)
        seconds = monotonic() - begun
        killing.cancel()
        return Handled(
            workers,
            size.updates / took,
            receiving / size.updates * 1000,
            size.updates / seconds,
            sum(handling.values()) / size.updates * 1000,
            len(troupe.actors) - 1 - workers,
            *check(troupe.database, size),
        )


def processor_seconds(pid: int) -> float:
    """What a process has used so far; 0 once it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _kill_now_and_then(troupe: Troupe, at_work: list[Actor], size: Size) -> None:
    random = Random(len(at_work))
    while True:
        await asyncio.sleep(size.seconds_between_kills)
        number = random.randrange(len(at_work))
        at_work[number].kill()
        at_work[number] = await troupe.start(Role.WORKER)


async def troubles(
    nursery: Nursery, server: Server, folder: Path, size: Size
) -> list[tuple[str, str]]:
    """The connections are cut, and the server is started anew, while updates come and go."""
    async with a_troupe(nursery, folder, server.new_database()) as troupe:
        await asyncio.to_thread(add_people, troupe.database, members(size))
        port = free_port()
        await troupe.start(Role.INTAKE, webhook=port)
        for _ in range(2):
            await troupe.start(Role.WORKER)
        await _is_there(port)
        posting = asyncio.create_task(post_all(port, size))
        rows = []

        async def back_after(trouble: Callable[[], Any]) -> str:
            # Not to be asked before it happened.
            await asyncio.to_thread(trouble)
            begun, before = monotonic(), await asyncio.to_thread(handled, troupe.database)
            await troupe.until(lambda: handled(troupe.database) > before, PATIENCE)
            return f"{monotonic() - begun:.1f} s"

        for part, words, trouble in (
            (1 / 4, "all connections cut: handling goes on after", troupe.cut_connections),
            (2 / 4, "PostgreSQL restarted: handling goes on after", server.restart),
        ):
            await troupe.until(partial(has_handled, troupe.database, part * size.updates), PATIENCE)
            rows.append((words, await back_after(trouble)))
        await posting
        await troupe.until(lambda: waiting(troupe.database) == 0, PATIENCE, 0.3)
        broken = check(troupe.database, size)
        rows.append(("… inversions, lost, doubles", ", ".join(map(str, broken))))
        return rows


async def failover(nursery: Nursery, server: Server, folder: Path) -> list[tuple[str, str]]:
    """Each of two is killed or paused while lines go out; Telegram's limits are enforced."""
    async with a_troupe(nursery, folder, server.new_database(), limits=Limits()) as troupe:
        people = settle_members(troupe, 900)
        await troupe.start(Role.INTAKE, webhook=free_port())
        for _ in range(4):
            await troupe.start(Role.WORKER)
        senders = [await troupe.start(Role.SENDER)]
        tickers = [await troupe.start(Role.TICKER)]
        await troupe.until(lambda: troupe.holder(SENDER) == troupe.holder(TICKER) == 1, 60)
        senders.append(await troupe.start(Role.SENDER))
        tickers.append(await troupe.start(Role.TICKER))
        queue_lines(troupe, people, LINE)
        talking = asyncio.create_task(_talk(troupe, people))
        await asyncio.sleep(8)
        rows = []

        async def replaced(words: str, lease: str, end: Callable[[], None]) -> None:
            token = troupe.holder(lease)
            end()
            took = await troupe.until(lambda: troupe.holder(lease) > token, 60)
            rows.append((words, f"{took:.1f} s"))

        await asyncio.gather(
            replaced("a sender paused in mid-sending: replaced after", SENDER, senders[0].pause),
            replaced("a ticker killed: replaced after", TICKER, tickers[0].kill),
        )
        senders[0].go_on()
        await asyncio.sleep(5)
        await replaced("a sender killed in mid-sending: replaced after", SENDER, senders[1].kill)
        troupe.clock.move(seconds=30)
        await troupe.until(lambda: all(starts_with(troupe, people, LINE).values()), 300)
        talking.cancel()
        calls = [call for call in troupe.world.calls if call.method == "sendMessage"]
        counts = starts_with(troupe, people, LINE)
        lost, doubles = sum(not n for n in counts.values()), sum(n > 1 for n in counts.values())
        rows += [
            ("… of so many lines lost, doubles", f"{len(people)}: {lost}, {doubles}"),
            ("four workers: most messages in any second", str(most_in_a_second(calls))),
            ("… refused with 429", str(sum(call.error_code == 429 for call in calls))),
        ]
        return rows


async def _talk(troupe: Troupe, people: list[int]) -> None:
    """Members write all the while, so that answers compete with lines."""
    for number in range(10_000):
        troupe.world.say(people[number % 100], f"I would like to know about thing number {number}.")
        await asyncio.sleep(0.2)


def most_in_a_second(calls: list[Any]) -> int:
    moments = sorted(call.at for call in calls if call.ok)
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def members(size: Size) -> range:
    return range(FIRST_MEMBER, FIRST_MEMBER + size.members)


def waiting(database: Database) -> int:
    with database.read() as session:
        query = select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == TODO)
        return session.exec(query).one()


def has_handled(database: Database, least: float) -> bool:
    return handled(database) > least


def handled(database: Database) -> int:
    """Updates; 0 while the server is away."""
    try:
        with database.read() as session:
            query = select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state != TODO)
            return session.exec(query).one()
    except Exception:  # noqa: BLE001
        return 0


def check(database: Database, size: Size) -> tuple[int, int, int]:
    """(inversions, lost, doubles) by what the bot read back to whom."""
    heard: dict[int, list[int]] = {member: [] for member in members(size)}
    with database.read() as session:
        query = select(OutboxCall.chat_id, OutboxCall.payload).where(
            OutboxCall.method == "sendMessage"
        )
        for chat_id, payload in session.exec(query.order_by(col(OutboxCall.id))):
            if found := SAID.search(payload.get("text", "")):
                heard[chat_id].append(int(found[1]))
    inversions = lost = doubles = 0
    for member, numbers in heard.items():
        inversions += sum(a > b for a, b in pairwise(numbers))
        counts = Counter(numbers)
        doubles += sum(count - 1 for count in counts.values())
        lost += sum(number not in counts for number in numbers_of(member, size))
    return inversions, lost, doubles


def numbers_of(member: int, size: Size) -> range:
    """What a member says: the updates go round."""
    return range(member - FIRST_MEMBER, size.updates, size.members)


async def _is_there(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
            continue
        writer.close()
        return


async def post_all(port: int, size: Size) -> float:
    """Bring all updates, as Telegram does; returns the seconds it took."""
    begun = monotonic()
    connections = [members(size)[first::CONNECTIONS] for first in range(CONNECTIONS)]
    await asyncio.gather(*(_post(port, mine, size) for mine in connections if mine))
    return monotonic() - begun


async def _post(port: int, mine: range, size: Size) -> None:
    """One connection, one after the other. Plain HTTP: a client would take longer than the bot."""
    rounds = -(-size.updates // size.members)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for turn in range(rounds):
        for member in mine:
            number = member - FIRST_MEMBER + turn * size.members
            if number >= size.updates:
                continue
            request = _request(number, member)
            while True:
                try:
                    writer.write(request)
                    head = await reader.readuntil(b"\r\n\r\n")
                    length = re.search(rb"content-length: (\d+)", head)
                    await reader.readexactly(int(length[1]) if length else 0)
                except (OSError, asyncio.IncompleteReadError):
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                    continue
                if head.startswith(b"HTTP/1.1 200"):
                    break
                await asyncio.sleep(0.2)
    writer.close()


def _request(number: int, member: int) -> bytes:
    person = {"id": member, "is_bot": False, "first_name": "Ada", "language_code": "en"}
    message = {
        "message_id": number + 1,
        "date": 1_790_000_000,
        "chat": {"id": member, "type": "private", "first_name": "Ada"},
        "from": person,
        "text": f"I would like to know about thing number {number}.",
    }
    body = json.dumps({"update_id": number + 1, "message": message}).encode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{PROOF_HEADER}: {PROOF}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def measure(size: Size, counts: list[int], *, only: str) -> None:
    print(f"{os.cpu_count()} cores; {size.updates} updates of {size.members} members", flush=True)
    with a_server() as server, tempfile.TemporaryDirectory() as folder, a_nursery() as nursery:
        if only in "handling":
            print(
                f"{'workers':>8}{'receipts/s':>12}{'ms':>6}{'handled/s':>11}{'ms':>6}{'kills':>7}"
                f"{'inversions':>12}{'lost':>6}{'doubles':>9}",
                flush=True,
            )
        for workers in counts if only in "handling" else []:
            row = await handle(nursery, server, _folder(folder), workers, size)
            print(
                f"{row.workers:8d}{row.receipts:12.0f}{row.receipt_ms:6.2f}{row.updates:11.0f}"
                f"{row.update_ms:6.2f}{row.kills:7d}"
                f"{row.inversions:12d}{row.lost:6d}{row.doubles:9d}",
                flush=True,
            )
        parts: dict[str, Callable[[], Awaitable[list[tuple[str, str]]]]] = {
            "troubles": lambda: troubles(nursery, server, _folder(folder), size),
            "failover": lambda: failover(nursery, server, _folder(folder)),
        }
        for name, part in parts.items():
            for words, figure in await part() if only in name else []:
                print(f"{words:52}{figure:>16}", flush=True)


def _folder(parent: str) -> Path:
    return Path(tempfile.mkdtemp(dir=parent))


def main(
    updates: int = 2000,
    members: int = 400,
    kill_every: Annotated[float, typer.Option(help="Seconds between two deaths.")] = 15.0,
    full: Annotated[
        bool, typer.Option("--full", help="100 000 updates of 20 000 members.")
    ] = False,
    only: Annotated[str, typer.Option(help="handling, troubles or failover.")] = "",
) -> None:
    """Measure with 1, 2 and 4 workers, then the troubles, then who replaces whom."""
    size = Size(updates, members, kill_every)
    if full:
        size = replace(size, updates=100_000, members=20_000)
    asyncio.run(measure(size, [1, 2, 4], only=only))


if __name__ == "__main__":
    typer.run(main)

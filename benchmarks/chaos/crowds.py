"""Many people at once, and the limits that Telegram sets."""

import asyncio
from functools import partial
from pathlib import Path
from time import monotonic

from benchmarks.chaos.community import queue_lines, settle_members
from benchmarks.chaos.journey import drafts, starts_with
from benchmarks.chaos.stage import Nursery, Stage, a_stage
from benchmarks.chaos.table import Row
from playground.limits import Limits

LINE = "A word to all, number"
PATIENCE, ON_ITS_WAY = 5, 1  # seconds that Telegram asks for, and that a call may be late in


async def within_limits(
    nursery: Nursery, folder: Path, *, lines: int, at_least: float = 28
) -> list[Row]:
    """A server that refuses what is over 30 a second and one a second in a chat."""
    async with a_stage(nursery, folder, limits=Limits()) as stage:
        people = settle_members(stage, lines)
        queue_lines(stage, people, LINE)
        await stage.start()
        await stage.rest(lines)
        sent = [call.at for call in stage.world.calls if call.method == "sendMessage"]
        rate = (len(sent) - 1) / (sent[-1] - sent[0])
        refused = sum(call.error_code == 429 for call in stage.world.calls)
        return [
            Row(
                "Telegram's limits: no 429 at 28 a second or more",
                f"{lines} lines at {rate:.1f} a second",
                refused + (rate < at_least) + (len(sent) != lines),
            )
        ]


async def asked_to_wait(nursery: Nursery, folder: Path) -> list[Row]:
    """Telegram asks for patience in the middle of a broadcast."""
    async with a_stage(nursery, folder, limits=Limits.off()) as stage:
        people = settle_members(stage, 80)
        queue_lines(stage, people, LINE)
        await stage.start()
        await asyncio.sleep(1)
        stage.world.faults.too_many_requests(PATIENCE, "sendMessage")
        await stage.until(lambda: any(call.error_code == 429 for call in stage.world.calls), 20)
        refused_at = next(call.at for call in stage.world.calls if call.error_code == 429)
        await stage.rest(60)
        # What was on its way when the answer came is not a breach, and on a busy machine either
        # may take long. Who does not wait makes many calls in the rest of the time.
        inside = sum(
            refused_at + ON_ITS_WAY < call.at < refused_at + PATIENCE
            for call in stage.world.calls
            if call.method != "getUpdates"
        )
        counts = starts_with(stage, people, LINE)
        return [
            Row(
                "429: nothing sent while Telegram asks to wait",
                f"{PATIENCE} seconds",
                inside + sum(count != 1 for count in counts.values()),
            )
        ]


async def people_before_mail(
    nursery: Nursery, folder: Path, *, lines: int, typing: int, seconds: float
) -> list[Row]:
    """A broadcast goes out while people write; they must not notice."""
    async with a_stage(nursery, folder, limits=Limits()) as stage:
        people = settle_members(stage, typing)
        others = list(range(10_001, 10_001 + lines))
        await asyncio.to_thread(queue_lines, stage, others, LINE)
        await stage.start()
        await asyncio.sleep(2)
        waits: list[float] = []
        end = monotonic() + seconds
        await asyncio.gather(*(_type(stage, person, end, waits) for person in people))
        waits.sort()
        p95 = waits[int(len(waits) * 0.95)] if waits else 99.0
        return [
            Row(
                "people before mail: p95 of a reply under 1.5 s",
                f"{lines} lines, {typing} typing: {p95:.2f} s",
                int(p95 >= 1.5),
            )
        ]


async def _type(stage: Stage, person: int, end: float, waits: list[float]) -> None:
    number = 0
    while monotonic() < end:
        number += 1
        text = f"I would like to know about thing number {number}."
        begun = monotonic()
        stage.world.say(person, text)
        await stage.until(partial(_is_read_back, stage, person, text), 30)
        waits.append(monotonic() - begun)
        await asyncio.sleep(2.5)


def _is_read_back(stage: Stage, person: int, text: str) -> bool:
    return text in drafts(stage, person)[-1:]


async def many_at_once(nursery: Nursery, folder: Path, *, members: int, each: int) -> list[Row]:
    """Everybody writes several messages at once, and Telegram is 100 ms away."""
    texts = [f"I would like to know about thing number {number}." for number in range(each)]
    async with a_stage(nursery, folder / "ours") as stage:
        people = settle_members(stage, members)
        stage.world.faults.slow(0.1)
        for text in texts:
            for person in people:
                stage.world.say(person, text)
        begun = monotonic()
        await stage.start()
        await stage.rest(300)
        ours = monotonic() - begun
        wrong = sum(drafts(stage, person) != texts for person in people)
    some = min(members, 50)
    async with a_stage(nursery, folder / "theirs") as stage:
        people = settle_members(stage, some)
        stage.world.faults.slow(0.1)
        for person in people:
            stage.world.say(person, texts[0])
        begun = monotonic()
        await stage.start(baseline="sequential")
        await stage.until(partial(_all_heard, stage, people), 120)
        # One after another takes as many times longer as there are more.
        theirs = (monotonic() - begun) / some * members * each
    return [
        Row(
            "many at once, 100 ms away: in order, 20 times quicker",
            f"{members} x {each}: {theirs / ours:.0f} times quicker",
            wrong + (theirs / ours < 20),
            f"one after another: {theirs:.0f} s",
        )
    ]


def _all_heard(stage: Stage, people: list[int]) -> bool:
    return all(stage.received(person) for person in people)


async def lost_by_default(nursery: Nursery, folder: Path, *, kills: int, updates: int) -> str:
    """How many of a backlog python-telegram-bot's own updater loses to kills."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 20)
        for number in range(updates):
            stage.world.say(people[number % 20], f"thing number {number}")
        for _ in range(kills):
            await stage.start(baseline="sequential")
            await asyncio.sleep(0.6)
            stage.kill()
            await stage.dead()
        await stage.start(baseline="sequential")
        await stage.until(lambda: not stage.world.updates.waiting(), 120)
        await asyncio.sleep(2)
        answered = {m.text for person in people for m in stage.received(person)}
        return f"{updates - len(answered)} of {updates} lost to {kills} kills"

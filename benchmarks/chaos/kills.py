"""Kills: at random moments over a backlog, and at every boundary there is."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic

from sqlmodel import func, select

from benchmarks.chaos.community import offer_pairs, queue_lines, settle_members
from benchmarks.chaos.journey import Tapper, drafts, starts_with
from benchmarks.chaos.stage import Nursery, Stage, a_stage
from benchmarks.chaos.table import Row
from models.inbox import DONE, InboxUpdate
from models.introduction import Offer
from playground.world import Person

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Scale:
    """How much is tried. `boundaries` None means every one of them."""

    seed: int = 1
    kills: int = 1000
    updates: int = 100_000
    boundaries: int | None = None


MEMBERS = 100
A_MINUTE = 60.0
LONGEST = 60.0  # seconds of a busy machine that a short story may take before it counts as stuck
PAIRS = 40
AHEAD = 2000  # updates that may wait at Telegram; it is asked for all of them each time


async def kill_at_random(
    nursery: Nursery, folder: Path, scale: Scale, progress: Progress
) -> list[Row]:
    """Kill over and over while people write; afterwards, compare what was said with what is."""
    random, kills, updates = Random(scale.seed), scale.kills, scale.updates
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, MEMBERS)
        pairs = offer_pairs(stage, PAIRS)
        queue_lines(stage, people, "A word to all, number")
        tapper = Tapper(stage, random)
        said: dict[int, list[str]] = {person: [] for person in people}
        written, died = 0, 0
        while died < kills or written < updates:
            share = updates * (died + 1) // max(kills, 1) if died < kills else updates
            while written < min(share, updates) and len(stage.world.updates.waiting()) < AHEAD:
                person = random.choice(people)
                text = f"I would like to know about thing number {written}."
                said[person].append(text)
                stage.world.say(person, text)
                written += 1
            await stage.start()
            await asyncio.sleep(random.uniform(0.05, 0.6))
            tapper.look(people)
            if died < kills:
                stage.kill()
                await stage.dead()
                died += 1
            else:
                await stage.rest(600)
                stage.kill()
                await stage.dead()
            if died % 50 == 0:
                progress(f"{died} of {kills} kills, {written} of {updates} updates")
        await stage.start()
        rested = await _rest_of_it(stage, tapper, people)
        progress(f"{died} kills, {written} updates: done, now counting")
        with stage.database.read() as session:
            handled = session.exec(
                select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == DONE)
            ).one()
            decisions = session.exec(
                select(func.count()).select_from(Offer).where(Offer.answer == True)  # noqa: E712
            ).one()
        lost = doubled = swapped = 0
        for person in people:
            answers = drafts(stage, person)
            lost += len(set(said[person]) - set(answers))
            doubled += len(answers) - len(set(answers))
            once = list(dict.fromkeys(answers))
            swapped += once != [text for text in said[person] if text in set(once)]
        introduced = starts_with(stage, people, "🎉")
        lines = starts_with(stage, people, "A word to all")
        expected = {number: 1 for pair in pairs for number in (pair.low, pair.high)}
        twice = sum(count > 1 for count in (*introduced.values(), *lines.values()))
        missing = sum(introduced[number] < count for number, count in expected.items())
        missing += sum(count < 1 for count in lines.values())
        return [
            Row("no received update is lost", f"{died} kills, {handled} updates", lost),
            Row(
                "no introduction or broadcast line twice",
                f"{sum(introduced.values()) + sum(lines.values())} lines",
                twice,
            ),
            Row(
                "at most one harmless line repeated a kill",
                f"{doubled} repeated",
                max(0, doubled - died),
            ),
            Row("none forgotten", f"{died} kills", missing + (not rested)),
            Row("one member's order", f"{len(people)} members", swapped),
            Row(
                "duplicate taps: one decision",
                f"{len(tapper.tapped)} cards, each tapped 5 times",
                abs(decisions - 2 * len(pairs)),
            ),
        ]


async def _rest_of_it(stage: Stage, tapper: Tapper, people: list[int]) -> bool:
    """Let the last bot finish, people tapping what they see; whether it came to rest."""
    rested = False
    for _ in range(10):
        rested = await stage.rest(120)
        before = len(tapper.tapped)
        tapper.look(people)
        if rested and len(tapper.tapped) == before:
            break
    return rested


async def kill_at_boundaries(
    nursery: Nursery, folder: Path, scale: Scale, progress: Progress
) -> list[Row]:
    """Kill right before and after each commit and each call."""
    random, most = Random(scale.seed), scale.boundaries
    count = await _short_story(nursery, folder / "whole", None)
    chosen = list(range(1, count[0] + 1))
    if most is not None and most < len(chosen):
        chosen = sorted(random.sample(chosen, most))
    failures = 0
    for done, boundary in enumerate(chosen, 1):
        _, wrong = await _short_story(nursery, folder / f"at{boundary}", boundary)
        if wrong:
            progress(f"killed at boundary {boundary}: {'; '.join(wrong)}")
        failures += bool(wrong)
        if done % 20 == 0:
            progress(f"{done} of {len(chosen)} boundaries")
    return [
        Row(
            "nothing stuck 60 s after a kill at any commit or send",
            f"{len(chosen)} of {count[0]} boundaries",
            failures,
        )
    ]


async def _short_story(nursery: Nursery, folder: Path, fatal: int | None) -> tuple[int, list[str]]:
    """Two members meet while a third joins; returns how many boundaries, and what went wrong."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 3)
        pairs = offer_pairs(stage, 1)
        queue_lines(stage, [3], "A word to all, number")
        stage.world.add_person(Person(7, "Cleo", username="cleo_x"))
        tapper = Tapper(stage, Random(0), copies=2)
        newcomer = Newcomer(stage, 7)
        await stage.start(fatal)
        restarted = False
        turn, until = 0, monotonic() + LONGEST
        while monotonic() < until:
            turn += 1
            if not stage.is_alive():
                await stage.start()
                restarted = True
            if restarted and turn % 25 == 0 and stage.clock.moved < A_MINUTE:
                stage.clock.move(seconds=10)
            tapper.look(people)
            tapped = len(tapper.tapped)
            if newcomer.go_on() and await asyncio.to_thread(stage.waits) == 0:
                tapper.look(people)  # something may have come in between
                if len(tapper.tapped) == tapped:
                    break
            await asyncio.sleep(0.02)
        wrong = [] if await stage.rest(15) else [f"{stage.waits()} things wait for ever"]
        introduced = starts_with(stage, people, "🎉")
        lines = starts_with(stage, [3], "A word to all")
        if [introduced[pairs[0].low], introduced[pairs[0].high]] != [1, 1]:
            wrong.append(f"introductions: {dict(introduced)}")
        if lines[3] != 1:
            wrong.append(f"broadcast lines: {lines[3]}")
        if not newcomer.is_done:
            wrong.append(f"the newcomer is stuck at «{newcomer.asked}»")
        await stage.end()
        boundaries = 0
        if fatal is None:
            boundaries = int((folder / "boundaries").read_text())
        return boundaries, wrong


class Newcomer:
    """Joins, one answer at a time: each only when its question is on the screen."""

    def __init__(self, stage: Stage, person: int) -> None:
        self.stage = stage
        self.person = person
        self.asked = "nothing"
        self._answered: set[tuple[int, str]] = set()

    @property
    def is_done(self) -> bool:
        return any(
            "what do you need" in (message.text or "")
            for message in self.stage.received(self.person)
        )

    def go_on(self) -> bool:
        """Answer what is asked, if it was not answered yet; whether all is done."""
        if self.is_done:
            return True
        messages = self.stage.received(self.person)
        if not messages:
            if not self._answered:
                self._answered.add((0, "/start"))
                self.stage.world.say(self.person, "/start")
            return False
        message = messages[-1]
        text = message.text or ""
        self.asked = text[:40]
        if (message.message_id, text) in self._answered:
            return False
        for label in LABELS:
            for row in (message.reply_markup or {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"]:
                        self._answered.add((message.message_id, text))
                        self.stage.world.tap(
                            self.person, message.message_id, button["callback_data"]
                        )
                        return False
        return False


# What a newcomer taps, whichever of these is on the screen.
LABELS = ("Skip", "Done", "Cleo", "Yes", "English")

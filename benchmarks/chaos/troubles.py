"""Silences, pauses, answers that never come, and a polite end."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.chaos.community import offer_pairs, queue_lines, settle_members
from benchmarks.chaos.journey import buttons, drafts, starts_with
from benchmarks.chaos.stage import Nursery, Stage, a_stage
from benchmarks.chaos.table import Row
from benchmarks.chaos.victim import MODERATOR
from models.inbox import receive
from models.introduction import Introduction
from models.outbox import OutboxCall, Priority
from playground.world import Person

LINE = "A word to all, number"

REMINDED, ASKED = ("waits for your answer", "out of reach"), "Did you get to talk"


async def taps_in_a_silence(nursery: Nursery, folder: Path) -> list[Row]:
    """Down for four minutes: the taps are gone, and each open card is there again."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 20)
        offer_pairs(stage, 10)
        await stage.start()
        await stage.rest(30)
        await asyncio.sleep(0.5)
        stage.kill()
        await stage.dead()
        for person in people:
            card = stage.received(person)[-1]
            stage.world.tap(person, card.message_id, buttons(card)[0])
        before = {person: len(stage.received(person)) for person in people}
        stage.clock.move(seconds=240)
        await stage.start()
        came = await stage.until(
            lambda: all(len(stage.received(person)) > before[person] for person in people), 60
        )
        await stage.rest(30)
        again = [len(stage.received(person)) - before[person] for person in people]
        return [
            Row(
                "taps in a silence: every open card again within 60 s",
                f"{len(people)} cards",
                sum(count != 1 for count in again) + (not came),
            )
        ]


async def numbers_that_jump_back(nursery: Nursery, folder: Path, *, times: int) -> list[Row]:
    async with a_stage(nursery, folder) as stage:
        settle_members(stage, 5)
        await stage.start()
        for number in range(times):
            stage.world.say(1 + number % 5, f"I would like to know about thing number {number}.")
            await stage.until(lambda: not stage.world.updates.waiting(), 20)
            stage.world.jump_update_ids_back(1 + number % 7)
        await stage.rest(30)
        answered = sum(len(set(drafts(stage, person))) for person in range(1, 6))
        return [Row("update_id jumps back: none dropped", f"{times} jumps", times - answered)]


async def answers_that_never_come(nursery: Nursery, folder: Path, *, times: int) -> list[Row]:
    """Telegram carries out every second call, or not, and says nothing."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, times)
        for number in range(times):
            fault = stage.world.faults.hang_after if number % 2 else stage.world.faults.hang_before
            fault("sendMessage")
        queue_lines(stage, people, LINE)
        await stage.start()
        for _ in range(8):
            await asyncio.sleep(3)
            stage.clock.move(seconds=20)
        rested = await stage.rest(60)
        counts = starts_with(stage, people, LINE)
        return [
            Row(
                "ambiguous timeout: found out, never sent twice",
                f"{times} lines",
                sum(count != 1 for count in counts.values()) + (not rested),
            )
        ]


async def frozen(nursery: Nursery, folder: Path, *, times: int) -> list[Row]:
    """SIGSTOP in the middle of things, for longer than every timeout."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 40)
        queue_lines(stage, people, LINE)
        await stage.start()
        said: dict[int, list[str]] = {person: [] for person in people}
        for number in range(times):
            for person in people:
                text = f"I would like to know about thing number {number}."
                said[person].append(text)
                stage.world.say(person, text)
            await asyncio.sleep(0.2)
            stage.pause()
            await asyncio.sleep(2.5)
            stage.go_on()
        rested = await stage.rest(60)
        wrong = sum(drafts(stage, person) != said[person] for person in people)
        wrong += sum(count != 1 for count in starts_with(stage, people, LINE).values())
        return [
            Row("paused (SIGSTOP): nothing lost or doubled", f"{times} times", wrong + (not rested))
        ]


async def due_while_away(nursery: Nursery, folder: Path, *, killed: bool) -> list[Row]:
    """Reminders and check-ins that fell due in six hours without a bot, or with a frozen one."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 20)
        offer_pairs(stage, 5)
        with stage.database.write() as session:
            for number in range(5):
                session.add(_introduced(stage, 11 + 2 * number))
        await stage.start()
        await stage.rest(30)
        if killed:
            stage.kill()
            await stage.dead()
        else:
            stage.pause()
        stage.clock.move(days=3, hours=6)
        if killed:
            await stage.start()
        else:
            await asyncio.sleep(2.5)
            stage.go_on()

        def heard(*words: str) -> int:
            return sum(
                any(some in (message.text or "") for some in words)
                for person in people
                for message in stage.received(person)
            )

        # A bot that starts on a busy machine may take its time before it looks what is due; what
        # comes twice comes soon after.
        await stage.until(lambda: min(heard(*REMINDED), heard(ASKED)) >= 10, 60)
        await asyncio.sleep(3)
        await stage.rest(60)
        cards, asked = heard(*REMINDED), heard(ASKED)
        return [
            Row(
                f"due while {'down' if killed else 'the loop stood still'}: once each, none missed",
                f"{cards} reminders, {asked} check-ins",
                abs(cards - 10) + abs(asked - 10),
            )
        ]


async def poison(nursery: Nursery, folder: Path) -> list[Row]:
    """An update that cannot be read, and messages that can never be sent, before everyone's."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 20)
        stage.world.add_person(Person(MODERATOR, "Sam", language_code="en", started=True))
        now = stage.clock.now()
        with stage.database.write() as session:
            receive(session, [_unreadable(number, people[number]) for number in range(3)], now)
            session.add_all([_unsendable(people[3], "sendMessage", now, text="")])
            session.add_all([_unsendable(people[4], "sendNothing", now)])
        queue_lines(stage, people, LINE)
        await stage.start()
        said = {person: [f"I would like to know about thing {person}."] for person in people}
        for person, [text] in said.items():
            stage.world.say(person, text)
        rested = await stage.rest(60)
        wrong = sum(drafts(stage, person) != said[person] for person in people)
        wrong += sum(count != 1 for count in starts_with(stage, people, LINE).values())
        alerts = [message.text or "" for message in stage.received(MODERATOR)]
        set_aside = sum("set aside" in text for text in alerts)
        refused = sum("refused" in text for text in alerts)
        return [
            Row(
                "poison: set aside, a moderator told, the queue goes on",
                f"{set_aside} updates, {refused} messages",
                wrong + abs(set_aside - 3) + abs(refused - 2) + (not rested),
            )
        ]


async def told_to_stop(nursery: Nursery, folder: Path) -> list[Row]:
    """SIGTERM with everything under way, Telegram slow."""
    async with a_stage(nursery, folder) as stage:
        people = settle_members(stage, 100)
        stage.world.faults.slow(1.0)
        queue_lines(stage, people, LINE)
        await stage.start()
        await asyncio.sleep(1.5)
        took = await stage.end()
        stage.world.faults.slow(0)
        await stage.start()
        stage.clock.move(seconds=30)
        rested = await stage.rest(60)
        counts = starts_with(stage, people, LINE)
        return [
            Row(
                "SIGTERM: drained within 10 s, nothing doubled",
                f"{took:.1f} s",
                (took >= 10) + sum(count != 1 for count in counts.values()) + (not rested),
            )
        ]


def _unreadable(number: int, person: int) -> dict[str, Any]:
    """No update that Telegram would give: python-telegram-bot cannot read it."""
    return {"update_id": number, "message": {"from": {"id": person}, "chat": {"id": person}}}


def _unsendable(person: int, method: str, now: datetime, **payload: str) -> OutboxCall:
    return OutboxCall(
        chat_id=person, method=method, payload=payload, priority=Priority.REPLY, due_at=now
    )


def _introduced(stage: Stage, low: int) -> Introduction:
    now = stage.clock.now()
    return Introduction(
        low_id=low,
        high_id=low + 1,
        low_need_id=low,
        high_need_id=low + 1,
        similarity=0.5,
        reasons=[],
        state="introduced",
        proposed_at=now,
        introduced_at=now,
        check_in_at=now + timedelta(days=3),
    )

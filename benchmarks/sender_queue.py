"""How long messages wait for Telegram's budget, at whatever rate and with however many messages.

Run `python -m benchmarks.sender_queue`. A queue with the sender's priorities and one budget a bot:
answers go first, then introductions, then broadcasts. People write at random moments, more of them
in the busiest hour; a broadcast comes all at once. Time is simulated, so a million members take
seconds; what is assumed stands in the options.
"""

import heapq
from dataclasses import dataclass
from random import Random
from typing import Annotated

import typer

REPLY, INTRODUCTION, BROADCAST = range(3)
NAMES = ("replies", "introductions", "broadcast")
BOT, PAID = 29.8, 1000.0  # messages a second: of any bot, and with paid broadcasts


@dataclass(frozen=True)
class Plan:
    """`a_day`: messages that a member sends; `answers`: messages to each of them."""

    members: int
    bots: int
    rate: float
    a_day: float
    answers: float = 1.5
    busiest: float = 2.5  # times the average, in the busiest hour
    introductions_a_month: float = 2.0

    @property
    def replies_a_second(self) -> float:
        """In the busiest hour, for one bot."""
        return self.members / self.bots * self.a_day * self.answers * self.busiest / 86_400

    @property
    def introductions_a_second(self) -> float:
        """Cards and what follows them, four messages each; in the busiest hour, for one bot."""
        a_day = self.members / self.bots * self.introductions_a_month * 4 / 30
        return a_day * self.busiest / 86_400


def wait_times(plan: Plan, hours: float, seed: int = 1) -> dict[int, list[float]]:
    """Seconds each message waits, by kind, in a busiest hour into which a broadcast falls."""
    random = Random(seed)
    end = hours * 3600
    arrivals = [
        *_at_random(random, plan.replies_a_second, end, REPLY),
        *_at_random(random, plan.introductions_a_second, end, INTRODUCTION),
        *((60.0, BROADCAST) for _ in range(plan.members // plan.bots)),
    ]
    arrivals.sort()
    waits: dict[int, list[float]] = {REPLY: [], INTRODUCTION: [], BROADCAST: []}
    queue: list[tuple[int, float]] = []
    now, next_arrival = 0.0, 0
    while next_arrival < len(arrivals) or queue:
        if not queue:
            now = max(now, arrivals[next_arrival][0])
        while next_arrival < len(arrivals) and arrivals[next_arrival][0] <= now:
            at, kind = arrivals[next_arrival]
            heapq.heappush(queue, (kind, at))
            next_arrival += 1
        kind, at = heapq.heappop(queue)
        waits[kind].append(now - at)
        now += 1 / plan.rate
    return waits


def _at_random(random: Random, rate: float, end: float, kind: int) -> list[tuple[float, int]]:
    found, at = [], 0.0
    while rate and (at := at + random.expovariate(rate)) < end:
        found.append((at, kind))
    return found


def share(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0


def main(
    a_day: Annotated[float, typer.Option(help="Messages a member sends on an average day.")] = 1.0,
    hours: float = 1.0,
) -> None:
    """Compare some sizes, by one bot, by several, and with paid broadcasts."""
    print(
        f"{'members':>9}{'bots':>6}{'budget/s':>10}{'replies/s':>11}{'load':>7}"
        f"{'reply p50':>11}{'p99':>9}{'introduction p99':>18}{'broadcast done':>16}"
    )
    for members, bots, rate in (
        (20_000, 1, BOT),
        (90_000, 1, BOT),
        (1_000_000, 1, BOT),
        (1_000_000, 10, BOT),
        (1_000_000, 50, BOT),
        (1_000_000, 1, PAID),
    ):
        plan = Plan(members, bots, rate, a_day)
        load = (plan.replies_a_second + plan.introductions_a_second) / rate
        waits = wait_times(plan, hours)
        print(
            f"{members:9d}{bots:6d}{rate:10.1f}{plan.replies_a_second:11.1f}{load:7.0%}"
            f"{_time(share(waits[REPLY], 0.5)):>11}{_time(share(waits[REPLY], 0.99)):>9}"
            f"{_time(share(waits[INTRODUCTION], 0.99)):>18}"
            f"{_time(max(waits[BROADCAST])):>16}"
        )


def _time(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.2f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


if __name__ == "__main__":
    typer.run(main)

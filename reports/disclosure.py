"""What may be told of a count of people, so that nobody can be found by subtracting.

Told is a lower bound and nothing else: the count, less a secret number, down to a step of five.
The secret number of a cell is geometric, so it has no largest value, and stays the same for ever.
Why: docs/decisions.md 68.
"""

import hashlib
import hmac
import math
from collections.abc import Mapping

STEP = 5
# The secret number is at least n with probability KEEP_BACK ** n: 1.5 on average. Less would leave
# an attacker who knows who joined and when one likely answer, more would cost every figure more.
KEEP_BACK = 0.6


def told(count: int, cell: str, secret: bytes) -> int:
    """At least so many, in steps of five; 0 where there are too few to tell.

    `cell` names what is counted. What lasts (who is a member) has the same name in every month, or
    many months would average its secret number away; what happened in a month has the month in it.
    """
    return max(0, count - kept_back(cell, secret)) // STEP * STEP


def kept_back(cell: str, secret: bytes) -> int:
    """The secret number of a cell: the same secret and name give the same."""
    digest = hmac.new(secret, cell.encode(), hashlib.sha256).digest()
    chance = (int.from_bytes(digest[:8], "big") + 1) / (2**64 + 1)  # between 0 and 1, neither
    return int(math.log(chance) / math.log(KEEP_BACK))


def with_wholes(cells: Mapping[str, int]) -> dict[str, int]:
    """`theme:3` told as no fewer than any part of it, such as `theme:3/unmet`: that follows from
    what is told already, and nobody wonders at 15 of 10."""
    found = dict(cells)
    for cell, count in cells.items():
        whole, slash, _ = cell.partition("/")
        if slash and whole.startswith("theme:"):
            found[whole] = max(found.get(whole, 0), count)
    return found


def tell_all(counts: Mapping[str, int], secret: bytes, period: str = "") -> dict[str, int]:
    """`told` of each count, without those too small; `period` for what happened in it."""
    cells = {cell: told(count, f"{period}{cell}", secret) for cell, count in counts.items()}
    return {cell: count for cell, count in cells.items() if count}

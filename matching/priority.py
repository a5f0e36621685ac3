"""Which proposal first: reach, urgency and how badly the service is missing.

Three factors that multiply, as in RICE scoring (S. McBride, Intercom, 2018): many who hardly need
it, and few who need it badly, both come behind many who do. Urgency and what is missing stand for
importance and satisfaction in opportunity scoring (A. Ulwick, "Turn Customer Input into
Innovation", Harvard Business Review, January 2002). The geometric mean keeps the result on the
scale of its factors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

HALF_REACH = 25  # members at which reach is a half: the first twenty matter more than the next


@dataclass(frozen=True)
class Priority:
    """Each from 0 to 100; `score` is their geometric mean."""

    reach: int
    urgency: int
    missing: int
    score: int


@dataclass(frozen=True)
class Counts:
    """Of members, as they are told: nothing more exact follows from what comes out.

    `members` need it or would use it; `said_how` answered how their need is, and `stuck` of those
    that it is the same or worse; `said_whether` answered whether services help, and of those
    `partly` and `unanswered` that they do in part, and not.
    """

    members: int
    said_how: int
    stuck: int
    said_whether: int
    partly: int
    unanswered: int


COUNTS = tuple(field.name for field in fields(Counts))


def counts_in(cells: Mapping[str, int]) -> Counts:
    """The counts among figures as they are told, by the names of COUNTS."""
    return Counts(**{name: cells.get(name, 0) for name in COUNTS})


def priority(counts: Counts) -> Priority:
    """Without an answer urgency and what is missing are a half, and few answers count for little:
    Laplace's rule of succession."""
    reach = counts.members / (counts.members + HALF_REACH)
    urgency = (counts.stuck + 1) / (max(counts.said_how, counts.stuck) + 2)
    lacking = counts.unanswered + counts.partly / 2
    missing = (lacking + 1) / (max(counts.said_whether, lacking) + 2)
    score = (reach * urgency * missing) ** (1 / 3)
    return Priority(*(round(100 * value) for value in (reach, urgency, missing, score)))


def grade(value: int) -> str:
    """A factor in a word: "low" below a third, "high" from two thirds."""
    return "low" if value < 33 else "middle" if value < 67 else "high"

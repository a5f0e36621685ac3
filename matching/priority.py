"""Which proposal first: reach, urgency and how badly the service is missing.

Three factors that multiply, as in RICE scoring (S. McBride, Intercom, 2018): many who hardly need
it, and few who need it badly, both come behind many who do. Urgency and what is missing stand for
importance and satisfaction in opportunity scoring (A. Ulwick, "Turn Customer Input into
Innovation", Harvard Business Review, January 2002). The geometric mean keeps the result on the
scale of its factors.
"""

from dataclasses import dataclass

HALF_REACH = 25  # members at which reach is a half: the first twenty matter more than the next


@dataclass(frozen=True)
class Priority:
    """Each from 0 to 100; `score` is their geometric mean."""

    reach: int
    urgency: int
    missing: int
    score: int


def priority(*, members: int, stuck: int, partly: int, unanswered: int) -> Priority:
    """From counts of members, in fives like every count that is shown, so that nothing more exact
    follows from the result.

    members: who need it or would use it. stuck: of those with a need, who last said that it is the
    same or worse. partly, unanswered: whom services helped in part, and not at all.
    """
    reach = members / (members + HALF_REACH)
    # Laplace's rule of succession: without an answer a half, and few answers count for little.
    urgency = min(1.0, (stuck + 1) / (members + 2))
    missing = min(1.0, (unanswered + partly / 2 + 1) / (members + 2))
    score = (reach * urgency * missing) ** (1 / 3)
    return Priority(*(round(100 * value) for value in (reach, urgency, missing, score)))


def grade(value: int) -> str:
    """A factor in a word: "low" below a third, "high" from two thirds."""
    return "low" if value < 33 else "middle" if value < 67 else "high"

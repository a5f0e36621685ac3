"""`python -m bot retention`: what is older than it is kept, as a table, and letting it go."""

from datetime import datetime, timedelta

from bot.settings import Settings
from models.database import Database
from models.retention import MONTH, go_by
from usecases.retention import RULES, let_go, what_would_go

NAMES = {
    "updates": "raw updates",
    "drafts": "drafts left open",
    "lines": "lines of talks",
    "circles": "lines of circles",
    "files": "files and requests",
    "needs": "closed needs",
    "members": "unreachable members",
    "cases": "closed cases",
    "audit": "audit entries",
}


def table(database: Database, settings: Settings, now: datetime) -> str:
    """A line a kind: how long it is kept, and how many are older."""
    keeping = settings.keeping(settings.seal())
    with database.read() as session:
        rows = what_would_go(session, now, keeping.periods)
    lines = [f"{'what':<22}{'kept':<12}{'to go':>8}"]
    lines += [f"{NAMES[kind]:<22}{_words(period):<12}{count:>8}" for kind, period, count in rows]
    return "\n".join(lines)


def let_all_go(database: Database, settings: Settings, now: datetime) -> None:
    """Batch after batch, until nothing is too old."""
    keeping = settings.keeping(settings.seal())
    for rule in RULES:
        count = 1
        while count:
            with database.write() as session:
                go_by(session, keeping)
                count = let_go(session, rule.kind, now)


def _words(period: timedelta) -> str:
    if period >= 2 * MONTH:
        return f"{round(period / MONTH)} months"
    if period > timedelta(days=1):
        return f"{period.days} days"
    return f"{round(period / timedelta(hours=1))} hours"

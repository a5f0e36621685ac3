"""What happens, counted for Prometheus. Counts and times alone: no label tells who or what.

One set a process, as prometheus_client means it; `bot.endpoints` shows it.
"""

from prometheus_client import Counter, Histogram

SECONDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)

CALLS = Counter(
    "raakvlak_calls", "Calls to Telegram by what became of them.", ["method", "outcome"]
)
CALL_SECONDS = Histogram(
    "raakvlak_call_seconds", "From the call to Telegram's answer.", buckets=SECONDS
)
PAUSES = Counter("raakvlak_pauses", "How often Telegram asked to wait (429).")
UPDATES = Counter("raakvlak_updates", "Updates by what became of them.", ["outcome"])
UPDATE_SECONDS = Histogram(
    "raakvlak_update_seconds", "From the receipt of an update to its commit.", buckets=SECONDS
)
MATCHED = Counter("raakvlak_needs_matched", "Needs for which peers were looked for.")

"""How the tests are shared out among the processes of a run.

Two of three are at work while the third waits: with files in the order of their folders there were
moments in which all of them waited, and others in which none did.
"""

import pytest
from xdist.scheduler import LoadFileScheduling

# Files whose tests wait for most of their time, for processes that are killed and for time itself.
WAITING = (
    "tests/chaos/",
    "tests/bot/test_roles.py",
    "tests/bot/test_threads.py",
    "tests/bot/test_webhook.py",
    "tests/scheduler/test_courier.py",
    "tests/scheduler/test_offer_again.py",
    "tests/scheduler/test_sender.py",
    "tests/scheduler/test_tenure.py",
)


class Lanes(LoadFileScheduling):  # type: ignore[misc]  # (xdist tells no types)
    """A file goes to one process, and all that wait to the same."""

    def _split_scope(self, nodeid: str) -> str:
        return "what waits" if nodeid.startswith(WAITING) else str(super()._split_scope(nodeid))


def put_first(items: list[pytest.Item]) -> None:
    """Begin with what waits: it takes nearly as long as everything else."""
    items.sort(key=lambda item: not item.nodeid.startswith(WAITING))

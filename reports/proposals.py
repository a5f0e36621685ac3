"""Proposals for new services: what members say of them, and what comes first and why."""

from dataclasses import dataclass

from locales.inert import inert
from matching.priority import Priority, counts_in, priority
from reports.job import Job

VOICES = ("support", "oppose", "use", "help")
DECIDED = ("launched", "declined")


@dataclass(frozen=True)
class Standing:
    """A proposal at the end of a month; its counts are told ones."""

    title: str
    state: str
    members: int
    voices: dict[str, int]
    priority: Priority

    @property
    def is_decided(self) -> bool:
        return self.state in DECIDED


def standings(job: Job) -> list[Standing]:
    """What most speaks for first; what is decided last."""
    found = []
    for key, (title, state) in job.proposals.items():
        cells = job.last.proposal(key)
        voices = {name: cells.get(name, 0) for name in VOICES}
        found.append(
            Standing(
                inert(title), state, cells.get("needing", 0), voices, priority(counts_in(cells))
            )
        )
    return sorted(found, key=lambda one: (one.is_decided, -one.priority.score, one.title))

"""What the keepers of the rounds and of the circles share: needs compared once a week."""

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime

from models.database import Database
from scheduler.batches import Batches

# (need ids, most) -> each with (need id, probability of a shared trouble) of the most similar,
# best first; a need that is not in the index is left out.
Similar = Callable[[Sequence[int], int], Iterable[tuple[int, list[tuple[int, float]]]]]


class Keeper(Batches):
    """Works out what is due, outside any transaction, and sends it a batch at a time."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        similar: Similar,
        *,
        least_similarity: float,
        is_ready: Callable[[], bool] = lambda: True,
        moderators: Collection[int] = (),
        default_language: str = "nl",
        on_work: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(on_work)
        self.database = database
        self.now = now
        self.similar = similar
        self.least_similarity = least_similarity
        self.is_ready = is_ready  # whether `similar` knows the needs yet
        self.moderators = moderators
        self.default_language = default_language

    def work(self) -> tuple[int, bool]:
        return (self.prepare() if self.is_ready() else 0) + self.send(), False

    @abstractmethod
    def prepare(self) -> int:
        """Work out what is due; returns how much was kept."""

    @abstractmethod
    def send(self) -> int:
        """Send some of what a moderator, or time, let go; returns how much."""

    def alike(self, need_ids: Collection[int], most: int) -> Iterator[tuple[int, int, float]]:
        """Pairs of these needs, with how likely they share a trouble; each need's nearest."""
        for need_id, found in self.similar(list(need_ids), most):
            for other_id, probability in found:
                if other_id in need_ids:
                    yield need_id, other_id, probability

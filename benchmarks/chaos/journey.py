"""What people do on their phones while the bot dies around them."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from benchmarks.chaos.stage import Place, Stage
from playground.world import Message


@dataclass
class Tapper:
    """Says yes to every card, several times over; remembers which were answered."""

    stage: Stage
    random: Random
    copies: int = 5
    tapped: set[tuple[int, int]] = field(default_factory=set)

    def look(self, people: list[int]) -> None:
        """Tap what is new on these phones."""
        for person in people:
            for message in self.stage.received(person):
                for data in buttons(message):
                    key = (person, message.message_id)
                    if (
                        data.startswith("offer:")
                        and data.endswith(":yes")
                        and key not in self.tapped
                    ):
                        self.tapped.add(key)
                        self.stage.world.tap(person, message.message_id, data, copies=self.copies)


def buttons(message: Message) -> list[str]:
    """The callback data of a message's buttons."""
    rows: list[list[dict[str, Any]]] = (message.reply_markup or {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def starts_with(stage: Place, people: list[int], words: str) -> Counter[int]:
    """How many messages that start with these words each person has."""
    return Counter(
        {
            person: sum(
                (message.text or "").startswith(words) for message in stage.received(person)
            )
            for person in people
        }
    )


def drafts(stage: Place, person: int) -> list[str]:
    """The needs that the bot read back to someone, in the order in which they came."""
    return [
        (message.text or "").rpartition("\n")[2]
        for message in stage.received(person)
        if "as peers will read it" in (message.text or "")
    ]

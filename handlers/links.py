"""Where a link to the bot leads: t.me/BOT?start=need and the like."""

from collections.abc import Mapping
from dataclasses import replace

from handlers import ask, experience, need, services
from handlers.incoming import Command
from handlers.turn import Handler, Turn

# What a link may promise: each does what the command of that name does.
PROMISES: Mapping[str, Handler] = {
    "need": need.tell,
    "experience": experience.begin,
    "ask": ask.begin,
    "services": services.show,
}


def keep_promise(turn: Turn, name: str) -> None:
    """As if the command had been typed: in a message of its own, whatever led here."""
    PROMISES[name](replace(turn, incoming=Command(name)))

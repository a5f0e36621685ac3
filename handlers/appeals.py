"""Seeing a decision differently: all that a blocked member can still say."""

from handlers.incoming import Tap, Words
from handlers.turn import Handlers, Turn, Who
from usecases.appeal import appeal, find_appealable, open_block
from usecases.errors import RefusedError
from usecases.outgoing import Button

WORDS = "appeal.words"


def is_speaking(turn: Turn) -> bool:
    """Whether someone who is blocked does what they still may."""
    if isinstance(turn.incoming, Tap):
        return turn.incoming.name == "appeal"
    return isinstance(turn.incoming, Words) and turn.conversation.step == WORDS


def turn_away(turn: Turn) -> None:
    """Say that they are blocked, and how to appeal if they may yet.

    Raises:
        RefusedError: to a tap, which says the same over the chat.
    """
    if isinstance(turn.incoming, Tap):
        raise RefusedError("blocked")
    case_id = open_block(turn.session, turn.me)
    turn.say(
        "blocked", [[Button("button-appeal", f"appeal:{case_id}")]] if case_id is not None else None
    )


def ask(turn: Turn) -> None:
    case = find_appealable(turn.session, turn.me, turn.number(0))
    turn.conversation.go_to(WORDS, case_id=case.key)
    turn.say("appeal-ask")


def take_words(turn: Turn) -> None:
    case_id = int(turn.conversation.data.get("case_id", 0))
    appeal(turn.session, turn.me, case_id, turn.typed, turn.now)
    turn.conversation.go_to(None)
    turn.say("appeal-sent")


HANDLERS = (Handlers(Who.MEMBER, taps={"appeal": ask}, steps={WORDS: take_words}),)

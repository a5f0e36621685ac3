"""The weekly round: a moderator sends it, or not this week."""

from handlers.turn import Handlers, Turn, Who
from usecases.errors import RefusedError
from usecases.send_round import decide_round


def decide(turn: Turn) -> None:
    round_id, choice = turn.number(0), turn.word(1)
    if choice not in {"send", "discard"}:
        raise RefusedError("button-old")
    decide_round(turn.session, round_id, turn.now, send=choice == "send")
    turn.note("round-sent" if choice == "send" else "round-discarded", round_id)
    turn.show("round-on-its-way" if choice == "send" else "round-discarded")


HANDLERS = (Handlers(Who.MODERATOR, taps={"round": decide}),)

"""One-tap answers: did you get to talk, and how is it now."""

from handlers.experience import ask_what_helped
from handlers.turn import Handlers, Turn, Who
from models.need import SOLVED
from usecases.check_in import answer_how_it_is, answer_whether_they_talked


def talked(turn: Turn) -> None:
    answer_whether_they_talked(turn.session, turn.me, turn.number(0), turn.word(1), turn.now)
    turn.show(f"talked-thanks-{turn.word(1)}")


def how(turn: Turn) -> None:
    """Better, same and stuck end here; solved goes on to what helped."""
    need = answer_how_it_is(turn.session, turn.me, turn.number(0), turn.word(1), turn.now)
    if need.state == SOLVED:
        ask_what_helped(turn, need)
    else:
        turn.show(f"how-thanks-{turn.word(1)}")


HANDLERS = (Handlers(Who.MEMBER, taps={"talked": talked, "how": how}),)

"""/limit: how many introductions a month I want."""

from handlers.turn import Handlers, Turn, Who
from locales import lines
from models.member import MOST_A_MONTH
from usecases.outgoing import Button, Keyboard
from usecases.set_limit import set_limit

PROFILE = "profile"  # where it was asked from
BACK: Keyboard = [[Button("button-back", "profile:card")]]


def ask(turn: Turn) -> None:
    _ask(turn, ())


def ask_from_profile(turn: Turn) -> None:
    _ask(turn, BACK)


def _ask(turn: Turn, back: Keyboard) -> None:
    now = turn.me.introductions_a_month
    end = f":{PROFILE}" if back else ""
    numbers = [
        Button(
            "button-chosen-number" if number == now else "button-number",
            f"limit:{number}{end}",
            {"number": number},
        )
        for number in range(MOST_A_MONTH + 1)
    ]
    turn.show("limit-ask", [numbers, *back], count=now)


def choose(turn: Turn) -> None:
    taken_back = set_limit(turn.session, turn.me, turn.number(0), turn.now)
    parts = [turn.text("limit-set", count=turn.me.introductions_a_month)]
    if taken_back:
        parts.append(turn.text("limit-yes-taken-back", count=taken_back))
    back = BACK if turn.tap.args[1:] == (PROFILE,) else ()
    turn.show(lines(*parts, separator="\n\n"), back)


HANDLERS = (Handlers(Who.MEMBER, commands={"limit": ask}, taps={"limit": choose}),)

"""/limit: how many introductions a month I want."""

from handlers.turn import Handlers, Turn, Who
from locales import lines
from models.member import MOST_A_MONTH
from usecases.outgoing import Button
from usecases.set_limit import set_limit


def ask(turn: Turn) -> None:
    now = turn.me.introductions_a_month
    turn.show(
        "limit-ask",
        [
            [
                Button(
                    "button-chosen-number" if number == now else "button-number",
                    f"limit:{number}",
                    {"number": number},
                )
                for number in range(MOST_A_MONTH + 1)
            ]
        ],
        count=now,
    )


def choose(turn: Turn) -> None:
    taken_back = set_limit(turn.session, turn.me, turn.number(0), turn.now)
    parts = [turn.text("limit-set", count=turn.me.introductions_a_month)]
    if taken_back:
        parts.append(turn.text("limit-yes-taken-back", count=taken_back))
    turn.show(lines(*parts, separator="\n\n"))


HANDLERS = (Handlers(Who.MEMBER, commands={"limit": ask}, taps={"limit": choose}),)

"""Circles from the moderators' side: whether they go out, and hosting one."""

from handlers.circles import ask_for_link, show_list, take_link
from handlers.turn import Handlers, Turn, Who
from usecases.errors import RefusedError
from usecases.host_circle import volunteer
from usecases.prepare_circles import decide_circles, set_unasked


def decide(turn: Turn) -> None:
    week_id, choice = turn.number(0), turn.word(1)
    if choice not in {"send", "discard"}:
        raise RefusedError("button-old")
    decide_circles(turn.session, week_id, turn.now, send=choice == "send")
    turn.note("circles-sent" if choice == "send" else "circles-discarded", week_id)
    turn.show("circles-on-their-way" if choice == "send" else "circles-discarded")


def choose_whether_asked(turn: Turn) -> None:
    """The working group: with a moderator's tap, or by themselves."""
    choice = turn.word(0)
    if choice not in {"asked", "unasked"}:
        raise RefusedError("button-old")
    set_unasked(turn.session, turn.now, unasked=choice == "unasked")
    turn.note(f"circles-{choice}")
    turn.session.flush()
    show_list(turn)


def host(turn: Turn) -> None:
    """A moderator opens the group; they need not be in the circle."""
    circle_id = turn.number(0)
    volunteer(turn.session, circle_id, turn.user.id, None)
    turn.note("circle-hosted", circle_id)
    ask_for_link(turn, circle_id, step="circle.moderator-link")


HANDLERS = (
    Handlers(
        Who.MODERATOR,
        taps={"circles": decide, "circlehost": host},
        steps={"circle.moderator-link": take_link},
    ),
    Handlers(Who.WORKING_GROUP, taps={"circlemode": choose_whether_asked}),
)

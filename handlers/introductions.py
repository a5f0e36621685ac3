"""Answering cards, and giving an address that was missing."""

from handlers.turn import Handlers, Turn, Who
from usecases.answer_introduction import answer_introduction
from usecases.errors import RefusedError
from usecases.introduce import introduction_buttons, render_introduction, share_address
from usecases.nudge import note_in_touch
from usecases.peer_card import render_answered_card


def answer(turn: Turn) -> None:
    """Yes, yes through the bot, or no to a card; the card then shows what became of it."""
    introduction_id, choice = turn.number(0), turn.word(1)
    if choice not in {"yes", "bot", "no"}:
        raise RefusedError("button-old")
    outcome = answer_introduction(
        turn.session,
        turn.me,
        introduction_id,
        yes=choice != "no",
        through_bot=choice == "bot",
        now=turn.now,
    )
    turn.show(render_answered_card(turn.session, introduction_id, turn.me, outcome))


def address_is_set(turn: Turn) -> None:
    """Who had neither username nor working link says that there is one now."""
    share_address(turn.session, turn.me, turn.number(0), turn.now)
    turn.hint("address-shared")


def in_touch(turn: Turn) -> None:
    """`touch:INTRODUCTION` below the introduction, which stays to be read; `touch:…:nudge` below
    the nudge."""
    introduction = note_in_touch(turn.session, turn.me, turn.number(0), turn.now)
    if turn.tap.args[1:] == ("nudge",):
        turn.show("in-touch-thanks")
        return
    turn.show(
        render_introduction(turn.session, introduction, turn.me, turn.house.zone),
        introduction_buttons(introduction, turn.me, in_touch=True),
    )
    turn.hint("in-touch-thanks")


HANDLERS = (
    Handlers(Who.MEMBER, taps={"offer": answer, "address": address_is_set, "touch": in_touch}),
)

"""Answering cards, and giving an address that was missing."""

from handlers.turn import Handlers, Turn, Who
from usecases.answer_introduction import answer_introduction
from usecases.errors import RefusedError
from usecases.introduce import share_address
from usecases.peer_card import render_answered_card


def answer(turn: Turn) -> None:
    """Yes or no to a card; the card then shows what became of it."""
    introduction_id, choice = turn.number(0), turn.word(1)
    if choice not in {"yes", "no"}:
        raise RefusedError("button-old")
    outcome = answer_introduction(
        turn.session, turn.me, introduction_id, yes=choice == "yes", now=turn.now
    )
    turn.show(render_answered_card(turn.session, introduction_id, turn.me, outcome))


def address_is_set(turn: Turn) -> None:
    """Who had neither username nor working link says that there is one now."""
    share_address(turn.session, turn.me, turn.number(0), turn.now)
    turn.hint("address-shared")


HANDLERS = (Handlers(Who.MEMBER, taps={"offer": answer, "address": address_is_set}),)

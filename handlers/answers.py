"""Whether the services that were shown answer a need, and what is missing."""

from handlers import quotes
from handlers.turn import Handlers, Turn, Who
from models.answer import ANSWERED, NeedAnswer
from models.need import Need
from usecases.answer_services import asked_answer, say_what_is_missing, say_whether, take_back
from usecases.offer_services import render_services, services_keyboard
from usecases.outgoing import Button


def act(turn: Turn) -> None:
    """`answer:NEED:VERDICT`, `answer:NEED:change`, `answer:NEED:skip`."""
    need, answer = asked_answer(turn.session, turn.me, turn.number(0))
    choice = turn.word(1)
    if choice == "skip":
        _forget_question(turn, need)
        turn.show("missing-skipped")
    elif choice == "change":
        take_back(answer)
        _forget_question(turn, need)
        _show(turn, need, answer)
    else:
        say_whether(turn.session, turn.me, answer, choice, turn.now)
        _show(turn, need, answer)
        if choice != ANSWERED:
            _ask_what_is_missing(turn, need)


def take_missing(turn: Turn) -> None:
    _, answer = asked_answer(turn.session, turn.me, int(turn.conversation.data["about"]))
    say_what_is_missing(answer, turn.typed)
    turn.leave()
    turn.say("missing-thanks")
    quotes.offer(turn)


def _ask_what_is_missing(turn: Turn, need: Need) -> None:
    """A message of its own, so that the services stay to be read; skipped, nothing is lost."""
    turn.leave()
    kept = turn.conversation.data
    turn.conversation.go_to("answer.missing", **{**kept, "about": need.key})
    turn.say("missing-ask", [[Button("button-skip", f"answer:{need.key}:skip")]])


def _forget_question(turn: Turn, need: Need) -> None:
    conversation = turn.conversation
    if conversation.step == "answer.missing" and conversation.data.get("about") == need.key:
        turn.leave()


def _show(turn: Turn, need: Need, answer: NeedAnswer) -> None:
    turn.show(
        render_services(turn.session, need, answer, turn.language),
        services_keyboard(turn.session, answer, turn.language),
    )


HANDLERS = (Handlers(Who.MEMBER, taps={"answer": act}, steps={"answer.missing": take_missing}),)

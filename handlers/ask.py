"""/ask: a question to everything that was shared, and what can be done with what is found."""

from handlers.incoming import Command
from handlers.need import show_draft
from handlers.turn import Handlers, Turn, Who
from locales import Rendered, lines
from models.experience import Experience
from models.helped import has_helped
from models.question import Found, Question, find_question_of
from usecases.ask_question import ask_question
from usecases.ask_to_talk import Talk, ask_to_talk, talk_about
from usecases.errors import RefusedError
from usecases.found_cards import A_PAGE, Entry, find_entry, page, whole_card
from usecases.outgoing import Button
from usecases.say_it_helped import say_it_helped


def begin(turn: Turn) -> None:
    """/ask, with or without the question behind it."""
    if isinstance(turn.incoming, Command) and turn.incoming.rest:
        _ask(turn, turn.incoming.rest)
    else:
        turn.conversation.go_to("ask.text")
        turn.show("ask-ask")


def take_text(turn: Turn) -> None:
    _ask(turn, turn.typed)


def act(turn: Turn) -> None:
    """A button of a page or of a card."""
    action = turn.tap.args[0] if turn.tap.args else "begin"
    if action == "begin":
        begin(turn)
    elif action in ACTIONS:
        question = find_question_of(turn.session, turn.me.key, turn.number(1))
        if question is None:
            raise RefusedError("button-old")
        ACTIONS[action](turn, question)
    else:
        raise RefusedError("button-old")


def _ask(turn: Turn, text: str) -> None:
    """The answer follows by itself: it takes a model, and that is a step of its own."""
    ask_question(turn.session, turn.me, text, turn.now)
    turn.conversation.go_to(None)


def _page(turn: Turn, question: Question) -> None:
    turn.show(*page(turn.session, question, turn.me, turn.number(2)))


def _card(turn: Turn, question: Question) -> None:
    _show_card(turn, question, *_chosen(turn, question))


def _helped(turn: Turn, question: Question) -> None:
    found, entry = _chosen(turn, question)
    if not isinstance(entry[0], Experience):
        raise RefusedError("button-old")
    say_it_helped(turn.session, turn.me, entry[0], turn.now)
    turn.session.flush()
    _show_card(turn, question, found, entry)


def _talk(turn: Turn, question: Question) -> None:
    found, entry = _chosen(turn, question)
    ask_to_talk(turn.session, question, turn.me, entry, turn.now, similarity=found.similarity)
    _show_card(turn, question, found, entry)


def _tell_as_need(turn: Turn, question: Question) -> None:
    show_draft(turn, question.text, None, told_in=None)


ACTIONS = {
    "page": _page,
    "card": _card,
    "helped": _helped,
    "talk": _talk,
    "need": _tell_as_need,
}


def _show_card(turn: Turn, question: Question, found: Found, entry: Entry) -> None:
    place = question.found.index(found)
    about = f"{question.key}:{place}"
    what, _ = entry
    is_experience = isinstance(what, Experience)
    parts: list[Rendered] = [whole_card(turn.session, turn.me, entry)]
    rows: list[list[Button]] = []
    if is_experience and not has_helped(turn.session, what.key, turn.me.key):
        rows.append([Button("button-helped", f"ask:helped:{about}")])
    talk = talk_about(turn.session, question, turn.me, entry, turn.now)
    if talk is Talk.OPEN:
        label = "button-talk-author" if is_experience else "button-talk-peer"
        rows.append([Button(label, f"ask:talk:{about}")])
    elif talk is Talk.ASKED:
        parts.append(turn.text("talk-asked"))
    rows.append([Button("button-concern", f"concern:ask:{about}")])
    rows.append([Button("button-back-list", f"ask:page:{question.key}:{place // A_PAGE}")])
    turn.show(lines(*parts, separator="\n\n"), rows)


def _chosen(turn: Turn, question: Question) -> tuple[Found, Entry]:
    """What a button names, among what was found for this member.

    Raises:
        RefusedError: when there is no such thing, or it was closed, hidden or deleted since.
    """
    place = turn.number(2)
    if not 0 <= place < len(question.found):
        raise RefusedError("button-old")
    found = question.found[place]
    entry = find_entry(turn.session, found, turn.me)
    if entry is None:
        raise RefusedError("ask-gone")
    return found, entry


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"ask": begin},
        taps={"ask": act},
        steps={"ask.text": take_text},
    ),
)

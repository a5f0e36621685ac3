"""/unmet: where services fall short, for the working group."""

from handlers.services import name_in, pages_row
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from models.service import texts_of
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.peer_card import without_addresses
from usecases.unmet import count_answers, words_on_what_is_missing

SERVICES_TOLD = 12
PAGE = 5


def show(turn: Turn) -> None:
    """How members answered, of all and by service; counts below five are not told."""
    unmet = count_answers(turn.session)
    parts = [
        turn.text(
            "unmet-overall",
            **{cell.replace("-", "_"): told(turn, n) for cell, n in unmet.overall.items()},
        )
    ]
    shown = unmet.services[:SERVICES_TOLD]
    texts = texts_of(turn.session, [service.key for service, _ in shown])
    if shown:
        rows = [
            turn.text(
                "unmet-service",
                name=MemberWords(name_in(texts[service.key], turn.language, service)),
                **{cell: told(turn, n) for cell, n in cells.items()},
            )
            for service, cells in shown
        ]
        parts.append(lines(turn.text("unmet-services"), *rows))
    parts.append(turn.text("unmet-method"))
    turn.show(lines(*parts, separator="\n\n"), [[Button("button-unmet-words", "unmet:words:0")]])


def act(turn: Turn) -> None:
    """`unmet:home` or `unmet:words:PAGE`."""
    if turn.word(0) == "home":
        show(turn)
    elif turn.word(0) == "words":
        _show_words(turn, turn.number(1))
    else:
        raise RefusedError("button-old")


def _show_words(turn: Turn, page: int) -> None:
    words = words_on_what_is_missing(turn.session)
    last = max(0, (len(words) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = words[page * PAGE : (page + 1) * PAGE]
    parts = [turn.text("unmet-words" if here else "unmet-few-words")]
    parts += [turn.text("unmet-quote", words=MemberWords(without_addresses(text))) for text in here]
    rows = [pages_row("unmet:words", page, last), [Button("button-back", "unmet:home")]]
    turn.show(lines(*parts, separator="\n\n"), [row for row in rows if row])


def told(turn: Turn, count: int) -> str:
    """A count in fives, in words: «fewer than 5», «10 or more»."""
    return turn.label("count-at-least", count=count) if count else turn.label("count-few")


HANDLERS = (Handlers(Who.WORKING_GROUP, commands={"unmet": show}, taps={"unmet": act}),)

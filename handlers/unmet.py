"""/unmet: where services fall short, for the working group."""

from collections.abc import Sequence

from handlers.services import name_in, pages_row
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.service import texts_of
from models.theme import Theme
from reports.job import at_least
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.look_at_themes import ThemeSize, name_of_theme, sizes
from usecases.outgoing import Button
from usecases.unmet import count_answers, words_on_what_is_missing

SERVICES_TOLD = 12
THEMES_TOLD = 5
PAGE = 5


def show(turn: Turn) -> None:
    """How members answered, of all and by service, as far as it may be told."""
    unmet = count_answers(turn.session, turn.now)
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
                **{cell: at_least(n) for cell, n in cells.items()},
            )
            for service, cells in shown
        ]
        parts.append(lines(turn.text("unmet-services"), *rows))
    themes = _worst_themes(turn)
    if themes:
        parts.append(lines(turn.text("unmet-themes"), *_theme_lines(turn, themes)))
    parts.append(lines(turn.text("figures-legend"), turn.text("unmet-method"), separator=" "))
    propose = [
        Button("button-propose-number", f"propose:theme:{size.theme.key}", {"number": number})
        for number, size in enumerate(themes, 1)
    ]
    keyboard = [
        propose[:3],
        propose[3:],
        [Button("button-unmet-words", "unmet:words:0")],
        [Button("button-charts", "charts:unmet")],
    ]
    turn.show(lines(*parts, separator="\n\n"), [row for row in keyboard if row])


def _worst_themes(turn: Turn) -> list[ThemeSize]:
    """Where services fall short for most members."""
    found = [size for size in sizes(turn.session, turn.now, small=False) if size.unmet]
    return sorted(found, key=lambda size: -size.unmet)[:THEMES_TOLD]


def theme_name(turn: Turn, theme: Theme) -> MemberWords | str:
    """What a theme is called, or its number."""
    name = name_of_theme(theme, turn.language)
    return MemberWords(name) if name else turn.label("theme-nameless", number=theme.key)


def _theme_lines(turn: Turn, themes: Sequence[ThemeSize]) -> list[Rendered]:
    return [
        turn.text(
            "unmet-theme",
            number=number,
            name=theme_name(turn, size.theme),
            members=at_least(size.members),
            unmet=at_least(size.unmet),
        )
        for number, size in enumerate(themes, 1)
    ]


def act(turn: Turn) -> None:
    """`unmet:home` or `unmet:words:PAGE`."""
    if turn.word(0) == "home":
        show(turn)
    elif turn.word(0) == "words":
        _show_words(turn, turn.number(1))
    else:
        raise RefusedError("button-old")


def _show_words(turn: Turn, page: int) -> None:
    words = words_on_what_is_missing(turn.session, turn.now)
    last = max(0, (len(words) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = words[page * PAGE : (page + 1) * PAGE]
    parts = [turn.text("unmet-words" if here else "unmet-few-words")]
    parts += [turn.text("unmet-quote", words=MemberWords(without_addresses(text))) for text in here]
    rows = [pages_row("unmet:words", page, last), [Button("button-back", "unmet:home")]]
    turn.show(lines(*parts, separator="\n\n"), [row for row in rows if row])


def told(turn: Turn, count: int) -> str:
    """A figure in words: «10 or more», «too few to tell»."""
    return turn.label("count-at-least", count=count) if count else turn.label("count-few")


HANDLERS = (Handlers(Who.WORKING_GROUP, commands={"unmet": show}, taps={"unmet": act}),)

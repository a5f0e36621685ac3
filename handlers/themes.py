"""/themes: what members need, grouped; moderators also name, merge and split, and move needs."""

from collections.abc import Sequence

from handlers.services import pages_row
from handlers.turn import Handlers, Turn, Who
from handlers.unmet import theme_name, told
from locales import MemberWords, Rendered, lines
from models.need import Need
from models.role import Role
from models.theme import Theme, ThemeNeed, needs_of_theme, newest_events
from usecases.errors import RefusedError
from usecases.group_needs import want_themes
from usecases.look_at_themes import ThemeSize, sizes
from usecases.outgoing import Button
from usecases.shape_themes import find_theme, merge_themes, move_need, rename_theme, split_theme
from usecases.words import shortened

PAGE = 6
EVENTS = 6
SHORT = 160  # characters of a need on a list
MOST_PICKED = 60


def show(turn: Turn) -> None:
    _page(turn, 0)


def look(turn: Turn) -> None:
    """`themes:page:N` or `themes:one:ID`, for the working group."""
    if turn.word(0) == "page":
        _page(turn, turn.number(1))
    elif turn.word(0) == "one":
        _one(turn, find_theme(turn.session, turn.number(1)))
    else:
        raise RefusedError("button-old")


def act(turn: Turn) -> None:
    """What moderators do."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


def _page(turn: Turn, page: int) -> None:
    turn.leave()
    moderates = turn.reaches(Role.MODERATOR)
    found = sizes(turn.session, turn.now, small=moderates)
    last = max(0, (len(found) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(found, 1))[page * PAGE : (page + 1) * PAGE]
    rows = [
        turn.text(
            "themes-line",
            number=number,
            name=theme_name(turn, size.theme),
            members=told(turn, size.members),
            unmet=told(turn, size.unmet),
        )
        for number, size in here
    ]
    keyboard = [
        [
            Button("button-number", f"themes:one:{size.theme.key}", {"number": number})
            for number, size in here
        ],
        pages_row("themes:page", page, last),
    ]
    if rows:
        keyboard.append([Button("button-charts", "charts:unmet")])
    if moderates:
        keyboard.append([Button("button-themes-again", "theme:again")])
    turn.show(
        lines(
            turn.text("themes-heading" if rows else "themes-none"),
            *rows,
            *([turn.text("themes-method")] if rows else []),
            separator="\n\n",
        ),
        [row for row in keyboard if row],
    )


def _one(turn: Turn, theme: Theme) -> None:
    moderates = turn.reaches(Role.MODERATOR)
    size = next(
        (
            size
            for size in sizes(turn.session, turn.now, small=moderates)
            if size.theme.key == theme.key
        ),
        None,
    )
    if size is None:
        raise RefusedError("theme-gone")
    key = theme.key
    keyboard = [[Button("button-back", "themes:page:0")]]
    if size.members:
        keyboard.insert(0, [Button("button-propose-this", f"propose:theme:{key}")])
    if moderates:
        keyboard = [
            [Button("button-theme-needs", f"theme:needs:{key}:0")],
            [
                Button("button-theme-rename", f"theme:rename:{key}"),
                Button("button-theme-merge", f"theme:merge:{key}:0"),
                Button("button-theme-split", f"theme:split:{key}:0"),
            ],
            *keyboard,
        ]
    turn.show(
        lines(_card(turn, size), *_history(turn, theme, moderates), separator="\n\n"), keyboard
    )


def _card(turn: Turn, size: ThemeSize) -> Rendered:
    words = [
        turn.text("theme-words", language=language, words=MemberWords(", ".join(found)))
        for language, found in sorted(size.theme.words.items())
    ]
    return lines(
        turn.text(
            "theme-card",
            name=theme_name(turn, size.theme),
            members=told(turn, size.members),
            unmet=told(turn, size.unmet),
        ),
        *([lines(*words)] if words else []),
        separator="\n\n",
    )


def _history(turn: Turn, theme: Theme, moderates: bool) -> list[Rendered]:
    rows = [
        turn.text(
            f"theme-event-{event.kind}",
            date=f"{event.at.astimezone(turn.house.zone):%Y-%m-%d}",
            members=told(turn, event.members),
        )
        for event in reversed(newest_events(turn.session, theme.key, EVENTS))
        # What moves single needs is for those who may read them.
        if moderates or event.members
    ]
    return [lines(turn.text("theme-history"), *rows)] if rows else []


def _again(turn: Turn) -> None:
    want_themes(turn.session, turn.now)
    turn.note("themes-again")
    turn.hint("themes-on-their-way")


def _rename(turn: Turn) -> None:
    theme = find_theme(turn.session, turn.number(1))
    turn.conversation.go_to("theme.name", theme_id=theme.key)
    turn.show("theme-ask-name", [[Button("button-back", f"themes:one:{theme.key}")]])


def take_name(turn: Turn) -> None:
    theme = find_theme(turn.session, int(turn.conversation.data["theme_id"]))
    rename_theme(turn.session, theme, turn.typed, turn.now, actor=turn.user.id)
    turn.conversation.go_to(None)
    _one(turn, theme)


def _merge(turn: Turn) -> None:
    """Choose the theme it goes on in."""
    theme = find_theme(turn.session, turn.number(1))
    _choose_theme(
        turn,
        turn.text("theme-ask-merge", name=theme_name(turn, theme)),
        data=f"theme:into:{theme.key}",
        pages=f"theme:merge:{theme.key}",
        without=theme.key,
        back=f"themes:one:{theme.key}",
    )


def _into(turn: Turn) -> None:
    theme = find_theme(turn.session, turn.number(1))
    into = find_theme(turn.session, turn.number(2))
    merge_themes(turn.session, theme, into, turn.now, actor=turn.user.id)
    _one(turn, into)


def _needs(turn: Turn) -> None:
    """A theme's needs, to be read and moved."""
    theme = find_theme(turn.session, turn.number(1))
    _list_needs(turn, theme, turn.number(2), picked=None)


def _split(turn: Turn) -> None:
    """A theme's needs, to be picked for a theme of their own."""
    theme = find_theme(turn.session, turn.number(1))
    turn.conversation.go_to("theme.split", theme_id=theme.key, picked=_picked(turn, theme))
    _list_needs(turn, theme, turn.number(2), picked=_picked(turn, theme))


def _pick(turn: Turn) -> None:
    theme, need_id = find_theme(turn.session, turn.number(1)), turn.number(2)
    picked = _picked(turn, theme)
    picked = [n for n in picked if n != need_id] if need_id in picked else [*picked, need_id]
    turn.conversation.go_to("theme.split", theme_id=theme.key, picked=picked[-MOST_PICKED:])
    _list_needs(turn, theme, turn.number(3), picked=picked)


def _part(turn: Turn) -> None:
    theme = find_theme(turn.session, turn.number(1))
    picked = _picked(turn, theme)
    part = split_theme(turn.session, theme, picked, turn.now, actor=turn.user.id)
    turn.conversation.go_to(None)
    _one(turn, part)


def _need(turn: Turn) -> None:
    need = _stored_need(turn, turn.number(1))
    row = turn.session.get(ThemeNeed, need.key)
    back = f"themes:one:{row.theme_id}" if row is not None and row.theme_id else "themes:page:0"
    turn.show(
        turn.text("mod-one-need", words=MemberWords(need.text)),
        [
            [Button("button-theme-move", f"theme:move:{need.key}:0")],
            [Button("button-theme-none", f"theme:put:{need.key}:0")],
            [Button("button-back", back)],
        ],
    )


def _move(turn: Turn) -> None:
    need = _stored_need(turn, turn.number(1))
    _choose_theme(
        turn,
        turn.text("theme-ask-move", words=MemberWords(shortened(need.text, SHORT))),
        data=f"theme:put:{need.key}",
        pages=f"theme:move:{need.key}",
        without=None,
        back=f"theme:need:{need.key}",
    )


def _put(turn: Turn) -> None:
    need, theme_id = _stored_need(turn, turn.number(1)), turn.number(2)
    theme = find_theme(turn.session, theme_id) if theme_id else None
    move_need(turn.session, need, theme, turn.now, actor=turn.user.id)
    if theme is not None:
        _one(turn, theme)
    else:
        _page(turn, 0)


ACTIONS = {
    "again": _again,
    "rename": _rename,
    "merge": _merge,
    "into": _into,
    "needs": _needs,
    "split": _split,
    "pick": _pick,
    "part": _part,
    "need": _need,
    "move": _move,
    "put": _put,
}


def _choose_theme(
    turn: Turn, question: Rendered, *, data: str, pages: str, without: int | None, back: str
) -> None:
    page = turn.number(2)
    found = [
        size for size in sizes(turn.session, turn.now, small=True) if size.theme.key != without
    ]
    last = max(0, (len(found) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(found, 1))[page * PAGE : (page + 1) * PAGE]
    rows = [
        turn.text("themes-choice", number=number, name=theme_name(turn, size.theme))
        for number, size in here
    ]
    numbers = [
        Button("button-number", f"{data}:{size.theme.key}", {"number": number})
        for number, size in here
    ]
    keyboard = [numbers, pages_row(pages, page, last), [Button("button-back", back)]]
    turn.show(
        lines(question, *([lines(*rows)] if rows else []), separator="\n\n"),
        [row for row in keyboard if row],
    )


def _list_needs(turn: Turn, theme: Theme, page: int, *, picked: Sequence[int] | None) -> None:
    needs = needs_of_theme(turn.session, theme.key)
    last = max(0, (len(needs) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(needs, 1))[page * PAGE : (page + 1) * PAGE]
    rows = [
        turn.text("theme-need", number=number, words=MemberWords(shortened(need.text, SHORT)))
        for number, need in here
    ]
    key = theme.key
    if picked is None:
        heading = turn.text("theme-needs", name=theme_name(turn, theme))
        numbers = [
            Button("button-number", f"theme:need:{need.key}", {"number": number})
            for number, need in here
        ]
        more = [pages_row(f"theme:needs:{key}", page, last)]
    else:
        heading = turn.text("theme-ask-split", name=theme_name(turn, theme), count=len(picked))
        numbers = [
            Button(
                "button-chosen-number" if need.key in picked else "button-number",
                f"theme:pick:{key}:{need.key}:{page}",
                {"number": number},
            )
            for number, need in here
        ]
        more = [
            pages_row(f"theme:split:{key}", page, last),
            [Button("button-theme-part", f"theme:part:{key}")],
        ]
    keyboard = [numbers, *more, [Button("button-back", f"themes:one:{key}")]]
    turn.show(lines(heading, *rows, separator="\n\n"), [row for row in keyboard if row])


def _picked(turn: Turn, theme: Theme) -> list[int]:
    data = turn.conversation.data
    if turn.conversation.step != "theme.split" or data.get("theme_id") != theme.key:
        return []
    return [int(need_id) for need_id in data.get("picked", [])]


def use_the_numbers(turn: Turn) -> None:
    turn.say("theme-use-the-numbers")


def _stored_need(turn: Turn, need_id: int) -> Need:
    need = turn.session.get(Need, need_id)
    if need is None:
        raise RefusedError("button-old")
    return need


HANDLERS = (
    Handlers(Who.WORKING_GROUP, commands={"themes": show}, taps={"themes": look}),
    Handlers(
        Who.MODERATOR,
        taps={"theme": act},
        steps={"theme.name": take_name, "theme.split": use_the_numbers},
    ),
)

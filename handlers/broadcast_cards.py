"""What a broadcast looks like while it is written, previewed and sent."""

from datetime import datetime

from handlers.languages import language_rows
from handlers.services import pages_row
from handlers.turn import Turn
from handlers.unmet import told
from locales import MemberWords, Rendered, day_and_month, language_name, lines
from models.broadcast import (
    ALL,
    DONE,
    DRAFT,
    LANGUAGE,
    PLANNED,
    ROLE,
    RUNNING,
    STOPPED,
    THEME,
    Broadcast,
    broadcasts_in,
)
from models.theme import Theme
from usecases.audience import as_told, audience_size, values_of
from usecases.look_at_themes import name_of_theme
from usecases.outgoing import Button
from usecases.send_broadcast import render_state, state_buttons
from usecases.words import shortened
from usecases.write_broadcast import render_broadcast, text_for

SHOWN = 5  # broadcasts on the list
PAGE = 12  # values of an audience
SHORT = 60  # characters of a text on a list or card
LABEL = 40  # characters of a theme's name on a button


def show_list(turn: Turn) -> None:
    """One's own drafts and everybody's others, the newest first."""
    turn.leave()
    every = broadcasts_in(turn.session, DRAFT, PLANNED, RUNNING, STOPPED, DONE)
    here = [
        broadcast
        for broadcast in reversed(every)
        if broadcast.state != DRAFT
        or (broadcast.author_telegram_id == turn.user.id and broadcast.texts)
    ][:SHOWN]
    rows = [
        turn.text(
            "broadcast-entry",
            number=number,
            state=turn.label(f"broadcast-state-{broadcast.state}"),
            words=_short(next(iter(broadcast.texts.values()), "")),
        )
        for number, broadcast in enumerate(here, 1)
    ]
    turn.show(
        lines(turn.text("broadcast-list"), *rows, separator="\n\n"),
        [
            *(
                [
                    [
                        Button("button-number", f"bc:one:{broadcast.key}", {"number": number})
                        for number, broadcast in enumerate(here, 1)
                    ]
                ]
                if here
                else []
            ),
            [Button("button-broadcast-new", "bc:new")],
            [Button("button-back", "mod:home")],
        ],
    )


def show_one(turn: Turn, broadcast: Broadcast) -> None:
    """As far as it is: being written, planned, on its way, or over."""
    if broadcast.state == DRAFT:
        show_composer(turn, broadcast)
        return
    parts = [render_state(turn.session, broadcast, turn.language)]
    if broadcast.state == PLANNED and broadcast.due_at is not None and broadcast.due_at > turn.now:
        when = moment_text(turn, broadcast.due_at)
        parts = [turn.text("broadcast-planned-for", when=when)]
    turn.show(
        lines(*parts),
        [*state_buttons(broadcast), [Button("button-back", "bc:list")]],
    )


def show_composer(turn: Turn, broadcast: Broadcast) -> None:
    """The texts so far, to whom, and what is next."""
    size = audience_size(turn.session, broadcast, moderators=turn.house.moderators)
    written = [
        turn.text(
            "broadcast-text-line",
            language=language_name(turn.language, code),
            words=_short(text),
        )
        for code, text in broadcast.texts.items()
    ]
    key = broadcast.key
    rows = [
        *language_rows(lambda code: f"bc:text:{key}:{code}", broadcast.texts),
        [Button("button-broadcast-who", f"bc:who:{key}")],
    ]
    if broadcast.texts:
        first = next(iter(broadcast.texts))
        rows.append([Button("button-broadcast-preview", f"bc:preview:{key}:{first}")])
        rows.append([Button("button-broadcast-when", f"bc:when:{key}")])
    rows.append(
        [Button("button-broadcast-drop", f"bc:drop:{key}"), Button("button-back", "bc:list")]
    )
    turn.show(
        lines(
            turn.text("broadcast-composer"),
            audience_label(turn, broadcast, as_told(turn.session, broadcast, size)),
            *([lines(*written)] if written else []),
            turn.text("broadcast-first-counts" if written else "broadcast-no-text-yet"),
            separator="\n\n",
        ),
        rows,
    )


def show_preview(turn: Turn, broadcast: Broadcast, language: str) -> None:
    """As whoever reads this language will see it, and a note where it is not in theirs."""
    parts = [render_broadcast(language, text_for(broadcast, language))]
    if language not in broadcast.texts:
        parts.append(
            turn.text(
                "broadcast-not-in",
                language=language_name(turn.language, language),
                other=language_name(turn.language, next(iter(broadcast.texts))),
            )
        )
    key = broadcast.key
    turn.show(
        lines(*parts, separator="\n\n— — —\n\n"),
        [
            *language_rows(lambda code: f"bc:preview:{key}:{code}", {language}),
            [Button("button-broadcast-test", f"bc:test:{key}:{language}")],
            [Button("button-back", f"bc:compose:{key}")],
        ],
    )


def show_values(turn: Turn, broadcast: Broadcast, kind: str, page: int) -> None:
    """Which language, sector, region, theme or role."""
    values = values_of(turn.session, kind, turn.now)
    last = max(0, (len(values) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = values[page * PAGE : (page + 1) * PAGE]
    key = broadcast.key
    buttons = [
        Button(
            "button-broadcast-value",
            f"bc:aim:{key}:{kind}:{value}",
            {"value": value_label(turn, kind, value)},
        )
        for value in here
    ]
    width = 1 if kind == THEME else 2
    rows = [buttons[place : place + width] for place in range(0, len(buttons), width)]
    arrows = pages_row(f"bc:who:{key}:{kind}", page, last)
    turn.show(
        "broadcast-which" if values else "broadcast-no-themes",
        [*rows, *([arrows] if arrows else []), [Button("button-back", f"bc:who:{key}")]],
    )


def audience_label(turn: Turn, broadcast: Broadcast, size: int) -> Rendered:
    """To whom, and how many: exact of all, «at least» of some."""
    if broadcast.audience == ALL:
        return turn.text("broadcast-to-all", count=size)
    return turn.text(
        "broadcast-to-some",
        kind=turn.label(f"button-broadcast-{broadcast.audience}"),
        value=MemberWords(value_label(turn, broadcast.audience, broadcast.value or "")),
        size=told(turn, size),
    )


def value_label(turn: Turn, kind: str, value: str) -> str:
    if kind == THEME:
        theme = turn.session.get(Theme, int(value))
        name = name_of_theme(theme, turn.language) if theme is not None else ""
        return shortened(name, LABEL) or turn.label("theme-nameless", number=int(value))
    if kind == LANGUAGE:
        return language_name(turn.language, value)
    return turn.label(f"role-{value}") if kind == ROLE else turn.fact(kind, value)


def moment_text(turn: Turn, at: datetime) -> str:
    """By the house's clock."""
    here = at.astimezone(turn.house.zone)
    day = day_and_month(turn.language, here)
    return turn.label("broadcast-moment", day=day, clock=f"{here:%H:%M}")


def _short(text: str) -> MemberWords:
    return MemberWords(shortened(text, SHORT))

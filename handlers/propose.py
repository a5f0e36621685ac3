"""/propose, for the working group: draft a proposal from a theme, write it, and look at it."""

from handlers.proposal_card import show_card
from handlers.services import pages_row
from handlers.turn import Handlers, Turn, Who, known_language
from handlers.unmet import theme_name, told
from locales import MemberWords, language_name, lines
from models.proposal import (
    BUILDING,
    DECLINED,
    DRAFT,
    IDEA,
    LAUNCHED,
    STUDY,
    Proposal,
    proposals_in,
    texts_of_proposal,
)
from usecases.draft_proposal import (
    draft_from_nothing,
    draft_from_theme,
    title_of,
    write_proposal,
)
from usecases.errors import RefusedError
from usecases.look_at_themes import sizes
from usecases.outgoing import Button
from usecases.proposal_evidence import priority_of
from usecases.service_fields import checked_field
from usecases.shape_themes import find_theme

PAGE = 6
# As they are read: what can be decided on first, then what was.
ORDER = (DRAFT, IDEA, STUDY, BUILDING, LAUNCHED, DECLINED)


def show(turn: Turn) -> None:
    _page(turn, 0)


def act(turn: Turn) -> None:
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


def _home(turn: Turn) -> None:
    _page(turn, turn.number(1))


def _page(turn: Turn, page: int) -> None:
    """Ranked by what speaks for them; those that were launched or declined come last."""
    turn.leave()
    ranked = sorted(
        (
            (proposal, priority_of(turn.session, proposal, turn.now).score)
            for proposal in proposals_in(turn.session, ORDER)
        ),
        key=lambda entry: (entry[0].state in {LAUNCHED, DECLINED}, -entry[1], entry[0].key),
    )
    last = max(0, (len(ranked) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(ranked, 1))[page * PAGE : (page + 1) * PAGE]
    rows = [
        turn.text(
            "propose-line",
            number=number,
            title=MemberWords(title_of(turn.session, proposal, turn.language)),
            state=turn.label(f"proposal-state-{proposal.state}"),
            score=score,
        )
        for number, (proposal, score) in here
    ]
    numbers = [
        Button("button-number", f"propose:one:{proposal.key}", {"number": number})
        for number, (proposal, _) in here
    ]
    keyboard = [
        numbers,
        pages_row("propose:home", page, last),
        [Button("button-propose-theme", "propose:themes:0")],
        [Button("button-propose-nothing", "propose:nothing")],
    ]
    turn.show(
        lines(turn.text("propose-heading" if rows else "propose-none"), *rows, separator="\n\n"),
        [row for row in keyboard if row],
    )


def _one(turn: Turn) -> None:
    turn.leave()
    language = turn.tap.args[2] if len(turn.tap.args) > 2 else turn.language
    show_card(turn, stored(turn, turn.number(1)), known_language(language))


def _themes(turn: Turn) -> None:
    """Themes of five members and more, to draft from."""
    page, found = turn.number(1), sizes(turn.session, turn.now, small=False)
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
    numbers = [
        Button("button-number", f"propose:theme:{size.theme.key}", {"number": number})
        for number, size in here
    ]
    keyboard = [
        numbers,
        pages_row("propose:themes", page, last),
        [Button("button-back", "propose:home:0")],
    ]
    turn.show(
        lines(turn.text("propose-choose" if rows else "themes-none"), *rows, separator="\n\n"),
        [row for row in keyboard if row],
    )


def _theme(turn: Turn) -> None:
    theme = find_theme(turn.session, turn.number(1))
    proposal = draft_from_theme(turn.session, theme, turn.language, turn.now, actor=turn.user.id)
    show_card(turn, proposal, turn.language)


def _nothing(turn: Turn) -> None:
    turn.conversation.go_to("propose.title", language=turn.language)
    _ask(turn, "title", turn.language, "propose:home:0")


def _write(turn: Turn) -> None:
    """Both texts in one language, anew or for the first time."""
    proposal, language = stored(turn, turn.number(1)), known_language(turn.word(2))
    turn.conversation.go_to("propose.title", language=language, proposal_id=proposal.key)
    _ask(turn, "title", language, f"propose:one:{proposal.key}:{language}", proposal)


def take_title(turn: Turn) -> None:
    data = turn.conversation.data
    title = checked_field("name", turn.typed)
    turn.conversation.go_to("propose.description", **{**data, "title": title})
    _ask(turn, "description", str(data["language"]), "propose:home:0")


def take_description(turn: Turn) -> None:
    data = turn.conversation.data
    language, title, text = str(data["language"]), str(data["title"]), turn.typed
    if data.get("proposal_id") is None:
        proposal = draft_from_nothing(
            turn.session, language, title, text, turn.now, actor=turn.user.id
        )
    else:
        proposal = stored(turn, int(data["proposal_id"]))
        write_proposal(
            turn.session,
            proposal,
            language,
            turn.now,
            title=title,
            description=text,
            actor=turn.user.id,
        )
    turn.leave()
    show_card(turn, proposal, language)


def _ask(
    turn: Turn, field: str, language: str, back: str, proposal: Proposal | None = None
) -> None:
    parts = [turn.text(f"propose-ask-{field}", language=language_name(turn.language, language))]
    if proposal is not None:
        text = texts_of_proposal(turn.session, proposal.key).get(language)
        if text is not None:
            parts.append(turn.text("propose-now", title=MemberWords(text.title)))
    turn.show(lines(*parts, separator="\n\n"), [[Button("button-back", back)]])


ACTIONS = {
    "home": _home,
    "one": _one,
    "themes": _themes,
    "theme": _theme,
    "nothing": _nothing,
    "write": _write,
}


def stored(turn: Turn, proposal_id: int) -> Proposal:
    proposal = turn.session.get(Proposal, proposal_id)
    if proposal is None:
        raise RefusedError("button-old")
    return proposal


HANDLERS = (
    Handlers(
        Who.WORKING_GROUP,
        commands={"propose": show},
        taps={"propose": act},
        steps={"propose.title": take_title, "propose.description": take_description},
    ),
)

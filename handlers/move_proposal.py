"""Deciding on a proposal: a tap, and another to confirm it."""

from handlers.proposal_card import show_card
from handlers.propose import stored
from handlers.services import name_in, pages_row
from handlers.turn import Handlers, Turn, Who
from locales import LANGUAGES, MemberWords, Rendered, language_name, lines
from models.proposal import DECLINED, IDEA, LAUNCHED, MOVES, Proposal, texts_of_proposal
from models.service import Service, services, texts_of
from usecases.draft_proposal import text_in, title_of
from usecases.errors import RefusedError
from usecases.move_proposal import checked_reason, launch_proposal, move_proposal, widen_now
from usecases.outgoing import Button
from usecases.peer_card import spoken_line

PAGE = 6
NEW = 0  # in the place of a service's number


def ask(turn: Turn) -> None:
    """`move:ID:STEP:STATE` asks; STEP is how many decisions there were when it was shown."""
    proposal, step, state = stored(turn, turn.number(0)), turn.number(1), turn.word(2)
    if step != proposal.step:
        raise RefusedError("proposal-decided")
    if state == "wide":
        widen_now(turn.session, proposal, turn.now, actor=turn.user.id)
        show_card(turn, proposal, turn.language)
    elif state not in MOVES[proposal.state]:
        raise RefusedError("button-old")
    elif state == DECLINED:
        turn.conversation.go_to("move.reason", proposal_id=proposal.key, seen=step)
        turn.show("move-ask-reason", [_back(proposal)])
    elif state == LAUNCHED:
        _choose_service(turn, proposal, 0)
    else:
        _confirm(turn, proposal, f"sure:{proposal.key}:{step}:{state}", state)


def take_reason(turn: Turn) -> None:
    """Shown as members will read it, before anything is decided."""
    data = turn.conversation.data
    proposal = stored(turn, int(data["proposal_id"]))
    reason = checked_reason(turn.typed)
    turn.conversation.go_to("move.reason", **{**data, "reason": reason})
    turn.say(
        lines(
            turn.text("proposal-letter-declined", title=_title(turn, proposal), reason=_w(reason)),
            turn.text("move-sure-declined"),
            separator="\n\n",
        ),
        [
            [Button("button-move-sure", f"sure:{proposal.key}:{data['seen']}:{DECLINED}")],
            _back(proposal),
        ],
    )


def pick(turn: Turn) -> None:
    """`launch:ID:page:N` turns the list of services, `launch:ID:STEP:SERVICE` asks whether."""
    proposal = stored(turn, turn.number(0))
    if turn.word(1) == "page":
        _choose_service(turn, proposal, turn.number(2))
        return
    step, service_id = turn.number(1), turn.number(2)
    _service(turn, service_id)
    _confirm(turn, proposal, f"sure:{proposal.key}:{step}:{LAUNCHED}:{service_id}", LAUNCHED)


def decide(turn: Turn) -> None:
    """`sure:ID:STEP:STATE`, and for a launch the service: decided once, whoever taps."""
    proposal, step, state = stored(turn, turn.number(0)), turn.number(1), turn.word(2)
    if state == LAUNCHED:
        service = _service(turn, turn.number(3))
        launch_proposal(turn.session, proposal, service, step, turn.now, actor=turn.user.id)
    else:
        reason = None
        if state == DECLINED:
            data = turn.conversation.data
            if data.get("proposal_id") != proposal.key or "reason" not in data:
                raise RefusedError("button-old")
            reason = str(data["reason"])
        move_proposal(
            turn.session, proposal, state, step, turn.now, actor=turn.user.id, reason=reason
        )
    turn.leave()
    show_card(turn, proposal, turn.language)


def _confirm(turn: Turn, proposal: Proposal, data: str, state: str) -> None:
    parts = [turn.text(f"move-sure-{state}", title=_title(turn, proposal))]
    if state == IDEA:
        parts += _untranslated(turn, proposal)
    turn.show(
        lines(*parts, separator="\n\n"), [[Button("button-move-sure", data)], _back(proposal)]
    )


def _untranslated(turn: Turn, proposal: Proposal) -> list[Rendered]:
    texts = texts_of_proposal(turn.session, proposal.key)
    missing = [language for language in LANGUAGES if language not in texts]
    if not missing:
        return []
    return [
        turn.text(
            "move-untranslated",
            missing=spoken_line(turn.language, missing),
            instead=language_name(turn.language, text_in(texts, missing[0]).language),
        )
    ]


def _choose_service(turn: Turn, proposal: Proposal, page: int) -> None:
    """A new one, or one that the catalogue has."""
    offered = list(enumerate(services(turn.session), 1))
    last = max(0, (len(offered) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = offered[page * PAGE : (page + 1) * PAGE]
    texts = texts_of(turn.session, [service.key for _, service in here])
    rows = [
        turn.text(
            "services-line",
            number=number,
            name=_w(name_in(texts[service.key], turn.language, service)),
        )
        for number, service in here
    ]
    data = f"launch:{proposal.key}:{proposal.step}"
    numbers = [
        Button("button-number", f"{data}:{service.key}", {"number": number})
        for number, service in here
    ]
    keyboard = [
        [Button("button-launch-new", f"{data}:{NEW}")],
        numbers,
        pages_row(f"launch:{proposal.key}:page", page, last),
        _back(proposal),
    ]
    turn.show(
        lines(
            turn.text("move-choose-service"), *([lines(*rows)] if rows else []), separator="\n\n"
        ),
        [row for row in keyboard if row],
    )


def _service(turn: Turn, service_id: int) -> Service | None:
    if service_id == NEW:
        return None
    service = turn.session.get(Service, service_id)
    if service is None or service.retired_at is not None:
        raise RefusedError("service-gone")
    return service


def _title(turn: Turn, proposal: Proposal) -> MemberWords:
    return _w(title_of(turn.session, proposal, turn.language))


def _w(text: str) -> MemberWords:
    return MemberWords(text)


def _back(proposal: Proposal) -> list[Button]:
    return [Button("button-back", f"propose:one:{proposal.key}")]


HANDLERS = (
    Handlers(
        Who.WORKING_GROUP,
        taps={"move": ask, "launch": pick, "sure": decide},
        steps={"move.reason": take_reason},
    ),
)

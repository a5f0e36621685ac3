"""/weights: what outcomes taught about matching, and which weights are in use."""

from datetime import datetime

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from matching.scoring import DEFAULTS
from models.member import find_member
from models.weights import (
    CANDIDATE,
    WeightsVersion,
    count_versions,
    version_in_use,
    versions,
    weights_in_use,
)
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.personal_tables import SOMEBODY
from usecases.switch_weights import (
    BEGINNING,
    CAN_BE_USED,
    decide_candidate,
    number_in_use,
    switch_weights,
)
from usecases.unmet import in_fives
from usecases.weights_in_words import figures, table

PAGE = 8


def show(turn: Turn) -> None:
    """What is in use, and every version, the newest first."""
    _page(turn, 0)


def act(turn: Turn) -> None:
    """`weights:WHAT:NUMBER`; 0 is the beginning, before anything was learned."""
    what, number = turn.word(0), turn.number(1)
    if what == "page":
        _page(turn, number)
    elif what in {"show", "ask"}:
        _one(turn, number, sure=what == "ask")
    elif what in {"take", "keep"}:
        decide_candidate(turn.session, number, turn.now, actor=turn.user.id, use=what == "take")
        turn.show("weights-taken" if what == "take" else "weights-kept", _TO_LIST)
    elif what == "sure":
        switch_weights(turn.session, number, turn.number(2), turn.now, actor=turn.user.id)
        turn.show("weights-taken" if number else "weights-begun-again", _TO_LIST)
    else:
        raise RefusedError("button-old")


def _page(turn: Turn, page: int) -> None:
    total = count_versions(turn.session)
    last = max(0, (total - 1) // PAGE)
    page = min(max(page, 0), last)
    shown = versions(turn.session, page * PAGE, PAGE)
    around = []
    if page > 0:
        around.append(Button("button-newer", f"weights:page:{page - 1}"))
    if page < last:
        around.append(Button("button-older", f"weights:page:{page + 1}"))
    turn.show(
        lines(
            _in_use(turn),
            *(_line(turn, version) for version in shown),
            turn.text("weights-how" if shown else "weights-none"),
            separator="\n\n",
        ),
        [
            *(
                [Button("button-weights-version", f"weights:show:{v.key}", {"number": v.key})]
                for v in shown
            ),
            [Button("button-weights-beginning", f"weights:show:{BEGINNING}")],
            *([around] if around else []),
        ],
    )


def _one(turn: Turn, number: int, *, sure: bool) -> None:
    """One version beside what is in use; `sure`: before going back to it."""
    version = turn.session.get(WeightsVersion, number) if number != BEGINNING else None
    if version is None and number != BEGINNING:
        raise RefusedError("button-old")
    in_use = number_in_use(turn.session)
    weights = version.as_weights() if version is not None else DEFAULTS
    may_be_used = number != in_use and (version is None or version.state in CAN_BE_USED)
    if sure and not may_be_used:
        raise RefusedError("weights-switched")
    parts = [
        _line(turn, version) if version is not None else turn.text("weights-beginning"),
        table(turn.language, weights_in_use(turn.session), weights),
    ]
    if version is not None:
        parts.append(figures(turn.language, version))
    rows = [[Button("button-back", "weights:page:0")]]
    if sure:
        parts.append(turn.text("weights-sure"))
        rows = [
            [Button("button-weights-sure", f"weights:sure:{number}:{in_use}", style="success")],
            [Button("button-back", f"weights:show:{number}")],
        ]
    elif version is not None and version.state == CANDIDATE:
        rows = [
            [Button("button-weights-use", f"weights:take:{number}", style="success")],
            [Button("button-weights-keep", f"weights:keep:{number}")],
            *rows,
        ]
    elif may_be_used:
        rows = [[Button("button-weights-use", f"weights:ask:{number}")], *rows]
    turn.show(lines(*parts, separator="\n\n"), rows)


def _in_use(turn: Turn) -> Rendered:
    version = version_in_use(turn.session)
    if version is None:
        return turn.text("weights-heading-beginning")
    return turn.text("weights-heading", number=version.key)


def _line(turn: Turn, version: WeightsVersion) -> Rendered:
    """Its number, age and state, and who decided on it."""
    parts = [
        turn.text(
            "weights-version",
            number=version.key,
            date=_date(turn, version.made_at),
            outcomes=in_fives(version.outcomes),
        ),
        turn.text(f"weights-state-{version.state}"),
    ]
    if version.decided_at is not None and version.decided_by is not None:
        member = find_member(turn.session, version.decided_by)
        name = member.first_name if member is not None else ""
        if version.decided_by == SOMEBODY:
            name = turn.label("former-member")
        parts.append(
            turn.text(
                "weights-decided",
                date=_date(turn, version.decided_at),
                name=MemberWords(name or str(version.decided_by)),
            )
        )
    return lines(*parts)


def _date(turn: Turn, at: datetime) -> str:
    return f"{at.astimezone(turn.house.zone):%Y-%m-%d}"


_TO_LIST = [[Button("button-weights-list", "weights:page:0")]]

HANDLERS = (Handlers(Who.MODERATOR, commands={"weights": show}, taps={"weights": act}),)

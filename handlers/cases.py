"""/queue and the cards of cases: what moderators are asked to decide."""

from handlers.audit import ask_why, why
from handlers.services import pages_row
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from models.audit import AuditEntry
from models.case import Case, Decision, count_open_cases, open_cases
from usecases.case_card import render_case, subject_words
from usecases.decide import WANT_A_REASON, decide
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.words import shortened

PAGE = 5
SHORT = 90  # characters of what a case is about, on the list


def queue(turn: Turn) -> None:
    """Open cases, oldest first."""
    _page(turn, 0)


def turn_page(turn: Turn) -> None:
    _page(turn, turn.number(0))


def act(turn: Turn) -> None:
    """`case:show:ID`, or `case:VERDICT:ID`."""
    case = turn.session.get(Case, turn.number(1))
    if case is None:
        raise RefusedError("button-old")
    if turn.word(0) == "show":
        _show(turn, case)
    else:
        _decide(turn, case, turn.word(0))


def _decide(turn: Turn, case: Case, verdict: str) -> None:
    """One tap decides; where another moderator was quicker, the card says who and what."""
    taken = decide(
        turn.session,
        case,
        verdict,
        turn.now,
        actor=turn.user.id,
        moderators=turn.house.moderators,
        shown_in=turn.tap.message_id,
    )
    if not taken:
        _show(turn, case)
        turn.hint("case-too-late")
        return
    if (entry := _to_explain(turn, case, verdict)) is not None:
        ask_why(turn, entry)
    else:
        _show(turn, case)


def decide_in_group(turn: Turn) -> None:
    """`case:VERDICT:ID` below a card in the moderators' group; the clerk changes the cards.

    Why is asked of whoever decided, in private.
    """
    case = turn.session.get(Case, turn.number(1))
    if case is None:
        raise RefusedError("button-old")
    verdict = turn.word(0)
    moderators = turn.house.moderators
    if not decide(turn.session, case, verdict, turn.now, actor=turn.user.id, moderators=moderators):
        turn.hint("case-too-late")
        return
    if (entry := _to_explain(turn, case, verdict)) is not None:
        turn.say(*why(turn, entry))
        turn.hint("case-why-in-private")


def _to_explain(turn: Turn, case: Case, verdict: str) -> AuditEntry | None:
    """What was just done, where whoever it concerns is to hear why."""
    decision = turn.session.get(Decision, case.key)
    assert decision is not None
    entry = turn.session.get(AuditEntry, decision.entry_id)
    return entry if verdict in WANT_A_REASON else None


def _show(turn: Turn, case: Case) -> None:
    rendered, keyboard = render_case(turn.session, case, turn.language)
    turn.show(rendered, [*keyboard, [Button("button-to-queue", "queue:0")]])


def _page(turn: Turn, page: int) -> None:
    total = count_open_cases(turn.session)
    last = max(0, (total - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(open_cases(turn.session, page * PAGE, PAGE), page * PAGE + 1))
    rows = [
        turn.text(
            f"queue-{case.kind}",
            number=number,
            date=f"{case.opened_at.astimezone(turn.house.zone):%Y-%m-%d %H:%M}",
            words=MemberWords(_in_short(turn, case)),
        )
        for number, case in here
    ]
    keyboard = [
        [
            Button("button-number", f"case:show:{case.key}", {"number": number})
            for number, case in here
        ],
        pages_row("queue", page, last),
        [Button("button-to-mod", "mod:home")],
    ]
    heading = turn.text("queue-heading", count=total) if rows else turn.text("queue-empty")
    turn.show(lines(heading, *rows, separator="\n\n"), [row for row in keyboard if row])


def _in_short(turn: Turn, case: Case) -> str:
    words = subject_words(turn.session, case, turn.language)
    if not words:
        return turn.label("queue-member", number=case.member_id)
    return shortened(words[0].text, SHORT)


HANDLERS = (
    Handlers(
        Who.MODERATOR,
        commands={"queue": queue},
        taps={"queue": turn_page, "case": act},
    ),
)

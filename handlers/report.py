"""/stats, /diversity and /report: what the cooperative sees, for the working group."""

from handlers.incoming import Command, Tap
from handlers.turn import Handlers, Turn, Who
from models.figures import DIVERSITY, REPORT, STATS, UNMET
from reports.period import Month, read_month
from usecases.ask_for_report import ask_for, checked_range, months_to_choose, read_range
from usecases.errors import RefusedError
from usecases.outgoing import Button

MONTHS_OFFERED = 6
RANGES_OFFERED = (3, 12)


def stats(turn: Turn) -> None:
    """The picture and its words come from the reporter."""
    ask_for(turn.session, turn.user.id, STATS, turn.language, turn.now)


def diversity(turn: Turn) -> None:
    if not months_to_choose(turn.session, turn.now, turn.house.zone):
        raise RefusedError("diversity-none")
    ask_for(turn.session, turn.user.id, DIVERSITY, turn.language, turn.now)


def unmet(turn: Turn) -> None:
    """`charts:unmet`, below /unmet and /themes: what services do not answer, as pictures."""
    if not months_to_choose(turn.session, turn.now, turn.house.zone):
        raise RefusedError("diversity-none")
    ask_for(turn.session, turn.user.id, UNMET, turn.language, turn.now)


def report(turn: Turn) -> None:
    """`/report` offers months, `/report 2026-10` or `/report 2026-08 2026-10` makes one."""
    assert isinstance(turn.incoming, Command)
    months = months_to_choose(turn.session, turn.now, turn.house.zone)
    if not months:
        raise RefusedError("report-none")
    if turn.incoming.rest:
        _make(turn, *read_range(turn.session, turn.incoming.rest, turn.now, turn.house.zone))
        return
    newest = months[: -MONTHS_OFFERED - 1 : -1]
    keyboard = [[_button(turn, month)] for month in newest]
    keyboard += [
        [Button("button-report-range", f"report:{months[-count]}:{months[-1]}", {"count": count})]
        for count in RANGES_OFFERED
        if len(months) >= count
    ]
    turn.say("report-ask", keyboard)


def choose(turn: Turn) -> None:
    """`report:2026-08:2026-10`."""
    assert isinstance(turn.incoming, Tap)
    first, last = read_month(turn.word(0)), read_month(turn.word(1))
    if first is None or last is None:
        raise RefusedError("button-old")
    _make(turn, *checked_range(turn.session, first, last, turn.now, turn.house.zone))


def _make(turn: Turn, first: Month, last: Month) -> None:
    ask_for(turn.session, turn.user.id, REPORT, turn.language, turn.now, first=first, last=last)
    turn.say("report-coming")


def _button(turn: Turn, month: Month) -> Button:
    called = month.called(turn.language)
    return Button("button-report-month", f"report:{month}:{month}", {"month": called})


HANDLERS = (
    Handlers(
        Who.WORKING_GROUP,
        commands={"stats": stats, "diversity": diversity, "report": report},
        taps={"report": choose, "charts": unmet},
    ),
)

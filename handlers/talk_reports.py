"""Reported talks: moderators read the last lines, block who wrote them, or lay it aside."""

from handlers.moderation import say_why
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.relay import Relay, RelayReport
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.report_relay import find_report, send_files, settle_report
from usecases.words import shortened

SHOWN = 180  # characters of a line; twenty of them and the heading fit into one message


def act(turn: Turn) -> None:
    """`talkreport:show:REPORT`, `talkreport:files:REPORT`, `talkreport:settle:REPORT`."""
    action, number = turn.word(0), turn.number(1)
    found, relay = find_report(turn.session, number, turn.member)
    if action == "show":
        turn.note("report-read", found.key)
        _show(turn, found, relay)
    elif action == "files":
        send_files(turn.session, found, turn.user.id, turn.now)
    elif action == "settle":
        entry = settle_report(turn.session, found, turn.now, actor_id=turn.user.id)
        turn.show("mod-report-settled", say_why(entry), number=found.key)
    else:
        raise RefusedError("button-old")


def _show(turn: Turn, found: RelayReport, relay: Relay) -> None:
    reporter, other = found.reporter_id, relay.peer_of(found.reporter_id)
    turn.show(
        lines(
            turn.text("mod-report", number=found.key, reporter=reporter, other=other),
            *(_line(turn, row, reporter, other) for row in found.lines),
            *([] if found.lines else [turn.text("mod-report-empty")]),
            separator="\n\n",
        ),
        [
            [Button("button-mod-block-number", f"mod:block:{other}", {"number": other}, "danger")],
            *(
                [[Button("button-mod-report-files", f"talkreport:files:{found.key}")]]
                if any(file_id for _, _, file_id, _ in found.lines)
                else []
            ),
            [Button("button-mod-report-settle", f"talkreport:settle:{found.key}")],
        ],
    )


def _line(turn: Turn, row: list[object], reporter: int, other: int) -> Rendered:
    kind, text, _, by_reporter = row
    number = reporter if by_reporter else other
    words = MemberWords(shortened(str(text), SHOWN))
    if kind == "text":
        return turn.text("mod-report-line", number=number, words=words)
    what = turn.label(f"mod-report-{kind}")
    return turn.text("mod-report-file", number=number, what=what, words=words)


HANDLERS = (Handlers(Who.MODERATOR, taps={"talkreport": act}),)

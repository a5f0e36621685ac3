"""How a talk through the bot may end: names cross, it is ended, or it is reported."""

from handlers.turn import Handler, Handlers, Turn, Who
from usecases.end_relay import end_relay
from usecases.errors import RefusedError
from usecases.open_relay import label_text
from usecases.outgoing import Button
from usecases.pass_on import my_open_relay
from usecases.report_relay import report_relay, reported_relay
from usecases.reveal import Reveal, ask_reveal


def reveal(turn: Turn) -> None:
    """Ask to show names, or agree to it."""
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    outcome = ask_reveal(turn.session, turn.me, relay, turn.now)
    label = label_text(turn.language, relay, turn.me.key)
    if outcome is Reveal.AGREED:
        turn.show(outcome, label=label)
    else:
        turn.say(outcome, label=label)


def hide(turn: Turn) -> None:
    """Not now: nothing is kept of it, so it cannot be told."""
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    turn.show("relay-reveal-not", label=label_text(turn.language, relay, turn.me.key))


def ask_end(turn: Turn) -> None:
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    turn.show(
        "relay-end-sure",
        [
            [Button("button-relay-end-sure", f"parting:ended:{relay.key}", style="danger")],
            [Button("button-back", f"relay:back:{relay.key}")],
        ],
        label=label_text(turn.language, relay, turn.me.key),
    )


def end(turn: Turn) -> None:
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    end_relay(turn.session, relay, turn.now, by=turn.me.key)
    turn.show(
        "relay-you-ended",
        [
            [Button("button-relay-report", f"parting:report:{relay.key}")],
            [Button("button-back", "relay:list:0")],
        ],
        label=label_text(turn.language, relay, turn.me.key),
    )


def ask_report(turn: Turn) -> None:
    """What reporting does, before it is done. A message of its own, as it may be asked for below
    the news that a talk ended."""
    relay = reported_relay(turn.session, turn.me, turn.number(1))
    turn.say(
        "relay-report-sure",
        [
            [Button("button-relay-report-sure", f"parting:reported:{relay.key}", style="danger")],
            [Button("button-relay-report-not", f"parting:keep:{relay.key}")],
        ],
        label=label_text(turn.language, relay, turn.me.key),
    )


def keep(turn: Turn) -> None:
    turn.show("relay-not-reported")


def report(turn: Turn) -> None:
    relay = reported_relay(turn.session, turn.me, turn.number(1))
    report_relay(
        turn.session,
        turn.me,
        relay,
        turn.now,
        moderators=turn.house.moderators,
        default_language=turn.house.default_language,
    )
    turn.show("relay-reported", label=label_text(turn.language, relay, turn.me.key))


def act(turn: Turn) -> None:
    """`parting:ACTION:TALK`."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


ACTIONS: dict[str, Handler] = {
    "reveal": reveal,
    "hide": hide,
    "end": ask_end,
    "ended": end,
    "report": ask_report,
    "keep": keep,
    "reported": report,
}

HANDLERS = (Handlers(Who.MEMBER, taps={"parting": act}),)

"""Writing to many members: from the first text to the result."""

from handlers.broadcast_cards import (
    audience_label,
    moment_text,
    show_composer,
    show_list,
    show_one,
    show_preview,
    show_values,
)
from handlers.turn import Handlers, Turn, Who
from locales import LANGUAGES, language_name, lines
from models.broadcast import ALL, Broadcast
from usecases.audience import KINDS, as_told, audience_size
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.send_broadcast import render_state, state_buttons
from usecases.write_broadcast import (
    begin_broadcast,
    checked_moment,
    drop_text,
    find_draft,
    plan_broadcast,
    render_broadcast,
    set_audience,
    set_text,
    stop_broadcast,
    text_for,
)

SUGGESTED = ("9:00", "12:00", "18:00")  # the next such time, by the house's clock


def act(turn: Turn) -> None:
    """`bc:ACTION`, or `bc:ACTION:ID…`."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


def _new(turn: Turn) -> None:
    broadcast = begin_broadcast(turn.session, turn.user.id)
    show_composer(turn, broadcast)


def _compose(turn: Turn) -> None:
    turn.leave()
    show_composer(turn, _draft(turn))


def _ask_text(turn: Turn) -> None:
    broadcast, language = _draft(turn), turn.word(2)
    if language not in LANGUAGES:
        raise RefusedError("button-old")
    turn.conversation.go_to("bc.text", broadcast_id=broadcast.key, language=language)
    rows = [[Button("button-back", f"bc:compose:{broadcast.key}")]]
    if language in broadcast.texts:
        drop = Button("button-broadcast-drop-text", f"bc:untext:{broadcast.key}:{language}")
        rows.insert(0, [drop])
    turn.show("broadcast-ask-text", rows, language=language_name(turn.language, language))


def take_text(turn: Turn) -> None:
    data = turn.conversation.data
    broadcast = find_draft(turn.session, int(data["broadcast_id"]), turn.user.id)
    set_text(broadcast, str(data["language"]), turn.typed)
    turn.leave()
    show_composer(turn, broadcast)


def _drop_text(turn: Turn) -> None:
    broadcast = _draft(turn)
    drop_text(broadcast, turn.word(2))
    turn.leave()
    show_composer(turn, broadcast)


def _ask_audience(turn: Turn) -> None:
    """First the kind, then which of it."""
    broadcast = _draft(turn)
    if len(turn.tap.args) > 2:
        show_values(turn, broadcast, turn.word(2), turn.number(3))
        return
    rows = [[Button("button-broadcast-all", f"bc:aim:{broadcast.key}:{ALL}")]]
    rows += [
        [Button(f"button-broadcast-{kind}", f"bc:who:{broadcast.key}:{kind}:0")]
        for kind in KINDS
        if kind != ALL
    ]
    turn.show("broadcast-ask-who", [*rows, [Button("button-back", f"bc:compose:{broadcast.key}")]])


def _aim(turn: Turn) -> None:
    broadcast = _draft(turn)
    value = turn.tap.args[3] if len(turn.tap.args) > 3 else None
    set_audience(turn.session, broadcast, turn.word(2), value, turn.now)
    show_composer(turn, broadcast)


def _preview(turn: Turn) -> None:
    broadcast = _written(turn)
    language = turn.word(2)
    if language not in LANGUAGES:
        raise RefusedError("button-old")
    show_preview(turn, broadcast, language)


def _test(turn: Turn) -> None:
    """As members get it, to oneself alone."""
    broadcast, language = _written(turn), turn.word(2)
    if language not in LANGUAGES:
        raise RefusedError("button-old")
    turn.say(render_broadcast(language, text_for(broadcast, language)))
    turn.note("broadcast-test", broadcast.key)


def _ask_when(turn: Turn) -> None:
    broadcast = _written(turn)
    turn.conversation.go_to("bc.when", broadcast_id=broadcast.key)
    here = turn.now.astimezone(turn.house.zone)
    turn.show(
        "broadcast-ask-when",
        [
            [Button("button-broadcast-now", f"bc:at:{broadcast.key}:now")],
            [
                Button("button-broadcast-at", f"bc:at:{broadcast.key}:{hour}", {"clock": hour})
                for hour in SUGGESTED
            ],
            [Button("button-back", f"bc:compose:{broadcast.key}")],
        ],
        clock=f"{here:%H:%M}",
    )


def _choose_when(turn: Turn) -> None:
    broadcast = _written(turn)
    chosen = ":".join(turn.tap.args[2:])
    if chosen != "now" and chosen not in SUGGESTED:
        raise RefusedError("button-old")
    broadcast.due_at = (
        None if chosen == "now" else checked_moment(chosen, turn.now, turn.house.zone)
    )
    _ask_whether_sure(turn, broadcast)


def take_when(turn: Turn) -> None:
    broadcast_id = int(turn.conversation.data["broadcast_id"])
    broadcast = find_draft(turn.session, broadcast_id, turn.user.id)
    broadcast.due_at = checked_moment(turn.typed, turn.now, turn.house.zone)
    _ask_whether_sure(turn, broadcast)


def _ask_whether_sure(turn: Turn, broadcast: Broadcast) -> None:
    turn.leave()
    size = audience_size(turn.session, broadcast, moderators=turn.house.moderators)
    told = as_told(turn.session, broadcast, size)
    turn.show(
        lines(
            turn.text(
                "broadcast-sure-now" if broadcast.due_at is None else "broadcast-sure-at",
                when=moment_text(turn, broadcast.due_at or turn.now),
            ),
            audience_label(turn, broadcast, told),
            turn.text("broadcast-sure"),
            separator="\n\n",
        ),
        [
            [Button("button-broadcast-go", f"bc:go:{broadcast.key}", style="success")],
            [Button("button-back", f"bc:compose:{broadcast.key}")],
        ],
    )


def _go(turn: Turn) -> None:
    broadcast = _draft(turn)
    plan_broadcast(
        turn.session,
        broadcast,
        turn.now,
        moderators=turn.house.moderators,
        message_id=turn.tap.message_id,
    )
    show_one(turn, broadcast)


def _stop(turn: Turn) -> None:
    """Any moderator may."""
    broadcast = _any(turn)
    stop_broadcast(turn.session, broadcast, turn.now, actor=turn.user.id)
    turn.session.flush()
    turn.show(
        render_state(turn.session, broadcast, turn.language), state_buttons(broadcast) or None
    )


def _drop(turn: Turn) -> None:
    turn.session.delete(_draft(turn))
    turn.session.flush()
    show_list(turn)


def _one(turn: Turn) -> None:
    show_one(turn, _any(turn))


def _any(turn: Turn) -> Broadcast:
    broadcast = turn.session.get(Broadcast, turn.number(1))
    if broadcast is None:
        raise RefusedError("button-old")
    return broadcast


def _draft(turn: Turn) -> Broadcast:
    return find_draft(turn.session, turn.number(1), turn.user.id)


def _written(turn: Turn) -> Broadcast:
    """A draft that has a text.

    Raises:
        RefusedError: when it has none yet.
    """
    broadcast = _draft(turn)
    if not broadcast.texts:
        raise RefusedError("broadcast-no-text")
    return broadcast


ACTIONS = {
    "list": show_list,
    "new": _new,
    "compose": _compose,
    "text": _ask_text,
    "untext": _drop_text,
    "who": _ask_audience,
    "aim": _aim,
    "preview": _preview,
    "test": _test,
    "when": _ask_when,
    "at": _choose_when,
    "go": _go,
    "stop": _stop,
    "drop": _drop,
    "one": _one,
}

HANDLERS = (
    Handlers(
        Who.MODERATOR,
        taps={"bc": act},
        steps={"bc.text": take_text, "bc.when": take_when},
    ),
)

"""Talking through the bot: /talk, the talk one is in, and words that might be for a peer.

Nothing reaches a peer that was not meant for them: while somebody is in a talk what they write goes
there; outside one, or after an hour of silence, it is asked first.
"""

from dataclasses import asdict
from datetime import datetime, timedelta

from handlers.incoming import NotText, Tap, Words
from handlers.need import show_draft
from handlers.pages import page_of, turning
from handlers.turn import Handler, Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.introduction import Introduction
from models.member import get_member
from models.need import SHORTEST
from models.relay import Relay, find_line, line_shown_as, open_relays
from usecases.contact_details import without_addresses
from usecases.end_relay import leave_talk
from usecases.errors import RefusedError
from usecases.first_words import words_of
from usecases.open_relay import label_text
from usecases.outgoing import Button, Keyboard
from usecases.pass_on import IN_TALK, Said, my_open_relay, pass_change_on, pass_on, release_lines
from usecases.words import shortened

ASK_AGAIN_AFTER = timedelta(hours=1)  # of silence: who knows what is typed next
WHERE = "relay.where"
MOST_WAITING = 10  # messages that wait for where they should go
SHOWN = 60  # characters of what a talk is about


def claimed(turn: Turn) -> Handler | None:
    """Who handles what may be for a peer, though no button and no open question says so."""
    incoming = turn.incoming
    if not isinstance(incoming, Words | NotText) or not turn.has_joined:
        return None
    me = turn.me.key
    if incoming.edited:
        return change_line if find_line(turn.session, me, incoming.message_id) else None
    if incoming.reply_to is not None and line_shown_as(
        turn.session, turn.user.id, incoming.reply_to
    ):
        return answer_line
    if turn.conversation.step is None and open_relays(turn.session, me):
        return ask_where
    return None


def show_list(turn: Turn) -> None:
    """/talk: every open talk, by what it is about."""
    _show_page(turn, 0)


def turn_page(turn: Turn) -> None:
    _show_page(turn, turn.number(1))


def _show_page(turn: Turn, number: int) -> None:
    """Five a page; with a way back where it was opened from /mine."""
    relays = open_relays(turn.session, turn.me.key)
    back = [[Button("button-back", "mine:list")]] if isinstance(turn.incoming, Tap) else []
    if not relays:
        turn.show("relay-none", [[Button("button-tell-need", "need")], *back])
        return
    _, shown = page_of(relays, number)
    rows = [
        *([talk_button(turn, relay)] for relay in shown),
        turning("relay:list", number, len(relays)),
        *back,
    ]
    turn.show(
        lines(turn.text("relay-list"), *(talk_line(turn, relay) for relay in shown)),
        [row for row in rows if row],
    )


def enter(turn: Turn) -> None:
    """A message of its own: the one with the button may be what the peer said."""
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    _be_in(turn, relay)
    turn.say(*_mode(turn, relay))


def back(turn: Turn) -> None:
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    _be_in(turn, relay)
    turn.show(*_mode(turn, relay))


def leave(turn: Turn) -> None:
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    leave_talk(turn.session, relay, turn.user.id)
    turn.show(
        "relay-left",
        [[Button("button-relay-talk", f"relay:enter:{relay.key}")]],
        label=label_text(turn.language, relay, turn.me.key),
    )


def say(turn: Turn) -> None:
    """Something written in a talk."""
    if _is_edited(turn):
        turn.say("edited-late")
        return
    data = turn.conversation.data
    relay = my_open_relay(turn.session, turn.me, int(data["relay"]))
    if turn.now - datetime.fromisoformat(data["at"]) > ASK_AGAIN_AFTER:
        ask_where(turn)
        return
    if pass_on(turn.session, turn.me, relay, _said(turn), turn.now):
        _be_in(turn, relay)


def answer_line(turn: Turn) -> None:
    """A reply to something the peer said goes to that peer, whatever else is going on."""
    incoming = turn.incoming
    assert isinstance(incoming, Words | NotText)
    assert incoming.reply_to is not None
    line = line_shown_as(turn.session, turn.user.id, incoming.reply_to)
    assert line is not None
    relay = my_open_relay(turn.session, turn.me, line.relay_id)
    if not pass_on(turn.session, turn.me, relay, _said(turn), turn.now):
        return
    if turn.conversation.step == IN_TALK and turn.conversation.data.get("relay") == relay.key:
        _be_in(turn, relay)
    else:
        turn.say(
            "relay-passed",
            [[Button("button-relay-talk", f"relay:enter:{relay.key}")]],
            label=label_text(turn.language, relay, turn.me.key),
        )


def change_line(turn: Turn) -> None:
    incoming = turn.incoming
    assert isinstance(incoming, Words | NotText)
    text = incoming.text if isinstance(incoming, Words) else incoming.caption
    pass_change_on(turn.session, turn.me, incoming.message_id, text, turn.now)


def ask_where(turn: Turn) -> None:
    """Keep what was written until its writer says whom it is for."""
    if _is_edited(turn):
        turn.say("edited-late")
        return
    waiting = [*turn.conversation.data.get("waiting", []), asdict(_said(turn))]
    if len(waiting) > MOST_WAITING:
        raise RefusedError("relay-where-first")
    turn.leave()
    turn.conversation.go_to(WHERE, **{**turn.conversation.data, "waiting": waiting})
    rows = [
        [Button("button-relay-to", f"relay:send:{relay.key}", {"label": label})]
        for relay in open_relays(turn.session, turn.me.key)
        if (label := label_text(turn.language, relay, turn.me.key))
    ]
    if all(said["kind"] == "text" for said in waiting):
        rows.append([Button("button-relay-need", "relay:need")])
    rows.append([Button("button-relay-nobody", "relay:drop")])
    turn.say("relay-where", rows, count=len(waiting))


def send(turn: Turn) -> None:
    """What waited goes where its writer says, and they are in that talk."""
    relay = my_open_relay(turn.session, turn.me, turn.number(1))
    for said in _take_waiting(turn):
        if not pass_on(turn.session, turn.me, relay, said, turn.now):
            return
    _be_in(turn, relay)
    turn.show(*_mode(turn, relay))


def make_need(turn: Turn) -> None:
    text = "\n".join(said.text for said in _take_waiting(turn))
    if len(text.strip()) >= SHORTEST:
        turn.show("relay-to-need")
        show_draft(turn, text, None, told_in=None)
    else:
        turn.show("say-more", [[Button("button-tell-need", "need")]])


def drop(turn: Turn) -> None:
    _take_waiting(turn)
    turn.show("relay-dropped")


def act(turn: Turn) -> None:
    """`relay:ACTION`, with the number of a talk where it is about one."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


ACTIONS: dict[str, Handler] = {
    "list": turn_page,
    "enter": enter,
    "back": back,
    "leave": leave,
    "send": send,
    "need": make_need,
    "drop": drop,
}


def _mode(turn: Turn, relay: Relay) -> tuple[Rendered, Keyboard]:
    return (
        turn.text("relay-mode", label=label_text(turn.language, relay, turn.me.key)),
        [
            [Button("button-relay-leave", f"relay:leave:{relay.key}")],
            [Button("button-reveal", f"parting:reveal:{relay.key}")],
            [
                Button("button-relay-end", f"parting:end:{relay.key}"),
                Button("button-relay-report", f"parting:report:{relay.key}"),
            ],
        ],
    )


def _be_in(turn: Turn, relay: Relay) -> None:
    release_lines(turn.session, turn.me, turn.now)
    turn.leave()
    kept = turn.conversation.data
    turn.conversation.go_to(IN_TALK, **{**kept, "relay": relay.key, "at": turn.now.isoformat()})


def _said(turn: Turn) -> Said:
    """What was written, as far as it can be passed on.

    Raises:
        RefusedError: for a sticker, a contact, something forwarded…
    """
    incoming = turn.incoming
    if isinstance(incoming, Words):
        return Said("text", incoming.text, None, incoming.message_id)
    assert isinstance(incoming, NotText)
    if incoming.passable is None:
        raise RefusedError("relay-kind")
    kind, file_id = incoming.passable
    return Said(kind, incoming.caption, file_id, incoming.message_id)


def _take_waiting(turn: Turn) -> list[Said]:
    waiting = turn.conversation.data.get("waiting")
    if turn.conversation.step != WHERE or not waiting:
        raise RefusedError("already-answered")
    turn.leave()
    return [Said(**said) for said in waiting]


def _is_edited(turn: Turn) -> bool:
    return isinstance(turn.incoming, Words | NotText) and turn.incoming.edited


def talk_button(turn: Turn, relay: Relay) -> Button:
    label = label_text(turn.language, relay, turn.me.key)
    return Button("button-relay-with", f"relay:enter:{relay.key}", {"label": label})


def talk_line(turn: Turn, relay: Relay) -> Rendered:
    """The other's label, and what the talk is about."""
    introduction = turn.session.get(Introduction, relay.introduction_id)
    assert introduction is not None
    peer = get_member(turn.session, relay.peer_of(turn.me.key))
    words = without_addresses(words_of(turn.session, introduction, peer))
    return turn.text(
        "relay-listed",
        label=label_text(turn.language, relay, turn.me.key),
        words=MemberWords(shortened(words, SHOWN)),
    )


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"talk": show_list},
        taps={"relay": act},
        steps={IN_TALK: say, WHERE: ask_where},
        files={IN_TALK: say, WHERE: ask_where},
    ),
)

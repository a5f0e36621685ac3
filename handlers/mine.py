"""/mine: my needs, the cards that wait for me, my talks and circles, and the people I met."""

from handlers.circles import circle_line
from handlers.experience import ask_what_helped
from handlers.relay import talk_button, talk_line
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.circle import OFFERED, circles_with
from models.circle import OPEN as CIRCLE_OPEN
from models.experience import experiences_of
from models.member import Member
from models.need import OPEN, Need, closed_needs_of, find_need_of, needs_of
from models.relay import open_relays
from usecases.close_need import solve_need, withdraw_need
from usecases.errors import RefusedError
from usecases.introduce import address, introduced_peers
from usecases.outgoing import Button
from usecases.send_card import send_waiting_cards, waiting_introductions
from usecases.words import shortened

SHOWN_OF_A_NEED = 60  # characters on the list and on its button
SHOWN_PEERS = SHOWN_TALKS = 3  # the last ones; the others are a page away


def show_list(turn: Turn) -> None:
    """Everything of mine at a glance, each with a button."""
    turn.leave()
    needs = needs_of(turn.session, turn.me.key, only_open=True)
    parts = [turn.text("mine-needs" if needs else "mine-no-needs")]
    parts += [
        turn.text(
            "mine-need", number=number, words=MemberWords(shortened(need.text, SHOWN_OF_A_NEED))
        )
        for number, need in enumerate(needs, 1)
    ]
    blocks = [lines(*parts)]
    keyboard = [
        [Button("button-need-number", f"mine:need:{need.key}", {"number": number})]
        for number, need in enumerate(needs, 1)
    ]
    if waiting := len(waiting_introductions(turn.session, turn.me, turn.now)):
        blocks.append(turn.text("mine-cards", count=waiting))
        keyboard.append([Button("button-cards", "mine:cards")])
    for block, rows in (_talks(turn), _circles(turn)):
        blocks += block
        keyboard += rows
    peers = introduced_peers(turn.session, turn.me)[::-1]
    if peers:
        shown = [_peer(turn, peer) for _, peer in peers[:SHOWN_PEERS]]
        blocks.append(lines(turn.text("mine-peers"), *shown))
    if len(peers) > SHOWN_PEERS:
        keyboard.append([Button("button-all-peers", "past:peers:0", {"count": len(peers)})])
    if closed_needs_of(turn.session, turn.me.key):
        keyboard.append([Button("button-closed-needs", "past:list:0")])
    if shared := len(experiences_of(turn.session, turn.me.key)):
        keyboard.append([Button("button-my-experiences", "myexp:list:0", {"count": shared})])
    keyboard.append([Button("button-tell-need", "need")])
    turn.show(lines(*blocks, separator="\n\n"), keyboard)


def _talks(turn: Turn) -> tuple[list[Rendered], list[list[Button]]]:
    """The last open talks through the bot, and the way to all."""
    relays = open_relays(turn.session, turn.me.key)[::-1]
    if not relays:
        return [], []
    shown = relays[:SHOWN_TALKS]
    rows = [[talk_button(turn, relay)] for relay in shown]
    if len(relays) > len(shown):
        rows.append([Button("button-all-talks", "relay:list:0", {"count": len(relays)})])
    return [lines(turn.text("relay-list"), *(talk_line(turn, relay) for relay in shown))], rows


def _circles(turn: Turn) -> tuple[list[Rendered], list[list[Button]]]:
    """Circles I am in, or whose card waits for me; /circles says more of both."""
    found = [
        line
        for circle, seat in circles_with(turn.session, turn.me.key, [OFFERED, CIRCLE_OPEN])
        if (line := circle_line(turn, circle, seat)) is not None
    ]
    if not found:
        return [], []
    return [lines(*found)], [[Button("button-my-circles", "circle:0:list", {"count": len(found)})]]


def act(turn: Turn) -> None:
    """A button of the list or of one need."""
    action = turn.tap.args[0] if turn.tap.args else "list"
    if action == "list":
        show_list(turn)
    elif action == "cards":
        send_waiting_cards(turn.session, turn.me, turn.now)
    elif action in ACTIONS:
        ACTIONS[action](turn, _my_open_need(turn))
    else:
        raise RefusedError("button-old")


def _show_need(turn: Turn, need: Need) -> None:
    turn.leave()
    parts = [turn.text("mine-one", words=MemberWords(need.text, may_link=True))]
    if need.hidden_at is not None:
        parts.append(turn.text("mine-hidden"))
    turn.show(
        lines(*parts, separator="\n\n"),
        [
            [Button("button-solved", f"mine:solved:{need.key}", style="success")],
            [
                Button("button-rewrite", f"mine:rewrite:{need.key}"),
                Button("button-withdraw", f"mine:withdraw:{need.key}"),
            ],
            [Button("button-history", f"past:need:{need.key}")],
            [Button("button-back", "mine:list")],
        ],
    )


def _rewrite(turn: Turn, need: Need) -> None:
    turn.conversation.go_to("need.text", need_id=need.key)
    turn.show(
        "need-rewrite",
        [[Button("button-back", f"mine:need:{need.key}")]],
        words=MemberWords(need.text, may_link=True),
    )


def _solved(turn: Turn, need: Need) -> None:
    solve_need(turn.session, need, turn.now)
    ask_what_helped(turn, need)


def _ask_withdraw(turn: Turn, need: Need) -> None:
    """It cannot be undone, so it takes a second tap."""
    turn.show(
        "mine-withdraw",
        [
            [Button("button-withdraw-sure", f"mine:gone:{need.key}", style="danger")],
            [Button("button-back", f"mine:need:{need.key}")],
        ],
        words=MemberWords(shortened(need.text, SHOWN_OF_A_NEED)),
    )


def _withdraw(turn: Turn, need: Need) -> None:
    withdraw_need(turn.session, need, turn.now)
    turn.show("mine-withdrawn", [[Button("button-back", "mine:list")]])


ACTIONS = {
    "need": _show_need,
    "rewrite": _rewrite,
    "solved": _solved,
    "withdraw": _ask_withdraw,
    "gone": _withdraw,
}


def _my_open_need(turn: Turn) -> Need:
    need = find_need_of(turn.session, turn.me.key, turn.number(1))
    if need is None:
        raise RefusedError("button-old")
    if need.state != OPEN:
        raise RefusedError("need-closed")
    return need


def _peer(turn: Turn, peer: Member) -> Rendered:
    return lines(
        turn.text("mine-peer", name=MemberWords(peer.first_name)),
        address(turn.me, peer),
        separator=" – ",
    )


HANDLERS = (Handlers(Who.MEMBER, commands={"mine": show_list}, taps={"mine": act}),)

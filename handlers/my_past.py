"""/mine, its further pages: whom I met, needs that are closed, and what happened with each."""

from handlers.pages import page_of, turning
from handlers.profile_card import day_text, zone_of
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.need import OPEN, closed_needs_of, find_need_of
from usecases.errors import RefusedError
from usecases.introduce import address, introduced_peers
from usecases.need_history import Event, history_of
from usecases.outgoing import Button
from usecases.words import shortened

SHOWN = 60  # characters of a need on the list
MOST_EVENTS = 20  # the newest; a message has an end


def act(turn: Turn) -> None:
    action = turn.word(0)
    if action == "list":
        _show_closed(turn, turn.number(1))
    elif action == "peers":
        _show_peers(turn, turn.number(1))
    elif action == "need":
        _show_history(turn, turn.number(1))
    else:
        raise RefusedError("button-old")


def _show_closed(turn: Turn, number: int) -> None:
    """Closed needs, newest first, five a page."""
    every = closed_needs_of(turn.session, turn.me.key)
    start, shown = page_of(every, number)
    parts = [turn.text("past-needs" if every else "past-no-needs")]
    parts += [
        turn.text(
            f"past-need-{need.state}",
            number=place,
            words=MemberWords(shortened(need.text, SHOWN)),
        )
        for place, need in enumerate(shown, start + 1)
    ]
    read = [
        Button("button-number", f"past:need:{need.key}", {"number": place})
        for place, need in enumerate(shown, start + 1)
    ]
    rows = [read, turning("past:list", number, len(every)), [Button("button-back", "mine:list")]]
    turn.show(lines(*parts), [row for row in rows if row])


def _show_peers(turn: Turn, number: int) -> None:
    """Everyone I was introduced to, the last one first, five a page."""
    every = introduced_peers(turn.session, turn.me)[::-1]
    _, shown = page_of(every, number)
    parts = [turn.text("mine-peers")]
    parts += [
        lines(
            turn.text("mine-peer", name=MemberWords(peer.first_name)),
            address(turn.me, peer),
            separator=" – ",
        )
        for _, peer in shown
    ]
    rows = [turning("past:peers", number, len(every)), [Button("button-back", "mine:list")]]
    turn.show(lines(*parts), [row for row in rows if row])


def _show_history(turn: Turn, need_id: int) -> None:
    need = find_need_of(turn.session, turn.me.key, need_id)
    if need is None:
        raise RefusedError("button-old")
    events = history_of(turn.session, need, zone_of(turn))[-MOST_EVENTS:]
    back = f"mine:need:{need.key}" if need.state == OPEN else "past:list:0"
    turn.show(
        lines(
            turn.text("past-one", words=MemberWords(need.text)),
            lines(*(_event(turn, event) for event in events)),
            separator="\n\n",
        ),
        [[Button("button-back", back)]],
    )


def _event(turn: Turn, event: Event) -> Rendered:
    here = event.at.astimezone(zone_of(turn)).date()
    day = day_text(turn, here)
    if here.year != turn.now.year:
        day = f"{day} {here.year}"
    if event.kind == "cards":
        return turn.text("past-event-cards", day=day, count=event.count)
    if event.kind == "introduced":
        name = MemberWords(event.name or turn.label("former-member"))
        return turn.text("past-event-introduced", day=day, name=name)
    return turn.text(f"past-event-{event.kind}", day=day)


HANDLERS = (Handlers(Who.MEMBER, taps={"past": act}),)

"""/circle: being in the room of a circle that talks in the bot."""

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords
from models.circle import OPEN, RELAY, Circle, circles_with, members_in
from usecases.circle_letters import names, way_in
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.talk_in_circle import ROOM, enter, is_in_room, say_in_circle, talks_here


def go_to_room(turn: Turn) -> None:
    """/circle: into the room, or to the group; a circle has one of the two."""
    mine = [c for c, seat in circles_with(turn.session, turn.me.key, [OPEN]) if seat.answer]
    if not mine:
        turn.say("circles-none")
    elif mine[0].place is None:
        turn.say("circle-no-place-yet")
    elif mine[0].place == RELAY:
        come_in(turn, mine[0].key)
    else:
        turn.say("circle-in-group", way_in(mine[0]))


def come_in(turn: Turn, circle_id: int) -> None:
    """From now on their words go to the others, until they go out, or three hours later."""
    circle = turn.session.get(Circle, circle_id)
    if circle is None:
        raise RefusedError("button-old")
    missed = enter(turn.session, turn.me, circle)
    turn.leave()
    _stay(turn, circle_id)
    others = [m for m in members_in(turn.session, circle_id) if m.key != turn.me.key]
    for name, words in missed:
        turn.say("circle-line", name=MemberWords(name), words=MemberWords(words, may_link=True))
    turn.say("circle-entered", _way_out(circle_id), names=names(others))


def go_out(turn: Turn, circle_id: int) -> None:
    if turn.conversation.step != ROOM or turn.conversation.data.get("circle") != circle_id:
        raise RefusedError("circle-out-already")
    turn.leave()
    turn.show("circle-out")


def pass_on(turn: Turn) -> None:
    """Words in the room."""
    circle_id = int(turn.conversation.data["circle"])
    if not talks_here(turn.session, turn.me, circle_id):
        turn.leave()
        turn.say("circle-not-here")
        return
    if not is_in_room(turn.conversation, circle_id, turn.now):
        turn.leave()
        turn.say("circle-stale")
        return
    say_in_circle(turn.session, turn.me, circle_id, turn.typed, turn.now)
    _stay(turn, circle_id)


def only_text(turn: Turn) -> None:
    turn.say("circle-only-text", _way_out(int(turn.conversation.data["circle"])))


def _stay(turn: Turn, circle_id: int) -> None:
    kept = turn.conversation.data
    turn.conversation.go_to(ROOM, **{**kept, "circle": circle_id, "at": turn.now.isoformat()})


def _way_out(circle_id: int) -> list[list[Button]]:
    return [[Button("button-circle-out", f"circle:{circle_id}:out")]]


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"circle": go_to_room},
        steps={ROOM: pass_on},
        files={ROOM: only_text},
    ),
)

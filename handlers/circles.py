"""Circles: the card, /circles with what is mine, hosting, leaving."""

from collections.abc import Sequence

from handlers.circle_room import come_in, go_out
from handlers.incoming import Tap
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, language_name, lines
from models.circle import OFFERED, OPEN, Circle, CircleSeat, circles_with, members_in, seat_of
from models.meeting import CHOOSING, meeting_of, voice_of
from models.role import Role
from usecases.circle_letters import moment_for, names, way_in
from usecases.end_circle import leave_circle
from usecases.errors import RefusedError
from usecases.host_circle import give_link, is_awaited, step_back, volunteer
from usecases.offer_circle import (
    answer_circle,
    card_keyboard,
    keep_yes,
    render_card,
    shared_words,
)
from usecases.outgoing import Button
from usecases.plan_meeting import dates_keyboard
from usecases.prepare_circles import are_unasked

IN_LIST = "list"  # a card was answered where the circles are listed


def show_list(turn: Turn) -> None:
    """/circles: cards that wait, and the circles I am in."""
    turn.leave()
    mine = circles_with(turn.session, turn.me.key, [OFFERED, OPEN])
    blocks: list[Rendered] = []
    keyboard: list[Sequence[Button]] = []
    for circle, seat in mine:
        if circle.state == OPEN and seat.answer:
            blocks.append(_about(turn, circle))
            keyboard += _buttons(turn, circle)
        elif circle.offer_ends_at is not None:
            blocks.append(render_card(turn.session, circle, seat, turn.me, "circle-card-waits"))
            keyboard += card_keyboard(circle, seat, where=IN_LIST)
    if not blocks:
        blocks.append(turn.text("circles-none"))
    if turn.reaches(Role.WORKING_GROUP):
        now, other = ("unasked", "asked") if are_unasked(turn.session) else ("asked", "unasked")
        blocks.append(turn.text(f"circles-are-{now}"))
        keyboard.append([Button(f"button-circles-{other}", f"circlemode:{other}")])
    if isinstance(turn.incoming, Tap):
        keyboard.append([Button("button-back", "mine:list")])
    turn.show(lines(*blocks, separator="\n\n"), keyboard)


def _about(turn: Turn, circle: Circle) -> Rendered:
    others = [m for m in members_in(turn.session, circle.key) if m.key != turn.me.key]
    parts = [
        turn.text(
            "circle-mine",
            names=names(others),
            language=language_name(turn.language, circle.language),
        )
    ]
    if words := shared_words(circle, turn.language):
        parts.append(turn.text("circle-card-words", words=MemberWords(" · ".join(words))))
    if circle.place is None:
        parts.append(turn.text("circle-no-place-yet"))
    meeting = meeting_of(turn.session, circle.key)
    if meeting is not None and meeting.held_at is not None and meeting.held_at > turn.now:
        parts.append(
            turn.text(
                "circle-next-date",
                number=meeting.number,
                moment=moment_for(turn.session, turn.me, meeting.held_at),
            )
        )
    elif meeting is not None and meeting.state == CHOOSING:
        parts.append(turn.text("circle-date-is-chosen"))
    return lines(*parts, separator="\n\n")


def circle_line(turn: Turn, circle: Circle, seat: CircleSeat) -> Rendered | None:
    """A circle at a glance; None for one of which there is nothing to say (yet, or any more)."""
    if circle.state != OPEN or not seat.answer:
        if circle.offer_ends_at is None:
            return None
        return turn.text("mine-circle-yes" if seat.answer else "mine-circle-card")
    others = [m for m in members_in(turn.session, circle.key) if m.key != turn.me.key]
    parts = [turn.text("mine-circle", names=names(others))]
    meeting = meeting_of(turn.session, circle.key)
    if meeting is not None and meeting.held_at is not None and meeting.held_at > turn.now:
        parts.append(
            turn.text("mine-circle-date", moment=moment_for(turn.session, turn.me, meeting.held_at))
        )
    elif meeting is not None and meeting.state == CHOOSING:
        parts.append(turn.text("circle-date-is-chosen"))
    return lines(*parts)


def _buttons(turn: Turn, circle: Circle) -> list[list[Button]]:
    rows = way_in(circle)
    if circle.place is None:
        rows.append([Button("button-circle-host", f"circle:{circle.key}:host")])
    meeting = meeting_of(turn.session, circle.key)
    if meeting is not None and meeting.state == CHOOSING:
        rows.append([Button("button-circle-dates", f"circle:{circle.key}:dates")])
    rows.append([Button("button-circle-leave", f"circle:{circle.key}:leave")])
    return rows


def act(turn: Turn) -> None:
    """`circle:CIRCLE:WHAT`: a button of a card, of /circles, or of what the bot wrote."""
    action = turn.word(1)
    if action not in ACTIONS:
        raise RefusedError("button-old")
    ACTIONS[action](turn, turn.number(0))


def _yes(turn: Turn, circle_id: int) -> None:
    _answer(turn, circle_id, yes=True)


def _no(turn: Turn, circle_id: int) -> None:
    _answer(turn, circle_id, yes=False)


def _answer(turn: Turn, circle_id: int, *, yes: bool) -> None:
    outcome = answer_circle(
        turn.session,
        turn.me,
        circle_id,
        turn.now,
        yes=yes,
        moderators=turn.house.moderators,
        default_language=turn.house.default_language,
    )
    circle, seat = _mine(turn, circle_id)
    rows = list(card_keyboard(circle, seat)) if outcome == "circle-waiting" else []
    if turn.tap.args[2:] == (IN_LIST,):
        rows.append([Button("button-back", f"circle:{circle_id}:list")])
    turn.show(render_card(turn.session, circle, seat, turn.me, outcome), rows)


def _keep(turn: Turn, circle_id: int) -> None:
    keep_yes(turn.session, turn.me, circle_id)
    turn.show("circle-yes-kept")


def _host(turn: Turn, circle_id: int) -> None:
    volunteer(turn.session, circle_id, turn.user.id, turn.me)
    ask_for_link(turn, circle_id, step="circle.link")


def ask_for_link(turn: Turn, circle_id: int, *, step: str) -> None:
    """How to open a group; its invitation is the next thing they write."""
    turn.leave()
    turn.conversation.go_to(step, **{**turn.conversation.data, "circle": circle_id})
    turn.say("circle-link-ask", [[Button("button-circle-not-host", f"circle:{circle_id}:nohost")]])


def _step_back(turn: Turn, circle_id: int) -> None:
    step_back(turn.session, circle_id, turn.user.id)
    turn.leave()
    turn.show("circle-not-hosting")


def take_link(turn: Turn) -> None:
    circle_id = int(turn.conversation.data["circle"])
    if not is_awaited(turn.session, circle_id, turn.user.id):
        turn.leave()
        turn.say("circle-has-place")
        return
    give_link(turn.session, circle_id, turn.user.id, turn.typed, turn.now)
    turn.leave()
    turn.say("circle-link-thanks")


def _dates(turn: Turn, circle_id: int) -> None:
    _be_in(turn, circle_id)
    meeting = meeting_of(turn.session, circle_id)
    if meeting is None or meeting.state != CHOOSING:
        raise RefusedError("dates-chosen")
    voice = voice_of(turn.session, meeting.key, turn.me.key)
    turn.say(
        "dates-ask", dates_keyboard(turn.session, meeting, turn.me, voice), number=meeting.number
    )


def _ask_leave(turn: Turn, circle_id: int) -> None:
    """It cannot be undone, so it takes a second tap."""
    _be_in(turn, circle_id)
    turn.show(
        "circle-leave-ask",
        [
            [Button("button-circle-leave-sure", f"circle:{circle_id}:gone", style="danger")],
            [Button("button-back", f"circle:{circle_id}:list")],
        ],
    )


def _leave(turn: Turn, circle_id: int) -> None:
    leave_circle(turn.session, turn.me, circle_id, turn.now)
    turn.leave()
    turn.show("circle-left", [[Button("button-back", f"circle:{circle_id}:list")]])


def _list(turn: Turn, _circle_id: int) -> None:
    show_list(turn)


ACTIONS = {
    "yes": _yes,
    "no": _no,
    "keep": _keep,
    "host": _host,
    "nohost": _step_back,
    "enter": come_in,
    "out": go_out,
    "dates": _dates,
    "leave": _ask_leave,
    "gone": _leave,
    "list": _list,
}


def _be_in(turn: Turn, circle_id: int) -> None:
    """Only who said yes may know that a circle began."""
    if turn.me.key not in {member.key for member in members_in(turn.session, circle_id)}:
        raise RefusedError("button-old")


def _mine(turn: Turn, circle_id: int) -> tuple[Circle, CircleSeat]:
    circle = turn.session.get(Circle, circle_id)
    seat = seat_of(turn.session, circle_id, turn.me.key)
    if circle is None or seat is None or seat.offered_at is None or seat.left_at is not None:
        raise RefusedError("button-old")
    return circle, seat


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"circles": show_list},
        taps={"circle": act},
        steps={"circle.link": take_link},
    ),
)

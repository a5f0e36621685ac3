"""The meetings of a circle: ticking dates, and saying afterwards how it was."""

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from usecases.errors import RefusedError
from usecases.meet import is_asked, say_goes_on, say_takeaway, say_worth, take_back
from usecases.outgoing import Button
from usecases.plan_meeting import dates_keyboard, done_ticking, tick


def tick_date(turn: Turn) -> None:
    """`date:MEETING:TRY:OPTION:on`, `…:off` or `date:MEETING:TRY:done`."""
    meeting_id, tries = turn.number(0), turn.number(1)
    if turn.word(2) == "done":
        ticked = done_ticking(turn.session, turn.me, meeting_id, tries, turn.now)
        if not ticked:
            turn.show("dates-none-noted")
            return
        dates = [turn.text("date-noted", moment=moment) for moment in ticked]
        turn.show(lines(turn.text("dates-noted"), *dates))
        return
    option, choice = turn.number(2), turn.word(3)
    if choice not in {"on", "off"}:
        raise RefusedError("button-old")
    meeting, voice = tick(turn.session, turn.me, meeting_id, tries, option, on=choice == "on")
    turn.show(
        "dates-ask", dates_keyboard(turn.session, meeting, turn.me, voice), number=meeting.number
    )


def act(turn: Turn) -> None:
    """`meeting:MEETING:worth:HOW`, `meeting:MEETING:on:yes`, `meeting:MEETING:skip`."""
    meeting_id, about = turn.number(0), turn.word(1)
    if about == "worth":
        say_worth(turn.session, turn.me, meeting_id, turn.word(2))
        turn.show(
            "meeting-goes-on-ask",
            [
                [
                    Button("button-goes-on-yes", f"meeting:{meeting_id}:on:yes"),
                    Button("button-goes-on-no", f"meeting:{meeting_id}:on:no"),
                ]
            ],
        )
    elif about == "on" and turn.word(2) in {"yes", "no"}:
        say_goes_on(turn.session, turn.me, meeting_id, goes_on=turn.word(2) == "yes")
        turn.leave()
        kept = turn.conversation.data
        turn.conversation.go_to("meeting.line", **{**kept, "meeting": meeting_id})
        turn.show("takeaway-ask", [[Button("button-skip", f"meeting:{meeting_id}:skip")]])
    elif about == "skip":
        take_back(turn.session, turn.me, meeting_id)
        if turn.conversation.step == "meeting.line":
            turn.leave()
        turn.show("takeaway-skipped")
    else:
        raise RefusedError("button-old")


def take_line(turn: Turn) -> None:
    meeting_id = int(turn.conversation.data["meeting"])
    if not is_asked(turn.session, turn.me, meeting_id):
        turn.leave()
        turn.say("meeting-told")
        return
    words = say_takeaway(turn.session, turn.me, meeting_id, turn.typed)
    turn.leave()
    # Shown as it will be read: it may have been meant for something else.
    turn.say(
        "takeaway-thanks",
        [[Button("button-takeaway-back", f"meeting:{meeting_id}:skip")]],
        words=MemberWords(words),
    )


HANDLERS = (
    Handlers(
        Who.MEMBER,
        taps={"date": tick_date, "meeting": act},
        steps={"meeting.line": take_line},
    ),
)

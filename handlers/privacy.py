"""/privacy, /mydata, /forget: what somebody agreed to, what is held about them, an end to it.

The last two are everyone's, also of who is blocked or has not finished joining.
"""

from handlers.house_name import who_it_is
from handlers.incoming import Command, Tap
from handlers.turn import Handlers, Turn, Who
from locales import Rendered, day_and_month, lines
from models.consent import EDITION, Purpose, last_consent
from usecases.consent import has_agreed, is_of_an_older_text, set_consent
from usecases.errors import RefusedError
from usecases.forget import forget_member, forget_needs, say_goodbye
from usecases.my_data import send_my_data
from usecases.outgoing import Button

SURE = "forget.sure"  # the open question whose yes forgets


def is_ones_right(turn: Turn) -> bool:
    """What a block takes from nobody."""
    incoming = turn.incoming
    return isinstance(incoming, Command | Tap) and incoming.name in {"mydata", "forget"}


def show_card(turn: Turn) -> None:
    turn.leave()
    turn.me.texts_seen = EDITION
    keyboard = [
        [Button("button-privacy-purpose", f"privacy:{purpose}", _purpose_label(turn, purpose))]
        for purpose in Purpose
    ]
    turn.show(
        lines(
            turn.text("privacy-card"),
            lines(*(_line(turn, purpose) for purpose in Purpose)),
            turn.text("privacy-what"),
            separator="\n\n",
        ),
        [
            *keyboard,
            [Button("button-mydata", "mydata")],
            [Button("button-forget", "forget")],
        ],
    )


def act(turn: Turn) -> None:
    """`privacy:card`, `privacy:PURPOSE`, `privacy:PURPOSE:on` or `:off`, `privacy:needs`, and
    `privacy:needs:sure`."""
    what = turn.word(0)
    if what == "card":
        show_card(turn)
    elif what == "needs":
        _needs(turn)
    elif what in set(Purpose):
        _purpose(turn, Purpose(what))
    else:
        raise RefusedError("button-old")


def _purpose(turn: Turn, purpose: Purpose) -> None:
    choice = turn.tap.args[1] if len(turn.tap.args) > 1 else None
    if choice is None:
        _show_purpose(turn, purpose)
        return
    if choice not in {"on", "off"} or (purpose is Purpose.KEEPING and choice == "off"):
        raise RefusedError("button-old")
    set_consent(turn.session, turn.me, purpose, turn.now, given=choice == "on")
    show_card(turn)


def _show_purpose(turn: Turn, purpose: Purpose) -> None:
    """The text that is agreed to, what holds, and the other choice."""
    is_on = has_agreed(turn.me, purpose)
    parts = [turn.text(text_of(purpose)), _since(turn, purpose)]
    back = [Button("button-back", "privacy:card")]
    if purpose is Purpose.KEEPING:
        parts[1:1] = who_it_is(turn, "consent-keeper")
        parts.append(turn.text("privacy-keeping-end"))
        rows = [
            [Button("button-privacy-needs", "privacy:needs")],
            [Button("button-forget", "forget")],
            back,
        ]
        if is_of_an_older_text(turn.session, turn.me, purpose):
            rows.insert(0, [Button("button-privacy-still", "privacy:keeping:on", style="success")])
    else:
        choices = [("on", "button-privacy-yes"), ("off", "button-privacy-no")]
        rows = [
            [_choice(turn, label, f"privacy:{purpose}:{data}", chosen=is_on == (data == "on"))]
            for data, label in choices
        ] + [back]
    turn.show(lines(*parts, separator="\n\n"), rows)


def text_of(purpose: Purpose) -> str:
    """The text that a consent is to."""
    return "quotes-ask" if purpose is Purpose.QUOTES else f"consent-text-{purpose}"


def _line(turn: Turn, purpose: Purpose) -> Rendered:
    state = "yes" if has_agreed(turn.me, purpose) else "no"
    if is_of_an_older_text(turn.session, turn.me, purpose):
        was_asked = last_consent(turn.session, turn.me.key, purpose) is not None
        state = "older" if was_asked else "unasked"
    return turn.text(f"privacy-line-{state}", what=turn.label(f"consent-{purpose}"))


def _since(turn: Turn, purpose: Purpose) -> Rendered:
    last = last_consent(turn.session, turn.me.key, purpose)
    if last is None:
        return turn.text("privacy-never-asked")
    here = last.at.astimezone(turn.house.zone)
    day = f"{day_and_month(turn.language, here)} {here.year}"
    text = turn.text(f"privacy-said-{'yes' if last.given else 'no'}", day=day)
    if is_of_an_older_text(turn.session, turn.me, purpose):
        return lines(text, turn.text("privacy-text-is-new"))
    return text


def _purpose_label(turn: Turn, purpose: Purpose) -> dict[str, str | int]:
    return {"what": turn.label(f"consent-{purpose}")}


def _choice(turn: Turn, label: str, data: str, *, chosen: bool) -> Button:
    if not chosen:
        return Button(label, data)
    return Button("button-chosen-label", data, {"label": turn.label(label)})


def _needs(turn: Turn) -> None:
    """Deleting the words of all needs; it cannot be undone, so it takes a second tap."""
    if turn.tap.args[1:] == ("sure",):
        if turn.conversation.step != "privacy.needs":
            raise RefusedError("button-old")
        turn.conversation.go_to(None)
        count = forget_needs(turn.session, turn.me, turn.now)
        turn.show("privacy-needs-gone", [[Button("button-back", "privacy:card")]], count=count)
        return
    turn.conversation.go_to("privacy.needs")
    turn.show(
        "privacy-needs-ask",
        [
            [Button("button-privacy-needs-sure", "privacy:needs:sure", style="danger")],
            [Button("button-back", "privacy:keeping")],
        ],
    )


def send_data(turn: Turn) -> None:
    if turn.member is None:
        _say_nothing_is_kept(turn)
        return
    send_my_data(turn.session, turn.me, turn.now, turn.house.zone)
    turn.say("mydata-coming")


def ask_forget(turn: Turn) -> None:
    """What goes and what stays; then once more; then it is done."""
    if turn.member is None:
        _say_nothing_is_kept(turn)
        return
    choice = turn.tap.args[0] if isinstance(turn.incoming, Tap) and turn.tap.args else None
    if choice is None:
        _show_what_goes(turn)
    elif choice == "on" and turn.conversation.step == "forget.first":
        turn.conversation.go_to(SURE)
        turn.show(
            "forget-sure",
            [
                [Button("button-forget-sure", "forget:now", style="danger")],
                [Button("button-forget-not", "forget:not")],
            ],
        )
    elif choice == "now" and turn.conversation.step == SURE:
        _forget(turn)
    elif choice == "not" and turn.conversation.step in {"forget.first", SURE}:
        turn.conversation.go_to(None)
        _leave_everything(turn)
    else:
        raise RefusedError("button-old")


def _show_what_goes(turn: Turn) -> None:
    turn.conversation.go_to("forget.first")
    parts = [turn.text("forget-ask"), turn.text("forget-goes"), turn.text("forget-stays")]
    if turn.me.blocked_at is not None:
        parts.append(turn.text("forget-stays-blocked"))
    turn.show(
        lines(*parts, separator="\n\n"),
        [
            [Button("button-forget-on", "forget:on", style="danger")],
            [Button("button-mydata-first", "mydata")],
            [Button("button-forget-not", "forget:not")],
        ],
    )


def _leave_everything(turn: Turn) -> None:
    if turn.has_joined and turn.me.blocked_at is None:
        turn.hint("forget-not")
        show_card(turn)
    else:
        turn.show("forget-not")


def _forget(turn: Turn) -> None:
    tap, language = turn.tap, turn.language
    forget_member(turn.session, turn.me, turn.now, turn.house.seal)
    say_goodbye(
        turn.session,
        turn.user.id,
        language,
        turn.now,
        message_id=tap.message_id,
        query_id=tap.query_id,
    )
    turn.answered = True


def _say_nothing_is_kept(turn: Turn) -> None:
    """A second tap on «erase» says the same over the chat, and leaves the goodbye as it is."""
    if isinstance(turn.incoming, Tap):
        turn.hint("forget-nothing-short")
    else:
        turn.say("forget-nothing")


HANDLERS = (
    Handlers(Who.MEMBER, commands={"privacy": show_card}, taps={"privacy": act}),
    Handlers(
        Who.ANYONE,
        commands={"mydata": send_data, "forget": ask_forget},
        taps={"mydata": send_data, "forget": ask_forget},
    ),
)

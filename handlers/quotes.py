"""Whether one's words may be quoted without one's name: asked once, and on the profile card."""

from handlers.profile_card import show_profile
from handlers.turn import Handlers, Turn, Who
from locales import lines
from models.consent import Purpose
from usecases.consent import set_consent
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.quotes import may_ask_for_quotes, note_asked


def ask(turn: Turn) -> None:
    """From the profile card, and back to it."""
    turn.show(
        "quotes-ask",
        [
            [_choice(turn, "yes", "on", chosen=turn.me.allows_quotes)],
            [_choice(turn, "no", "off", chosen=not turn.me.allows_quotes)],
            [Button("button-back", "profile:card")],
        ],
    )


def offer(turn: Turn) -> None:
    """After a member said what is missing; who was asked before is not asked again."""
    if not may_ask_for_quotes(turn.me):
        return
    note_asked(turn.me, turn.now)
    turn.say(
        lines(turn.text("quotes-offer"), turn.text("quotes-ask"), separator="\n\n"),
        [[Button("button-quotes-yes", "quotes:yes")], [Button("button-quotes-no", "quotes:no")]],
    )


def decide(turn: Turn) -> None:
    """`quotes:on` and `quotes:off` on the profile, `quotes:yes` and `quotes:no` where asked."""
    choice = turn.word(0)
    if choice not in {"yes", "on", "no", "off"}:
        raise RefusedError("button-old")
    set_consent(turn.session, turn.me, Purpose.QUOTES, turn.now, given=choice in {"yes", "on"})
    if choice in {"on", "off"}:
        show_profile(turn)
    else:
        turn.show("quotes-thanks" if choice == "yes" else "quotes-refused")


def _choice(turn: Turn, name: str, data: str, *, chosen: bool) -> Button:
    text_id = f"button-quotes-{name}"
    if not chosen:
        return Button(text_id, f"quotes:{data}")
    return Button("button-chosen-label", f"quotes:{data}", {"label": turn.label(text_id)})


HANDLERS = (Handlers(Who.MEMBER, taps={"quotes": decide}),)

"""Telling a need: asked, shown back on a card, then sent."""

from handlers.incoming import Command, Words
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.need import Need
from usecases.errors import RefusedError
from usecases.facts import person_of
from usecases.need_text import checked_need
from usecases.outgoing import Button
from usecases.peer_card import has_addresses, without_addresses
from usecases.share_need import rewrite_need, share_need


def tell(turn: Turn) -> None:
    """/need, with or without the text behind it; a draft that was left is shown again."""
    if isinstance(turn.incoming, Command) and turn.incoming.rest:
        show_draft(turn, turn.incoming.rest, None)
    elif draft := turn.conversation.data.get("draft"):
        show_draft(turn, str(draft), turn.conversation.data.get("need_id"))
    else:
        turn.conversation.go_to("need.text", need_id=None)
        turn.say("need-ask")


def take_text(turn: Turn) -> None:
    """The need in the member's words; a text that does not fit is asked again."""
    assert isinstance(turn.incoming, Words)
    show_draft(turn, turn.incoming.text, turn.conversation.data.get("need_id"))


def show_draft(turn: Turn, text: str, need_id: int | None) -> None:
    """The card with send, rewrite, cancel.

    Raises:
        RefusedError: when the text is too short or long; the question stays open.
    """
    text = checked_need(text)
    turn.conversation.go_to("need.confirm", draft=text, need_id=need_id)
    parts: list[Rendered] = [turn.text("need-card", words=MemberWords(without_addresses(text)))]
    if has_addresses(text):
        parts.append(turn.text("need-has-address"))
    turn.say(
        lines(*parts, separator="\n\n"),
        [
            [Button("button-send", "draft:send", style="success")],
            [Button("button-rewrite", "draft:rewrite"), Button("button-cancel", "draft:cancel")],
        ],
    )


def answer_draft(turn: Turn) -> None:
    """Send, rewrite or cancel what stands on the card."""
    data = turn.conversation.data
    draft = data.get("draft")
    if not draft:
        raise RefusedError("already-answered")
    choice = turn.word(0)
    if choice == "send":
        _send(turn, str(draft), data.get("need_id"))
    elif choice == "rewrite":
        turn.conversation.go_to("need.text", need_id=data.get("need_id"))
        turn.show("need-rewrite", words=MemberWords(str(draft)))
    else:
        turn.conversation.go_to(None)
        turn.show("need-cancelled")


def _send(turn: Turn, text: str, need_id: int | None) -> None:
    if need_id is None:
        share_need(turn.session, turn.me, text, turn.now)
    else:
        need = turn.session.get(Need, need_id)
        if need is None or need.member_id != turn.me.key:
            raise RefusedError("button-old")
        rewrite_need(turn.session, need, text, turn.now)
    turn.conversation.go_to(None)
    turn.show(
        lines(
            turn.text("need-kept", words=MemberWords(text)),
            _what_happens_now(turn),
            separator="\n\n",
        )
    )


def _what_happens_now(turn: Turn) -> Rendered:
    if turn.me.paused_at is not None:
        return turn.text("need-while-paused")
    if person_of(turn.session, turn.me, turn.now).room == 0:
        return turn.text("need-at-limit", count=turn.me.introductions_a_month)
    return turn.text("need-looking")


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"need": tell},
        taps={"need": tell, "draft": answer_draft},
        steps={"need.text": take_text, "need.confirm": take_text},
    ),
)

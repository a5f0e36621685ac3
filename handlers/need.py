"""Telling a need: asked, shown back on a card, then sent."""

from handlers.incoming import Command, Words
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.need import Need, find_need_of
from usecases.change_need import change_mark, leave_as_it_is, take_change
from usecases.errors import RefusedError
from usecases.facts import person_of
from usecases.need_text import checked_need
from usecases.outgoing import Button
from usecases.peer_card import has_addresses, without_addresses
from usecases.share_need import rewrite_need, share_need


def tell(turn: Turn) -> None:
    """/need, with or without the text behind it; a draft that was left is shown again."""
    data = turn.conversation.data
    if isinstance(turn.incoming, Command) and turn.incoming.rest:
        show_draft(turn, turn.incoming.rest, None, told_in=turn.incoming.message_id)
    elif draft := data.get("draft"):
        show_draft(turn, str(draft), data.get("need_id"), told_in=data.get("told_in"))
    else:
        turn.conversation.go_to("need.text", need_id=None)
        turn.say("need-ask")


def take_text(turn: Turn) -> None:
    """The need in the member's words; a text that does not fit is asked again."""
    assert isinstance(turn.incoming, Words)
    need_id = turn.conversation.data.get("need_id")
    show_draft(turn, turn.incoming.text, need_id, told_in=turn.incoming.message_id)


def show_draft(turn: Turn, text: str, need_id: int | None, *, told_in: int | None) -> None:
    """The card with send, rewrite, cancel. `told_in` is the member's message, where it was one.

    Raises:
        RefusedError: when the text is too short or long; the question stays open.
    """
    text = checked_need(text)
    turn.conversation.go_to("need.confirm", draft=text, need_id=need_id, told_in=told_in)
    turn.say(
        _as_others_read("need-card", turn, text),
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
        _send(turn, str(draft), data.get("need_id"), data.get("told_in"))
    elif choice == "rewrite":
        turn.conversation.go_to("need.text", need_id=data.get("need_id"))
        turn.show("need-rewrite", words=MemberWords(str(draft)))
    else:
        turn.conversation.go_to(None)
        turn.show("need-cancelled")


def offer_change(turn: Turn, need: Need) -> None:
    """The message that told a need reads otherwise now: shall the need?"""
    assert need.changed_text is not None
    about = f"{need.key}:{change_mark(need)}"
    turn.say(
        _as_others_read("need-changed", turn, need.changed_text),
        [
            [Button("button-change-take", f"changed:take:{about}", style="success")],
            [Button("button-change-leave", f"changed:leave:{about}")],
        ],
    )


def answer_change(turn: Turn) -> None:
    """`changed:take:NEED:MARK` or `changed:leave:NEED:MARK`."""
    need = find_need_of(turn.session, turn.me.key, turn.number(1))
    if need is None or turn.word(0) not in {"take", "leave"}:
        raise RefusedError("button-old")
    if turn.word(0) == "take":
        take_change(turn.session, need, turn.word(2), turn.now)
        _show_kept(turn, need.text)
    else:
        leave_as_it_is(need, turn.word(2))
        turn.show("need-change-left")


def _as_others_read(text_id: str, turn: Turn, text: str) -> Rendered:
    parts = [turn.text(text_id, words=MemberWords(without_addresses(text)))]
    if has_addresses(text):
        parts.append(turn.text("need-has-address"))
    return lines(*parts, separator="\n\n")


def _send(turn: Turn, text: str, need_id: int | None, told_in: int | None) -> None:
    if need_id is None:
        share_need(turn.session, turn.me, text, turn.now, told_in=told_in)
    else:
        need = turn.session.get(Need, need_id)
        if need is None or need.member_id != turn.me.key:
            raise RefusedError("button-old")
        rewrite_need(turn.session, need, text, turn.now, told_in=told_in)
    turn.conversation.go_to(None)
    _show_kept(turn, text)


def _show_kept(turn: Turn, text: str) -> None:
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
    if not turn.me.shows_needs:
        return turn.text("need-not-shown")
    if person_of(turn.session, turn.me, turn.now).room == 0:
        return turn.text("need-at-limit", count=turn.me.introductions_a_month)
    return turn.text("need-looking")


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"need": tell},
        taps={"need": tell, "draft": answer_draft, "changed": answer_change},
        steps={"need.text": take_text, "need.confirm": take_text},
    ),
)

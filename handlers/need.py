"""Telling a need: asked, shown back on a card, then sent."""

from handlers.incoming import Command, Tap, Words
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.need import Need, find_need_of
from usecases.change_need import change_mark, leave_as_it_is, take_change
from usecases.contact_details import has_addresses, kinds_in, without_addresses
from usecases.errors import RefusedError
from usecases.facts import person_of
from usecases.need_text import checked_need
from usecases.outgoing import Button
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
    """The card with send, rewrite, cancel, and take out what tells whom to find.

    `told_in` is the member's message, where it was one.

    Raises:
        RefusedError: when the text is too short or long; the question stays open.
    """
    text = checked_need(text)
    turn.conversation.go_to("need.confirm", draft=text, need_id=need_id, told_in=told_in)
    send = [[Button("button-send", "draft:send", style="success")]]
    if has_addresses(text):
        send = [
            [Button("button-details-out", "draft:out", style="success")],
            [Button("button-details-send", "draft:send")],
        ]
    last = [Button("button-rewrite", "draft:rewrite"), Button("button-cancel", "draft:cancel")]
    # A tapped card changes; what was typed gets a new one under it.
    answer = turn.show if isinstance(turn.incoming, Tap) and turn.tap.name == "draft" else turn.say
    answer(_as_others_read("need-card", turn, text), [*send, last])


def answer_draft(turn: Turn) -> None:
    """Send, rewrite or cancel what stands on the card, or take out what tells whom to find."""
    data = turn.conversation.data
    draft = data.get("draft")
    if not draft:
        raise RefusedError("already-answered")
    choice = turn.word(0)
    if choice == "send":
        _send(turn, str(draft), data.get("need_id"), data.get("told_in"))
    elif choice == "out":
        show_draft(
            turn, without_addresses(str(draft)), data.get("need_id"), told_in=data.get("told_in")
        )
    elif choice == "rewrite":
        turn.conversation.go_to("need.text", need_id=data.get("need_id"))
        turn.show("need-rewrite", words=MemberWords(str(draft), may_link=True))
    else:
        turn.conversation.go_to(None)
        turn.show("need-cancelled")


def offer_change(turn: Turn, need: Need) -> None:
    """The message that told a need reads otherwise now: shall the need?"""
    assert need.changed_text is not None
    about = f"{need.key}:{change_mark(need)}"
    take = [[Button("button-change-take", f"changed:take:{about}", style="success")]]
    if has_addresses(need.changed_text):
        take.insert(0, [Button("button-change-out", f"changed:out:{about}")])
    turn.say(
        _as_others_read("need-changed", turn, need.changed_text),
        [*take, [Button("button-change-leave", f"changed:leave:{about}")]],
    )


def answer_change(turn: Turn) -> None:
    """`changed:CHOICE:NEED:MARK`: take it, take it without what tells whom to find, or leave it."""
    need = find_need_of(turn.session, turn.me.key, turn.number(1))
    choice = turn.word(0)
    if need is None or choice not in {"take", "out", "leave"}:
        raise RefusedError("button-old")
    if choice in {"take", "out"}:
        take_change(turn.session, need, turn.word(2), turn.now, taken_out=choice == "out")
        _show_kept(turn, need)
    else:
        leave_as_it_is(need, turn.word(2))
        turn.show("need-change-left")


def _as_others_read(text_id: str, turn: Turn, text: str) -> Rendered:
    parts = [turn.text(text_id, words=MemberWords(without_addresses(text)))]
    parts += details_found(turn, text)
    return lines(*parts, separator="\n\n")


def details_found(turn: Turn, *texts: str) -> list[Rendered]:
    """What in these texts tells whom to find, said to whoever wrote them; names are asked after in
    the same word."""
    if not (kinds := kinds_in(*texts)):
        return []
    named = ", ".join(turn.label(f"detail-{kind}") for kind in kinds)
    return [turn.text("details-found", kinds=named)]


def _send(turn: Turn, text: str, need_id: int | None, told_in: int | None) -> None:
    if need_id is None:
        need = share_need(turn.session, turn.me, text, turn.now, told_in=told_in)
    else:
        found = turn.session.get(Need, need_id)
        if found is None or found.member_id != turn.me.key:
            raise RefusedError("button-old")
        need = found
        rewrite_need(turn.session, need, text, turn.now, told_in=told_in)
    turn.conversation.go_to(None)
    _show_kept(turn, need)


def _show_kept(turn: Turn, need: Need) -> None:
    turn.show(
        lines(
            turn.text("need-kept", words=MemberWords(need.text, may_link=True)),
            turn.text("text-held") if need.hidden_at is not None else _what_happens_now(turn),
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

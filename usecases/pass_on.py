"""Passing on what one of two writes in a talk through the bot, and the changes they make to it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from locales import MemberWords, Rendered, render
from locales.inert import inert
from models.conversation import open_conversation
from models.later import Later, cancel_later
from models.member import Member, get_member
from models.outbox import MEDIA, MESSAGES, SENT, TODO, OutboxCall, Priority
from models.relay import OPEN, Relay, RelayedLine, about_line, count_lines, find_line
from usecases.end_relay import end_relay, note_life
from usecases.errors import RefusedError
from usecases.nudge import about_nudge
from usecases.open_relay import label_text, may_talk
from usecases.outgoing import Button, inline_keyboard, message_payload, queue_call, write_to
from usecases.quiet_hours import STILL_THERE, quiet_until

TEXT = "text"
KINDS = (TEXT, *MEDIA.values())
LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024  # UTF-16 units at Telegram, label included
A_MINUTE = timedelta(minutes=1)
MOST_A_MINUTE = 20  # lines of one author in one talk; a Telegram chat takes no more of a bot anyway
IN_TALK = "relay"  # the open question of whoever is talking


@dataclass(frozen=True)
class Said:
    """What somebody wrote: `kind` is one of KINDS, `text` a file's caption."""

    kind: str
    text: str
    file_id: str | None
    message_id: int


def my_open_relay(session: Session, member: Member, relay_id: int) -> Relay:
    """An open talk of a member's own.

    Raises:
        RefusedError: when it is not theirs, or is over.
    """
    relay = session.get(Relay, relay_id)
    if relay is None or not relay.concerns(member.key):
        raise RefusedError("button-old")
    if relay.state != OPEN:
        raise RefusedError("relay-over")
    return relay


def pass_on(session: Session, member: Member, relay: Relay, said: Said, now: datetime) -> bool:
    """Send it to the other, once; False where the talk had to end instead.

    Raises:
        RefusedError: when it is too much, too long, or nothing that can be read.
    """
    peer = get_member(session, relay.peer_of(member.key))
    if not may_talk(peer):
        end_relay(session, relay, now, writing=member.key)
        return False
    if count_lines(session, relay.key, member.key, now - A_MINUTE) >= MOST_A_MINUTE:
        raise RefusedError("relay-too-fast")
    shown = _shown(peer, relay, said.kind, said.text)
    line = RelayedLine(
        relay_id=relay.key,
        author_id=member.key,
        kind=said.kind,
        text=said.text,
        file_id=said.file_id,
        message_id=said.message_id,
        at=now,
    )
    session.add(line)
    session.flush()
    cancel_later(session, about=about_nudge(relay.introduction_id))
    note_life(session, relay)
    payload: dict[str, Any] = _content(said.kind, shown)
    method = "sendMessage"
    if said.kind != TEXT:
        method = next(method for method, kind in MEDIA.items() if kind == said.kind)
        # Whoever it is shown to may look at it, not keep it or send it round.
        payload |= {said.kind: said.file_id, "protect_content": True}
    if not _is_talking(session, peer, relay):
        button = Button("button-relay-answer", f"relay:enter:{relay.key}")
        payload["reply_markup"] = inline_keyboard(peer.language, [[button]])
    release_lines(session, member, now)
    not_before = None if _was_here(session, peer, relay, now) else quiet_until(peer, now)
    if not_before is None:
        release_lines(session, peer, now)  # what was written before comes before
    queue_call(
        session,
        chat_id=peer.telegram_id,
        method=method,
        payload=payload,
        priority=Priority.REPLY,
        now=now,
        about=about_line(line.key),
        once=True,
        not_before=not_before,
    )
    return True


def pass_change_on(
    session: Session, member: Member, message_id: int, text: str, now: datetime
) -> None:
    """Show the other what a line was changed to, where it stands.

    Raises:
        RefusedError: when the talk is over, or nobody knows yet where the line stands.
    """
    line = find_line(session, member.key, message_id)
    if line is None:
        raise RefusedError("edited-late")
    relay = my_open_relay(session, member, line.relay_id)
    peer = get_member(session, relay.peer_of(member.key))
    content = _content(line.kind, _shown(peer, relay, line.kind, text))
    line.text = text
    waiting = session.exec(select(Later).where(Later.about == about_line(line.key))).first()
    if waiting is not None:
        waiting.payload = _changed(waiting.payload, content)
        return
    calls = session.exec(
        select(OutboxCall)
        .where(OutboxCall.about == about_line(line.key))
        .order_by(col(OutboxCall.id))
    ).all()
    for call in calls:
        if call.state == TODO:  # the line itself, or a change of it that did not go out yet
            call.payload = _changed(call.payload, content)
            return
    sent = next((call for call in calls if call.method in MESSAGES and call.state == SENT), None)
    if sent is None or sent.message_id is None:
        raise RefusedError("relay-change-late")
    markup = {k: v for k, v in sent.payload.items() if k == "reply_markup"}
    queue_call(
        session,
        chat_id=peer.telegram_id,
        method="editMessageText" if line.kind == TEXT else "editMessageCaption",
        payload={**content, **markup, "message_id": sent.message_id},
        priority=Priority.REPLY,
        now=now,
        about=about_line(line.key),
    )


def release_lines(session: Session, member: Member, now: datetime) -> None:
    """Whoever is here in their quiet hours gets at once what was kept for the morning."""
    waiting = session.exec(
        select(Later)
        .where(Later.chat_id == member.telegram_id, col(Later.about).startswith("line:"))
        .order_by(col(Later.id))
    ).all()
    for kept in waiting:
        queue_call(
            session,
            chat_id=kept.chat_id,
            method=kept.method,
            payload=kept.payload,
            priority=Priority.REPLY,
            now=now,
            about=kept.about,
            once=kept.once,
        )
        session.delete(kept)


def is_of_a_line(about: str | None) -> bool:
    """Whether a call carries a line, or a change of one."""
    return about is not None and about.startswith("line:")


def tell_not_passed_on(session: Session, about: str | None, now: datetime) -> None:
    """Tell its author of a line that was refused (a voice note where the other allows none, for
    instance), or of which there is no finding out whether it arrived."""
    if about is None or not is_of_a_line(about):
        return
    line = session.get(RelayedLine, int(about.removeprefix("line:")))
    relay = session.get(Relay, line.relay_id) if line is not None else None
    if line is None or relay is None:
        return
    author = get_member(session, line.author_id)
    write_to(
        session,
        author,
        now,
        "relay-not-passed",
        priority=Priority.REPLY,
        label=label_text(author.language, relay, author.key),
    )


def _shown(peer: Member, relay: Relay, kind: str, text: str) -> Rendered:
    return shown_line(peer.language, label_text(peer.language, relay, peer.key), kind, text)


def shown_line(language: str, label: str, kind: str, text: str) -> Rendered:
    """A line as the other one reads it.

    Raises:
        RefusedError: when nothing of it can be shown, or it is too long for a message.
    """
    words = inert(text)
    if not words and kind == TEXT:
        raise RefusedError("relay-nothing")
    shown = (
        render(language, "relay-line", label=label, words=MemberWords(words, may_link=True))
        if words
        else render(language, "relay-file", label=label)
    )
    longest = LONGEST_TEXT if kind == TEXT else LONGEST_CAPTION
    if len(shown.text.encode("utf-16-le")) // 2 > longest:
        raise RefusedError("relay-too-long")
    return shown


def _content(kind: str, shown: Rendered) -> dict[str, Any]:
    if kind == TEXT:
        return message_payload(shown)
    return {"caption": shown.text, "caption_entities": shown.entities}


def _changed(payload: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
    kept = {k: v for k, v in payload.items() if k not in {"entities", "caption_entities"}}
    return {**kept, **content}


def _is_talking(session: Session, member: Member, relay: Relay) -> bool:
    conversation = open_conversation(session, member.telegram_id)
    return conversation.step == IN_TALK and conversation.data.get("relay") == relay.key


def _was_here(session: Session, member: Member, relay: Relay, now: datetime) -> bool:
    """Whether they wrote in this talk a moment ago: then their quiet hours have not begun."""
    return count_lines(session, relay.key, member.key, now - STILL_THERE) > 0

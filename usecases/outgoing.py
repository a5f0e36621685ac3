"""Putting a message into the outbox: from text ids and buttons to a call of the Bot API."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from locales import MemberWords, Mention, Rendered, plain, render
from models.later import Later
from models.member import Member
from models.outbox import OutboxCall, Priority
from usecases.quiet_hours import quiet_until

Argument = str | int | MemberWords | Mention


@dataclass(frozen=True)
class Button:
    """`label` is a text id (see `arguments`); `data` comes back when it is tapped, or it opens
    `url`, which was checked to be https before it was kept, or it puts `copy` (256 characters at
    most) on the clipboard: for older apps the text must say it too."""

    label: str
    data: str = ""
    arguments: dict[str, str | int] = field(default_factory=dict)
    style: str | None = None  # "success" or "danger" since Bot API 9.4; older apps ignore it
    url: str | None = None
    copy: str | None = None


Keyboard = Sequence[Sequence[Button]]


def message_payload(rendered: Rendered) -> dict[str, Any]:
    """The parameters of sendMessage or editMessageText that every text shares."""
    payload: dict[str, Any] = {
        "text": rendered.text,
        # A member's words may hold a link; its preview is not theirs to show here.
        "link_preview_options": {"is_disabled": True},
    }
    if rendered.entities:
        payload["entities"] = rendered.entities
    return payload


def inline_keyboard(language: str, keyboard: Keyboard) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(language, button) for button in row] for row in keyboard]}


def _button(language: str, button: Button) -> dict[str, Any]:
    shown: dict[str, Any] = {"text": plain(language, button.label, **button.arguments)}
    if button.url:
        shown["url"] = button.url
    elif button.copy:
        shown["copy_text"] = {"text": button.copy}
    else:
        shown["callback_data"] = button.data
    if button.style:
        shown["style"] = button.style
    return shown


def queue_message(
    session: Session,
    *,
    chat_id: int,
    rendered: Rendered,
    language: str,
    keyboard: Keyboard | None,
    priority: Priority,
    now: datetime,
    about: str | None = None,
    once: bool = False,
    not_before: datetime | None = None,
) -> None:
    """Queue one sendMessage, or keep it until a moment (`not_before`)."""
    payload = message_payload(rendered)
    if keyboard:
        payload["reply_markup"] = inline_keyboard(language, keyboard)
    queue_call(
        session,
        chat_id=chat_id,
        method="sendMessage",
        payload=payload,
        priority=priority,
        now=now,
        about=about,
        once=once,
        not_before=not_before,
    )


def queue_call(
    session: Session,
    *,
    chat_id: int,
    method: str,
    payload: dict[str, Any],
    priority: Priority,
    now: datetime,
    about: str | None = None,
    once: bool = False,
    not_before: datetime | None = None,
) -> None:
    """Queue a call of the Bot API as it stands, or keep it until a moment."""
    kind, due_at = (OutboxCall, now) if not_before is None else (Later, not_before)
    session.add(
        kind(
            chat_id=chat_id,
            method=method,
            payload=payload,
            priority=priority,
            about=about,
            once=once,
            due_at=due_at,
        )
    )


def write_to(
    session: Session,
    member: Member,
    now: datetime,
    text_id: str,
    /,
    *,
    keyboard: Keyboard | None = None,
    priority: Priority = Priority.INTRODUCTION,
    about: str | None = None,
    once: bool = True,
    **arguments: Argument,
) -> None:
    """Write to a member of the bot's own accord, and not in their quiet hours.

    Nothing is queued for who cannot be reached. A reply (`priority`) goes out at once.
    """
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render(member.language, text_id, **arguments),
        language=member.language,
        keyboard=keyboard,
        priority=priority,
        now=now,
        about=about,
        once=once,
        not_before=None if priority is Priority.REPLY else quiet_until(member, now),
    )

"""What the bot does in a group: it says once where to find it, and otherwise keeps quiet."""

from datetime import datetime

from sqlmodel import Session

from locales import render
from models.outbox import TODO, Priority, cancel_calls, counts_about, move_calls
from usecases.invite import deep_link
from usecases.outgoing import Button, Keyboard, queue_message

HELLO = "hi"  # a payload that promises nothing: a plain /start


def greet_group(session: Session, group_id: int, language: str, now: datetime) -> None:
    """After it was added: what it is for, and that this happens in private."""
    _say(session, group_id, language, "group-hello", payload=HELLO, now=now)


def answer_in_group(
    session: Session, group_id: int, language: str, payload: str | None, now: datetime
) -> None:
    """To a command: a link to the private chat. Nothing while an answer waits to go out already."""
    if not counts_about(session, _about(group_id)).get(TODO):
        _say(session, group_id, language, "group-answer", payload=payload or HELLO, now=now)


def leave_group(session: Session, group_id: int) -> None:
    """It was put out: what waits for the group goes nowhere."""
    cancel_calls(session, chat_id=group_id)


def move_group(session: Session, group_id: int, new_id: int) -> None:
    """The group became a supergroup: what waits goes there."""
    move_calls(session, group_id, new_id)


def _say(
    session: Session, group_id: int, language: str, text_id: str, *, payload: str, now: datetime
) -> None:
    link = deep_link(session, payload)
    # Before Telegram told the bot its own name the words have to do.
    keyboard: Keyboard | None = [[Button("button-group-open", url=link)]] if link else None
    queue_message(
        session,
        chat_id=group_id,
        rendered=render(language, text_id),
        language=language,
        keyboard=keyboard,
        priority=Priority.REPLY,
        now=now,
        about=_about(group_id),
        once=True,
    )


def _about(group_id: int) -> str:
    return f"group:{group_id}"

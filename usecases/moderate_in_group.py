"""A group of moderators: an admin chooses it, and cases are decided there too, each by a person."""

from datetime import datetime

from sqlmodel import Session

from locales import render
from models.bot_account import bot_username
from models.moderators_group import ModeratorsGroup, moderators_group
from models.outbox import Priority, cancel_calls
from usecases.note_action import note_action
from usecases.outgoing import queue_message


def choose_group(
    session: Session, group_id: int, language: str, now: datetime, *, actor: int
) -> None:
    """New cases go there from now on, and no longer to another group."""
    leave_cases(session)
    session.add(ModeratorsGroup(chat_id=group_id, language=language, since=now))
    note_action(session, actor, "group-chosen", now)
    _say(
        session,
        group_id,
        language,
        "moderators-group-on",
        now,
        bot=bot_username(session) or "",
    )


def give_up_group(
    session: Session, group_id: int, language: str, now: datetime, *, actor: int
) -> None:
    """Cases go to the moderators in private only."""
    row = moderators_group(session)
    if row is not None and row.chat_id == group_id:
        leave_cases(session)
        note_action(session, actor, "group-given-up", now)
    _say(session, group_id, language, "moderators-group-off", now)


def leave_cases(session: Session, group_id: int | None = None) -> None:
    """No more cases for this group, or for any."""
    row = moderators_group(session)
    if row is not None and group_id in {None, row.chat_id}:
        cancel_calls(session, chat_id=row.chat_id)
        session.delete(row)
        session.flush()


def follow_group(session: Session, group_id: int, new_id: int) -> None:
    """It became a supergroup, with another id."""
    row = moderators_group(session)
    if row is not None and row.chat_id == group_id:
        session.delete(row)
        session.flush()
        session.add(ModeratorsGroup(chat_id=new_id, language=row.language, since=row.since))


def _say(
    session: Session, group_id: int, language: str, text_id: str, now: datetime, **arguments: str
) -> None:
    queue_message(
        session,
        chat_id=group_id,
        rendered=render(language, text_id, **arguments),
        language=language,
        keyboard=None,
        priority=Priority.REPLY,
        now=now,
    )

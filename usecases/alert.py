"""Telling the moderators that something needs a person."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from locales import render
from models.member import find_member
from models.outbox import Priority
from models.role import Role
from usecases.grant_role import people_with
from usecases.outgoing import Argument, queue_message

ABOUT = "alert"


def alert_moderators(
    session: Session,
    moderators: Collection[int],
    default_language: str,
    text_id: str,
    now: datetime,
    **arguments: Argument,
) -> None:
    """Write to each in their language, to those who have the role in the database too."""
    for telegram_id in sorted(people_with(session, Role.MODERATOR, moderators)):
        member = find_member(session, telegram_id)
        language = member.language if member is not None else default_language
        queue_message(
            session,
            chat_id=telegram_id,
            rendered=render(language, text_id, **arguments),
            language=language,
            keyboard=None,
            priority=Priority.REPLY,
            now=now,
            about=ABOUT,
        )

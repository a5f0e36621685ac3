"""In a group: one polite word when it is added, a link where it is asked, silence otherwise."""

from datetime import datetime

from sqlmodel import Session

from handlers.incoming import (
    BotAdded,
    BotRemoved,
    GroupCommand,
    GroupEvent,
    GroupMoved,
)
from handlers.links import PROMISES
from handlers.turn import House, spoken_or
from models.bot_account import bot_username
from usecases.in_group import answer_in_group, greet_group, leave_group, move_group


def react(session: Session, event: GroupEvent, now: datetime, house: House) -> None:
    """The language is that of the person's Telegram: whether they are a member, and what they
    chose here, is not for the group to see."""
    match event:
        case BotAdded(group_id, code):
            greet_group(session, group_id, spoken_or(code, house.default_language), now)
        case BotRemoved(group_id):
            leave_group(session, group_id)
        case GroupMoved(group_id, new_id):
            move_group(session, group_id, new_id)
        case GroupCommand(group_id, code, name, addressee):
            if addressee.lower() == (bot_username(session) or "").lower():
                payload = name if name in PROMISES else None
                language = spoken_or(code, house.default_language)
                answer_in_group(session, group_id, language, payload, now)

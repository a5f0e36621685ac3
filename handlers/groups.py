"""In a group: one polite word when it is added, a link where it is asked, silence otherwise.

The group of the moderators is the exception: there, cases are shown, and decided by a person's tap.
"""

from datetime import datetime

from sqlmodel import Session

from handlers import cases
from handlers.incoming import (
    BotAdded,
    BotRemoved,
    GroupCommand,
    GroupEvent,
    GroupMoved,
    GroupTap,
)
from handlers.links import PROMISES
from handlers.turn import House, Turn, spoken_or
from models.bot_account import bot_username
from models.conversation import open_conversation
from models.member import find_member
from models.moderators_group import moderators_group
from models.role import Role
from usecases.errors import RefusedError
from usecases.grant_role import role_of
from usecases.in_group import answer_in_group, greet_group, leave_group, move_group
from usecases.moderate_in_group import choose_group, follow_group, give_up_group, leave_cases

CHOOSE = "moderators"  # the command with which an admin makes a group the moderators'


def react(session: Session, event: GroupEvent, now: datetime, house: House) -> None:
    """The language is that of the person's Telegram: whether they are a member, and what they
    chose here, is not for the group to see."""
    match event:
        case BotAdded(group_id, code):
            greet_group(session, group_id, spoken_or(code, house.default_language), now)
        case BotRemoved(group_id):
            leave_cases(session, group_id)
            leave_group(session, group_id)
        case GroupMoved(group_id, new_id):
            follow_group(session, group_id, new_id)
            move_group(session, group_id, new_id)
        case GroupCommand():
            if event.addressee.lower() == (bot_username(session) or "").lower():
                _answer(session, event, now, house)
        case GroupTap():
            _decide(session, event, now, house)


def _answer(session: Session, command: GroupCommand, now: datetime, house: House) -> None:
    language = spoken_or(command.language_code, house.default_language)
    actor = command.user_id
    if command.name == CHOOSE and actor is not None and _is_admin(session, actor, house):
        act = give_up_group if command.rest.lower() == "off" else choose_group
        act(session, command.group_id, language, now, actor=actor)
        return
    payload = command.name if command.name in PROMISES else None
    answer_in_group(session, command.group_id, language, payload, now)


def _is_admin(session: Session, telegram_id: int, house: House) -> bool:
    role = role_of(session, telegram_id, house.moderators)
    return role is not None and role.reaches(Role.ADMIN)


def _decide(session: Session, event: GroupTap, now: datetime, house: House) -> None:
    """A tap counts for who made it: a moderator who is not shut out, in the moderators' group."""
    turn = Turn(
        session=session,
        now=now,
        user=event.user,
        incoming=event.tap,
        conversation=open_conversation(session, event.user.id),
        member=find_member(session, event.user.id),
        house=house,
    )
    chosen = moderators_group(session)
    try:
        with session.begin_nested():
            if chosen is None or chosen.chat_id != event.group_id or event.tap.name != "case":
                raise RefusedError("button-old")
            if not turn.reaches(Role.MODERATOR) or (turn.member and turn.member.blocked_at):
                raise RefusedError("case-for-moderators")
            cases.decide_in_group(turn)
        if not turn.answered:
            turn.hint()
    except RefusedError as refused:
        turn.hint(refused.text_id)

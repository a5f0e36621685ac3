"""The menu of commands that a person's Telegram shows."""

from datetime import datetime

from sqlmodel import Session

from models.chat_menu import ChatMenu
from models.role import Role

MENU = (
    "need",
    "ask",
    "experience",
    "mine",
    "talk",
    "circles",
    "circle",
    "services",
    "proposals",
    "profile",
    "privacy",
    "mydata",
    "forget",
    "invite",
    "language",
    "limit",
    "pause",
    "resume",
    "help",
    "cancel",
)
# What each role adds to the menu of the one before it.
_OF_ROLE = {
    Role.WORKING_GROUP: ("unmet", "themes", "stats", "diversity", "report", "propose"),
    Role.MODERATOR: ("mod", "queue", "why", "weights", "audit"),
    Role.ADMIN: ("role",),
}


def menu_for(role: Role | None) -> tuple[str, ...]:
    """Names of commands: those of every member, then those of a role."""
    if role is None:
        return MENU
    return MENU + sum((names for least, names in _OF_ROLE.items() if role.reaches(least)), ())


def want_menu(session: Session, telegram_id: int, now: datetime) -> None:
    """Note that a person's menu is out of date; it is set after the commit."""
    session.merge(ChatMenu(telegram_id=telegram_id, wanted_at=now))

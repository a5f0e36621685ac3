"""Each person's menu of commands, in their language and with what their role adds."""

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden

from locales import plain
from models.chat_menu import ChatMenu, menus_to_set
from models.database import Database
from models.member import find_member
from models.role import Role
from scheduler.loop import Loop
from usecases.grant_role import role_of
from usecases.menu import menu_for

logger = logging.getLogger(__name__)

BATCH = 20  # menus read together
IDLE = 60.0  # seconds between looks when nobody nudges


@dataclass(frozen=True)
class _Wanted:
    telegram_id: int
    since: datetime
    language: str
    role: Role | None


class MenuKeeper(Loop):
    """Sets what went out of date, one call at a time and outside any transaction."""

    watches = (ChatMenu,)

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        *,
        first_admins: Collection[int],
        default_language: str,
    ) -> None:
        super().__init__()
        self.bot = bot
        self.database = database
        self.now = now
        self.first_admins = first_admins
        self.default_language = default_language

    async def step(self) -> float:
        wanted = await asyncio.to_thread(self._wanted)
        for menu in wanted:
            await self._set(menu)
            await asyncio.to_thread(self._note, menu)
        return 0 if wanted else IDLE

    async def _set(self, menu: _Wanted) -> None:
        commands = commands_in(menu.language, menu_for(menu.role))
        scope = BotCommandScopeChat(menu.telegram_id)
        try:
            # Telegram allows few changes, and a day's look at every first admin changes nothing.
            if list(await self.bot.get_my_commands(scope)) != commands:
                await self.bot.set_my_commands(commands, scope)
        except (BadRequest, Forbidden):
            # Who has no chat with the bot yet gets their menu when they join.
            logger.info("A menu could not be set.")

    def _wanted(self) -> list[_Wanted]:
        with self.database.read() as session:
            found = []
            for row in menus_to_set(session, BATCH):
                member = find_member(session, row.telegram_id)
                language = member.language if member is not None else self.default_language
                role = role_of(session, row.telegram_id, self.first_admins)
                found.append(_Wanted(row.telegram_id, row.wanted_at, language, role))
            return found

    def _note(self, menu: _Wanted) -> None:
        with self.database.write() as session:
            row = session.get(ChatMenu, menu.telegram_id)
            # What changed while Telegram was asked waits for the next step.
            if row is not None and row.wanted_at == menu.since:
                session.delete(row)


def commands_in(language: str, names: Collection[str]) -> list[BotCommand]:
    """A menu as Telegram wants it."""
    return [BotCommand(name, plain(language, f"command-{name}")) for name in names]

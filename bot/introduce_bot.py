"""What Telegram shows of the bot before anything is said: its menu and its description."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from telegram import Bot
from telegram.error import InvalidToken

from bot.settings import Settings
from locales import LANGUAGES, plain
from models.bot_account import note_username
from models.database import Database
from scheduler.loop import Loop
from scheduler.menus import commands_in
from usecases.menu import MENU, want_menu

A_DAY = 86_400.0


class IntroduceBot(Loop):
    """Sets menus and descriptions where they differ; Telegram allows few changes of them."""

    def __init__(
        self,
        bot: Bot,
        settings: Settings,
        database: Database,
        now: Callable[[], datetime],
        on_menus: Callable[[], None] = lambda: None,
        *,
        ends_webhook: bool = False,
    ) -> None:
        """`ends_webhook`: this process fetches the updates. (An intake of its own sees to it.)"""
        super().__init__()
        self.ends_webhook = ends_webhook
        self.bot = bot
        self.settings = settings
        self.database = database
        self.now = now
        self.on_menus = on_menus
        self.is_introduced = asyncio.Event()  # Telegram shows all of it

    async def step(self) -> float:
        try:
            if self.ends_webhook:
                # One left from before would keep updates from us. What waits there is kept.
                await self.bot.delete_webhook()
            me = await self.bot.get_me()
        except InvalidToken:
            return A_DAY  # the intake says so
        await asyncio.to_thread(self._note, me.username or "")
        self.on_menus()
        # Without a language code: for every Telegram in a language we do not speak.
        await self._introduce(self.settings.default_language, None)
        for language in LANGUAGES:
            await self._introduce(language, language)
        self.is_introduced.set()
        return A_DAY

    def _note(self, username: str) -> None:
        with self.database.write() as session:
            note_username(session, username)
            # Whoever was added to the settings has no row that says so.
            for telegram_id in sorted(self.settings.moderator_ids):
                want_menu(session, telegram_id, self.now())

    async def _introduce(self, language: str, code: str | None) -> None:
        menu = commands_in(language, MENU)
        if list(await self.bot.get_my_commands(language_code=code)) != menu:
            await self.bot.set_my_commands(menu, language_code=code)
        short = plain(language, "about-short")
        if (await self.bot.get_my_short_description(code)).short_description != short:
            await self.bot.set_my_short_description(short, code)
        long = plain(language, "about-long")
        if (await self.bot.get_my_description(code)).description != long:
            await self.bot.set_my_description(long, code)

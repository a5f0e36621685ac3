"""What Telegram shows of the bot before anything is said: its menu and its description."""

import logging

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, InvalidToken

from bot.settings import Settings
from locales import LANGUAGES, plain
from scheduler.loop import Loop

logger = logging.getLogger(__name__)

MENU = (
    "need",
    "ask",
    "experience",
    "mine",
    "talk",
    "services",
    "profile",
    "language",
    "limit",
    "pause",
    "resume",
    "help",
    "cancel",
)
A_DAY = 86_400.0


class IntroduceBot(Loop):
    """Sets menu and description where they differ; Telegram allows few changes of them."""

    def __init__(self, bot: Bot, settings: Settings) -> None:
        super().__init__()
        self.bot = bot
        self.settings = settings

    async def step(self) -> float:
        try:
            # A webhook left from elsewhere would keep updates from us. What waits is kept.
            await self.bot.delete_webhook()
        except InvalidToken:
            return A_DAY  # the intake says so
        # Without a language code: for every Telegram in a language we do not speak.
        await self._introduce(self.settings.default_language, None)
        for language in LANGUAGES:
            await self._introduce(language, language)
        await self._menu_for_moderators()
        return A_DAY

    async def _introduce(self, language: str, code: str | None) -> None:
        menu = _menu(language, MENU)
        if list(await self.bot.get_my_commands(language_code=code)) != menu:
            await self.bot.set_my_commands(menu, language_code=code)
        short = plain(language, "about-short")
        if (await self.bot.get_my_short_description(code)).short_description != short:
            await self.bot.set_my_short_description(short, code)
        long = plain(language, "about-long")
        if (await self.bot.get_my_description(code)).description != long:
            await self.bot.set_my_description(long, code)

    async def _menu_for_moderators(self) -> None:
        menu = _menu(
            self.settings.default_language,
            (*MENU, "mod", "why", "unmet", "themes", "audit", "role"),
        )
        for telegram_id in sorted(self.settings.moderator_ids):
            scope = BotCommandScopeChat(telegram_id)
            try:
                if list(await self.bot.get_my_commands(scope)) != menu:
                    await self.bot.set_my_commands(menu, scope)
            except BadRequest:
                # They have not written to the bot yet; tomorrow is early enough.
                logger.info("A moderator has no chat with the bot yet.")


def _menu(language: str, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, plain(language, f"command-{name}")) for name in names]

"""Between two yeses and the introduction: finding out whether each can be written to."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from telegram import Bot
from telegram.error import BadRequest, Forbidden

from models.database import Database
from models.introduction import AGREED, Introduction
from models.member import Member, get_member
from scheduler.loop import Loop
from usecases.introduce import introduce

IDLE = 30.0  # seconds between looks when nobody nudges


class Introducer(Loop):
    """Asks Telegram outside any transaction, then introduces in one."""

    watches = (Introduction,)

    def __init__(
        self,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        on_introduction: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.bot = bot
        self.database = database
        self.now = now
        self.zone = zone
        self.on_introduction = on_introduction

    async def step(self) -> float:
        for introduction_id, telegram_ids in await asyncio.to_thread(self._agreed):
            works = {
                telegram_id: await self._link_works(telegram_id) for telegram_id in telegram_ids
            }
            await asyncio.to_thread(self._introduce, introduction_id, works)
            self.on_introduction()
        return IDLE

    def _agreed(self) -> list[tuple[int, list[int]]]:
        """(introduction, Telegram ids of those of the two who have no username)."""
        with self.database.read() as session:
            return [
                (
                    introduction.key,
                    [
                        member.telegram_id
                        for member_id in (introduction.low_id, introduction.high_id)
                        if (member := get_member(session, member_id)).username is None
                    ],
                )
                for introduction in session.exec(
                    select(Introduction)
                    .where(Introduction.state == AGREED)
                    .order_by(col(Introduction.id))
                ).all()
            ]

    async def _link_works(self, telegram_id: int) -> bool:
        """Whether tg://user?id reaches someone: not when their privacy forbids it."""
        try:
            chat = await self.bot.get_chat(telegram_id)
        except (BadRequest, Forbidden):
            return False
        return not chat.has_private_forwards

    def _introduce(self, introduction_id: int, works: dict[int, bool]) -> None:
        with self.database.write() as session:
            introduction = session.get(Introduction, introduction_id)
            assert introduction is not None
            for telegram_id, link_works in works.items():
                member = session.exec(select(Member).where(Member.telegram_id == telegram_id)).one()
                member.link_works = link_works
            introduce(session, introduction, self.now(), self.zone)

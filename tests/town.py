"""A town to test in: the whole bot, on a real Telegram API, and people with phones.

Everything between a phone and the database is real: python-telegram-bot, the loops, the model,
and HTTP, which a town that `is_near` leaves out (tests/near.py). Only the clock
stands still until a test moves it, and Telegram's limits are wide.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from unittest.mock import patch

from pydantic import SecretStr
from sqlalchemy import and_, bindparam, exists, literal, or_, union_all
from sqlmodel import Session, SQLModel, col, select

from bot.clock import Clock
from bot.compose import Raakvlak, compose
from bot.settings import Settings
from matching.embedder import Embedder
from models.answer import needs_to_guide
from models.bot_account import BotAccount
from models.broadcast import PLANNED, RUNNING, STOPPED, Broadcast, broadcasts_in
from models.case import Case, Decision
from models.chat_menu import ChatMenu
from models.circle import DUE as CIRCLES_DUE
from models.circle import SENDING as CIRCLES_SENDING
from models.circle import CircleWeek
from models.columns import UtcDateTime
from models.database import Database
from models.experience import Experience
from models.experience_vector import experiences_without_vector
from models.figures import TODO as REQUEST_TODO
from models.figures import ReportRequest
from models.file import SENDING as FILE_SENDING
from models.file import TODO as FILE_TODO
from models.file import FileToSend, ReceivedFile
from models.forgotten import Forgotten
from models.inbox import TODO as INBOX_TODO
from models.inbox import InboxUpdate
from models.inline_question import InlineQuestion
from models.introduction import AGREED, Introduction
from models.member import CONSENT_VERSION, Member
from models.moment import Moment
from models.need import OPEN, Need
from models.outbox import SENDING, TODO, OutboxCall
from models.question import Question
from models.service import Service
from models.weekly_round import DUE, Round
from models.weekly_round import SENDING as ROUND_SENDING
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Message, Person, World
from scheduler.limiter import Limiter
from tests.community import MODERATOR, MONDAY
from tests.databases import Databases
from tests.near import AtOnce, NearLine, draw_here
from usecases.close_month import WANTED as FIGURES_WANTED
from usecases.group_needs import WANTED
from usecases.learn_weights import WANTED as LESSON_WANTED
from usecases.send_broadcast import is_wanting

TOKEN = "1234567:test"
PATIENCE = 60  # seconds; a model that loads on a busy machine needs some

# Parts whose work is rows, and how those rows stand.
_WORK = {
    "inbox": col(InboxUpdate.state) == INBOX_TODO,
    "outbox": col(OutboxCall.state).in_([TODO, SENDING]),
    "introductions": col(Introduction.state) == AGREED,
    "reports": col(ReportRequest.state) == REQUEST_TODO,
    "files to fetch": col(ReceivedFile.state) == FILE_TODO,
    "files to send": col(FileToSend.state).in_([FILE_TODO, FILE_SENDING]),
    "rounds": col(Round.state).in_([DUE, ROUND_SENDING]),
    "circles": col(CircleWeek.state).in_([CIRCLES_DUE, CIRCLES_SENDING]),
    "menus": col(ChatMenu.telegram_id) > 0,
    "doubts": col(OutboxCall.check_at) <= bindparam("now", type_=UtcDateTime()),
    "months": col(Moment.name) == FIGURES_WANTED,
    "themes": col(Moment.name) == WANTED,
    "lesson": col(Moment.name) == LESSON_WANTED,
    "needs": and_(
        col(Need.state) == OPEN, col(Need.matched_at).is_(None), col(Need.hidden_at).is_(None)
    ),
    "questions": col(Question.answered_at).is_(None),
    "inline questions": col(InlineQuestion.query_id).is_not(None),
    "cases": or_(
        and_(col(Case.carded_at).is_(None), col(Case.closed_at).is_(None)),
        col(Case.is_stale).is_(True),
    ),
    "decisions": col(Decision.tell_at) <= bindparam("now", type_=UtcDateTime()),
    "forgotten": col(Forgotten.settled_at).is_(None),
}


def _broadcasts(session: Session, now: datetime, _model: str) -> object:
    broadcasts = broadcasts_in(session, PLANNED, RUNNING, STOPPED)
    return any(is_wanting(session, broadcast, now) for broadcast in broadcasts)


# Tables whose rows can be work for a part, and how it says whether they are.
_MAYBE_WORK: dict[type[SQLModel], Callable[[Session, datetime, str], object]] = {
    Broadcast: _broadcasts,
    Service: lambda session, _, model: needs_to_guide(session, model, 1),
    Experience: lambda session, _, model: experiences_without_vector(session, model, 1),
}
_NAME = "name"  # which the bot asks Telegram for
# One statement, built once: it is asked after every tap.
_ROWS: Any = union_all(
    select(literal(_NAME)).where(~exists().select_from(BotAccount)),
    *(select(literal(part)).where(exists().where(rows)) for part, rows in _WORK.items()),
    *(
        select(literal(str(table.__tablename__))).where(exists().select_from(table))
        for table in _MAYBE_WORK
    ),
)


class Town:
    """`transcript` is what was said so far, as a person would read it."""

    def __init__(self, world: World, raakvlak: Raakvlak, *, is_near: bool = False) -> None:
        self.is_near = is_near
        self.world = world
        self.raakvlak = raakvlak
        self.transcript: list[str] = []
        self._seen: dict[tuple[int, int], str] = {}
        # Intake always works: it waits at Telegram.
        self._loops = [part for part in raakvlak.loops if part is not raakvlak.intake]

    @property
    def database(self) -> Database:
        return self.raakvlak.database

    def person(self, telegram_id: int, name: str, language: str = "en", **more: Any) -> "Phone":
        username = more.pop("username", f"{name.lower()}_x")
        self.world.add_person(
            Person(
                id=telegram_id, first_name=name, username=username, language_code=language, **more
            )
        )
        return Phone(self, telegram_id, name)

    def member(self, telegram_id: int, name: str, **more: Any) -> "Phone":
        """Someone who joined before the test begins; `more` are of their account, or columns of
        their row."""
        of_account = {key: more.pop(key) for key in ("username", "private_forwards") if key in more}
        phone = self.person(telegram_id, name, started=True, **of_account)
        now = self.raakvlak.clock.now()
        with self.database.write() as session:
            session.add(
                Member(
                    telegram_id=telegram_id,
                    first_name=name,
                    username=self.world.people[telegram_id].username,
                    consent_version=CONSENT_VERSION,
                    consented_at=now,
                    joined_at=now,
                    **{"language": "en", "spoken": ["en"], **more},
                )
            )
        return phone

    async def settle(self) -> None:
        """Wait until the bot has done all there is to do for now."""
        deadline, turn = monotonic() + PATIENCE, 0
        # The rows are asked only where nobody is at work: that alone took a seventh of a test.
        while busy := (at_work := await self._are_at_work()) or await asyncio.to_thread(
            self._busy_with
        ):
            if monotonic() > deadline:
                raise TimeoutError(f"The town does not come to rest: {busy}.")
            turn += 1
            # What is near comes about at once, but for what other processes are asked.
            comes_at_once = self.is_near and turn < (500 if at_work else 20)
            await asyncio.sleep(0 if comes_at_once else 0.04)
        self._write_down()

    async def _are_at_work(self) -> str | None:
        """`_at_work`; where all is near, of several looks, as a call under way takes a turn or two
        and no part is at work meanwhile."""
        for _ in range(4 if self.is_near else 0):
            if at_work := self._at_work():
                return at_work
            await asyncio.sleep(0)
        return self._at_work()

    async def advance(self, **by: float) -> None:
        """Move the clock and let what is due happen."""
        self.raakvlak.clock.advance(timedelta(**by))
        await self.raakvlak.ticker.tick()
        self.note(f"— {', '.join(f'{value} {unit}' for unit, value in by.items())} later —")
        await self.settle()

    def note(self, line: str) -> None:
        self.transcript.append(line)

    def text(self) -> str:
        """The transcript, for a snapshot."""
        return "\n\n".join(self.transcript) + "\n"

    def _at_work(self) -> str | None:
        """A part in the middle of something that a test would wait for."""
        return next((type(part).__name__ for part in self._loops if not part.is_resting), None)

    def _busy_with(self) -> str | None:
        """The first part that has something to do; asked in the order things go through them."""
        with self.database.read() as session:
            return next((part for part, is_busy in self._parts(session) if is_busy), None)

    def _parts(self, session: Session) -> Iterator[tuple[str, object]]:
        """What each part has to do, in one view of the database.

        Looked up in the order things go through them: the first that is busy is enough.
        """
        now = self.raakvlak.clock.now()
        yield "updates at Telegram", self.world.updates.waiting()
        yield "worker", not self.raakvlak.worker.is_idle
        rows = set(session.connection().execute(_ROWS, {"now": now}).scalars())
        yield from ((part, True) for part in _WORK if part in rows)
        for table, work in _MAYBE_WORK.items():
            if table.__tablename__ in rows:
                yield str(table.__tablename__), work(session, now, self.raakvlak.embedder.name)
        yield _NAME, _NAME in rows

    def _write_down(self) -> None:
        chats = {chat_id: person.first_name for chat_id, person in self.world.people.items()}
        chats |= {chat_id: f"“{group.title}”" for chat_id, group in self.world.groups.items()}
        for chat_id, name in chats.items():
            for message in self.world.history(chat_id):
                if not message.from_bot:
                    continue
                shown = _shown(message)
                key = (chat_id, message.message_id)
                if self._seen.get(key) == shown:
                    continue
                verb = "changes" if key in self._seen else "to"
                self._seen[key] = shown
                who = f"Raakvlak to {name}" + (" (changed)" if verb == "changes" else "")
                self.note(f"{who}:\n{shown}")


class Phone:
    """One person's phone."""

    def __init__(self, town: Town, telegram_id: int, name: str) -> None:
        self.town = town
        self.id = telegram_id
        self.name = name

    @property
    def messages(self) -> list[Message]:
        """What the bot wrote, as it stands now."""
        return [m for m in self.town.world.history(self.id) if m.from_bot]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    async def say(self, text: str) -> str:
        """Write to the bot and wait; returns its last message."""
        self.town.note(f"{self.name}: {text}")
        self.town.world.say(self.id, text)
        await self.town.settle()
        return self.last.text or ""

    async def send(self, kind: str) -> str:
        self.town.note(f"{self.name} sends a {kind}")
        if kind == "forward":
            self.town.world.say(self.id, "Something from elsewhere", forwarded=True)
        else:
            self.town.world.send_media(self.id, kind)
        await self.town.settle()
        return self.last.text or ""

    async def send_file(self, name: str, content: bytes) -> str:
        """Send a document and wait; returns the bot's last message."""
        self.town.note(f"{self.name} sends the file {name}")
        self.town.world.send_media(self.id, "document", content=content, name=name)
        await self.town.settle()
        return self.last.text or ""

    async def tap(self, label: str, *, copies: int = 1) -> str | None:
        """Tap the newest button whose label contains this; returns the hint shown, if any."""
        for message in reversed(self.messages):
            for button in buttons(message):
                if label in button["text"]:
                    return await self.tap_data(
                        message.message_id, button["callback_data"], button["text"], copies=copies
                    )
        raise AssertionError(f"{self.name} has no button «{label}»:\n{_shown(self.last)}")

    async def tap_data(
        self,
        message_id: int,
        data: str,
        label: str | None = None,
        *,
        copies: int = 1,
        group_id: int | None = None,
    ) -> str | None:
        """Send any callback data at all, as a changed app can; in a group, or in private."""
        where = "" if group_id is None else " in the group"
        self.town.note(f"{self.name} taps [{label or data}]{where}")
        query_id = self.town.world.tap(self.id, message_id, data, copies=copies, chat_id=group_id)
        await self.town.settle()
        answer = self.town.world.answer_of(query_id)
        if answer is not None and answer.text:
            self.town.note(f"({self.name} sees for a moment: {answer.text})")
        return answer.text if answer is not None else None

    async def join(self, *, spoken: tuple[str, ...] = ()) -> None:
        """Go through /start in English, skipping what may be skipped."""
        await self.say("/start")
        await self.tap("English")
        await self.tap("Yes")
        await self.tap("Showing it")
        await self.tap("Messages I did")
        await self.tap("Done")
        await self.tap(self.name)
        for language in spoken:
            await self.tap(language)
        await self.tap("Done")
        for _ in range(3):
            await self.tap("Skip")

    async def need(self, text: str) -> None:
        """Tell a need and send it."""
        await self.say(text)
        await self.tap("Send")


def buttons(message: Message) -> list[dict[str, Any]]:
    rows = (message.reply_markup or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


@asynccontextmanager
async def a_town(
    databases: Databases,
    embedder: Embedder,
    *,
    patience: float = PATIENCE,
    is_near: bool = False,
    **settings: Any,
) -> AsyncIterator[Town]:
    """A town with nobody in it yet, and its bot running; `is_near`: see tests/near.py."""
    clock = Clock(MONDAY)
    world = World(now=clock.now, limits=Limits.off())
    api = create_api(world, TOKEN)
    async with _near() if is_near else serve(api) as address:
        # Given by name, so that no `.env` of this machine takes part.
        values = {
            "telegram_bot_token": SecretStr(TOKEN),
            "telegram_api_url": address,
            "database_url": databases.migrated("town"),
            "moderator_ids": frozenset({MODERATOR}),
            "most_updates_a_minute": 0,  # the clock stands still: all of a test is one minute
            **settings,
        }
        raakvlak = compose(
            Settings(_env_file=None, **values),
            clock=clock,
            embedder=embedder,
            limiter=Limiter(calls_a_second=1000, chat_rests=0),
            line=NearLine(api.state.api) if is_near else None,
            patience=patience,
        )
        async with raakvlak.running():
            town = Town(world, raakvlak, is_near=is_near)
            await town.settle()
            yield town


@asynccontextmanager
async def _near() -> AsyncIterator[str]:
    """No server, no threads, and no process that draws."""
    with AtOnce() as executor, patch("scheduler.reporter.draw", draw_here):
        asyncio.get_running_loop().set_default_executor(executor)
        yield "http://near"


def _shown(message: Message) -> str:
    said = message.text or message.caption or ""
    if message.kind == "photo":
        said = f"[a photo]\n{said}"
    if message.file_name:
        said = f"[the file {message.file_name}]\n{said}"
    lines = [f"    {line}".rstrip() for line in said.split("\n")]
    lines += [
        "    " + " ".join(f"[{button['text']}]" for button in row)
        for row in (message.reply_markup or {}).get("inline_keyboard", [])
    ]
    return "\n".join(lines)

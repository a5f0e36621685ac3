"""The playground's Telegram: the people, their chats with the bot, and what waits for the bot.

This is the side of the members' phones. `playground.server` is the side of the bot.
Everything is in memory and on one event loop; nothing here waits.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from playground.chat import Call, CallbackAnswer, Message, Person
from playground.commands import Profile
from playground.faults import Faults
from playground.formatted import MOST_TEXT, parts, prepare
from playground.groups import Group
from playground.inline import InlineQueries
from playground.limits import Limits
from playground.media import FILE_KINDS, KINDS
from playground.updates import CALLBACK_SECONDS, UpdateQueue

__all__ = ["Call", "CallbackAnswer", "Message", "Person", "World"]

BOT_ID = 7_000_000_001
# A bot that runs for days must not fill the memory with what it did.
MOST_CALLS = 10_000


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """One bot and everyone who may write to it.

    `now` dates the messages and may be shifted; `elapsed` measures limits and expiry, in seconds,
    and never goes back.
    """

    def __init__(
        self,
        *,
        bot_username: str = "raakvlak_bot",
        bot_name: str = "Raakvlak",
        now: Callable[[], datetime] = utc_now,
        elapsed: Callable[[], float] = time.monotonic,
        limits: Limits | None = None,
    ) -> None:
        self.bot_username = bot_username
        self.now = now
        self.elapsed = elapsed
        self.limits = Limits() if limits is None else limits
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.files: dict[str, bytes] = {}
        self.file_paths: dict[str, str] = {}
        self.file_names: dict[str, str] = {}
        self.profile = Profile(bot_name)
        self.inline_mode = True  # as /setinline switches it on at BotFather
        self.inline_queries = InlineQueries()
        self.updates = UpdateQueue(elapsed)
        self.faults = Faults()
        self.calls: list[Call] = []
        self._messages: dict[int, dict[int, Message]] = {}
        self._last_message_id = 0
        self._last_callback_id = 4_000_000_000_000_000_000
        self._callbacks: dict[str, tuple[int, float]] = {}
        self._answers: dict[str, CallbackAnswer] = {}
        self._listeners: list[Callable[[int], None]] = []

    # What is there

    @property
    def commands(self) -> dict[tuple[str, str], list[dict[str, str]]]:
        """Set by setMyCommands, by (scope, language): ("default", ""), ("chat:5", "nl")…"""
        return self.profile.commands

    def commands_for(self, user_id: int) -> list[dict[str, str]]:
        """The menu that this person's phone shows."""
        return self.profile.commands_for(user_id, self.people[user_id].language_code)

    def history(self, chat_id: int) -> list[Message]:
        """What the person sees: edits applied, deleted messages gone, oldest first."""
        return list(self._messages.get(chat_id, {}).values())

    def message(self, chat_id: int, message_id: int) -> Message | None:
        return self._messages.get(chat_id, {}).get(message_id)

    def reply_keyboard(self, user_id: int) -> dict[str, Any] | None:
        """The ReplyKeyboardMarkup below this person's input field, if there is one."""
        for message in reversed(self.history(user_id)):
            markup = message.reply_markup or {}
            if message.from_bot and {"keyboard", "remove_keyboard"} & markup.keys():
                return markup if "keyboard" in markup else None
        return None

    def answer_of(self, callback_id: str) -> CallbackAnswer | None:
        """What the bot answered to a tap; None while the button still waits."""
        return self._answers.get(callback_id)

    def subscribe(self, listener: Callable[[int], None]) -> Callable[[], None]:
        """Hear the chat_id at every change of a chat; returns how to stop hearing."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def bot_to_api(self) -> dict[str, Any]:
        """The bot as a User."""
        return {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": self.profile.text("name", ""),
            "username": self.bot_username,
        }

    def file_size(self, file_id: str) -> int:
        return len(self.files.get(file_id, b""))

    # What people do

    def add_person(self, person: Person) -> None:
        self.people[person.id] = person

    def add_group(self, group: Group) -> None:
        """What happens there: `playground.groups`."""
        self.groups[group.id] = group

    def say(self, user_id: int, text: str, *, forwarded: bool = False) -> Message:
        """Send a text. Who had blocked the bot lets it in again, as «Restart» does on a phone.

        A text that is too long goes in several messages; the last one is returned.
        """
        message = None
        for part in parts(text.strip(), MOST_TEXT):
            clean, entities = prepare(part, None)
            if clean:
                message = self._from_person(
                    user_id, text=clean, entities=entities, forwarded=forwarded
                )
        if message is None:
            raise ValueError("A phone does not send an empty message.")
        return message

    def send_media(
        self,
        user_id: int,
        kind: str,
        caption: str | None = None,
        *,
        content: bytes = b"playground",
        name: str | None = None,
    ) -> Message:
        """Send anything but text: a photo, a voice message, a contact (see `media.KINDS`)."""
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is none of {sorted(KINDS)}.")
        name = (name or f"{kind}.bin") if kind in FILE_KINDS else None
        file_id = self.keep_file(kind, content, name) if name else None
        return self._from_person(
            user_id, kind=kind, caption=caption, file_id=file_id, file_name=name
        )

    def tap(
        self, user_id: int, message_id: int, data: str, copies: int = 1, chat_id: int | None = None
    ) -> str:
        """Press an inline button; returns the id of the callback query.

        `data` need not be on any button: a changed app can send anything. With `copies` the same
        query comes in several updates, as happens at Telegram. `chat_id` is a group's.
        """
        person = self.people[user_id]
        message = self.message(chat_id or user_id, message_id)
        self._last_callback_id += 1
        callback_id = str(self._last_callback_id)
        self._callbacks[callback_id] = (user_id, self.elapsed() + CALLBACK_SECONDS)
        gone = {"chat": person.chat_to_api(), "message_id": message_id, "date": 0}
        query = {
            "id": callback_id,
            "from": person.to_api(),
            "message": gone if message is None else message.to_api(self),
            "chat_instance": str(-user_id),
            "data": data,
        }
        self.updates.put("callback_query", query, f"user:{user_id}", copies)
        return callback_id

    def edit(self, user_id: int, message_id: int, text: str) -> None:
        """Change a text of one's own."""
        message = self.message(user_id, message_id)
        if message is None or message.from_bot or message.text is None:
            raise ValueError("People edit texts they sent themselves.")
        message.text, message.entities = prepare(text, None)
        message.edit_date = self.timestamp()
        self.updates.put("edited_message", message.to_api(self), f"chat:{user_id}")
        self.changed(user_id)

    def block(self, user_id: int) -> None:
        """Stop the bot: it can write no more."""
        if not self.people[user_id].blocked_bot:
            self._set_blocked(user_id, blocked=True)

    def unblock(self, user_id: int) -> None:
        """Let the bot in again, without writing to it."""
        if self.people[user_id].blocked_bot:
            self._set_blocked(user_id, blocked=False)

    def jump_update_ids_back(self, by: int) -> None:
        """Telegram may number anew after a week without updates."""
        self.updates.next_id -= by

    # What the bot's side needs

    def timestamp(self) -> int:
        return int(self.now().timestamp())

    def changed(self, chat_id: int) -> None:
        """Tell everyone who listens that this chat looks different."""
        for listener in tuple(self._listeners):
            listener(chat_id)

    def new_message(self, chat_id: int, *, from_bot: bool, **content: Any) -> Message:
        """A message with the next number, not shown yet. One count serves all private chats and
        basic groups; a supergroup has its own."""
        group = self.groups.get(chat_id)
        if group is not None and group.type == "supergroup":
            group.last_message_id += 1
            number = group.last_message_id
        else:
            self._last_message_id += 1
            number = self._last_message_id
        return Message(chat_id, number, self.timestamp(), from_bot, **content)

    def show(self, message: Message) -> None:
        self._messages.setdefault(message.chat_id, {})[message.message_id] = message
        self.changed(message.chat_id)

    def delete(self, chat_id: int, message_id: int) -> None:
        """Take a message away from the chat, for both."""
        del self._messages[chat_id][message_id]
        self.changed(chat_id)

    def keep_file(self, kind: str, content: bytes, name: str) -> str:
        """Keep a file and return its file_id."""
        file_id = f"{kind}-{len(self.files) + 1:06d}"
        self.files[file_id] = content
        self.file_names[file_id] = name
        self.file_paths[file_id] = f"{kind}s/file_{len(self.files)}.{name.rpartition('.')[2]}"
        return file_id

    def answer(self, callback_id: str, answer: CallbackAnswer) -> bool:
        """Answer a tap; False where Telegram waits for no answer (any more)."""
        user_id, expires_at = self._callbacks.pop(callback_id, (0, 0.0))
        if not user_id or expires_at <= self.elapsed():
            return False
        self._answers[callback_id] = answer
        self.changed(user_id)
        return True

    def record(self, call: Call) -> None:
        self.calls.append(call)
        if len(self.calls) > MOST_CALLS:
            del self.calls[: MOST_CALLS // 10]

    def _from_person(self, user_id: int, **content: Any) -> Message:
        person = self.people[user_id]
        self.unblock(user_id)
        person.started = True
        message = self.new_message(user_id, from_bot=False, **content)
        self.updates.put("message", message.to_api(self), f"chat:{user_id}")
        self.show(message)
        return message

    def _set_blocked(self, user_id: int, *, blocked: bool) -> None:
        person = self.people[user_id]
        person.blocked_bot = blocked
        member = {"status": "member", "user": self.bot_to_api()}
        kicked = {"status": "kicked", "user": self.bot_to_api(), "until_date": 0}
        update = {
            "chat": person.chat_to_api(),
            "from": person.to_api(),
            "date": self.timestamp(),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        }
        self.updates.put("my_chat_member", update, f"chat:{user_id}")
        self.changed(user_id)

"""Who and what there is in a private chat: people, and messages as their phones show them."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from playground.groups import Group
from playground.media import attachment


@dataclass
class Person:
    """A Telegram user. `started` is true once they wrote to the bot: before, it may not write.

    `private_forwards` is the setting «nobody» for links to one's account in forwarded messages.
    """

    id: int
    first_name: str
    username: str | None = None
    last_name: str | None = None
    language_code: str = "en"
    private_forwards: bool = False
    blocked_bot: bool = False
    started: bool = False
    deactivated: bool = False

    def names(self) -> dict[str, Any]:
        names = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
        }
        return {key: value for key, value in names.items() if value is not None}

    def to_api(self) -> dict[str, Any]:
        """A User."""
        return {
            "id": self.id,
            "is_bot": False,
            **self.names(),
            "language_code": self.language_code,
        }

    def chat_to_api(self) -> dict[str, Any]:
        """The private Chat with this person."""
        return {"id": self.id, **self.names(), "type": "private"}


class Known(Protocol):
    """What a message needs of the world to name its sender."""

    people: dict[int, Person]
    groups: dict[int, Group]

    def bot_to_api(self) -> dict[str, Any]: ...

    def file_size(self, file_id: str) -> int: ...

    def message(self, chat_id: int, message_id: int) -> "Message | None": ...


@dataclass
class Message:
    """One message of the chat with `chat_id` (the person's id, or a group's), as it reads now.

    `kind` is "text", "photo", "document", "voice" and so on. `entities` belong to the text or to
    the caption. `reply_markup` is what the bot sent: an inline keyboard, a reply keyboard or the
    order to remove one. `sender_id` is who of a group wrote it; `via_bot` says that they chose it
    from what the bot answered inline; `service` is what Telegram itself says in a message.
    """

    chat_id: int
    message_id: int
    date: int
    from_bot: bool
    text: str | None = None
    caption: str | None = None
    entities: list[dict[str, Any]] = field(default_factory=list)
    reply_markup: dict[str, Any] | None = None
    kind: str = "text"
    file_id: str | None = None
    file_name: str | None = None
    edit_date: int | None = None
    forwarded: bool = False
    reply_to: int | None = None
    link_preview_options: dict[str, Any] | None = None
    protect_content: bool = False
    silent: bool = False
    sender_id: int | None = None
    via_bot: bool = False
    service: dict[str, Any] = field(default_factory=dict)

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def inline_keyboard(self) -> list[list[dict[str, Any]]]:
        """The rows of buttons under the message; none where it has another keyboard or none."""
        rows: list[list[dict[str, Any]]] = (self.reply_markup or {}).get("inline_keyboard", [])
        return rows

    def to_api(self, world: Known, *, with_reply: bool = True) -> dict[str, Any]:
        """A Message as the Bot API gives it: the one it replies to comes without its own."""
        chat = world.groups.get(self.chat_id) or world.people[self.chat_id]
        person = world.people.get(self.sender_id or self.chat_id)
        assert person is not None or self.from_bot
        sender = world.bot_to_api() if self.from_bot or person is None else person.to_api()
        raw: dict[str, Any] = {
            "message_id": self.message_id,
            "from": sender,
            "chat": chat.chat_to_api(),
            "date": self.date,
        }
        if self.edit_date is not None:
            raw["edit_date"] = self.edit_date
        if self.forwarded:
            raw["forward_origin"] = {
                "type": "hidden_user",
                "date": self.date,
                "sender_user_name": "Someone",
            }
        if self.via_bot:
            raw["via_bot"] = world.bot_to_api()
        if with_reply and self.reply_to is not None:
            original = world.message(self.chat_id, self.reply_to)
            if original is not None:  # it may be deleted by now
                raw["reply_to_message"] = original.to_api(world, with_reply=False)
        if self.service:
            raw |= self.service
        elif self.text is not None:
            raw |= {"text": self.text, **_present("entities", self.entities)}
        else:
            size = world.file_size(self.file_id) if self.file_id else 0
            raw |= attachment(self.kind, self.file_id, self.file_name, size, sender)
            raw |= _present("caption", self.caption)
            raw |= _present("caption_entities", self.entities)
        raw |= _present("link_preview_options", self.link_preview_options)
        if self.protect_content:
            raw["has_protected_content"] = True
        if self.inline_keyboard:  # other keyboards are not told again
            raw["reply_markup"] = {"inline_keyboard": self.inline_keyboard}
        return raw


def _present(name: str, value: Any) -> dict[str, Any]:
    return {name: value} if value else {}


@dataclass(frozen=True)
class CallbackAnswer:
    """What answerCallbackQuery showed: a line at the top of the chat, or an alert to close."""

    text: str | None
    show_alert: bool


@dataclass(frozen=True)
class Call:
    """One call of the Bot API. `at` is a moment of `elapsed`; `error` is empty where it is ok."""

    method: str
    params: dict[str, Any]
    at: float
    ok: bool
    error_code: int | None = None
    error: str = ""

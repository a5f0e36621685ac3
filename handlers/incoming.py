"""What a person just did, read from an update; pure, and never trusting callback data."""

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_ADDRESSED = re.compile(r"/([A-Za-z0-9_]{1,32})@(\w+)(?:\s+(.*)|$)", re.DOTALL)
_GROUPS = {Chat.GROUP, Chat.SUPERGROUP}
_OUTSIDE = {ChatMember.LEFT, ChatMember.BANNED}


@dataclass(frozen=True)
class Command:
    name: str
    rest: str = ""
    message_id: int | None = None


@dataclass(frozen=True)
class Tap:
    """A tapped button. `message_id` is None where Telegram no longer knows the message."""

    name: str
    args: tuple[str, ...]
    query_id: str
    message_id: int | None


@dataclass(frozen=True)
class Words:
    """`edited`: a message that was sent before reads like this now. `reply_to`: the message it
    answers."""

    text: str
    edited: bool = False
    message_id: int = 0
    reply_to: int | None = None


@dataclass(frozen=True)
class NotText:
    """A photo, a voice note, a sticker, something forwarded…; `kind` names it.

    `file` is the file id and size in bytes of a document that somebody sent; `passable` the kind
    (photo, voice, document) and file id of what may be passed on to a peer.
    """

    kind: str
    file: tuple[str, int] | None = None
    passable: tuple[str, str] | None = None
    caption: str = ""
    edited: bool = False
    message_id: int = 0
    reply_to: int | None = None


@dataclass(frozen=True)
class Reach:
    """The person blocked the bot, or let it in again."""

    lost: bool


@dataclass(frozen=True)
class BotAdded:
    """`language_code` is that of the Telegram of whoever did it."""

    group_id: int
    language_code: str | None


@dataclass(frozen=True)
class BotRemoved:
    group_id: int


@dataclass(frozen=True)
class GroupMoved:
    """The group became a supergroup, which has another id."""

    group_id: int
    new_id: int


@dataclass(frozen=True)
class GroupCommand:
    """A command with a bot's name behind it (`addressee`, without the @), and the `rest` after.

    `user_id` is None where somebody writes as the group itself: that could be anyone.
    """

    group_id: int
    language_code: str | None
    name: str
    addressee: str
    rest: str = ""
    user_id: int | None = None


@dataclass(frozen=True)
class GroupTap:
    """A button under a message of the bot's in a group, tapped by one person."""

    group_id: int
    user: User
    tap: Tap


GroupEvent = BotAdded | BotRemoved | GroupMoved | GroupCommand | GroupTap
Incoming = Command | Tap | Words | NotText | Reach


def sender_of(update: Update) -> User | None:
    """The person an update comes from, if it is a person in a private chat with the bot."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or user.is_bot:
        return None
    if chat is not None and chat.type != Chat.PRIVATE:
        return None
    return user


def parse_group(update: Update) -> GroupEvent | None:
    """What a group has to do with the bot; all else that is said there is not for it."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type not in _GROUPS:
        return None
    code = user.language_code if user is not None else None
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member, code)
    if update.callback_query is not None:
        return GroupTap(chat.id, update.callback_query.from_user, _tap(update.callback_query))
    message = update.message
    if message is not None and message.migrate_to_chat_id is not None:
        return GroupMoved(chat.id, message.migrate_to_chat_id)
    if message is not None and (match := _ADDRESSED.match(message.text or "")):
        return _group_command(message, match, code)
    return None


def _group_command(message: Message, match: re.Match[str], code: str | None) -> GroupCommand:
    sender = message.from_user
    # An anonymous administrator comes as a bot of Telegram's.
    is_person = sender is not None and not sender.is_bot and message.sender_chat is None
    return GroupCommand(
        message.chat.id,
        code,
        match.group(1).lower(),
        match.group(2),
        (match.group(3) or "").strip(),
        sender.id if sender is not None and is_person else None,
    )


def _membership(change: ChatMemberUpdated, code: str | None) -> GroupEvent | None:
    was_out = change.old_chat_member.status in _OUTSIDE
    is_out = change.new_chat_member.status in _OUTSIDE
    if was_out == is_out:
        return None  # other rights, no more
    return BotRemoved(change.chat.id) if is_out else BotAdded(change.chat.id, code)


def parse(update: Update) -> Incoming | None:
    """What to react to, or None for everything this bot has no business with."""
    if sender_of(update) is None:
        return None
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.my_chat_member is not None:
        return Reach(lost=update.my_chat_member.new_chat_member.status == ChatMember.BANNED)
    if update.message is not None:
        return _parse_message(update.message)
    if update.edited_message is not None:
        return _parse_edited(update.edited_message)
    return None


def _tap(query: CallbackQuery) -> Tap:
    name, *args = (query.data or "").split(":")
    message_id = query.message.message_id if query.message is not None else None
    return Tap(name, tuple(args), query.id, message_id)


def _parse_message(message: Message) -> Incoming | None:
    if message.forward_origin is not None or message.via_bot is not None:
        return NotText("forward")  # not their own words
    if message.text is None:
        return _parse_attachment(message) if message.effective_attachment is not None else None
    if match := _COMMAND.fullmatch(message.text):
        rest = (match.group(2) or "").strip()
        return Command(match.group(1).lower(), rest, message.message_id)
    return Words(message.text, message_id=message.message_id, reply_to=_answered(message))


def _parse_attachment(message: Message, *, edited: bool = False) -> NotText:
    file, passable = None, None
    if message.document is not None and message.animation is None:
        document = message.document
        file = (document.file_id, document.file_size or 0)
        passable = ("document", document.file_id)
    elif message.photo:
        passable = ("photo", message.photo[-1].file_id)  # the largest
    elif message.voice is not None:
        passable = ("voice", message.voice.file_id)
    return NotText(
        "voice" if message.voice else "other",
        file,
        passable,
        message.caption or "",
        edited,
        message.message_id,
        _answered(message),
    )


def _parse_edited(message: Message) -> Incoming | None:
    """A command was carried out; the words that followed it may have become something."""
    if message.text is not None:
        match = _COMMAND.fullmatch(message.text)
        text = (match.group(2) or "").strip() if match else message.text
        return Words(text, edited=True, message_id=message.message_id) if text else None
    if message.effective_attachment is not None:
        return _parse_attachment(message, edited=True)
    return None


def _answered(message: Message) -> int | None:
    replied = message.reply_to_message
    return replied.message_id if replied is not None else None

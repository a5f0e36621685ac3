"""Changing what was sent: edits, which replace the keyboard too, and deletions."""

from typing import Any

from playground.chat import Message
from playground.errors import bad_request
from playground.keyboards import check_markup
from playground.sending import Params, find_message, find_person, read_caption, read_text
from playground.world import World

DELETABLE_SECONDS = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(world: World, params: Params) -> Any:
    message = find_message(world, params, "edit")
    text, entities = read_text(world, params)
    markup = check_markup(params.get("reply_markup"), world.people)
    _check_editable(message)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    return _apply(world, message, markup, text=text, entities=entities)


def edit_message_caption(world: World, params: Params) -> Any:
    message = find_message(world, params, "edit")
    caption, entities = read_caption(world, params)
    markup = check_markup(params.get("reply_markup"), world.people)
    _check_editable(message)
    if message.file_id is None:
        raise bad_request("there is no caption in the message to edit")
    return _apply(world, message, markup, caption=caption, entities=entities)


def edit_message_reply_markup(world: World, params: Params) -> Any:
    message = find_message(world, params, "edit")
    markup = check_markup(params.get("reply_markup"), world.people)
    _check_editable(message)
    return _apply(world, message, markup)


def _check_editable(message: Message) -> None:
    """Only the bot's own, and none that put a keyboard below the input field."""
    other_keyboard = message.reply_markup and "inline_keyboard" not in message.reply_markup
    if not message.from_bot or other_keyboard or message.forwarded:
        raise bad_request("message can't be edited")


def _apply(
    world: World, message: Message, markup: dict[str, Any] | None, **content: Any
) -> dict[str, Any]:
    """An edit without a keyboard takes the keyboard away."""
    content["reply_markup"] = markup
    if all(getattr(message, name) == value for name, value in content.items()):
        raise bad_request(NOT_MODIFIED)
    for name, value in content.items():
        setattr(message, name, value)
    message.edit_date = world.timestamp()
    world.changed(message.chat_id)
    return message.to_api(world)


def delete_message(world: World, params: Params) -> bool:
    message = find_message(world, params, "delete")
    if world.timestamp() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    world.delete(message.chat_id, message.message_id)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Telegram passes over those it does not find."""
    person = find_person(world, params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise bad_request("message identifiers are not specified")
    for message_id in params["message_ids"]:
        if world.message(person.id, message_id) is not None:
            delete_message(world, {"chat_id": person.id, "message_id": message_id})
    return True

"""Sending: what a message of the bot must be, and the methods that bring one to a chat.

Each method takes the world and its checked parameters, and returns what the Bot API would.
"""

from collections.abc import Callable
from typing import Any

from playground.chat import Message, Person
from playground.checks import Upload
from playground.errors import ApiError, bad_request, forbidden, too_many_requests
from playground.formatted import MOST_TEXT, Entity, length, prepare
from playground.groups import Group
from playground.keyboards import check_markup, linked_user
from playground.world import World

Params = dict[str, Any]
Method = Callable[[World, Params], Any]

MOST_CAPTION = 1024
MOST_UPLOAD, MOST_PHOTO = 50 << 20, 10 << 20


def find_person(world: World, chat_id: int | str) -> Person:
    """A private chat; those have no @name."""
    person = world.people.get(chat_id) if isinstance(chat_id, int) else None
    if person is None:
        raise bad_request("chat not found")
    return person


def find_chat(world: World, chat_id: int | str) -> Person | Group:
    """A private chat, or a group that the bot may know of."""
    group = world.groups.get(chat_id) if isinstance(chat_id, int) else None
    return group or find_person(world, chat_id)


def check_open(group: Group) -> None:
    """Raises where the bot may not write to a group."""
    if group.moved_to is not None:
        reason = "Bad Request: group chat was upgraded to a supergroup chat"
        raise ApiError(400, reason, moved_to=group.moved_to)
    if group.bot == "kicked":
        raise forbidden("bot was kicked from the group chat")
    if group.bot != "member":
        raise forbidden("bot is not a member of the group chat")


def check_reachable(person: Person) -> None:
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.blocked_bot:
        raise forbidden("bot was blocked by the user")


def find_message(world: World, params: Params, purpose: str) -> Message:
    if "chat_id" not in params:
        raise bad_request("chat_id is empty")
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    chat = find_chat(world, params["chat_id"])
    if isinstance(chat, Group):
        check_open(chat)
    message = world.message(chat.id, params["message_id"])
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _formatted(world: World, text: str, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    def resolve(entity: Entity) -> Entity | None:
        """Mentions reach who wrote to the bot and allows it; Telegram drops others silently."""
        user_id = None
        if entity["type"] == "text_mention":
            user_id = entity["user"]["id"]
        elif entity["type"] == "text_link":
            user_id = linked_user(entity["url"])
        if user_id is None:
            return entity
        person = world.people.get(user_id)
        if person is None or not person.started or person.private_forwards:
            return None
        place = {"offset": entity["offset"], "length": entity["length"]}
        return {"type": "text_mention", **place, "user": person.to_api()}

    return prepare(text, entities, resolve)


def read_text(world: World, params: Params) -> tuple[str, list[Entity]]:
    if "text" not in params:
        raise bad_request("message text is empty")
    text, entities = _formatted(world, params["text"], params.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    if length(text) > MOST_TEXT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(world: World, params: Params) -> tuple[str | None, list[Entity]]:
    text, entities = _formatted(world, params.get("caption", ""), params.get("caption_entities"))
    if length(text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    return text or None, entities


def _reply_to(world: World, person: Person | Group, params: Params) -> int | None:
    reply = params.get("reply_parameters")
    if reply is None:
        return None
    if world.message(person.id, reply["message_id"]) is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return int(reply["message_id"])


def _send(world: World, params: Params, **content: Any) -> Message:
    """What every sending has in common. Telegram looks at a message before it counts it, and
    counts it before it finds that the person cannot be reached."""
    chat = find_chat(world, params["chat_id"])
    markup = check_markup(params.get("reply_markup"), world.people)
    reply_to = _reply_to(world, chat, params)
    if (wait := world.limits.ask(chat.id, world.elapsed())) is not None:
        raise too_many_requests(wait)
    if isinstance(chat, Group):
        check_open(chat)
        chat.bot_spoke = True
    else:
        check_reachable(chat)
    message = world.new_message(
        chat.id,
        from_bot=True,
        reply_markup=markup,
        reply_to=reply_to,
        link_preview_options=params.get("link_preview_options"),
        protect_content=params.get("protect_content", False),
        silent=params.get("disable_notification", False),
        **content,
    )
    world.show(message)
    return message


def send_message(world: World, params: Params) -> Any:
    find_chat(world, params["chat_id"])
    text, entities = read_text(world, params)
    return _send(world, params, text=text, entities=entities).to_api(world)


def send_file(kind: str) -> Method:
    def send(world: World, params: Params) -> Any:
        find_person(world, params["chat_id"])
        caption, entities = read_caption(world, params)
        file_id, name = _keep(world, kind, params[kind])
        message = _send(
            world,
            params,
            kind=kind,
            caption=caption,
            entities=entities,
            file_id=file_id,
            file_name=name,
        )
        return message.to_api(world)

    return send


def _keep(world: World, kind: str, file: Upload | str) -> tuple[str, str | None]:
    if isinstance(file, str):
        if file not in world.files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return file, world.file_names.get(file)
    if not file.content:
        raise bad_request("file must be non-empty")
    if len(file.content) > (MOST_PHOTO if kind == "photo" else MOST_UPLOAD):
        raise ApiError(413, "Request Entity Too Large")
    return world.keep_file(kind, file.content, file.name), file.name


def _again(world: World, params: Params, purpose: str, *, forwarded: bool) -> Message:
    """Copy or forward: a new message with the content of one that is there."""
    source = {"chat_id": params["from_chat_id"], "message_id": params["message_id"]}
    original = find_message(world, source, purpose)
    content = {
        name: getattr(original, name)
        for name in ("kind", "text", "caption", "entities", "file_id", "file_name")
    }
    if original.text is None and "caption" in params:
        content["caption"], content["entities"] = read_caption(world, params)
    return _send(world, params, **content, forwarded=forwarded)


def copy_message(world: World, params: Params) -> Any:
    return {"message_id": _again(world, params, "copy", forwarded=False).message_id}


def forward_message(world: World, params: Params) -> Any:
    return _again(world, params, "forward", forwarded=True).to_api(world)

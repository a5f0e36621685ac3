"""The methods about the bot itself and about who it talks to."""

import re
from collections.abc import Callable
from typing import Any

from playground.commands import scope_key
from playground.errors import bad_request
from playground.world import World

Params = dict[str, Any]
Method = Callable[[World, Params], Any]

# Name in the methods and in the result, and the most characters.
_TEXTS = {"Name": ("name", 64), "Description": ("description", 512)}
_TEXTS |= {"ShortDescription": ("short_description", 120)}


def get_me(world: World, _params: Params) -> Any:
    return world.bot_to_api() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": world.inline_mode,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, params: Params) -> Any:
    """Only people who wrote to the bot are known to it."""
    chat_id = params["chat_id"]
    person = world.people.get(chat_id) if isinstance(chat_id, int) else None
    if person is None or not person.started:
        raise bad_request("chat not found")
    chat = person.chat_to_api() | {
        "accent_color_id": person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }
    if person.username is not None:
        chat["active_usernames"] = [person.username]
    if person.private_forwards:
        chat["has_private_forwards"] = True
    return chat


def get_user_profile_photos(world: World, params: Params) -> Any:
    if params["user_id"] not in world.people:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


def _commands_key(world: World, params: Params) -> tuple[str, str]:
    chat_id = params.get("scope", {}).get("chat_id")
    if chat_id is not None and chat_id not in world.people:
        raise bad_request("chat not found")
    return scope_key(params.get("scope")), _language(params)


def _language(params: Params) -> str:
    language: str = params.get("language_code", "")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


def set_my_commands(world: World, params: Params) -> bool:
    commands = params["commands"]
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        command["command"] = command["command"].removeprefix("/")
        if not re.fullmatch("[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"].strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_commands_key(world, params)] = commands
    return True


def get_my_commands(world: World, params: Params) -> Any:
    return world.commands.get(_commands_key(world, params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.commands.pop(_commands_key(world, params), None)
    return True


def _set_text(what: str, most: int) -> Method:
    def set_text(world: World, params: Params) -> bool:
        text = params.get(what, "")
        if len(text) > most:
            raise bad_request(f"{what.replace('_', ' ')} is too long")
        world.profile.set_text(what, _language(params), text)
        return True

    return set_text


def _get_text(what: str) -> Method:
    def get_text(world: World, params: Params) -> Any:
        return {what: world.profile.text(what, _language(params))}

    return get_text


def set_chat_menu_button(world: World, params: Params) -> bool:
    if "chat_id" in params and params["chat_id"] not in world.people:
        raise bad_request("chat not found")
    world.profile.menu_buttons[params.get("chat_id")] = params.get(
        "menu_button", {"type": "default"}
    )
    return True


def get_chat_menu_button(world: World, params: Params) -> Any:
    return world.profile.menu_button(params.get("chat_id"))


def leave(_world: World, _params: Params) -> bool:
    """logOut and close concern servers of one's own; nothing changes here."""
    return True


PROFILE_METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getUserProfilePhotos": get_user_profile_photos,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "logOut": leave,
    "close": leave,
    **{f"setMy{name}": _set_text(what, most) for name, (what, most) in _TEXTS.items()},
    **{f"getMy{name}": _get_text(what) for name, (what, _most) in _TEXTS.items()},
}

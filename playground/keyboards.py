"""What Telegram asks of keyboards beyond their types."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from playground.chat import Person
from playground.errors import bad_request

MOST_BUTTONS = 100
MOST_DATA_BYTES = 64
STYLES = frozenset({"danger", "success", "primary"})
# What a button says and looks like; every other field is what it does.
_LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})
_USER_LINK = re.compile(r"tg://user/?\?id=(\d+)", re.IGNORECASE)


def linked_user(url: str) -> int | None:
    """The id in a tg://user?id=… link."""
    match = _USER_LINK.fullmatch(url)
    return int(match.group(1)) if match else None


def check_markup(
    markup: dict[str, Any] | None, people: Mapping[int, Person]
) -> dict[str, Any] | None:
    """A reply_markup as it is kept: None where there is nothing to show. Raises ApiError."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        rows = [row for row in markup["inline_keyboard"] if row]
        for button in _buttons(rows):
            _check_inline_button(button, people)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in markup:
        for button in _buttons(markup["keyboard"]):
            _check_looks(button)
            if len(button.keys() - _LOOKS) > 1:
                raise bad_request("a keyboard button does at most one thing")
    elif not (markup.get("remove_keyboard") or markup.get("force_reply")):
        raise bad_request("remove_keyboard and force_reply can only be true")
    if len(markup.get("input_field_placeholder", "")) > 64:
        raise bad_request("input field placeholder is too long")
    return markup


def _buttons(rows: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return buttons


def _check_looks(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if button.get("style", "primary") not in STYLES:
        raise bad_request("invalid button style specified")


def _check_inline_button(button: dict[str, Any], people: Mapping[int, Person]) -> None:
    _check_looks(button)
    actions = button.keys() - _LOOKS
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        names = ", ".join(sorted(actions))
        raise bad_request(f"an inline keyboard button does exactly one thing, not {names}")
    if "callback_data" in button:
        if not 1 <= len(button["callback_data"].encode()) <= MOST_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "url" in button:
        _check_url(button["url"], people)
    elif "copy_text" in button:
        if not 1 <= len(button["copy_text"]["text"]) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    elif {"pay", "callback_game"} & actions:
        raise bad_request("BUTTON_TYPE_INVALID")


def _check_url(url: str, people: Mapping[int, Person]) -> None:
    if (user_id := linked_user(url)) is not None:
        person = people.get(user_id)
        if person is None or not person.started:
            raise bad_request("BUTTON_USER_INVALID")
        if person.private_forwards:
            raise bad_request("BUTTON_USER_PRIVACY_RESTRICTED")
        return
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme == "tg":
        return
    if parts.scheme not in {"http", "https"} or "." not in (parts.hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")

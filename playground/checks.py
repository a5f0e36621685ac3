"""Whether a call fits the specification: known parameters, of the right types, all the way down.

Stricter than Telegram, which ignores what it does not know and bends what does not fit: an
unknown parameter or field is an error here that names it, and nested JSON is not converted.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.errors import ApiError, bad_request
from playground.specification import Type, specification

_ARRAY = "Array of "
# Telegram's words where a required parameter is missing.
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "file_id": "file_id not specified",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
    **{
        kind: f"there is no {kind.replace('_', ' ')} in the request"
        for kind in ("photo", "document", "voice", "video", "audio", "animation", "sticker")
    },
}
# Parameters of the Bot API that none of the played methods plays.
_NOT_PLAYED = frozenset(
    {
        "allow_paid_broadcast",
        "business_connection_id",
        "certificate",
        "direct_messages_topic_id",
        "inline_message_id",
        "ip_address",
        "message_effect_id",
        "message_thread_id",
        "rich_message",
        "suggested_post_parameters",
        "thumbnail",
    }
)
# Types that the Bot API gives out; of one that is handed back, Telegram reads only these fields.
_ENOUGH = {"User": {"id"}}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes


def read_params(
    method: str, raw: Mapping[str, Any], uploads: Mapping[str, Upload]
) -> dict[str, Any]:
    """The parameters of a call in their own types; `raw` holds text (a form) or JSON values.

    A parameter that takes a file becomes an Upload, or stays the file_id or URL it was.
    """
    fields = specification().methods[method]
    for name in [*raw, *(name for name in uploads if not _is_attached(name, raw))]:
        if name not in fields:
            raise bad_request(f'unknown parameter "{name}" of {method}')
        if "parse_mode" in name:
            raise bad_request("the playground does not play parse_mode; send entities")
        if name in _NOT_PLAYED:
            raise bad_request(f'the playground does not play the parameter "{name}"')
    params: dict[str, Any] = {}
    for name, field in fields.items():
        value = uploads.get(name, raw.get(name))
        # An empty text says something only where nothing but a text is expected: setWebhook's url.
        if value is None or (value == "" and (field.types != ("String",) or name == "text")):
            if field.required:
                raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
            continue
        params[name] = _parameter(field.types, value, name, uploads)
    return params


def _is_attached(name: str, raw: Mapping[str, Any]) -> bool:
    return any(f"attach://{name}" in value for value in raw.values() if isinstance(value, str))


def _parameter(types: tuple[str, ...], value: Any, name: str, uploads: Mapping[str, Upload]) -> Any:
    """One parameter: text is read as what the specification expects."""
    if isinstance(value, Upload):
        if "InputFile" in types:
            return value
        raise bad_request(f'parameter "{name}" takes no file')
    if "InputFile" in types and isinstance(value, str):
        return _file(types, value, name, uploads)
    if isinstance(value, str):
        value = _from_text(types, value, name)
    return check(types, value, name)


def _file(
    types: tuple[str, ...], value: str, name: str, uploads: Mapping[str, Upload]
) -> Upload | str:
    if value.startswith("attach://"):
        if (upload := uploads.get(value.removeprefix("attach://"))) is not None:
            return upload
        raise bad_request(f'the file of parameter "{name}" was not sent along')
    if "String" not in types:
        raise bad_request(f'parameter "{name}" must be uploaded as an InputFile')
    return value


def _from_text(types: tuple[str, ...], text: str, name: str) -> Any:
    if "Integer" in types and re.fullmatch(r"-?\d{1,19}", text.strip()):
        return int(text)
    if "String" in types:
        return text
    if types == ("Boolean",):
        known = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
        if text.lower() in known:
            return known[text.lower()]
        raise bad_request(f'parameter "{name}" must be of type Boolean')
    if types == ("Integer",):
        raise bad_request(f'parameter "{name}" must be of type Integer')
    if types == ("Float",):
        try:
            return float(text)
        except ValueError:
            raise bad_request(f'parameter "{name}" must be of type Float') from None
    try:
        return json.loads(text)
    except ValueError:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


def check(types: tuple[str, ...], value: Any, path: str) -> Any:
    """A value without its nulls, if it fits one of the types; raises ApiError naming the place."""
    if len(types) == 1:
        return _one(types[0], value, path)
    fitting = [name for name in types if _could_be(name, value)]
    if not fitting:
        raise bad_request(f'"{path}" must be of type {" or ".join(types)}')
    return _one(fitting[0], value, path)


def _could_be(name: str, value: Any) -> bool:
    """Whether a value is worth checking against one of several types."""
    if name == "InputFile":
        return False  # a file never comes as JSON
    kind = specification().types.get(name)
    if kind is None:
        try:
            _one(name, value, "")
        except ApiError:
            return False
        return True
    required = {key for key, field in kind.fields.items() if field.required}
    return isinstance(value, dict) and required <= value.keys()


def _one(name: str, value: Any, path: str) -> Any:
    if name.startswith(_ARRAY):
        if not isinstance(value, list):
            raise bad_request(f'"{path}" must be an Array')
        inner = name.removeprefix(_ARRAY)
        return [_one(inner, item, f"{path}[{index}]") for index, item in enumerate(value)]
    if (kind := specification().types.get(name)) is not None:
        return _object(name, kind, value, path)
    python_types: dict[str, tuple[type, ...]] = {
        "Integer": (int,),
        "Float": (int, float),
        "String": (str,),
        "Boolean": (bool,),
    }
    if not isinstance(value, python_types[name]) or (isinstance(value, bool) and name != "Boolean"):
        raise bad_request(f'"{path}" must be of type {name}')
    return value


def _object(name: str, kind: Type, value: Any, path: str) -> dict[str, Any]:
    if name == "KeyboardButton" and isinstance(value, str):
        value = {"text": value}  # the Bot API allows it, the specification cannot say it
    if not isinstance(value, dict):
        raise bad_request(f"object expected as {path}")
    if kind.subtypes:
        return _subtype(kind, value, path)
    found: dict[str, Any] = {}
    needed = _ENOUGH.get(name, {key for key, field in kind.fields.items() if field.required})
    for key, item in value.items():
        if key not in kind.fields:
            raise bad_request(f'unknown field "{key}" in {path} ({name})')
        if item is not None:
            found[key] = check(kind.fields[key].types, item, f"{path}.{key}")
    if missing := sorted(needed - found.keys()):
        raise bad_request(f"can't parse {path}: Can't find field \"{missing[0]}\"")
    return found


def _subtype(kind: Type, value: dict[str, Any], path: str) -> dict[str, Any]:
    """Which of its subtypes an object is, told by their constant fields ("type": "chat"), else, as
    with InputMessageContent, by the fields that it must have."""
    for name in kind.subtypes:
        subtype = specification().types[name]
        constants = {key: field.constant for key, field in subtype.fields.items() if field.constant}
        required = {key for key, field in subtype.fields.items() if field.required}
        if (
            all(value.get(key) == constant for key, constant in constants.items())
            if constants
            else required <= value.keys()
        ):
            return _object(name, subtype, value, path)
    raise bad_request(f"can't parse {path}: unsupported type specified")

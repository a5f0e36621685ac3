"""Inline mode: people type the bot's name and words in any chat, and choose from its answer."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playground.errors import bad_request
from playground.formatted import MOST_TEXT, length, prepare
from playground.keyboards import check_markup
from playground.updates import INLINE_SECONDS

if TYPE_CHECKING:
    from playground.chat import Message
    from playground.world import World

MOST_RESULTS = 50
MOST_ID_BYTES = 64
MOST_QUERY = 256
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
EXPIRED = "query is too old and response timeout expired or query ID is invalid"


@dataclass
class InlineQuery:
    """What somebody typed, and what the bot answered, if it did. `expires_at`: of `elapsed`."""

    user_id: int
    query: str
    expires_at: float
    results: list[dict[str, Any]] | None = None
    button: dict[str, Any] | None = None
    cache_time: int = 300
    is_personal: bool = False


@dataclass
class InlineQueries:
    """By id. The newest of each person is the one that their phone shows."""

    by_id: dict[str, InlineQuery] = field(default_factory=dict)
    newest: dict[int, str] = field(default_factory=dict)
    last_id: int = 5_000_000_000_000_000_000


def type_inline(world: "World", user_id: int, query: str, chat_type: str = "group") -> str:
    """Type behind the bot's name in some chat; returns the id of the query."""
    if not world.inline_mode:
        raise ValueError("Inline mode is switched off at BotFather.")
    if len(query) > MOST_QUERY:
        raise ValueError("A phone sends no more than 256 characters.")
    queries = world.inline_queries
    queries.last_id += 1
    query_id = str(queries.last_id)
    queries.by_id[query_id] = InlineQuery(user_id, query, world.elapsed() + INLINE_SECONDS)
    queries.newest[user_id] = query_id
    update = {
        "id": query_id,
        "from": world.people[user_id].to_api(),
        "query": query,
        "offset": "",
        "chat_type": chat_type,
    }
    world.updates.put("inline_query", update, f"user:{user_id}")
    return query_id


def choose_result(world: "World", query_id: str, result_id: str, chat_id: int) -> "Message":
    """Put a result of an answer into a chat with the bot, or a group."""
    asked = world.inline_queries.by_id[query_id]
    result = next(one for one in asked.results or [] if one["id"] == result_id)
    content = result["input_message_content"]
    text, entities = prepare(content["message_text"], content.get("entities"))
    sender = asked.user_id if chat_id < 0 else None
    message = world.new_message(
        chat_id, from_bot=False, sender_id=sender, via_bot=True, text=text, entities=entities
    )
    world.updates.put("message", message.to_api(world), f"chat:{chat_id}")
    world.show(message)
    return message


def answer_inline_query(world: "World", params: dict[str, Any]) -> bool:
    """A query is answered once, and within half a minute."""
    asked = world.inline_queries.by_id.get(params["inline_query_id"])
    if asked is None or asked.results is not None or asked.expires_at <= world.elapsed():
        raise bad_request(EXPIRED)
    if len(params["results"]) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    for result in params["results"]:
        _check_result(world, result)
    ids = [result["id"] for result in params["results"]]
    if len(ids) != len(set(ids)):
        raise bad_request("RESULT_ID_DUPLICATE")
    button = params.get("button")
    if button is not None:
        _check_button(button)
    asked.results, asked.button = params["results"], button
    asked.cache_time = params.get("cache_time", 300)
    asked.is_personal = params.get("is_personal", False)
    world.changed(asked.user_id)
    return True


def _check_result(world: "World", result: dict[str, Any]) -> None:
    if not 1 <= len(result["id"].encode()) <= MOST_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if result["type"] != "article":
        raise bad_request(f"the playground plays no inline results of type {result['type']}")
    if not result["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result["input_message_content"]
    if "message_text" not in content:
        raise bad_request("the playground plays only text as input_message_content")
    if "parse_mode" in content:
        raise bad_request("the playground does not play parse_mode; send entities")
    text, _ = prepare(content["message_text"], content.get("entities"))
    if not text:
        raise bad_request("MESSAGE_EMPTY")
    if length(text) > MOST_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    check_markup(result.get("reply_markup"), world.people)


def _check_button(button: dict[str, Any]) -> None:
    if ("start_parameter" in button) == ("web_app" in button):
        raise bad_request("an inline results button does exactly one thing")
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if "start_parameter" in button and not _START_PARAMETER.fullmatch(button["start_parameter"]):
        raise bad_request("START_PARAM_INVALID")

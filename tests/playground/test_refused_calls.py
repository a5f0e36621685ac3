"""Calls as no library would make them: what is taken, and in which words the rest is refused."""

import json
from typing import Any

import httpx
import pytest

from playground.world import World

AN, BO = 11, 12


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


BUTTON = {"text": "Go", "callback_data": "go"}

TAKEN: list[dict[str, Any]] = [
    {"text": "x" * 4096},
    {"text": "😀" * 2048},
    {"text": " " * 10 + "x" * 4096 + "\n" * 10},
    {"text": "Hi", "chat_id": str(AN)},
    {"text": "Hi", "reply_markup": None},
    {"text": "Hi", "reply_markup": {"inline_keyboard": []}},
    {"text": "Hi", "reply_markup": json.dumps(inline(BUTTON))},
    {"text": "Hi", "reply_markup": inline({"text": "Go", "callback_data": "x" * 64})},
    {"text": "Hi", "reply_markup": inline({"text": "Go", "url": "www.example.be"})},
    {"text": "Hi", "reply_markup": inline({"text": "Go", "copy_text": {"text": "code"}})},
    {"text": "Hi", "reply_markup": inline(BUTTON | {"style": "success"})},
    {"text": "Hi", "reply_markup": inline(BUTTON | {"url": None})},
    {"text": "Hi", "reply_markup": {"inline_keyboard": [[BUTTON] * 8] * 12 + [[BUTTON] * 4]}},
    {"text": "Hi", "reply_markup": {"keyboard": [["Yes", {"text": "No"}]]}},
    {"text": "Hi", "reply_markup": {"force_reply": True}},
    {"text": "Hi", "reply_markup": inline({"text": "Go", "url": "tg://resolve?domain=x"})},
    {"text": "Hi 😀 An", "entities": [entity("bold", 3, 2), entity("code", 6, 2)]},
    {"text": "Hi An", "entities": [entity("text_mention", 3, 2, user={"id": AN})]},
    {"text": "Hi An", "entities": [entity("bold", 0, 5), entity("italic", 3, 2)]},
    {"text": "Hi", "link_preview_options": {"is_disabled": True}},
    {"text": "Hi", "disable_notification": "true"},
    {"text": "Hi", "reply_parameters": {"message_id": 9, "allow_sending_without_reply": True}},
]

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "message text is empty"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "\u202e"}, "message text is empty"),
    ({"text": 5}, '"text" must be of type String'),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": "Hi", "chat_id": None}, "chat_id is empty"),
    ({"text": "Hi", "chat_id": ""}, "chat_id is empty"),
    ({"text": "Hi", "chat_id": 1.5}, '"chat_id" must be of type Integer or String'),
    ({"text": "Hi", "chat_id": True}, '"chat_id" must be of type Integer or String'),
    ({"text": "Hi", "chat_id": 99}, "chat not found"),
    ({"text": "Hi", "color": "red"}, 'unknown parameter "color" of sendMessage'),
    ({"text": "Hi", "parse_mode": "HTML"}, "the playground does not play parse_mode"),
    ({"text": "Hi", "message_thread_id": 1}, 'not play the parameter "message_thread_id"'),
    ({"text": "Hi", "disable_notification": "perhaps"}, "must be of type Boolean"),
    ({"text": "Hi", "disable_notification": 1}, '"disable_notification" must be of type Boolean'),
    ({"text": "Hi", "link_preview_options": {"size": 1}}, 'unknown field "size"'),
    ({"text": "Hi", "reply_parameters": {"message_id": 9}}, "message to be replied not found"),
    ({"text": "Hi", "reply_markup": "{"}, "can't parse reply markup JSON object"),
    ({"text": "Hi", "reply_markup": "[]"}, '"reply_markup" must be of type InlineKeyboardMarkup'),
    ({"text": "Hi", "reply_markup": {"buttons": []}}, '"reply_markup" must be of type'),
    ({"text": "Hi", "reply_markup": {"inline_keyboard": [BUTTON]}}, '[0]" must be an Array'),
    ({"text": "Hi", "reply_markup": {"inline_keyboard": [["Go"]]}}, "object expected as"),
    ({"text": "Hi", "reply_markup": inline({"callback_data": "x"})}, 'Can\'t find field "text"'),
    ({"text": "Hi", "reply_markup": inline({"text": "Go"})}, "Text buttons are unallowed"),
    ({"text": "Hi", "reply_markup": inline(BUTTON | {"text": " "})}, "BUTTON_TEXT_INVALID"),
    ({"text": "Hi", "reply_markup": inline(BUTTON | {"url": "x.be"})}, "exactly one thing"),
    ({"text": "Hi", "reply_markup": inline(BUTTON | {"size": 2})}, 'unknown field "size"'),
    ({"text": "Hi", "reply_markup": inline(BUTTON | {"style": "pink"})}, "invalid button style"),
    ({"text": "Hi", "reply_markup": inline(BUTTON | {"callback_data": ""})}, "BUTTON_DATA_INVALID"),
    (
        {"text": "Hi", "reply_markup": inline(BUTTON | {"callback_data": "é" * 33})},
        "BUTTON_DATA_INVALID",
    ),
    ({"text": "Hi", "reply_markup": inline({"text": "Go", "url": "nowhere"})}, "Wrong HTTP URL"),
    ({"text": "Hi", "reply_markup": inline({"text": "Go", "pay": True})}, "BUTTON_TYPE_INVALID"),
    (
        {"text": "Hi", "reply_markup": inline({"text": "Go", "copy_text": {"text": ""}})},
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        {"text": "Hi", "reply_markup": inline({"text": "Go", "url": f"tg://user?id={BO}"})},
        "BUTTON_USER_PRIVACY_RESTRICTED",
    ),
    (
        {"text": "Hi", "reply_markup": {"inline_keyboard": [[BUTTON] * 8] * 13}},
        "reply markup is too long",
    ),
    (
        {"text": "Hi", "reply_markup": {"keyboard": [[{"text": "Go", "callback_data": "x"}]]}},
        'unknown field "callback_data"',
    ),
    (
        {
            "text": "Hi",
            "reply_markup": {
                "keyboard": [[{"text": "Go", "request_contact": True, "request_location": True}]]
            },
        },
        "at most one thing",
    ),
    (
        {"text": "Hi", "reply_markup": {"force_reply": True, "input_field_placeholder": "x" * 65}},
        "placeholder is too long",
    ),
    ({"text": "Hi", "allow_paid_broadcast": True}, 'parameter "allow_paid_broadcast"'),
    ({"text": "Hi", "reply_markup": {"force_reply": False}}, "can only be true"),
    ({"text": "Hi", "entities": {"type": "bold"}}, '"entities" must be an Array'),
    (
        {"text": "Hi", "entities": [{"type": "bold", "offset": 0, "length": 1.5}]},
        '"entities[0].length" must be of type',
    ),
    ({"text": "Hi", "entities": [{"type": "bold", "offset": 0}]}, 'Can\'t find field "length"'),
    ({"text": "Hi", "entities": [entity("loud", 0, 2)]}, "unsupported type specified"),
    ({"text": "Hi", "entities": [entity("text_link", 0, 2)]}, 'Can\'t find field "url"'),
    ({"text": "Hi", "entities": [entity("text_mention", 0, 2)]}, 'Can\'t find field "user"'),
    ({"text": "Hi", "entities": [entity("bold", -1, 2)]}, "incorrect offset -1"),
    ({"text": "Hi", "entities": [entity("bold", 0, 0)]}, "incorrect length 0"),
    ({"text": "Hi", "entities": [entity("bold", 0, 3)]}, "ends after the end of the text"),
    ({"text": "Hi", "entities": [entity("bold", 3, 1)]}, "begins after the end of the text"),
    ({"text": "😀", "entities": [entity("bold", 0, 1)]}, "ends in a middle of a UTF-16 symbol"),
    ({"text": "😀", "entities": [entity("bold", 1, 1)]}, "begins in a middle of a UTF-16 symbol"),
    (
        {"text": "Hello", "entities": [entity("bold", 0, 3), entity("italic", 2, 3)]},
        "entities overlap",
    ),
]

OTHERS: list[tuple[str, dict[str, Any], int, str]] = [
    ("sendTelepathy", {}, 404, "Not Found: method not found"),
    ("sendvenue", {}, 501, "Not Implemented: the playground does not play sendVenue"),
    ("editMessageText", {"text": "x", "message_id": 1}, 400, "Bad Request: chat_id is empty"),
    ("editMessageText", {"chat_id": AN, "message_id": 1}, 400, "message to edit not found"),
    ("editMessageText", {"chat_id": AN, "text": "x"}, 400, "message identifier is not specified"),
    ("editMessageText", {"inline_message_id": "1", "text": "x"}, 400, '"inline_message_id"'),
    ("deleteMessage", {"chat_id": AN}, 400, "message identifier is not specified"),
    ("deleteMessage", {"chat_id": AN, "message_id": "one"}, 400, "must be of type Integer"),
    ("deleteMessages", {"chat_id": AN, "message_ids": []}, 400, "identifiers are not specified"),
    ("answerCallbackQuery", {}, 400, "query is too old and response timeout expired"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, 400, "TOO_LONG"),
    ("answerCallbackQuery", {"callback_query_id": "1", "url": "x.be"}, 400, "URL_INVALID"),
    ("sendChatAction", {"chat_id": AN, "action": "dancing"}, 400, "wrong parameter action"),
    ("sendDocument", {"chat_id": AN}, 400, "there is no document in the request"),
    ("sendDocument", {"chat_id": AN, "document": {}}, 400, '"document" must be of type'),
    ("sendDocument", {"chat_id": AN, "document": "attach://x"}, 400, "was not sent along"),
    ("sendPhoto", {"chat_id": AN, "photo": "x", "caption": "x" * 1025}, 400, "caption is too long"),
    ("editMessageText", {"chat_id": AN, "message_id": 5}, 400, "message to edit not found"),
    ("copyMessage", {"chat_id": AN, "from_chat_id": 99, "message_id": 1}, 400, "chat not found"),
    ("getFile", {"file_id": "x"}, 400, "invalid file_id"),
    ("getChat", {"chat_id": "@an_example"}, 400, "chat not found"),
    ("getUserProfilePhotos", {"user_id": 99}, 400, "user not found"),
    ("getUpdates", {"allowed_updates": ["gossip"]}, 400, 'unknown type of update "gossip"'),
    ("getUpdates", {"offset": "first"}, 400, 'parameter "offset" must be of type Integer'),
    ("setMyName", {"name": "x" * 65}, 400, "name is too long"),
    ("setMyName", {"name": "x", "language_code": "dutch"}, 400, "invalid language code"),
    ("setMyCommands", {"commands": [{"command": "Help!", "description": "x"}]}, 400, "INVALID"),
    ("setMyCommands", {"commands": [{"command": "help", "description": ""}]}, 400, "DESCRIPTION"),
    ("setMyCommands", {"commands": [{"command": "help"}]}, 400, 'Can\'t find field "description"'),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": "x"}] * 101},
        400,
        "BOT_COMMANDS_TOO_MUCH",
    ),
    ("setMyCommands", {"commands": [], "scope": {"type": "moon"}}, 400, "unsupported type"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 9}}, 400, "not found"),
    ("setChatMenuButton", {"chat_id": 99}, 400, "chat not found"),
    ("setWebhook", {}, 400, 'parameter "url" is required'),
    ("setWebhook", {"url": "http://example.be/"}, 400, "An HTTPS URL must be provided"),
    ("setWebhook", {"url": "https://x.be/", "secret_token": "à"}, 400, "unallowed characters"),
]


@pytest.mark.parametrize("params", TAKEN, ids=lambda p: json.dumps(p)[:60])
async def test_taken(api: httpx.AsyncClient, world: World, params: dict[str, Any]) -> None:
    """These messages arrive."""
    answer = await api.post("sendMessage", json={"chat_id": AN} | params)
    assert answer.json()["ok"], answer.text
    assert len(world.history(AN)) == 1


@pytest.mark.parametrize(("params", "words"), REFUSED, ids=lambda p: json.dumps(p)[:60])
async def test_refused(
    api: httpx.AsyncClient, world: World, params: dict[str, Any], words: str
) -> None:
    """These do not, and the error says why."""
    answer = await api.post("sendMessage", json={"chat_id": AN} | params)
    assert answer.status_code == answer.json()["error_code"] == 400
    assert answer.json()["description"].startswith("Bad Request: ")
    assert words in answer.json()["description"]
    assert world.history(AN) == []
    assert (world.calls[-1].ok, world.calls[-1].error_code) == (False, 400)


@pytest.mark.parametrize(("method", "params", "code", "words"), OTHERS)
async def test_other_methods_refuse(
    api: httpx.AsyncClient, method: str, params: dict[str, Any], code: int, words: str
) -> None:
    """The other methods check as much."""
    answer = await api.post(method, json=params)
    assert (answer.status_code, answer.json()["ok"]) == (code, False)
    assert words in answer.json()["description"]


async def test_ways_to_pass_parameters(api: httpx.AsyncClient, world: World) -> None:
    """In the address, as a form, as JSON, and with a file attached by name."""
    await api.get("sendMessage", params={"chat_id": AN, "text": "1"})
    await api.post("sendMessage", data={"chat_id": AN, "text": "2"})
    await api.post("SENDMESSAGE", json={"chat_id": AN, "text": "3"})
    await api.post(
        "sendDocument",
        data={"chat_id": str(AN), "document": "attach://paper"},
        files={"paper": ("paper.txt", b"4")},
    )
    assert [(m.text, m.file_name) for m in world.history(AN)] == [
        ("1", None),
        ("2", None),
        ("3", None),
        (None, "paper.txt"),
    ]


async def test_bodies_that_cannot_be_read(api: httpx.AsyncClient) -> None:
    """Broken JSON, a list, another content type, a form without its boundary, a stray file."""
    json_type = {"content-type": "application/json"}
    answers = [
        await api.post("sendMessage", content="{", headers=json_type),
        await api.post("sendMessage", content="[]", headers=json_type),
        await api.post("sendMessage", content="x", headers={"content-type": "text/plain"}),
        await api.post("sendMessage", content="x", headers={"content-type": "multipart/form-data"}),
        await api.post("sendDocument", data={"chat_id": str(AN)}, files={"paper": b"x"}),
        await api.post("sendMessage", data={"chat_id": str(AN)}, files={"text": b"x"}),
        await api.post("sendDocument", data={"chat_id": str(AN)}, files={"document": b""}),
    ]
    assert [answer.status_code for answer in answers] == [400] * 7
    words = [answer.json()["description"].removeprefix("Bad Request: ") for answer in answers]
    assert words[0] == "can't parse JSON object"
    assert words[4] == 'unknown parameter "paper" of sendDocument'
    assert words[6] == "file must be non-empty"


async def test_files_are_only_given_with_the_token(api: httpx.AsyncClient, world: World) -> None:
    """A file needs the bot's token and an existing path."""
    world.say(AN, "Hi")
    path = world.file_paths[world.send_media(AN, "photo").file_id or ""]
    right = api.base_url.path.strip("/").removeprefix("bot")
    answers = [
        await api.get(f"http://telegram/file/bot{token}/{path}")
        for token, path in ((right, path), (right, "photos/none"), ("1:wrong", path))
    ]
    assert [answer.status_code for answer in answers] == [200, 404, 401]
    assert answers[0].content == b"playground"

"""Every method that is played, by its name. The remaining few stand here themselves.

Each takes the world and its checked parameters, and returns what the Bot API would; it raises
ApiError. Those that wait (getUpdates) or reach out (setWebhook) are in polling and webhook.
"""

from typing import Any

from playground.chat import CallbackAnswer
from playground.editing import (
    delete_message,
    delete_messages,
    edit_message_caption,
    edit_message_reply_markup,
    edit_message_text,
)
from playground.errors import bad_request
from playground.formatted import length
from playground.inline import EXPIRED, answer_inline_query
from playground.profile_methods import PROFILE_METHODS
from playground.sending import (
    Method,
    Params,
    check_reachable,
    copy_message,
    find_person,
    forward_message,
    send_file,
    send_message,
)
from playground.world import World

MOST_ANSWER = 200
MOST_DOWNLOAD = 20 << 20
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def answer_callback_query(world: World, params: Params) -> bool:
    """A query is answered once; a second answer finds it gone."""
    text = params.get("text")
    if text is not None and length(text) > MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if "url" in params:
        raise bad_request("URL_INVALID")  # only games and t.me links of one's own may open one
    answer = CallbackAnswer(text or None, params.get("show_alert", False))
    if not world.answer(params["callback_query_id"], answer):
        raise bad_request(EXPIRED)
    return True


def send_chat_action(world: World, params: Params) -> bool:
    person = find_person(world, params["chat_id"])
    if params["action"] not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    check_reachable(person)
    return True


def get_file(world: World, params: Params) -> Any:
    file_id = params["file_id"]
    if file_id not in world.files:
        raise bad_request("invalid file_id")
    if world.file_size(file_id) > MOST_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": f"u-{file_id}",
        "file_size": world.file_size(file_id),
        "file_path": world.file_paths[file_id],
    }


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "sendChatAction": send_chat_action,
    "getFile": get_file,
    "sendPhoto": send_file("photo"),
    "sendDocument": send_file("document"),
    "sendVoice": send_file("voice"),
    "sendVideo": send_file("video"),
    "sendAudio": send_file("audio"),
    "sendAnimation": send_file("animation"),
    "sendSticker": send_file("sticker"),
    **PROFILE_METHODS,
}

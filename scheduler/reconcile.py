"""Finding out whether a message of which no answer came has arrived.

Telegram has no way to ask. But it counts the messages of all a bot's private chats together, and
an edit that changes nothing is answered with «message is not modified» where the message is
there, and with «message to edit not found» where it is not. So the few ids that are nobody's,
above the highest that was known when the call began, are tried in turn: harmless, as nobody sees
an edit that changes nothing. Whose message an id is, is only known once all that people wrote was
received; the sender waits for that.
"""

from collections.abc import Collection

from telegram import Bot
from telegram.error import BadRequest

from models.outbox import MEDIA, OutboxCall

MOST_TRIED = 500  # ids; as many edits of Telegram's budget
CAPTION = {"caption", "caption_entities", "reply_markup"}  # what an edit of a file's caption takes
# Nothing is under that id in this chat, or something of another kind: a text, where it was a file.
NOT_IT = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
)


class TooManyToTryError(Exception):
    """So much was sent meanwhile, of which nothing is known, that trying is no use."""


def ids_to_try(floor: int, known: Collection[int], unsure: int) -> list[int]:
    """Where a message may be that began when `floor` was the highest id known.

    Args:
        floor: The highest id known when the call began.
        known: The ids above it that are other messages.
        unsure: How many calls there are of which it is not known whether they arrived; each may
            have taken an id above all that are known.

    Raises:
        TooManyToTryError: where there are more than `MOST_TRIED`.
    """
    top = max(known, default=floor) + unsure
    if top - floor - len(known) > MOST_TRIED:
        raise TooManyToTryError
    return [number for number in range(floor + 1, top + 1) if number not in known]


async def is_there(bot: Bot, call: OutboxCall, message_id: int) -> bool:
    """Whether `message_id` is the message that `call` was to send.

    Raises:
        TelegramError: where Telegram's answer says neither.
    """
    rest = dict(call.payload)
    try:
        if call.method in MEDIA:
            # A file itself stays as it is; every one that is sent has a caption to try.
            changes = {name: rest[name] for name in CAPTION & rest.keys()}
            await bot.edit_message_caption(
                chat_id=call.chat_id, message_id=message_id, api_kwargs=changes
            )
        else:
            await bot.edit_message_text(
                rest.pop("text"), chat_id=call.chat_id, message_id=message_id, api_kwargs=rest
            )
    except BadRequest as error:
        message = error.message.lower()
        if "message is not modified" in message:
            return True
        if any(words in message for words in NOT_IT):
            return False
        raise
    # Edited: then it was there, looking otherwise. Nothing else of ours could be.
    return True

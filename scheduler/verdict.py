"""What Telegram's answer to a call means for that call. Pure."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)


class NotOursError(NetworkError):
    """A call that was not made: another process speaks with Telegram now."""


class Verdict(Enum):
    """What to do with a call."""

    SENT = "sent"
    AGAIN = "again"  # it certainly did not arrive
    MISSING = "missing"  # it was looked for and is not there
    UNSURE = "unsure"  # it may have arrived, and there is no finding out
    LATER = "later"  # it may have arrived, and could not be looked for just now
    WAIT = "wait"  # Telegram asks for patience
    UNKNOWN = "unknown"  # it may have arrived
    MOVED = "moved"  # the group has another id now
    GONE = "gone"  # the person blocked the bot, or is no more
    LOST_MESSAGE = "lost message"  # what was to be edited was deleted
    TOO_LATE = "too late"  # a tap that nobody waits for any more
    REFUSED = "refused"  # our mistake: it will never be accepted


@dataclass(frozen=True)
class Ruling:
    verdict: Verdict
    message_id: int | None = None
    retry_after: float = 0.0
    error: str | None = None
    moved_to: int | None = None


# What aiohttp raises before anything of the request was sent.
_NEVER_LEFT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
_BAD_REQUESTS = (
    ("message is not modified", Verdict.SENT),  # an edit that arrived before: all is as it should
    ("query is too old", Verdict.TOO_LATE),
    ("message to edit not found", Verdict.LOST_MESSAGE),
    ("message can't be edited", Verdict.LOST_MESSAGE),
    ("chat not found", Verdict.GONE),
    ("user not found", Verdict.GONE),
    ("peer_id_invalid", Verdict.GONE),
)


def rule(error: TelegramError) -> Ruling:
    """What an error that python-telegram-bot raised means."""
    match error:
        case RetryAfter(retry_after=wait):
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
            ruling = Ruling(Verdict.WAIT, retry_after=seconds)
        case InvalidToken():
            # Someone has to mend the token; until then nothing is lost.
            ruling = Ruling(Verdict.WAIT, retry_after=60.0, error="The token was refused.")
        case ChatMigrated(new_chat_id=new_id):
            ruling = Ruling(Verdict.MOVED, moved_to=new_id)
        case Forbidden():
            ruling = Ruling(Verdict.GONE, error=error.message)
        case BadRequest():
            ruling = Ruling(_about_bad_request(error.message.lower()), error=error.message)
        case _ if isinstance(error, NotOursError) or isinstance(error.__cause__, _NEVER_LEFT):
            ruling = Ruling(Verdict.AGAIN)
        case _:
            ruling = Ruling(Verdict.UNKNOWN, error=type(error).__name__)
    return ruling


def _about_bad_request(message: str) -> Verdict:
    for words, verdict in _BAD_REQUESTS:
        if words in message:
            return verdict
    return Verdict.REFUSED

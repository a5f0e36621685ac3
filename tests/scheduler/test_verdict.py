"""What each answer of Telegram means."""

from unittest.mock import Mock

import aiohttp
import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from scheduler.verdict import Verdict, rule

NO_CONNECTION = aiohttp.ClientConnectorError(Mock(), ConnectionRefusedError())


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (RetryAfter(17), Verdict.WAIT),
        (InvalidToken(), Verdict.WAIT),
        (Forbidden("Forbidden: bot was blocked by the user"), Verdict.GONE),
        (Forbidden("Forbidden: user is deactivated"), Verdict.GONE),
        (BadRequest("Chat not found"), Verdict.GONE),
        (BadRequest("Message is not modified: specified new message content…"), Verdict.SENT),
        (BadRequest("Query is too old and response timeout expired…"), Verdict.TOO_LATE),
        (BadRequest("Message to edit not found"), Verdict.LOST_MESSAGE),
        (BadRequest("Message text is empty"), Verdict.REFUSED),
        (caused(NetworkError("x"), NO_CONNECTION), Verdict.AGAIN),
        (caused(TimedOut(), aiohttp.ConnectionTimeoutError()), Verdict.AGAIN),
        (caused(TimedOut(), aiohttp.SocketTimeoutError()), Verdict.UNKNOWN),
        (caused(TimedOut(), TimeoutError()), Verdict.UNKNOWN),
        (caused(NetworkError("x"), aiohttp.ServerDisconnectedError()), Verdict.UNKNOWN),
        (caused(NetworkError("x"), aiohttp.ClientPayloadError()), Verdict.UNKNOWN),
        (NetworkError("Internal Server Error (500)"), Verdict.UNKNOWN),
    ],
)
def test_verdicts(error: TelegramError, verdict: Verdict) -> None:
    """Only what certainly did not arrive is sent again blindly."""
    assert rule(error).verdict is verdict


def test_patience_is_as_long_as_telegram_asks() -> None:
    assert rule(RetryAfter(17)).retry_after == 17


def test_an_unknown_outcome_notes_no_words_of_the_error() -> None:
    """A network error may quote the address, and the address holds the token."""
    error = TimedOut("https://api.telegram.org/bot1:secret")
    ruling = rule(caused(error, aiohttp.SocketTimeoutError()))
    assert "secret" not in (ruling.error or "")

"""What each answer of Telegram means."""

import httpx
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
        (caused(NetworkError("x"), httpx.ConnectError("x")), Verdict.AGAIN),
        (caused(TimedOut(), httpx.ConnectTimeout("x")), Verdict.AGAIN),
        (caused(TimedOut(), httpx.PoolTimeout("x")), Verdict.AGAIN),
        (caused(TimedOut(), httpx.ReadTimeout("x")), Verdict.UNKNOWN),
        (caused(NetworkError("x"), httpx.RemoteProtocolError("x")), Verdict.UNKNOWN),
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
    ruling = rule(caused(TimedOut("https://api.telegram.org/bot1:secret"), httpx.ReadTimeout("x")))
    assert "secret" not in (ruling.error or "")

"""The log holds what happened, never the token and never a member's words."""

import logging

from bot.logs import Redact


def filtered(message: str, *arguments: object, exc: BaseException | None = None) -> str:
    record = logging.LogRecord(
        "x",
        logging.ERROR,
        __file__,
        1,
        message,
        arguments,
        (type(exc), exc, None) if exc is not None else None,
    )
    assert Redact("123:secret").filter(record)
    return logging.Formatter("%(message)s").format(record)


def test_the_token_is_taken_out() -> None:
    """Wherever in the line it stands, and through arguments too."""
    assert (
        filtered("POST %s", "https://x/bot123:secret/getMe") == "POST https://x/bot[secret]/getMe"
    )


def test_an_error_is_named_but_not_quoted() -> None:
    """Its message may hold what a member wrote."""
    line = filtered("Failed", exc=ValueError("my late invoice of 3 400 euro"))
    assert line == "Failed (ValueError)"

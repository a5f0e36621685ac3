"""What the log may hold: what happened, never who said what, and never a secret."""

import json
import logging
import sys
import threading
from collections.abc import Collection
from datetime import UTC, datetime

from scheduler.loop import trail

logger = logging.getLogger(__name__)


WARNINGS = "py.warnings"
# Under its first line asyncio shows the task, and with it the error and what that quotes.
TELL_TOO_MUCH = {"asyncio", "concurrent.futures"}


class Redact(logging.Filter):
    """The last line of defence: takes secrets out of any line that would carry one."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self.secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            line = record.getMessage()
        except (TypeError, ValueError):
            line = f"a line of {record.name} that does not fit"
            record.msg, record.args = line, None
        for secret in self.secrets:
            if secret in line:
                line = line.replace(secret, "[secret]")
                record.msg, record.args = line, None
        record.stack_info = None
        if record.name in TELL_TOO_MUCH:
            record.msg, record.args = line.split("\n", maxsplit=1)[0], None
        if record.name == WARNINGS:
            # «file:line: Category: what», and the line of code under it.
            record.msg, record.args = ":".join(line.split(":", maxsplit=3)[:3]), None
        if record.exc_info:
            # A traceback ends in the error's message, which may quote a member or an address.
            error = record.exc_info[1]
            record.exc_info, record.exc_text = None, None
            record.msg, record.args = f"{record.getMessage()} ({type(error).__name__})", None
        return True


class JsonLines(logging.Formatter):
    """An object a line, for whatever gathers logs."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        return json.dumps(
            {
                "at": at.isoformat(timespec="milliseconds"),
                "level": record.levelname,
                "part": record.name,
                "what": record.getMessage(),
            },
            ensure_ascii=False,
        )


def _uncaught(_kind: object, error: BaseException | None, _traceback: object) -> None:
    """Where it came from instead of a traceback, which ends in the error's message."""
    if isinstance(error, KeyboardInterrupt):
        return
    logger.critical("Nobody caught %s", trail(error) if error is not None else "an error")


def set_up_logging(secrets: Collection[str], log_format: str = "text") -> None:
    """Log to standard error. Libraries speak from WARNING on: httpx logs addresses at INFO, and
    python-telegram-bot what people wrote at DEBUG."""
    handler = logging.StreamHandler()
    lines = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if log_format == "json" else lines)
    handler.addFilter(Redact(*secrets))
    # Where a line does not fit its arguments, logging would print them.
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda failed: _uncaught(None, failed.exc_value, None)
    sys.unraisablehook = lambda failed: _uncaught(None, failed.exc_value, None)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for room in ("bot", "handlers", "scheduler", "usecases", "models", "matching"):
        logging.getLogger(room).setLevel(logging.INFO)

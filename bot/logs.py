"""What the log may hold: what happened, never who said what, and never a secret."""

import json
import logging
from collections.abc import Collection
from datetime import UTC, datetime


class Redact(logging.Filter):
    """The last line of defence: takes secrets out of any line that would carry one."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self.secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.getMessage()
        for secret in self.secrets:
            if secret in line:
                line = line.replace(secret, "[secret]")
                record.msg, record.args = line, None
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


def set_up_logging(secrets: Collection[str], log_format: str = "text") -> None:
    """Log to standard error. Libraries speak from WARNING on: httpx logs addresses at INFO, and
    python-telegram-bot what people wrote at DEBUG."""
    handler = logging.StreamHandler()
    lines = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if log_format == "json" else lines)
    handler.addFilter(Redact(*secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for room in ("bot", "handlers", "scheduler", "usecases", "models", "matching"):
        logging.getLogger(room).setLevel(logging.INFO)

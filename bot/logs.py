"""What the log may hold: what happened, never who said what, and never the token."""

import logging


class Redact(logging.Filter):
    """The last line of defence: takes the token out of any line that would carry it."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self.secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.getMessage()
        if self.secret in line:
            record.msg, record.args = line.replace(self.secret, "[token]"), None
        if record.exc_info:
            # A traceback ends in the error's message, which may quote a member or an address.
            error = record.exc_info[1]
            record.exc_info, record.exc_text = None, None
            record.msg, record.args = f"{record.getMessage()} ({type(error).__name__})", None
        return True


def set_up_logging(token: str | None) -> None:
    """Log to standard error. Libraries speak from WARNING on: httpx logs addresses at INFO, and
    python-telegram-bot what people wrote at DEBUG."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    if token:
        handler.addFilter(Redact(token))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for room in ("bot", "handlers", "scheduler", "usecases", "models", "matching"):
        logging.getLogger(room).setLevel(logging.INFO)

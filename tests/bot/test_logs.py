"""The log holds what happened, never the token and never a member's words."""

import asyncio
import gc
import io
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest
from prometheus_client import generate_latest
from sqlalchemy import text

from bot.logs import Redact, set_up_logging
from models.database import Database


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


TOKEN = "7654321:AAcanaryTOKENcanary"
CANARY = "zqcanary my late invoice"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the program would log, and everything as it was afterwards."""
    root, was = logging.getLogger(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    set_up_logging([TOKEN])
    stream = io.StringIO()
    (handler,) = (one for one in root.handlers if any(isinstance(f, Redact) for f in one.filters))
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(stream)
    root.handlers = [handler]  # without pytest's, which would quote
    yield stream
    logging.captureWarnings(capture=False)
    sys.excepthook, threading.excepthook, sys.unraisablehook = was
    logging.raiseExceptions = raises
    root.handlers, root.level = handlers, level


def fail() -> None:
    raise ValueError(f"{CANARY} {TOKEN}")


def caught() -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("httpx").exception("Failed", stack_info=True)


def uncaught() -> None:
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def in_a_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_a_task() -> None:
    async def main() -> None:
        async def task() -> None:
            fail()

        running = asyncio.get_running_loop().create_task(task())
        await asyncio.wait([running])
        del running
        gc.collect()

    asyncio.run(main())


def in_a_callback() -> None:
    async def main() -> None:
        asyncio.get_running_loop().call_soon(fail)
        await asyncio.sleep(0)

    asyncio.run(main())


def in_a_destructor() -> None:
    class Dropped:
        def __del__(self) -> None:
            fail()

    Dropped()
    gc.collect()


def in_a_line_that_does_not_fit() -> None:
    logging.getLogger("sqlalchemy").error("%d of %d", CANARY, TOKEN)


def as_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(f"{CANARY}: {TOKEN}", RuntimeWarning, stacklevel=1)


@pytest.mark.parametrize(
    "path",
    [
        caught,
        uncaught,
        in_a_thread,
        in_a_task,
        in_a_callback,
        in_a_destructor,
        in_a_line_that_does_not_fit,
        as_a_warning,
    ],
)
@pytest.mark.filterwarnings("default")
def test_no_error_says_what_it_is_about(
    path: Callable[[], None], log: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    """By whatever way it comes out of a library: something is said, and no word of the canary."""
    root = logging.getLogger()
    root.handlers = root.handlers[:1]
    path()
    out, err = capfd.readouterr()
    said = log.getvalue()
    assert said
    assert "zqcanary" not in said + out + err
    assert "canaryTOKEN" not in said + out + err


def test_an_error_of_the_database_quotes_no_parameters(database: Database) -> None:
    """What was being written is in none of the errors that SQLAlchemy raises."""
    with pytest.raises(Exception, match="no_such") as raised, database.read() as session:
        session.connection().execute(text("SELECT :words FROM no_such"), {"words": CANARY})
    assert "zqcanary" not in str(raised.value)


def test_no_figure_says_who() -> None:
    """Whatever was counted in this process so far, no label is a number or anybody's word."""
    shown = generate_latest().decode()
    labels = {
        part.split("=")[0]
        for line in shown.splitlines()
        if "{" in line
        for part in line.split("{")[1].split("}")[0].split(",")
    }
    assert labels <= {
        "method",
        "outcome",
        "le",
        "generation",
        "implementation",
        "major",
        "minor",
        "patchlevel",
        "version",
    }

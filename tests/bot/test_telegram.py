"""The way every call takes: real connections to servers that do right, and wrong."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any
from unittest.mock import patch

import pytest
from pydantic import SecretStr
from telegram import Bot, InputFile
from telegram.error import RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.compose import compose
from bot.settings import Settings
from bot.telegram import PatientRequest
from models.database import Database
from scheduler.limiter import Limiter
from scheduler.verdict import Verdict, rule

TOKEN = "42:secret"
SENT = b'{"ok":true,"result":{"message_id":5,"date":1,"chat":{"id":7,"type":"private"},"text":"x"}}'
Behaviour = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


def answer(body: bytes, status: str = "200 OK", more: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{more}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


@asynccontextmanager
async def telegram(behaviour: Behaviour, limiter: Limiter | None = None) -> AsyncIterator[Bot]:
    """A bot, and a server that reads whole requests and then does what it is told."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                fields = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if line)
                if b"Content-Length" in fields:
                    body = await reader.readexactly(int(fields[b"Content-Length"]))
                else:
                    body = await reader.readuntil(b"0\r\n\r\n")
                await behaviour(body, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    request = PatientRequest(limiter or Limiter())
    await request.initialize()
    port = server.sockets[0].getsockname()[1]
    try:
        yield Bot(TOKEN, base_url=f"http://127.0.0.1:{port}/bot", request=request)
    finally:
        await request.shutdown()
        server.close()


def says(response: bytes) -> Behaviour:
    async def say(_body: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(response)

    return say


async def refusal(bot: Bot, **seconds: Any) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(7, "x", **seconds)
    assert "secret" not in str(caught.value) + repr(caught.value)
    return caught.value


async def test_a_call_comes_back_with_its_message() -> None:
    async with telegram(says(answer(SENT))) as bot:
        assert (await bot.send_message(7, "x")).message_id == 5


async def test_a_compressed_answer_is_read() -> None:
    packed = answer(gzip.compress(SENT), more="Content-Encoding: gzip\r\n")
    async with telegram(says(packed)) as bot:
        assert (await bot.send_message(7, "x")).message_id == 5


async def test_a_file_goes_along_with_its_name() -> None:
    """Charts, reports and exports are sent as files."""
    received: list[bytes] = []

    async def keep(body: bytes, writer: asyncio.StreamWriter) -> None:
        received.append(body)
        writer.write(answer(SENT))

    async with telegram(keep) as bot:
        await bot.send_document(7, InputFile(b"a;b\n1;2\n", filename="besoins été.csv"))
    [body] = received
    assert b"a;b\n1;2\n" in body
    assert "besoins été.csv".encode() in body
    assert b'name="chat_id"' in body


async def test_who_cannot_be_reached_certainly_got_nothing() -> None:
    async with telegram(says(b"")) as bot:
        pass
    request = PatientRequest(Limiter())
    await request.initialize()
    bot = Bot(TOKEN, base_url="http://127.0.0.1:9/bot", request=request)
    assert rule(await refusal(bot)).verdict is Verdict.AGAIN
    await request.shutdown()


async def test_a_broken_connection_leaves_a_doubt() -> None:
    async def hang_up(_body: bytes, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with telegram(hang_up) as bot:
        assert rule(await refusal(bot)).verdict is Verdict.UNKNOWN


async def test_an_answer_that_breaks_off_leaves_a_doubt() -> None:
    async def half(_body: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(SENT)[:-20])
        writer.close()

    async with telegram(half) as bot:
        assert rule(await refusal(bot)).verdict is Verdict.UNKNOWN


async def test_silence_leaves_a_doubt() -> None:
    asked = asyncio.Event()

    async def be_silent(_body: bytes, _writer: asyncio.StreamWriter) -> None:
        asked.set()

    async with telegram(be_silent) as bot:
        assert rule(await refusal(bot, read_timeout=0.2)).verdict is Verdict.UNKNOWN
    assert asked.is_set()


async def test_a_connection_that_was_closed_meanwhile_is_not_used_again() -> None:
    """A message sent into it would be in doubt for nothing."""
    calls = 0

    async def once(_body: bytes, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        calls += 1
        writer.write(answer(SENT))
        await writer.drain()
        writer.close()

    async with telegram(once) as bot:
        for _ in range(5):
            await bot.send_message(7, "x")
            await asyncio.sleep(0.05)
    assert calls == 5


async def test_a_pause_holds_every_later_call() -> None:
    """Telegram's wish for patience counts for whoever calls, not for the sender alone."""
    body = b'{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":1}}'
    answers = [answer(body, "429 Too Many Requests"), answer(SENT)]

    async def first_refuse(_body: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(answers.pop(0))

    async with telegram(first_refuse) as bot:
        assert isinstance(await refusal(bot), RetryAfter)
        begun = monotonic()
        await bot.send_message(7, "x")
        assert monotonic() - begun > 0.9


async def test_a_call_before_the_start_says_so() -> None:
    bot = Bot(TOKEN, base_url="http://127.0.0.1:9/bot", request=PatientRequest(Limiter()))
    assert "initialized" in str(await refusal(bot))


async def test_one_way_for_all_calls(database: Database) -> None:
    """getUpdates has one of its own in python-telegram-bot, unless it is given ours: certificates
    would be read twice, and what it asks would not keep to a pause."""
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url="http://127.0.0.1:9",
        forget_key=SecretStr("k" * 32),
    )
    with patch.object(HTTPXRequest, "__init__", side_effect=AssertionError("a second way")):
        compose(settings, database=database)

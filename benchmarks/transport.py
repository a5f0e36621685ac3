"""What a call to Telegram costs: python-telegram-bot's HTTPXRequest beside bot/telegram.py.

Run `python -m benchmarks.transport`. The server answers at once, in a process of its own, and does
nothing else; the figure that counts on a busy machine is the processor time of the caller.
"""

import asyncio
import json
import multiprocessing
from multiprocessing.connection import Connection
from time import perf_counter, process_time

import typer
from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bot.telegram import PatientRequest
from scheduler.limiter import Limiter
from scheduler.sender import MOST_UNDER_WAY

Measured = tuple[float, float]
CONTEXT = multiprocessing.get_context("spawn")
MESSAGE = {"message_id": 5, "date": 1_700_000_000, "chat": {"id": 7, "type": "private"}}
BODY = json.dumps({"ok": True, "result": {**MESSAGE, "text": "A usual answer. " * 20}}).encode()
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = head.partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            writer.write(ANSWER)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _serve(address: Connection) -> None:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    address.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _run_server(address: Connection) -> None:
    asyncio.run(_serve(address))


async def _measure(
    request: BaseRequest, port: int, at_once: int, calls: int
) -> tuple[float, float]:
    """Calls a second, and processor seconds a call."""
    bot = Bot("42:x", base_url=f"http://127.0.0.1:{port}/bot", request=request)
    waiting = iter(range(calls))

    async def call() -> None:
        for _ in waiting:
            await bot.send_message(7, "x")

    async with request:
        begun, used = perf_counter(), process_time()
        await asyncio.gather(*(call() for _ in range(at_once)))
        took, used = perf_counter() - begun, process_time() - used
    return calls / took, used / calls


async def _compare(port: int, at_once: int, calls: int) -> tuple[Measured, Measured]:
    theirs = await _measure(HTTPXRequest(connection_pool_size=at_once), port, at_once, calls)
    return theirs, await _measure(PatientRequest(Limiter()), port, at_once, calls)


def main(calls: int = 3000) -> None:
    """Send `calls` messages each way, one at a time and as many at once as the sender does."""
    print(f"{'':14}{'at once':>9}{'a second':>12}{'processor':>14}")
    for at_once in (1, MOST_UNDER_WAY):
        found = compare(at_once, calls)
        for name, (rate, used) in zip(("HTTPXRequest", "PatientRequest"), found, strict=True):
            print(f"{name:14}{at_once:9}{rate:12.0f}{1000 * used:11.2f} ms", flush=True)
        print(f"{'':14}{found[0][1] / found[1][1]:.1f} times less")


def compare(at_once: int, calls: int) -> tuple[Measured, Measured]:
    """HTTPXRequest and ours: calls a second, and processor seconds a call."""
    here, there = CONTEXT.Pipe()
    server = CONTEXT.Process(target=_run_server, args=(there,), daemon=True)
    server.start()
    try:
        return asyncio.run(_compare(here.recv(), at_once, calls))
    finally:
        server.terminate()
        server.join(10)


if __name__ == "__main__":
    typer.run(main)

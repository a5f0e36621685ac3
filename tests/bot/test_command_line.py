"""The program as an operator starts it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from models.migrate import alembic_config
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World

ROOT = Path(__file__).parent.parent.parent
TOKEN = "1234567:test"
PATIENCE = 60  # seconds; a busy machine takes long to import what is needed


async def command(folder: Path, *arguments: str, **settings: str) -> tuple[int, str]:
    """Run to the end; returns the exit code and everything that was printed."""
    process = await started(folder, *arguments, **settings)
    output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, output.decode()


async def started(folder: Path, *arguments: str, **settings: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "COLUMNS": "100", **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def test_help_lists_the_commands(tmp_path: Path) -> None:
    code, output = await command(tmp_path, "--help")
    assert code == 0
    for name in ("run", "playground", "migrate", "doctor"):
        assert name in output


async def test_migrate_makes_the_database(tmp_path: Path) -> None:
    """In ./data, as the default says; a second time changes nothing."""
    newest = ScriptDirectory.from_config(alembic_config()).get_current_head()
    for _ in range(2):
        code, output = await command(tmp_path, "migrate")
        assert (code, output) == (0, f"The database has schema {newest}.\n")
    assert (tmp_path / "data" / "raakvlak.db").exists()


async def test_demo_data_and_a_token_do_not_meet(tmp_path: Path) -> None:
    """With a token, the playground's database is refused by name."""
    code, output = await command(
        tmp_path, "run", TELEGRAM_BOT_TOKEN=TOKEN, DATABASE_URL="sqlite:///data/playground.db"
    )
    assert code == 2
    assert "DATABASE_URL" in output


@asynccontextmanager
async def running(folder: Path, url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await started(folder, "run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=url)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        output = (await process.communicate())[0].decode()
        assert TOKEN not in output
        assert "Traceback" not in output


@pytest.mark.timeout(240)
async def test_running_with_a_token(tmp_path: Path) -> None:
    """It answers; killed in the middle and started again, it knows its members and goes on."""
    world = World(limits=Limits.off())
    world.add_person(Person(1, "Ada", username="ada_x"))
    async with serve(create_api(world, TOKEN)) as url:
        async with running(tmp_path, url) as process:
            await says(world, "/start", "Which language")
            for label in ("English", "Yes", "Ada", "Done", "Skip", "Skip", "Skip"):
                await taps(world, label)
            await until(lambda: "Welcome, Ada" in last(world))
            world.say(1, "/mine")
            process.kill()  # as a power cut would
            await process.wait()
        async with running(tmp_path, url) as process:
            await says(world, "/start", "again, Ada")
            assert sum("no open needs" in (m.text or "") for m in world.history(1)) == 1
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), PATIENCE) == 0


async def says(world: World, text: str, answer: str) -> None:
    world.say(1, text)
    await until(lambda: answer in last(world))


async def taps(world: World, label: str) -> None:
    """Tap a button as soon as it is there, and wait until the chat changes."""
    await until(lambda: find(world, label) is not None)
    found = find(world, label)
    assert found is not None
    before = shown(world)
    world.tap(1, *found)
    await until(lambda: shown(world) != before)


def find(world: World, label: str) -> tuple[int, str] | None:
    """(message id, data) of the newest button with this label."""
    for message in reversed(world.history(1)):
        for row in (message.reply_markup or {}).get("inline_keyboard", []):
            for button in row:
                if label in button["text"]:
                    return message.message_id, button["callback_data"]
    return None


def shown(world: World) -> list[tuple[int, str | None]]:
    return [(message.message_id, message.text) for message in world.history(1)]


def last(world: World) -> str:
    return world.history(1)[-1].text or ""


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110  (the world has no event for every condition)
            await asyncio.sleep(0.02)

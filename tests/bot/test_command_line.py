"""The program as an operator starts it."""

import asyncio
import os
import re
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from typer.testing import CliRunner

from bot.__main__ import app
from models.database import Database
from models.migrate import alembic_config, migrate
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from tests.community import add_member, add_need
from tests.databases import Databases

ROOT = Path(__file__).parent.parent.parent
TOKEN = "1234567:test"
Here = Callable[..., tuple[int, str]]
PATIENCE = 60  # seconds; a busy machine takes long to import what is needed


async def command(folder: Path, *arguments: str, **settings: str) -> tuple[int, str]:
    """Run to the end; returns the exit code and everything that was printed."""
    process = await started(folder, *arguments, **settings)
    output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, output.decode()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    """Commands that end by themselves, without the seconds that a process takes to begin."""

    def command_here(*arguments: str, **settings: str) -> tuple[int, str]:
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            for name in ("TELEGRAM_BOT_TOKEN", "DATABASE_URL"):
                patch.delenv(name, raising=False)
            for name, value in settings.items():
                patch.setenv(name, value)
            result = CliRunner().invoke(app, arguments)
        return result.exit_code, result.output

    return command_here


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
    for name in ("run", "playground", "migrate", "doctor", "backup", "restore"):
        assert name in output


def test_migrate_makes_the_database(tmp_path: Path, here: Here) -> None:
    """In ./data by default, with a key that it tells of; a second time changes nothing."""
    newest = ScriptDirectory.from_config(alembic_config()).get_current_head()
    has_schema = f"The database has schema {newest}.\n"
    code, output = here("migrate")
    assert code == 0
    assert re.fullmatch(f".*data/encryption.key: .*Keep a copy.*\n{has_schema}", output)
    assert here("migrate") == (0, has_schema)
    assert (tmp_path / "data" / "raakvlak.db").exists()


def test_demo_data_and_a_token_do_not_meet(here: Here) -> None:
    """With a token, the playground's database is refused by name."""
    address = "sqlite:///data/playground.db"
    code, output = here("run", TELEGRAM_BOT_TOKEN=TOKEN, DATABASE_URL=address)
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
        _is_fit_to_be_seen((await process.communicate())[0].decode())


def _is_fit_to_be_seen(output: str) -> None:
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
            for label in ("English", "Yes", "Done", "Ada", "Done", "Skip", "Skip", "Skip"):
                await taps(world, label)
            await until(lambda: "Welcome, Ada" in last(world))
            world.say(1, "/mine")
            process.kill()  # as a power cut would
            await process.wait()
        async with running(tmp_path, url) as process:
            await says(world, "/start", "again, Ada")
            assert sum("no open needs" in (m.text or "") for m in world.history(1)) == 1
            process.send_signal(signal.SIGTERM)  # while the model still loads
            assert await asyncio.wait_for(process.wait(), PATIENCE) == 0


@pytest.mark.timeout(240)
async def test_backup_damage_and_back(tmp_path: Path, here: Here) -> None:
    """The copy is made in the middle of the work. Damage ends the program with one clear line
    instead of going on with what may be wrong, and keeps it from starting. The copy only goes back
    when the bot has stopped."""
    world = World(limits=Limits.off())
    world.add_person(Person(1, "Ada", username="ada_x"))
    async with serve(create_api(world, TOKEN)) as url:
        run = partial(here, "run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=url)
        async with running(tmp_path, url) as process:
            await says(world, "/start", "Which language")
            code, output = here("backup", "kept.db")
            assert code == 0, output
            assert (tmp_path / "kept.db").stat().st_mode & 0o777 == 0o600
            code, output = here("restore", "kept.db")
            assert (code, "stop it first" in output) == (3, True)
            code, output = await asyncio.to_thread(run)
            assert (code, "stop it first" in output) == (3, True)
            await taps(world, "English")
            damage(tmp_path / "data" / "raakvlak.db")
            world.say(1, "/help")
            assert process.stdout is not None
            output = (await asyncio.wait_for(process.stdout.read(), PATIENCE)).decode()
            assert await process.wait() == 3
            _is_fit_to_be_seen(output)
        says_so = "The database data/raakvlak.db is damaged. Restore"
        assert output.splitlines()[-1].startswith(says_so)
        code, output = await asyncio.to_thread(run)
        assert (code, says_so in output) == (3, True), output
        code, output = here("restore", "kept.db")
        assert (code, "kept in" in output) == (0, True), output
        async with running(tmp_path, url):
            # The copy was made before the language was chosen.
            await says(world, "/start", "Which language")


def test_a_database_that_may_only_be_read(tmp_path: Path, here: Here) -> None:
    """Found before anything is asked of Telegram, with the file and what to do."""
    assert here("migrate")[0] == 0
    path = tmp_path / "data" / "raakvlak.db"
    content = bytearray(path.read_bytes())
    content[18] = 3  # SQLite reads a later format and does not write it; rights do not bind root
    path.write_bytes(content)
    # Nobody answers at this address, and nobody is asked.
    address = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    for arguments in (["run"], ["migrate"]):
        code, output = here(*arguments, **address)
        assert code == 3, output
        assert output.startswith("The database data/raakvlak.db may only be read. Give")
        assert output.count("\n") == 1


def test_a_database_of_a_newer_version(tmp_path: Path, here: Here) -> None:
    assert here("migrate")[0] == 0
    with closing(sqlite3.connect(tmp_path / "data" / "raakvlak.db")) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    for arguments in (["run"], ["migrate"]):
        code, output = here(*arguments, TELEGRAM_BOT_TOKEN=TOKEN)
        assert code == 3, output
        assert "install a newer one" in output
        assert output.count("\n") == 1


def damage(path: Path) -> None:
    """Spoil all but the first page, as a failing disk does."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


def test_a_bad_place_is_named(tmp_path: Path, here: Here) -> None:
    """One line and no traceback, for every command that needs the database."""
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "rubbish.db").write_bytes(b"not a database" * 1000)
    for words, arguments, url in (
        ("Check DATABASE_URL", ["migrate"], "sqlite:///file/x.db"),
        ("Restore the last backup", ["migrate"], "sqlite:///rubbish.db"),
        ("no database at", ["backup"], "sqlite:///none.db"),
        ("no file", ["restore", "none.db"], "sqlite:///x.db"),
        ("is damaged", ["restore", "rubbish.db"], "sqlite:///x.db"),
    ):
        code, output = here(*arguments, DATABASE_URL=url)
        assert code == 3, output
        assert words in output
        assert output.count("\n") == 1


def test_a_drill(tmp_path: Path, here: Here) -> None:
    """The newest backup is gone back to, elsewhere, and what was found is said; the present
    database stays as it is. One that is damaged is found out."""
    assert here("migrate")[0] == 0
    url = f"sqlite:///{tmp_path}/data/raakvlak.db"
    with Database(url) as database, database.write() as session:
        add_member(session, 1, datetime.now(UTC))
    assert "make one" in here("restore", "--verify")[1]
    assert here("restore")[0] == 2
    assert here("backup")[0] == 0
    before = (tmp_path / "data" / "raakvlak.db").read_bytes()
    code, output = here("restore", "--verify")
    assert code == 0, output
    assert "can be gone back to" in output
    assert "1 in member, 0 in need" in output
    assert "Its schema is today's" in output
    newest = max((tmp_path / "data" / "backups").glob("raakvlak-*.db"))
    damage(newest)
    code, output = here("restore", "--verify")
    assert (code, "damaged" in output) == (3, True), output
    assert (tmp_path / "data" / "raakvlak.db").read_bytes() == before


def test_roles_that_cannot_be(here: Here) -> None:
    """Said in one line, before anything is made: what several processes need."""
    postgresql = "postgresql+psycopg://nobody@127.0.0.1:9/none"
    for words, settings in (
        ("set TELEGRAM_BOT_TOKEN", {}),
        ("On SQLite one process does everything", {"TELEGRAM_BOT_TOKEN": TOKEN}),
        ("FORGET_KEY", {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": postgresql}),
        (
            "ENCRYPTION_KEY",
            {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": postgresql, "FORGET_KEY": "k" * 32},
        ),
    ):
        code, output = here("run", "--role", "worker", **settings)
        assert code == 2, output
        assert words in output
        assert output.count("\n") == 1
    assert here("run", "--role", "waiter")[0] == 2


@pytest.mark.postgresql
def test_moving_over_to_postgresql(tmp_path: Path, here: Here, databases: Databases) -> None:
    """It shows how far it is, and says what it did; a second time it says why not."""
    assert here("migrate")[0] == 0
    with Database(f"sqlite:///{tmp_path}/data/raakvlak.db") as old, old.write() as session:
        add_member(session, 1, datetime.now(UTC))
    address = databases.empty()
    move = ("migrate", "--from", "sqlite:///data/raakvlak.db")
    code, output = here(*move, DATABASE_URL=address)
    assert code == 0, output
    assert "member: 1 of 1" in output
    assert "Moved 1 rows" in output
    for arguments, words in ((move, "not empty"), (("backup",), "pg_dump")):
        code, output = here(*arguments, DATABASE_URL=address)
        assert code == 3, output
        assert words in output
        assert output.count("\n") == 1


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


def test_the_report_is_written_to_a_file(tmp_path: Path, here: Here) -> None:
    """A month that is over; for any other, and for what is no month, one line says so."""
    with Database(f"sqlite:///{tmp_path}/data/raakvlak.db") as database:
        migrate(database)
        told = datetime.now(UTC) - timedelta(days=62)
        with database.write() as session:
            add_need(session, add_member(session, 1, told), told)
    month = f"{datetime.now(UTC) - timedelta(days=31):%Y-%m}"
    code, output = here("report", "--month", month, "--out", "report.html", "--language", "fr")
    assert code == 0
    assert output.endswith("The report is in report.html.\n")
    assert '<html lang="fr">' in (tmp_path / "report.html").read_text(encoding="utf-8")
    for wrong, said in (("2020-01", "no figures"), ("May", "written as 2026-10")):
        code, output = here("report", "--month", wrong, "--out", "x.html")
        assert code == 2
        assert said in output
    assert not (tmp_path / "x.html").exists()

"""A bad setting stops the start with one line that names it."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import BadSettingsError, read_settings

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of this machine, and no `.env`, takes part."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "TELEGRAM_BOT_TOKEN",
        "TELEGRAM_API_URL",
        "DATABASE_URL",
        "MODERATOR_IDS",
        "EMBEDDING_MODEL",
        "TIMEZONE",
        "DEFAULT_LANGUAGE",
    ):
        monkeypatch.delenv(name, raising=False)


def test_defaults() -> None:
    settings = read_settings()
    assert settings.telegram_bot_token is None
    assert settings.zone.key == "Europe/Brussels"
    assert settings.moderator_ids == frozenset()


def test_a_file_and_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`.env` is read; the environment goes before it; an empty value is none."""
    Path(".env").write_text("DEFAULT_LANGUAGE=fr\nMODERATOR_IDS=1, 2\nTELEGRAM_BOT_TOKEN=\n")
    assert read_settings().default_language == "fr"
    assert read_settings().moderator_ids == {1, 2}
    assert read_settings().telegram_bot_token is None
    monkeypatch.setenv("DEFAULT_LANGUAGE", "de")
    assert read_settings().default_language == "de"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "hunter2"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "my database"),
        ("DATABASE_URL", "mysql://somewhere/raakvlak"),
        ("MODERATOR_IDS", "@sam"),
        ("TIMEZONE", "Europe/Bruges"),
        ("TIMEZONE", "../../etc/passwd"),
        ("DEFAULT_LANGUAGE", "pt"),
    ],
)
def test_bad_values(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, with the name of the setting and what to do; never a token's value."""
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettingsError) as error:
        read_settings()
    line = str(error.value)
    assert line.startswith(name)
    assert "\n" not in line
    assert "hunter2" not in line


def test_the_program_stops_with_that_line(tmp_path: Path) -> None:
    """Exit code 2, one line, no traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "TIMEZONE": "Mars/Olympus"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.strip().splitlines() == ["TIMEZONE is no time zone; try Europe/Brussels."]

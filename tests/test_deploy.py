"""What lies in deploy/ fits the program it deploys."""

import re
import tomllib
from pathlib import Path

from bot.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"


def test_the_image_has_every_room() -> None:
    """A room that is not copied would be missed at the first import, on somebody's server."""
    rooms = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    copied = re.findall(r"^COPY (\w+) \1$", (DEPLOY / "Dockerfile").read_text(), flags=re.M)
    assert sorted(copied) == sorted(rooms["root_packages"])


def test_settings_are_called_as_the_program_calls_them() -> None:
    known = {name.upper() for name in Settings.model_fields}
    of_others = {"PATH", "PYTHONDONTWRITEBYTECODE", "PIP_EXTRA_INDEX_URL", "PIP_NO_CACHE_DIR"}
    of_others |= {"PIP_DISABLE_PIP_VERSION_CHECK", "HOST", "WEBHOOK_PATH"}
    of_others |= {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}
    for name in ("Dockerfile", "compose.yaml", "raakvlak.service", "raakvlak-backup.service"):
        text = (DEPLOY / name).read_text()
        code = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        used = set(re.findall(r"(?:^|Environment=|ENV |[\s{])([A-Z][A-Z_]{3,})(?:[=:}])", code))
        assert used - known <= of_others, name


def test_systemd_does_not_start_again_what_waiting_cannot_mend() -> None:
    """Exit code 2: a setting; 3: the database (tests/bot/test_command_line.py)."""
    assert "RestartPreventExitStatus=2 3" in (DEPLOY / "raakvlak.service").read_text()

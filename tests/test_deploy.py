"""What lies in deploy/ fits the program it deploys."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.roles import Role
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
COMPOSED = (DEPLOY / "compose.yaml", DEPLOY / "compose.one.yaml")
KUBERNETES = DEPLOY / "kubernetes" / "raakvlak.yaml"
# One document a file needs no mark, and an address no line break.
YAML = "{extends: default, rules: {document-start: disable, line-length: {max: 110}}}"


def test_the_image_has_every_room() -> None:
    """A room that is not copied would be missed at the first import, on somebody's server."""
    rooms = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    copied = re.findall(r"^COPY (\w+) \1$", (DEPLOY / "Dockerfile").read_text(), flags=re.M)
    assert sorted(copied) == sorted(rooms["root_packages"])


def needed(name: str, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """What an installed distribution wants here, with these extras of it; of PyTorch, what the
    build without CUDA wants."""
    for line in requires(name) or ():
        wanted = Requirement(line)
        if name == "torch" and "platform_system" in line:
            continue
        marker = wanted.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras or {""}):
            yield canonicalize_name(wanted.name), frozenset(wanted.extras)


def test_the_image_installs_by_hash_all_that_was_tested() -> None:
    """`make lock` after a change: all that the program needs, in the versions of constraints.txt.

    PyTorch alone is not among them: its index, not PyPI, has the build without CUDA.
    """
    lock = (DEPLOY / "requirements.lock").read_text()
    locked = dict(re.findall(r"^([\w.-]+)==([^ ]+)", lock, flags=re.M))
    pinned = {
        canonicalize_name(name): version
        for name, version in re.findall(
            r"^([\w.-]+)==(.+)$", (ROOT / "constraints.txt").read_text(), flags=re.M
        )
    }
    for block in re.split(r"\n(?=\S)", lock):
        assert block.startswith("#") or "--hash=sha256:" in block, block
    wanted = {("raakvlak", frozenset({"postgres"}))}
    seen: set[tuple[str, frozenset[str]]] = set()
    while wanted - seen:
        one = (wanted - seen).pop()
        seen.add(one)
        wanted.update(needed(*one))
    names = {name for name, _ in seen} - {"raakvlak"}
    torch = re.findall(r"torch==(\S+)", (DEPLOY / "Dockerfile").read_text())
    assert torch == [pinned[canonicalize_name("torch")]]
    pinned[canonicalize_name("setuptools")] = locked["setuptools"]  # pip freeze leaves it out
    for name in names - {"torch"}:
        assert locked.get(name) == pinned[canonicalize_name(name)], name


def test_settings_are_called_as_the_program_calls_them() -> None:
    known = {name.upper() for name in Settings.model_fields}
    of_others = {"PATH", "PYTHONDONTWRITEBYTECODE", "PIP_INDEX_URL", "PIP_NO_CACHE_DIR"}
    of_others |= {"PIP_DISABLE_PIP_VERSION_CHECK", "HOST", "RECEIVER", "WEBHOOK_PATH"}
    of_others |= {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}
    for path in (DEPLOY / "Dockerfile", *COMPOSED, *DEPLOY.glob("*.service"), KUBERNETES):
        name, text = path.name, path.read_text()
        code = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        used = set(re.findall(r"(?:^|Environment=|ENV |[\s{])([A-Z][A-Z_]{3,})(?:[=:}])", code))
        assert used - known <= of_others, name


def test_systemd_does_not_start_again_what_waiting_cannot_mend() -> None:
    """Exit code 2: a setting; 3: the database (tests/bot/test_command_line.py)."""
    units = [DEPLOY / f"raakvlak{kind}.service" for kind in ("", "@", "-worker@")]
    for unit in units:
        assert "RestartPreventExitStatus=2 3" in unit.read_text()


def test_every_role_is_deployed() -> None:
    """Two workers of them; and no role that the program does not know."""
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]
    started = {
        service["command"][-1]: service.get("deploy", {}).get("replicas", 1)
        for service in services.values()
        if "command" in service
    }
    assert started == {"intake": 1, "worker": 2, "sender": 1, "ticker": 1}
    deployments = [
        each["spec"]["template"]["spec"]["containers"][0]["args"]
        for each in yaml.safe_load_all(KUBERNETES.read_text())
        if each["kind"] == "Deployment"
    ]
    assert sorted(deployments) == sorted(["run", "--role", str(role)] for role in Role)


def test_the_files_are_what_their_engines_read() -> None:
    """As far as that can be said without one: by the schemas of Compose and Kubernetes, by what
    Docker advises, and as YAML."""
    here = Path(sys.executable).parent
    for tool, *arguments in (
        ("yamllint", "--strict", "--config-data", YAML, DEPLOY),
        ("check-jsonschema", "--builtin-schema", "vendor.compose-spec", *COMPOSED),
        ("kubernetes-validate", "--strict", KUBERNETES),
        ("hadolint", DEPLOY / "Dockerfile"),
    ):
        checked = subprocess.run(
            [here / tool, *arguments], capture_output=True, text=True, check=False
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_reads_its_units(tmp_path: Path) -> None:
    """All that it finds is that no bot is installed where they say."""
    for path in [*DEPLOY.glob("raakvlak*.*")]:
        name = path.name.replace("raakvlak@", "raakvlak@intake").replace("worker@", "worker@1")
        (tmp_path / name).write_text(path.read_text())
    units = sorted(path for path in tmp_path.iterdir() if path.suffix in {".service", ".target"})
    checked = subprocess.run(
        ["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False
    )
    said = [line for line in checked.stderr.splitlines() if "is not executable" not in line]
    assert said == []

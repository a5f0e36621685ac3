"""`make mutation`: do the tests notice when a rule is changed? Of each file, the share they do.

cosmic-ray changes one thing at a time (a comparison, a number, an `and`…) in a copy of the files,
and runs the few tests that belong to the file. A change that no test notices survives: either a
test is missing, or the change means the same (CONTRIBUTING.md lists those). In an environment of
its own; the tests run in the one they always run in, without conftest.py, which would bring the
whole bot.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
LEAST = 0.85
# What is changed, and the quick tests that belong to it.
RULES = {
    "matching/eligibility.py": ("tests/matching/test_eligibility.py",),
    "matching/pairing.py": ("tests/matching/test_rules.py",),
    "matching/scoring.py": ("tests/matching/test_rules.py",),
    # When something is due, and when it may go out.
    "matching/meeting_dates.py": ("tests/matching/test_meeting_dates.py",),
    "scheduler/due.py": ("tests/scheduler/test_due.py",),
    "usecases/quiet_hours.py": ("tests/usecases/test_quiet_hours.py",),
    # Without the two that let chance play: they take ten times as long as the others together.
    "scheduler/limiter.py": ("tests/scheduler/test_limiter.py", "-k", "'not bunches and not lets'"),
}
NEEDED = ("matching", "scheduler", "models", "locales", "usecases", "playground", "tests")
# Without what the whole suite needs: starting takes longer than these tests.
QUICKLY = "-x -q -p no:cacheprovider -c /dev/null --rootdir . --import-mode=importlib --noconftest"
CONFIG = """[cosmic-ray]
module-path = "{module}"
timeout = 20.0
excluded-modules = []
test-command = "{python} -m pytest {quickly} {tests}"

[cosmic-ray.distributor]
name = "local"
"""


def main(cosmic_ray: str, only: list[str]) -> int:
    """Print each file's share and what survived; returns 1 where a share is below LEAST."""
    is_low = False
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for room in NEEDED:
            ignored = shutil.ignore_patterns("__pycache__", "__snapshots__")
            shutil.copytree(ROOT / room, copy / room, ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", copy)
        shutil.copy(ROOT / "cooperative.toml", copy)
        for module, tests in RULES.items():
            if only and module not in only:
                continue
            killed, of, survivors = measure(str(Path(cosmic_ray).absolute()), copy, module, tests)
            is_low = is_low or killed < LEAST * of
            print(f"{module}: {killed} of {of} noticed, {killed / of:.0%}", flush=True)
            for survivor in survivors:
                print(f"    {survivor}", flush=True)
    return int(is_low)


def measure(
    cosmic_ray: str, copy: Path, module: str, tests: tuple[str, ...]
) -> tuple[int, int, list[str]]:
    """How many changes were noticed, of how many, and the others: line and change."""
    config = copy / "mutation.toml"
    config.write_text(
        CONFIG.format(module=module, python=sys.executable, quickly=QUICKLY, tests=" ".join(tests)),
        encoding="utf-8",
    )
    session = copy / "mutation.sqlite"
    session.unlink(missing_ok=True)

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [cosmic_ray, *arguments],
            cwd=copy,
            env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    run("baseline", str(config))
    run("init", str(config), str(session))
    run("exec", str(config), str(session))
    outcomes: Counter[str] = Counter()
    survivors = []
    for line in run("dump", str(session)).splitlines():
        job, result = json.loads(line)
        [mutation] = job["mutations"]
        outcome = result["test_outcome"]
        outcomes[outcome] += 1
        if outcome == "survived":
            what = mutation["operator_name"].removeprefix("core/")
            survivors.append(f"{mutation['start_pos'][0]}: {what} {_changed(result['diff'])}")
    of = outcomes.total()
    return of - outcomes["survived"], of, sorted(survivors)


def _changed(diff: str) -> str:
    lines = [line for line in diff.splitlines() if line.startswith("+") and line[1:2] != "+"]
    return " ".join(line[1:].strip() for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))

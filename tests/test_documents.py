"""What the documents say is so."""

import re
import subprocess
from pathlib import Path

import pytest

from bot.__main__ import app
from bot.settings import Settings
from handlers.dispatch import COMMANDS
from scheduler.timetable import TIMETABLE

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / ".env.example"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_example_documents_every_setting() -> None:
    """In the order of the code, each with a comment above it, and no others."""
    names, comment = [], ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            comment += line
        elif name := re.match(r"([A-Z_]+)=", line):
            assert comment, f"{name[1]} is not explained"
            names.append(name[1].lower())
            comment = ""
    assert names == list(Settings.model_fields)


def test_an_unchanged_copy_of_the_example_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """It means the same as no file at all, and names each default truly."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    assert Settings(_env_file=EXAMPLE) == Settings(_env_file=None)
    text = EXAMPLE.read_text(encoding="utf-8")
    for field in Settings.model_fields.values():
        if isinstance(field.default, str):
            assert field.default in text


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_the_readme_lists_every_command_of_the_chat(command: str) -> None:
    assert f"`/{command}`" in README


def test_the_readme_lists_every_command_of_the_program() -> None:
    for command in app.registered_commands:
        assert command.callback is not None
        assert f"`python -m bot {command.name or command.callback.__name__}`" in README


def test_the_readme_lists_the_timetable() -> None:
    """Every job by its name, and nothing that is not there."""
    section = README.split("What recurs")[1].split("##")[0]
    listed = re.findall(r"^\| ([a-z ]+) \|", section, re.MULTILINE)
    assert listed == [entry.name for entry in TIMETABLE]


def test_the_readme_lists_what_make_can_do() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^(run|test|check|picture|install):", makefile, re.MULTILINE):
        assert f"make {target}" in README


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every file that a document links to or names as code is there."""
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (page.parent / target).exists(), target
    rooms = "bot|handlers|scheduler|usecases|models|matching|locales|playground|benchmarks|tests"
    for target in re.findall(rf"`((?:{rooms})/[\w./]+\.(?:py|md|ftl))`", text):
        assert (ROOT / target).exists(), target


def test_nothing_of_one_machine_is_in_the_repository() -> None:
    """No absolute path of whoever wrote a file, and no package index of their own."""
    files = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    if files == [""]:
        pytest.skip("not a git checkout")
    foreign = re.compile(r"(?<![\w.])/(?:work|root|home|Users)/\w|index-url|find-links")
    for name in files:
        path = ROOT / name
        is_text = path.suffix not in {".png", ".npz"}
        if not name or path == Path(__file__) or not is_text or not path.is_file():
            continue
        assert not foreign.search(path.read_text(encoding="utf-8")), name


def test_the_glossary_is_what_the_bot_says() -> None:
    """Each term of each language stands in that language's texts, in one of its forms."""
    table = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").split("\n\n")[2]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()[2:]]
    for place, language in enumerate(("en", "nl", "fr", "de")):
        files = sorted((ROOT / "locales" / language).glob("*.ftl"))
        texts = "\n".join(file.read_text(encoding="utf-8") for file in files).lower()
        for term in (row[place].lower() for row in rows):
            assert term in texts, (language, term)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_there(page: Path) -> None:
    """Every module that a document runs, every target of make, every command of the program."""
    text = page.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    ours = {command.name or command.callback.__name__ for command in app.registered_commands}  # type: ignore[union-attr]
    for module, command in re.findall(r"python -m ([\w.]+)(?: ([a-z][\w-]*))?", text):
        if module == "bot":
            assert command in ours, command
        elif module.partition(".")[0] in {"bot", "benchmarks"}:
            path = ROOT / module.replace(".", "/")
            assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), module
    for target in re.findall(r"`make ([a-z-]+)", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_example_of_a_conversation_is_its_code() -> None:
    """What the page shows of /limit stands there, line by line."""
    page = (ROOT / "docs" / "add-a-conversation.md").read_text(encoding="utf-8")
    code = (ROOT / "handlers" / "limit.py").read_text(encoding="utf-8").splitlines()
    shown = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert shown is not None
    lines = [line[3:].rstrip() for line in shown[1].splitlines()]
    assert [line for line in lines if line.strip() not in {"", "..."} and line not in code] == []

"""The four languages say the same things: same texts, same variables, same marks."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from locales.render import FOLDER, LANGUAGES, MemberWords, plain, render

MARKS = re.compile(r"</?[biq]>")
# Telegram's limits, in UTF-16 units, for texts that are shown in small places.
LIMITS = {"command-": 256, "about-short": 120, "about-long": 512, "button-": 64}
# Refusals answer a tap over the chat as well as words in it.
HINT = 200
HINTS = {
    "button-old",
    "already-answered",
    "name-unfit",
    "spoken-none",
    "need-too-short",
    "need-too-long",
    "need-too-many",
    "need-closed",
    "experience-length",
    "experience-too-short",
    "ask-length",
    "ask-gone",
    "talk-asked",
    "talk-not-now",
    "talk-at-limit",
    "card-at-limit",
    "talk-paused",
    "relay-where-first",
    "relay-kind",
    "relay-too-fast",
    "relay-too-long",
    "relay-nothing",
    "relay-over",
    "relay-change-late",
    "report-own",
    "sector-unfit",
    "quiet-when",
    "away-when",
    "address-shared",
    "address-still-none",
    "invite-not-yet",
    "broadcast-length",
    "broadcast-no-text",
    "broadcast-nobody",
    "broadcast-confirmed",
    "broadcast-over",
    "broadcast-when-unclear",
    "broadcast-when-past",
    "news-off",
    "blocked",
    "mod-block-moderator",
    "round-decided",
    "weights-settled",
    "weights-switched",
    "concern-before",
    "case-too-late",
    "case-not-yours",
    "appeal-before",
    "appeal-length",
    "circles-decided",
    "circle-card-over",
    "circle-has-begun",
    "circle-has-place",
    "circle-has-host",
    "circle-link-unfit",
    "circle-line-length",
    "circle-not-here",
    "circle-out-already",
    "dates-chosen",
    "meeting-told",
    "takeaway-length",
    "role-own",
    "role-from-settings",
    "role-no-member",
    "reason-length",
    "theme-gone",
    "theme-name-unfit",
    "theme-split-some",
    "themes-on-their-way",
    "missing-length",
    "proposal-words-length",
    "proposal-over",
    "proposal-decided",
    "service-gone",
    "service-name-unfit",
    "service-description-unfit",
    "service-link-unfit",
    "service-contact-unfit",
    "service-too-many",
    "catalogue-at-the-end",
    "catalogue-file-coming",
    "catalogue-nothing-to-export",
    "catalogue-changed-meanwhile",
    "catalogue-file-too-large",
}


@cache
def messages(language: str) -> dict[str, dict[str, ast.Message]]:
    """Every message of a language, by file and id."""
    return {path.name: parse(path) for path in sorted((FOLDER / language).glob("*.ftl"))}


def parse(path: Path) -> dict[str, ast.Message]:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == [], f"{path} does not parse"
    found = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    ids = [entry.id.name for entry in found]
    assert len(ids) == len(set(ids)), f"{path} says something twice"
    return {entry.id.name: entry for entry in found}


def variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, list):
        return set().union(*map(variables, node))
    return variables(list(vars(node).values())) if isinstance(node, ast.SyntaxNode) else set()


def marks(node: object) -> set[str]:
    if isinstance(node, ast.TextElement):
        return set(MARKS.findall(node.value))
    if isinstance(node, list):
        return set().union(*map(marks, node))
    return marks(list(vars(node).values())) if isinstance(node, ast.SyntaxNode) else set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_carries_the_same(language: str) -> None:
    """File by file, key by key: the ids, the variables and the marks of English."""
    english, other = messages("en"), messages(language)
    assert other.keys() == english.keys()
    for name, texts in english.items():
        assert list(other[name]) == list(texts), name
        for text_id, message in texts.items():
            assert variables(other[name][text_id]) == variables(message), text_id
            assert marks(other[name][text_id]) == marks(message), text_id


def test_no_text_is_written_twice() -> None:
    """In another file the same id would silently take the place of the first."""
    ids = [text_id for texts in messages("en").values() for text_id in texts]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_shown(language: str) -> None:
    """Each renders, with one and with many, and fits where Telegram shows it."""
    for texts in messages(language).values():
        for text_id, message in texts.items():
            for count in (1, 5):
                arguments: dict[str, str | int] = {
                    name: count if name in NUMBERS else "x" for name in variables(message)
                }
                shown = render(language, text_id, **arguments).text
                assert shown == shown.strip()
                limit = HINT if text_id in HINTS else limit_of(text_id)
                assert len(shown.encode("utf-16-le")) // 2 <= limit, text_id


def limit_of(text_id: str) -> int:
    return next((n for start, n in LIMITS.items() if text_id.startswith(start)), 4096)


NUMBERS = {
    "count",
    "delivered",
    "failed",
    "unsure",
    "waiting",
    "members",
    "joined",
    "needs",
    "told",
    "alone",
    "introduced",
    "solved",
    "undelivered",
    "introductions",
    "participants",
    "left_alone",
    "left_rules",
    "left_room",
    "left_language",
    "left_others",
    "worth_yes",
    "worth_somewhat",
    "worth_no",
    "page",
    "pages",
    "number",
    "new",
    "changed",
    "same",
    "others",
    "line",
    "first",
    "last",
    "total",
}


def test_texts_that_the_code_names_exist_and_no_others() -> None:
    """A text that nothing refers to is dead; one that is missing would fail before a member."""
    rooms = ("bot", "handlers", "locales", "scheduler", "usecases", "reports")
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for room in rooms
        for path in (FOLDER.parent / room).glob("*.py")
    )
    literal = set(re.findall(r'"([a-z0-9]+(?:-[a-zA-Z0-9]+)*)"', source))
    families = {pattern.split("{")[0] for pattern in re.findall(r'f"([a-z-]+\{[^"]+)"', source)} | {
        "reason-",
        "month-",
        "sector-",
        "years-",
        "not-text-",
        "start-",
        "button-",
    }
    for texts in messages("en").values():
        for text_id in texts:
            named = text_id in literal or any(text_id.startswith(family) for family in families)
            assert named, text_id


def test_a_members_words_are_never_a_text_id_argument_error() -> None:
    """Braces and Fluent syntax in what a member typed are shown as typed."""
    shown = render("nl", "how-ask", words=MemberWords("{ $name } -> [one] <b>x</b>")).text
    assert "{ $name } -> [one] <b>x</b>" in shown
    assert plain("fr", "button-use-name", name="{ $x }") == "{ $x }"

"""Texts and entities by themselves."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.formatted import length, prepare


def found(text: str) -> list[tuple[str, str]]:
    clean, entities = prepare(text, None)
    units = clean.encode("utf-16-le")
    return [
        (e["type"], units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le"))
        for e in entities
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", [("bot_command", "/start")]),
        ("👋 /start@raakvlak_bot now", [("bot_command", "/start@raakvlak_bot")]),
        ("and/or 1/2 //x /a/b", []),
        ("@marie_b and @mar", [("mention", "@marie_b")]),
        ("me@example.be", [("email", "me@example.be")]),
        ("see https://example.be/a?b=1.", [("url", "https://example.be/a?b=1")]),
        ("www.example.be, e.g. example.com!", [("url", "www.example.be"), ("url", "example.com")]),
        ("#één #1 a#b", [("hashtag", "#één")]),
        ("Nothing here: 3.5 e.g. o.k.", []),
    ],
)
def test_what_telegram_finds(text: str, expected: list[tuple[str, str]]) -> None:
    """Commands, names, addresses and tags, at their place in UTF-16."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (" a ", "a"),
        ("a\r\nb", "a\nb"),
        ("a\u202eb\u2028c", "abc"),
        ("a\x00b\x07c\td", "a b c\td"),
        ("\u200db", "\u200db"),
        ("  \n", ""),
    ],
)
def test_cleaning(text: str, clean: str) -> None:
    """Control characters become spaces, direction marks go."""
    assert prepare(text, None)[0] == clean


def test_an_entity_holds_white_space_before_it() -> None:
    """White space at the beginning stays where an entity covers it."""
    entities: list[dict[str, Any]] = [
        {"type": "code", "offset": 1, "length": 3},
        {"type": "bold", "offset": 4, "length": 2},
    ]
    assert prepare("   x  ", entities) == ("  x", [{"type": "code", "offset": 0, "length": 3}])


@given(st.text(max_size=40), st.integers(0, 40), st.integers(1, 40))
def test_entities_stay_inside_the_text(text: str, start: int, size: int) -> None:
    """Whatever is cleaned away, an entity covers the same visible words."""
    characters = [c for c in text if not 0xD800 <= ord(c) <= 0xDFFF]
    covered = "".join(characters[start : start + size])
    entity = {
        "type": "bold",
        "offset": length("".join(characters[:start])),
        "length": length(covered),
    }
    if not covered:
        return
    clean, entities = prepare("".join(characters), [entity])
    kept = [e for e in entities if e["type"] == "bold"]
    assert len(kept) <= 1
    for one in kept:
        units = clean.encode("utf-16-le")[2 * one["offset"] :][: 2 * one["length"]]
        assert units.decode("utf-16-le").strip() == prepare(covered, None)[0]

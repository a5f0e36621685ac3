"""The Bot API's own specification, as the playground knows it."""

import json
from pathlib import Path

from playground.formatted import KNOWN_TYPES
from playground.methods import METHODS
from playground.specification import FILE, compact, specification, write

PUBLISHED = {
    "version": "Bot API 0.1",
    "methods": {
        "getMe": {"name": "getMe", "href": "https://example.org", "returns": ["User"]},
        "say": {
            "fields": [
                {"name": "text", "types": ["String"], "required": True, "description": "Text"}
            ]
        },
    },
    "types": {
        "Scope": {"subtypes": ["ScopeChat"]},
        "ScopeChat": {
            "fields": [
                {
                    "name": "type",
                    "types": ["String"],
                    "required": True,
                    "description": "Scope type, must be chat",
                },
                {"name": "id", "types": ["Integer"], "required": False, "description": "Optional."},
            ]
        },
        "InputFile": {"description": ["Contents"]},
    },
}


def test_every_played_method_exists() -> None:
    """Names are spelled as in the specification, and found in any spelling."""
    assert specification().version == "Bot API 10.1"
    assert METHODS.keys() <= specification().methods.keys()
    assert specification().method_called("sendmessage") == "sendMessage"
    assert specification().method_called("sendNothing") is None


def test_every_type_that_is_named_is_known() -> None:
    """No field leads to a type that cannot be checked."""
    basic = {"Integer", "Float", "String", "Boolean"}
    known = specification().types.keys() | basic
    fields = [
        field
        for owner in (
            *specification().methods.values(),
            *(kind.fields for kind in specification().types.values()),
        )
        for field in owner.values()
    ]
    named = {name.replace("Array of ", "") for field in fields for name in field.types}
    assert named <= known
    subtypes = {sub for kind in specification().types.values() for sub in kind.subtypes}
    assert {name.removeprefix("Array of ") for name in subtypes} <= known


def test_entities_carry_the_fields_they_need() -> None:
    """What an entity cannot do without is a field of MessageEntity."""
    fields = specification().types["MessageEntity"].fields
    assert {needed for needed in KNOWN_TYPES.values() if needed} <= fields.keys()


def test_renewing_the_file(tmp_path: Path) -> None:
    """Descriptions go, except the constant that tells a subtype."""
    source, target = tmp_path / "api.json", tmp_path / "bot-api.json"
    source.write_text(json.dumps(PUBLISHED), encoding="utf-8")
    write(source, target)
    assert (
        json.loads(target.read_text(encoding="utf-8"))
        == compact(PUBLISHED)
        == {
            "version": "Bot API 0.1",
            "methods": {"getMe": {}, "say": {"text": {"types": ["String"], "required": True}}},
            "types": {
                "Scope": {"subtypes": ["ScopeChat"]},
                "ScopeChat": {
                    "fields": {
                        "type": {"types": ["String"], "required": True, "constant": "chat"},
                        "id": {"types": ["Integer"]},
                    }
                },
                "InputFile": {"fields": {}},
            },
        }
    )


def test_the_licence_lies_beside_it() -> None:
    """The specification is somebody's work: its licence goes where it goes."""
    licence = FILE.parent / "LICENSE.telegram-bot-api-spec"
    assert "MIT License" in licence.read_text(encoding="utf-8")

"""The Bot API as a table: every method and type with its fields, read from `bot-api.json`.

That file is a compact form of the machine-readable specification at
https://github.com/PaulSonOfLars/telegram-bot-api-spec (MIT, see LICENSE.telegram-bot-api-spec).
To renew it: `python -m playground.specification PATH`, with the path of its `api.json`.
"""

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "bot-api.json"

# «Scope type, must be chat», «Type of the message origin, always “user”»
_CONSTANT = re.compile(r'(?:must be|always) ["“]?(\w+)["”]?\.?$')


@dataclass(frozen=True)
class Field:
    """`types` are alternatives; `constant` is the one value that tells a subtype by."""

    types: tuple[str, ...]
    required: bool
    constant: str | None = None


@dataclass(frozen=True)
class Type:
    """Either fields, or the names of the types it can be, or neither (InputFile)."""

    fields: Mapping[str, Field] = field(default_factory=dict)
    subtypes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Specification:
    version: str
    methods: Mapping[str, Mapping[str, Field]]
    types: Mapping[str, Type]

    def method_called(self, name: str) -> str | None:
        """The method's own spelling: Telegram does not mind upper and lower case."""
        return _spellings(self.version).get(name.lower())


@cache
def specification() -> Specification:
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    return Specification(
        version=raw["version"],
        methods={name: _fields(fields) for name, fields in raw["methods"].items()},
        types={
            name: Type(_fields(kind.get("fields", {})), tuple(kind.get("subtypes", ())))
            for name, kind in raw["types"].items()
        },
    )


@cache
def _spellings(_version: str) -> dict[str, str]:
    return {name.lower(): name for name in specification().methods}


def _fields(raw: dict[str, Any]) -> dict[str, Field]:
    return {
        name: Field(tuple(value["types"]), value.get("required", False), value.get("constant"))
        for name, value in raw.items()
    }


def compact(api: dict[str, Any]) -> dict[str, Any]:
    """Drop from a published `api.json` what checking does not need: descriptions and links."""
    types: dict[str, Any] = {}
    for name, kind in api["types"].items():
        if "subtypes" in kind:
            types[name] = {"subtypes": kind["subtypes"]}
        else:
            types[name] = {"fields": _compact_fields(kind.get("fields", []), constants=True)}
    return {
        "version": api["version"],
        "methods": {
            name: _compact_fields(method.get("fields", []), constants=False)
            for name, method in api["methods"].items()
        },
        "types": types,
    }


def _compact_fields(fields: list[dict[str, Any]], *, constants: bool) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for raw in fields:
        value: dict[str, Any] = {"types": raw["types"]}
        if raw["required"]:
            value["required"] = True
        if constants and raw["required"] and (found := _CONSTANT.search(raw["description"])):
            value["constant"] = found.group(1)
        result[raw["name"]] = value
    return result


def write(source: Path, target: Path = FILE) -> None:
    """One method or type a line, so that a renewal can be read in a diff."""
    data = compact(json.loads(source.read_text(encoding="utf-8")))
    parts = [f'"version": {json.dumps(data["version"])}']
    for group in ("methods", "types"):
        lines = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in data[group].items()
        )
        parts.append(f'"{group}": {{\n{lines}\n}}')
    target.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))

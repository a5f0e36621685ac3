"""From a text id to what Telegram shows: a text and its entities, never a parse mode.

A text may carry three marks: `<b>…</b>`, `<i>…</i>` and `<q>…</q>` (a block quote). They are read
from the .ftl files alone. What a member typed enters as `MemberWords`, takes its place after the
marks were read and can therefore never become markup.
"""

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from locales.inert import inert, units, unlinked

FOLDER = Path(__file__).parent
FIRST = ("nl", "fr", "en", "de")  # as most members of the cooperative write them; others follow
LANGUAGES = tuple(
    sorted(
        (p.name for p in FOLDER.iterdir() if any(p.glob("*.ftl"))),
        key=lambda code: (FIRST.index(code) if code in FIRST else len(FIRST), code),
    )
)

# Where a message begins: what belongs to it stands further right, up to the next.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
_MARK = re.compile("</?(b|i|q)>|([\ue000-\uf8ff])")
_ENTITY = {"b": "bold", "i": "italic", "q": "blockquote"}
_FIRST_PLACE = 0xE000  # the private use area; `inert` removes it from what members type


class TextError(Exception):
    """A text is missing or broken. The message names the id, never an argument's value."""


@dataclass(frozen=True)
class MemberWords:
    """Words that a member typed: shown as plain text.

    `may_link`: for their author, or said to whom they want to reach; a link in it works.
    """

    text: str
    may_link: bool = False


@dataclass(frozen=True)
class Mention:
    """A name that opens the chat with a person (a text_mention entity)."""

    name: str
    telegram_id: int


@dataclass(frozen=True)
class Moment:
    """Words for a moment, which a newer app also shows by its own clock (a date_time entity).

    Without a format the entity leaves the words as they are.
    """

    words: str
    at: datetime


@dataclass
class Rendered:
    """`entities` as the Bot API wants them: offsets and lengths in UTF-16 code units."""

    text: str
    entities: list[dict[str, Any]] = field(default_factory=list)


Argument = str | int | MemberWords | Mention | Moment


def render(language: str, text_id: str, /, **arguments: Argument) -> Rendered:
    """A text with its entities.

    Raises:
        TextError: if the language lacks the text or the text lacks an argument.
    """
    places: dict[str, MemberWords | Mention | Moment] = {}
    values: dict[str, str | int] = {}
    for name, value in arguments.items():
        if isinstance(value, MemberWords | Mention | Moment):
            mark = chr(_FIRST_PLACE + len(places))
            places[mark] = value
            values[name] = mark
        else:
            values[name] = value
    return _lay_out(_format(language, text_id, values), places)


def plain(language: str, text_id: str, /, **arguments: str | int) -> str:
    """A text without marks: a button, a label, a menu line."""
    return _format(language, text_id, arguments)


def language_name(language: str, code: str) -> str:
    """What the language `code` is called in `language`: Frans, français, French, Französisch."""
    return Locale(code).get_language_name(language) or code


def own_name(code: str) -> str:
    """What a language calls itself, as a label."""
    name = language_name(code, code)
    return name[:1].upper() + name[1:]


def day_and_month(language: str, day: date) -> str:
    """A day in words, without its year."""
    return plain(
        language, "day-and-month", day=day.day, month=plain(language, f"month-{day.month}")
    )


def lines(*parts: Rendered, separator: str = "\n") -> Rendered:
    """Several texts under one another, their entities moved along."""
    text, entities = "", []
    for part in parts:
        if text:
            text += separator
        start = units(text)
        entities += [{**entity, "offset": entity["offset"] + start} for entity in part.entities]
        text += part.text
    return Rendered(text, entities)


def has_text(language: str, text_id: str) -> bool:
    return _texts(language).has(text_id)


def words_for(language: str, fact: str, code: str) -> str:
    """What the bot calls a code of a fact, such as a region; one it has no words for is called by
    itself: «brabant-wallon» is Brabant wallon."""
    text_id = f"{fact}-{code}"
    if has_text(language, text_id):
        return plain(language, text_id)
    return code.replace("-", " ").capitalize()


def _lay_out(template: str, places: Mapping[str, MemberWords | Mention | Moment]) -> Rendered:
    parts: list[str] = []
    length = 0
    opened: list[tuple[str, int]] = []
    entities: list[dict[str, Any]] = []

    def add(text: str) -> None:
        nonlocal length
        parts.append(text)
        length += units(text)

    end = 0
    for match in _MARK.finditer(template):
        add(template[end : match.start()])
        end = match.end()
        tag, mark = match.groups()
        if mark is not None:
            value = places[mark]
            shown = inert(_text_of(value))
            if isinstance(value, MemberWords) and not value.may_link:
                shown = unlinked(shown)
            if isinstance(value, Mention):
                entities.append(
                    {
                        "type": "text_mention",
                        "offset": length,
                        "length": units(shown),
                        "user": {
                            "id": value.telegram_id,
                            "is_bot": False,
                            "first_name": shown,
                        },
                    }
                )
            elif isinstance(value, Moment):
                entities.append(
                    {
                        "type": "date_time",
                        "offset": length,
                        "length": units(shown),
                        "unix_time": int(value.at.timestamp()),
                    }
                )
            add(shown)
        elif match.group().startswith("</"):
            name, start = opened.pop()
            if name != tag:
                raise TextError(f"Marks cross each other: <{name}> closed by </{tag}>.")
            entities.append({"type": _ENTITY[tag], "offset": start, "length": length - start})
        else:
            opened.append((tag, length))
    add(template[end:])
    if opened:
        raise TextError(f"A mark is not closed: <{opened[-1][0]}>.")
    entities = [entity for entity in entities if entity["length"] > 0]
    return Rendered("".join(parts), sorted(entities, key=lambda e: (e["offset"], -e["length"])))


def _text_of(value: MemberWords | Mention | Moment) -> str:
    match value:
        case MemberWords():
            return value.text
        case Mention():
            return value.name
        case Moment():
            return value.words


def _format(language: str, text_id: str, values: Mapping[str, str | int]) -> str:
    bundle = _texts(language).bundle_with(text_id)
    message = bundle.get_message(text_id) if bundle.has_message(text_id) else None
    if message is None or message.value is None:
        raise TextError(f"There is no text «{text_id}» in {language}.")
    text, errors = bundle.format_pattern(message.value, dict(values))
    if errors:
        # Their own messages may quote an argument.
        raise TextError(f"The text «{text_id}» in {language} lacks an argument or is broken.")
    return str(text)


class _Texts:
    """The texts of a language, each parsed when it is first wanted.

    Parsing all of them takes more than a second of processor time, before a bot has said a word
    and for every report that is drawn (`python -m benchmarks.texts`).
    """

    def __init__(self, language: str) -> None:
        # No isolating marks: they are invisible characters that Telegram would send along, and
        # every language so far is written from left to right.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._sources: dict[str, str] = {}  # those not parsed yet, by the id of the text
        self._known: set[str] = set()
        self._turn = threading.Lock()
        for path in sorted((FOLDER / language).glob("*.ftl")):
            text = path.read_text(encoding="utf-8")
            begins = [*_ENTRY.finditer(text)]
            ends = [*(entry.start() for entry in begins[1:]), len(text)]
            for entry, end in zip(begins, ends, strict=True):
                self._sources.setdefault(entry[1], text[entry.start() : end])
        self._ids = frozenset(self._sources)

    def has(self, text_id: str) -> bool:
        return text_id in self._ids

    def bundle_with(self, text_id: str) -> FluentBundle:
        """The bundle, in which this text is, if there is one, with those that it mentions."""
        if text_id not in self._known:
            with self._turn:
                self._parse(text_id)
        return self._bundle

    def _parse(self, text_id: str) -> None:
        source = self._sources.pop(text_id, None)
        if source is None:
            return
        for mentioned in _REFERENCE.findall(source):
            self._parse(mentioned)
        self._bundle.add_resource(FluentResource(source))
        self._known.add(text_id)


@cache
def _texts(language: str) -> _Texts:
    if language not in LANGUAGES:
        raise TextError(f"There is no language «{language}».")
    return _Texts(language)

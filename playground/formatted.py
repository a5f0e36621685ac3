"""Texts with entities as Telegram's server takes them: checked, cleaned, trimmed, links found.

Entity offsets and lengths count UTF-16 code units, so an emoji counts for two.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Any

from playground.errors import bad_request

# Of a message, in UTF-16 code units.
MOST_TEXT = 4096

Entity = dict[str, Any]
Resolve = Callable[[Entity], Entity | None]

# MessageEntity.type in Bot API 10.1, with the field each of them cannot do without.
KNOWN_TYPES = {
    "mention": None,
    "hashtag": None,
    "cashtag": None,
    "bot_command": None,
    "url": None,
    "email": None,
    "phone_number": None,
    "bold": None,
    "italic": None,
    "underline": None,
    "strikethrough": None,
    "spoiler": None,
    "blockquote": None,
    "expandable_blockquote": None,
    "code": None,
    "pre": None,
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
# Found by Telegram itself; as an entity given by a bot they mean nothing.
_FOUND = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number")
# Inside these nothing is looked for.
_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "url", "email"})
_PATTERNS = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)),
    (
        "url",
        re.compile(
            r"(?<![\w@.])(?:https?://[^\s]+|(?:[\w-]+\.)+(?:be|brussels|com|coop|de|eu|fr|io|me|"
            r"net|nl|org)(?:/[^\s]*)?)(?<![.,;:!?)»”])",
            re.IGNORECASE,
        ),
    ),
    ("bot_command", re.compile(r"(?<![\w/@.<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?!\w)")),
)


def length(text: str) -> int:
    """How long Telegram finds a text: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def parts(text: str, most: int) -> Iterator[str]:
    """A long text as an app sends it: in pieces of at most `most` UTF-16 code units."""
    start, begins = 0, 0
    offsets = _offsets(text)
    for index in range(1, len(offsets)):
        if offsets[index] - begins > most:
            yield text[start : index - 1]
            start, begins = index - 1, offsets[index - 1]
    yield text[start:]


def prepare(
    text: str, entities: list[Entity] | None, resolve: Resolve = lambda entity: entity
) -> tuple[str, list[Entity]]:
    """Clean and trim a text and move its entities along; raises ApiError for a wrong entity.

    `resolve` may change an entity or drop it (a mention of someone who does not allow it).
    """
    given = list(entities or ())
    for entity in given:
        _check_type(entity)
    character_at = {offset: index for index, offset in enumerate(_offsets(text))}
    spans = [_span(entity, character_at) for entity in given]
    _check_nesting(spans)
    characters = _trimmed([_clean(c) for c in text], min((s for s, _ in spans), default=len(text)))
    new_offset = _offsets(characters)
    kept: list[Entity] = []
    for entity, (start, end) in zip(given, spans, strict=True):
        resolved = resolve(entity)
        if resolved is None or not "".join(characters[start:end]).strip():
            continue
        if resolved["type"] in _FOUND:
            continue
        moved = {"offset": new_offset[start], "length": new_offset[end] - new_offset[start]}
        kept.append({"type": resolved["type"], **moved} | _rest(resolved))
    clean = "".join(characters)
    return clean, sorted(kept + _find(clean, kept), key=lambda e: (e["offset"], -e["length"]))


def _offsets(characters: Iterable[str]) -> list[int]:
    """Where each character begins, in UTF-16 code units, and last where the text ends."""
    # Beyond the first 65 536 a character takes two; a removed one ("") takes none.
    sizes = (2 if character > "\uffff" else len(character) for character in characters)
    return list(accumulate(sizes, initial=0))


def _check_type(entity: Entity) -> None:
    if entity["type"] not in KNOWN_TYPES:
        raise bad_request("can't parse MessageEntity: unsupported type specified")
    needed = KNOWN_TYPES[entity["type"]]
    if needed is not None and not entity.get(needed):
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{needed}\"")


def _span(entity: Entity, character_at: dict[int, int]) -> tuple[int, int]:
    """Where an entity begins and ends, counted in characters."""
    start, size = entity["offset"], entity["length"]
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if size <= 0:
        raise bad_request(f"receive an entity with incorrect length {size}")
    for offset, verb in ((start, "begins"), (start + size, "ends")):
        if offset > max(character_at):
            raise bad_request(f"entity {verb} after the end of the text at UTF-16 offset {offset}")
        if offset not in character_at:
            raise bad_request(
                f"entity {verb} in a middle of a UTF-16 symbol at UTF-16 offset {offset}"
            )
    return character_at[start], character_at[start + size]


def _check_nesting(spans: list[tuple[int, int]]) -> None:
    """Telegram splits entities that half overlap; a bot that sends them has counted wrongly."""
    for index, (start, end) in enumerate(spans):
        for other_start, other_end in spans[index + 1 :]:
            if start < other_start < end < other_end or other_start < start < other_end < end:
                raise bad_request("entities overlap without one lying inside the other")


def _clean(character: str) -> str:
    """What Telegram keeps of a character: no control characters, no turning of the direction."""
    if character == "\r" or "\u2028" <= character <= "\u202e":
        return ""
    return " " if character < " " and character not in "\n\t" else character


def _trimmed(characters: list[str], first_entity: int) -> list[str]:
    """Without white space at both ends; at the beginning only up to the first entity."""
    characters = list(characters)
    for index in range(first_entity):
        if characters[index].strip():
            break
        characters[index] = ""
    for index in reversed(range(len(characters))):
        if characters[index].strip():
            break
        characters[index] = ""
    return characters


def _rest(entity: Entity) -> Entity:
    return {key: entity[key] for key in entity if key not in {"type", "offset", "length"}}


def _find(text: str, given: list[Entity]) -> list[Entity]:
    """Commands, mentions, links and tags that Telegram shows as such without being asked."""
    offsets = _offsets(text)
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    edges = [(e["offset"], e["offset"] + e["length"]) for e in given]
    found: list[Entity] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = offsets[match.start()], offsets[match.end()]
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            if any(a < start < b < end or start < a < end < b for a, b in edges):
                continue
            taken.append((start, end))
            found.append({"type": kind, "offset": start, "length": end - start})
    return found

"""Message texts as HTML. Everything that somebody wrote is escaped here, and only here."""

from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import urlsplit

from playground.keyboards import linked_user
from playground.world import World

Entity = dict[str, Any]
# The id of whom a username or a link stands for, if their phone can be opened.
FindPerson = Callable[[str], int | None]

_SIMPLE = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_BLOCKS = frozenset({"pre", "blockquote", "expandable_blockquote"})
# Anything else (javascript:) would run in the page.
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel", "tg"})


def person_finder(world: World) -> FindPerson:
    """Finds people by @name, by t.me/name and by tg://user?id=…"""

    def find(link: str) -> int | None:
        if (user_id := linked_user(link)) is not None:
            return user_id if user_id in world.people else None
        name = link.removeprefix("https://").removeprefix("http://")
        name = name.removeprefix("t.me/").removeprefix("@").lower()
        for person in world.people.values():
            if (person.username or "").lower() == name != "":
                return person.id
        return None

    return find


def render(text: str, entities: list[Entity], find: FindPerson) -> str:
    """A text with its entities as HTML. Offsets count UTF-16 code units."""
    units = text.encode("utf-16-le")
    ordered = sorted(entities, key=lambda e: (e["offset"], -e["length"]))
    return _render(units, 0, len(units) // 2, ordered, find)


def _render(units: bytes, start: int, end: int, entities: list[Entity], find: FindPerson) -> str:
    parts: list[str] = []
    position = start
    waiting = list(entities)
    while waiting:
        entity = waiting.pop(0)
        begin = max(entity["offset"], position)
        stop = min(entity["offset"] + entity["length"], end)
        if begin >= stop:
            continue
        inner = [e for e in waiting if e["offset"] < stop]
        waiting = [e for e in waiting if e["offset"] >= stop]
        parts.append(escape(_plain(units, position, begin)))
        content = _render(units, begin, stop, inner, find)
        parts.append(_wrap(entity, _plain(units, begin, stop), content, find))
        position = stop
        if entity["type"] in _BLOCKS and _plain(units, stop, stop + 1) == "\n":
            position += 1  # a block ends its line by itself
    parts.append(escape(_plain(units, position, end)))
    return "".join(parts)


def _plain(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", errors="replace")


def _wrap(entity: Entity, raw: str, content: str, find: FindPerson) -> str:
    """The HTML of one entity around the HTML of what lies inside it."""
    kind = entity["type"]
    if kind in _SIMPLE:
        return f"<{_SIMPLE[kind]}>{content}</{_SIMPLE[kind]}>"
    if kind in {"text_link", "url", "email", "mention", "text_mention"}:
        return link(_target(entity, raw), content, find)
    if kind == "bot_command":
        return f'<a class="link" href="#" data-say="{escape(raw)}">{content}</a>'
    if kind == "spoiler":
        return f'<span class="spoiler" tabindex="0">{content}</span>'
    if kind in {"hashtag", "cashtag", "phone_number"}:
        return f'<span class="link">{content}</span>'
    return content


def _target(entity: Entity, raw: str) -> str:
    match entity["type"]:
        case "text_link":
            return str(entity["url"])
        case "text_mention":
            return f"tg://user?id={entity['user']['id']}"
        case "mention":
            return f"https://t.me/{raw.removeprefix('@')}"
        case "email":
            return f"mailto:{raw}"
        case _:
            return raw


def link(url: str, content: str, find: FindPerson) -> str:
    """A link around safe HTML: one that opens a phone, a real one, or none where it is unsafe."""
    if (person_id := find(url)) is not None:
        return f'<a class="link" href="#" data-person="{person_id}">{content}</a>'
    target = safe_url(url)
    if target is None:
        return f'<span class="link">{content}</span>'
    return (
        f'<a class="link" href="{escape(target)}" target="_blank" '
        f'rel="noopener noreferrer">{content}</a>'
    )


def safe_url(url: str) -> str | None:
    """A URL that may be opened, with a scheme; None for one that may not."""
    try:
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return None
    if scheme in _SAFE_SCHEMES:
        return url
    bare = "://" not in url and (scheme == "" or "." in scheme)
    return f"https://{url}" if bare else None

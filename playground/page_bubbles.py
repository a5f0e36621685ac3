"""The messages of one chat as bubbles with their keyboards."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from nicegui import ui
from nicegui.element import Element

from playground.chat import Message
from playground.page_parts import button, html, icon_button, tag, text
from playground.page_text import FindPerson, link, person_finder, render
from playground.world import World

# What a phone shows of a long chat.
MOST_MESSAGES = 200
_ICONS = {
    "photo": "image",
    "document": "insert_drive_file",
    "voice": "mic",
    "sticker": "emoji_emotions",
    "video": "videocam",
    "video_note": "videocam",
    "audio": "music_note",
    "animation": "gif_box",
    "contact": "person",
    "location": "place",
    "dice": "casino",
}
_NAMES = {"voice": "Voice message", "video_note": "Video message", "animation": "GIF"}
Press = Callable[[Message, dict[str, Any], Element], None]
Change = Callable[[Message], None]


class Bubbles:
    """Draws what is new or changed since the last time, and leaves the rest as it stands."""

    def __init__(
        self, world: World, zone: ZoneInfo, person_id: int, press: Press, change: Change
    ) -> None:
        self._world = world
        self._zone = zone
        self._person_id = person_id
        self._press = press
        self._change = change
        self._find: FindPerson = person_finder(world)
        self._lines: dict[int, tuple[str, Element]] = {}
        self.root = tag("div", "messages", data_testid="messages", role="log")

    def update(self) -> bool:
        """Show the chat as it is now; tells whether there is a new message."""
        history = self._world.history(self._person_id)[-MOST_MESSAGES:]
        present = {message.message_id for message in history}
        newest = max(self._lines, default=0)
        if any(number < newest for number in present - self._lines.keys()):
            self._lines.clear()  # an old one comes back into sight: in order, from the start
            self.root.clear()
        for number in self._lines.keys() - present:
            self._lines.pop(number)[1].delete()
        day = ""
        for message in history:
            own_day = f"{self._local(message.date):%-d %B %Y}"
            self._update_line(message, own_day if own_day != day else "")
            day = own_day
        return max(present, default=0) > newest

    def _update_line(self, message: Message, day: str) -> None:
        look = repr((day, message, self._quoted(message)))
        known = self._lines.get(message.message_id)
        if known is not None and known[0] == look:
            return
        if known is None:
            with self.root:
                line = tag("div", f"line {'bot' if message.from_bot else 'own'}")
                line.props["data-message"] = str(message.message_id)
        else:
            line = known[1]
            line.clear()
        self._lines[message.message_id] = (look, line)
        line.classes(remove="new-day")
        with line:
            if day:
                line.classes(add="new-day")
                text(day, "day")
            self._draw(message)

    def _draw(self, message: Message) -> None:
        with tag("div", f"bubble {message.kind}", data_testid="bubble"):
            if message.forwarded:
                text("Forwarded from Someone", "forwarded", "div")
            if quoted := self._quoted(message):
                text(quoted, "reply", "div")
            if message.kind != "text":
                self._draw_attachment(message)
            content = message.text if message.text is not None else message.caption or ""
            marks = render(content, message.entities, self._find)
            body = html(f'<span class="text">{marks}</span>{self._meta(message)}', "body")
            if not content:
                body.classes("bare")  # the time moves up beside the attachment
            if not message.from_bot and message.kind == "text":
                label = "Edit this message"
                icon_button("edit", label, "edit").on(
                    "click", lambda: self._change(message), args=[]
                )
        if message.inline_keyboard:
            with tag("div", "keyboard", role="group", aria_label="Buttons"):
                for row in message.inline_keyboard:
                    with tag("div", "keys"):
                        for key in row:
                            self._draw_key(message, key)

    def _draw_key(self, message: Message, key: dict[str, Any]) -> None:
        classes = f"key {key.get('style', '')}"
        if "url" in key:
            anchor = link(key["url"], "", self._find)
            if "href" in anchor and "data-person" not in anchor:
                with tag("a", classes, href=key["url"], target="_blank", rel="noopener noreferrer"):
                    text(key["text"])
                    ui.icon("north_east").classes("corner").props["aria-hidden"] = "true"
                return
        pressed = button(classes, data_testid="key")
        with pressed:
            text(key["text"])
            tag("span", "spinner", aria_hidden="true")
            if "copy_text" in key:
                ui.icon("content_copy").classes("corner").props["aria-hidden"] = "true"
        pressed.on("click", lambda: self._press(message, key, pressed), args=[])

    def _draw_attachment(self, message: Message) -> None:
        """A photo as it is, a file to fetch, and a sign in place of everything else."""
        content = self._world.files.get(message.file_id or "", b"")
        address = f"/shown/{message.file_id}"
        if message.kind == "photo" and image_type(content):
            tag("img", "picture", src=address, alt=message.caption or "Photo", loading="lazy")
            return
        name = message.file_name if message.kind == "document" else None
        label = name or _name(message.kind)
        attributes: dict[str, str | bool] = {}
        if message.kind == "document":
            attributes = {"href": address, "download": name or True}
        with tag("a" if attributes else "div", f"attachment {message.kind}", **attributes):
            with tag("span", "disc"):
                ui.icon(_ICONS.get(message.kind, "help")).props["aria-hidden"] = "true"
            with tag("span", "about"):
                text(label, "title")
                if message.kind == "document":
                    text(f"{_size(len(content))} · download", "small")
                elif message.kind == "voice":
                    text("0:03", "small")

    def _meta(self, message: Message) -> str:
        """The time, with «edited» before it and the ticks of what was delivered behind it."""
        edited = "edited " if message.edited else ""
        ticks = "" if message.from_bot else '<span class="ticks" aria-hidden="true">done_all</span>'
        return f'<span class="meta">{edited}{self._local(message.date):%H:%M}{ticks}</span>'

    def _quoted(self, message: Message) -> str:
        if message.reply_to is None:
            return ""
        quoted = self._world.message(self._person_id, message.reply_to)
        if quoted is None:
            return "Deleted message"
        return (quoted.text or quoted.caption or _name(quoted.kind))[:80]

    def _local(self, moment: int) -> datetime:
        return datetime.fromtimestamp(moment, UTC).astimezone(self._zone)


def image_type(content: bytes) -> str | None:
    """The media type of an image that every browser shows, told by how it begins."""
    if content.startswith(b"\x89PNG"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(b"GIF8"):
        return "image/gif"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    return None


def _name(kind: str) -> str:
    return _NAMES.get(kind, kind.capitalize())


def _size(size: int) -> str:
    return f"{size} B" if size < 1024 else f"{size / 1024:.1f} kB"

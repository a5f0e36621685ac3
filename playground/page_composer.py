"""The lower end of a phone: START, the input field with its menus, or RESTART."""

import json
from collections.abc import Callable
from typing import Any

from nicegui import ui
from nicegui.element import Element
from nicegui.events import GenericEventArguments

from playground.chat import Message
from playground.inline import choose_result, type_inline
from playground.page_parts import button, icon_button, tag, text
from playground.world import World

ATTACHMENTS = (
    ("photo", "image", "Photo"),
    ("document", "insert_drive_file", "Document"),
    ("voice", "mic", "Voice message"),
    ("sticker", "emoji_emotions", "Sticker"),
    ("forwarded", "forward", "Forwarded text"),
    ("contact", "person", "Contact"),
    ("location", "place", "Location"),
)
# With these a caption goes along.
_CAPTIONED = frozenset({"photo", "document"})
FORWARDED = "Looking for someone who knows this well. Any names?"
INLINE = "inline"
_LONGEST = "4096"  # what Telegram takes for one message

_TAKE = "if (t.trim()) { f.value = ''; emit(t); }"
_ON_KEY = f"""(e) => {{
  if (e.key !== 'Enter' || e.shiftKey || e.isComposing) return;
  e.preventDefault(); const f = e.target, t = f.value; {_TAKE} }}"""


class Composer:
    """Shows what fits how the person stands with the bot; drafts live in the browser only."""

    def __init__(self, world: World, person_id: int, complain: Callable[[str], None]) -> None:
        self._world = world
        self._person_id = person_id
        self._complain = complain
        self._look: object = None
        self._panel_open = ""
        self._editing: int | None = None
        self._inline_id: str | None = None  # of what was typed behind the bot's name
        self.root = tag("div", "composer")

    def update(self) -> None:
        """Draw anew, but only if something else belongs here: a draft would be lost."""
        person = self._world.people[self._person_id]
        keyboard = self._world.reply_keyboard(self._person_id)
        look = (person.started, person.blocked_bot, repr(keyboard))
        if look == self._look:
            if self._panel_open == INLINE:
                self._draw_panel()
            return
        self._look = look
        self._panel_open = ""
        self._editing = None
        self.root.clear()
        with self.root:
            if person.blocked_bot or not person.started:
                label = "Restart" if person.blocked_bot else "Start"
                start = button("start", data_testid="start")
                with start:
                    text(label)
                start.on("click", lambda: self._send("/start"), args=[])
            else:
                self._draw_input(keyboard)

    def edit(self, message: Message) -> None:
        """Put a text back into the field; sending it changes the message."""
        self._editing = message.message_id
        self._put(message.text or "")
        self._editing_bar.set_visibility(True)

    def _draw_input(self, keyboard: dict[str, Any] | None) -> None:
        self._editing_bar = tag("div", "editing")
        with self._editing_bar:
            ui.icon("edit").props["aria-hidden"] = "true"
            text("Edit message")
            icon_button("close", "Stop editing").on("click", self._stop_editing, args=[])
        self._editing_bar.set_visibility(False)
        with tag("div", "fields").on("keydown.escape", lambda: self._toggle(""), args=[]):
            slash = button("slash", aria_label="Commands", title="Commands", data_testid="commands")
            with slash:
                text("/")
            slash.on("click", lambda: self._toggle("commands"), args=[])
            attach = icon_button("attach_file", "Attach", "attach", data_testid="attach")
            self._panel = tag("div", "panel", role="menu")
            self._panel.set_visibility(False)
            field = tag("textarea", "field", rows="1", maxlength=_LONGEST, data_testid="field")
            placeholder = (keyboard or {}).get("input_field_placeholder") or "Message"
            field.props["placeholder"] = placeholder
            field.props["aria-label"] = "Message"
            self._field = field
            field.on("keydown", self._take, js_handler=_ON_KEY)
            send = icon_button("send", "Send", "send", data_testid="send")
            found = f"const f = document.getElementById('{field.html_id}'), t = f.value;"
            send.on("click", self._take, js_handler=f"() => {{ {found} {_TAKE} f.focus(); }}")
            attach.on("click", lambda: self._toggle("attach"), args=[])
        if keyboard is not None:
            self._draw_reply_keyboard(keyboard)

    def _draw_reply_keyboard(self, keyboard: dict[str, Any]) -> None:
        with tag("div", "reply-keyboard", role="group", aria_label="Reply keyboard"):
            for row in keyboard["keyboard"]:
                with tag("div", "keys"):
                    for key in row:
                        pressed = button(f"key {key.get('style', '')}")
                        with pressed:
                            text(key["text"])
                        pressed.on("click", lambda key=key: self._reply(key), args=[])

    def _reply(self, key: dict[str, Any]) -> None:
        if key.get("request_contact"):
            self._world.send_media(self._person_id, "contact")
        elif key.get("request_location"):
            self._world.send_media(self._person_id, "location")
        else:
            self._send(key["text"])

    def _toggle(self, name: str) -> None:
        """Open one of the two menus, or close it when it was open."""
        self._panel_open = "" if name == self._panel_open else name
        self._draw_panel()

    def _draw_panel(self) -> None:
        self._panel.clear()
        self._panel.set_visibility(bool(self._panel_open))
        with self._panel:
            if self._panel_open == "commands":
                self._draw_commands()
            elif self._panel_open == INLINE:
                self._draw_inline()
            elif self._panel_open == "attach":
                for kind, icon, label in ATTACHMENTS:
                    item = button("item", role="menuitem", data_attach=kind)
                    with item:
                        ui.icon(icon).props["aria-hidden"] = "true"
                        text(label)
                    self._on_click_with_field(item, kind)

    def _draw_inline(self) -> None:
        """What the bot answered to what was typed behind its name."""
        asked = self._world.inline_queries.by_id.get(self._inline_id or "")
        if asked is None or asked.results is None:
            text("Looking…", "none", "div")
            return
        if asked.button is not None:
            start = button("item", role="menuitem", data_inline="button")
            with start:
                text(asked.button["text"])
            command = f"/start {asked.button.get('start_parameter', '')}"
            start.on("click", lambda: self._send(command), args=[])
        if not asked.results:
            text("Nothing to choose from.", "none", "div")
        for result in asked.results:
            item = button("item command", role="menuitem", data_inline=result["id"])
            with item:
                text(result["title"], "name")
                text(result.get("description", ""), "description")
            item.on("click", lambda chosen=result["id"]: self._choose(chosen), args=[])

    def _choose(self, result_id: str) -> None:
        assert self._inline_id is not None
        self._toggle("")
        choose_result(self._world, self._inline_id, result_id, self._person_id)

    def _draw_commands(self) -> None:
        commands = self._world.commands_for(self._person_id)
        if not commands:
            text("The bot has set no commands.", "none", "div")
        for command in commands:
            name = f"/{command['command']}"
            item = button("item command", role="menuitem", data_command=name)
            with item:
                text(name, "name")
                text(command["description"], "description")
            item.on("click", lambda name=name: self._send(name), args=[])

    def _on_click_with_field(self, item: Element, kind: str) -> None:
        takes_text = "true" if kind in _CAPTIONED | {"forwarded"} else "false"
        script = f"""() => {{
          const f = document.getElementById('{self._field.html_id}'), t = f.value;
          if ({takes_text}) f.value = ''; emit(t); }}"""

        def attach(event: GenericEventArguments) -> None:
            self._attach(kind, str(event.args).strip())

        item.on("click", attach, js_handler=script)

    def _attach(self, kind: str, written: str) -> None:
        self._toggle("")
        if kind == "forwarded":
            self._world.say(self._person_id, written or FORWARDED, forwarded=True)
        else:
            caption = written if kind in _CAPTIONED and written else None
            self._world.send_media(self._person_id, kind, caption)

    def _take(self, event: GenericEventArguments) -> None:
        self._send(str(event.args))

    def _send(self, content: str) -> None:
        editing = self._editing
        name = f"@{self._world.bot_username}"
        if editing is None and content.strip().split(maxsplit=1)[:1] == [name]:
            # As in any other chat; here the others in it are the bot.
            words = content.strip().removeprefix(name).strip()
            self._inline_id = type_inline(self._world, self._person_id, words, "sender")
            self._panel_open = INLINE
            self._draw_panel()
            return
        try:
            if editing is None:
                self._world.say(self._person_id, content)
            else:
                self._stop_editing()
                self._world.edit(self._person_id, editing, content)
        except ValueError as error:
            self._complain(str(error))
        if self._panel_open:
            self._toggle("")

    def say(self, content: str) -> None:
        """Send a text that was tapped rather than written."""
        self._send(content)

    def _stop_editing(self) -> None:
        self._editing = None
        self._editing_bar.set_visibility(False)
        self._put("")

    def _put(self, content: str) -> None:
        """Write into the field and go there."""
        found = f"const f = document.getElementById('{self._field.html_id}');"
        self.root.client.run_javascript(f"{found} f.value = {json.dumps(content)}; f.focus();")

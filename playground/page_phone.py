"""One phone: whose it is, the chat with the bot, and what appears over it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from nicegui import ui
from nicegui.element import Element
from nicegui.events import GenericEventArguments

from playground.chat import CallbackAnswer, Message
from playground.page_bubbles import Bubbles
from playground.page_composer import Composer
from playground.page_parts import avatar, button, full_name, icon_button, tag, text
from playground.page_text import person_finder
from playground.stage import Stage
from playground.updates import CALLBACK_SECONDS
from playground.world import Person

_TOAST_SECONDS = 4.0
LANGUAGES = {"nl": "Nederlands", "fr": "Français", "en": "English", "de": "Deutsch"}
# Taps on mentions and commands inside texts, wherever in the chat they are.
_ON_LINK = """(e) => {
  const l = e.target.closest('[data-person], [data-say]');
  if (l) { e.preventDefault(); emit(l.dataset.person || '', l.dataset.say || ''); } }"""


class Phone:
    """`open_person` opens someone else's phone; `close` takes this one away."""

    def __init__(
        self,
        stage: Stage,
        person_id: int,
        open_person: Callable[[int], None],
        close: Callable[[int], None],
    ) -> None:
        self._stage = stage
        self._world = stage.world
        self._person_id = person_id
        self._open_person = open_person
        self._close = close
        self._waiting: dict[str, Element] = {}
        name = full_name(self.person)
        self.root = tag(
            "section", "phone", data_phone=str(person_id), aria_label=f"Phone of {name}"
        )
        with self.root:
            self._draw_owner(name)
            with tag("div", "device"):
                self._draw_bar()
                self._chat = tag("div", "chat", tabindex="0", role="group", aria_label="Chat")
                with self._chat.on("click", self._on_link, js_handler=_ON_LINK):
                    self._bubbles = Bubbles(
                        self._world, stage.zone, person_id, self._press, self._edit
                    )
                    self._welcome = tag("div", "welcome")
                self._over = tag("div", "over", aria_live="polite")
                self._composer = Composer(self._world, person_id, self.toast)
        self.update()

    @property
    def person(self) -> Person:
        return self._world.people[self._person_id]

    def update(self) -> None:
        """Show what the world holds now, from the newest message up."""
        if self._bubbles.update():
            chat = f"document.getElementById('{self._chat.html_id}')"
            self.root.client.run_javascript(f"if ({chat}) {chat}.scrollTop = 0")
        self._composer.update()
        self._update_welcome()
        self._switch.props["aria-checked"] = str(self.person.blocked_bot).lower()
        self.root.classes(
            add="blocked" if self.person.blocked_bot else "",
            remove="" if self.person.blocked_bot else "blocked",
        )
        for callback_id in list(self._waiting):
            if answer := self._world.answer_of(callback_id):
                self._stop_spinner(callback_id)
                self._show_answer(answer)

    def toast(self, content: str) -> None:
        """A line over the chat that goes away by itself."""
        with self._over:
            line = text(content, "toast", "div", data_testid="toast", role="status")
            ui.timer(_TOAST_SECONDS, line.delete, once=True)

    def _draw_owner(self, name: str) -> None:
        with tag("header", "owner"):
            avatar(self.person)
            with tag("div", "who"):
                with tag("div", "name-line"):
                    text(name, "name", "h2")
                    if self.person.id == self._stage.moderator_id:
                        text("moderator", "role")
                spoken = LANGUAGES.get(self.person.language_code, self.person.language_code)
                known_as = f"@{self.person.username}" if self.person.username else "no username"
                text(f"{known_as} · {spoken}", "small", "div")
            self._switch = button("switch", role="switch", data_testid="block")
            self._switch.props["title"] = "Block the bot, or let it in again"
            with self._switch:
                text("Block")
                tag("span", "knob", aria_hidden="true")
            self._switch.on("click", self._toggle_block, args=[])
            close = icon_button("close", f"Close the phone of {name}", data_testid="close")
            close.on("click", lambda: self._close(self.person.id), args=[])

    def _draw_bar(self) -> None:
        bot = self._world.bot_to_api()
        with tag("div", "bar"):
            text(bot["first_name"][:1], "avatar bot", aria_hidden="true")
            with tag("div", "who"):
                text(bot["first_name"], "name", "div")
                text("bot", "small", "div")

    def _update_welcome(self) -> None:
        """In an empty chat Telegram shows what the bot says of itself."""
        empty = not self._world.history(self.person.id)
        about = self._world.profile.text("description", self.person.language_code)
        self._welcome.set_visibility(empty)
        self._welcome.clear()
        if empty:
            with self._welcome:
                text("What can this bot do?", "title", "div")
                text(about or "Nothing was said here yet.", "about", "div")

    def _on_link(self, event: GenericEventArguments) -> None:
        person, command = event.args
        if command:
            self._composer.say(str(command))
        elif str(person).isdigit() and int(person) in self._world.people:
            self._open_person(int(person))

    def _edit(self, message: Message) -> None:
        self._composer.edit(message)

    def _press(self, message: Message, key: dict[str, Any], pressed: Element) -> None:
        if "callback_data" in key:
            data = key["callback_data"]
            callback_id = self._world.tap(self.person.id, message.message_id, data)
            self._waiting[callback_id] = pressed
            pressed.classes(add="waiting").props["aria-busy"] = "true"
            loop = asyncio.get_running_loop()
            loop.call_later(CALLBACK_SECONDS, self._stop_spinner, callback_id)
        elif "copy_text" in key:
            copied = json.dumps(key["copy_text"]["text"])
            self.root.client.run_javascript(f"navigator.clipboard?.writeText({copied})")
            self.toast("Copied.")
        elif person_id := person_finder(self._world)(key.get("url", "")):
            self._open_person(person_id)
        else:
            self.toast("The playground does not play this kind of button.")

    def _stop_spinner(self, callback_id: str) -> None:
        pressed = self._waiting.pop(callback_id, None)
        if pressed is not None and not pressed.is_deleted and pressed not in self._waiting.values():
            pressed.classes(remove="waiting").props["aria-busy"] = "false"

    def _show_answer(self, answer: CallbackAnswer) -> None:
        if answer.text and answer.show_alert:
            self._alert(answer.text)
        elif answer.text:
            self.toast(answer.text)

    def _alert(self, content: str) -> None:
        with self._over, tag("div", "shade") as shade:
            dialog = tag("div", "alert", role="alertdialog", aria_modal="true", tabindex="-1")
            dialog.props["aria-label"] = full_name(self.person)
            with dialog:
                text(content, "text", "div", data_testid="alert")
                okay = button("okay", data_testid="okay")
                with okay:
                    text("OK")
                okay.on("click", shade.delete, args=[])
            dialog.on("keydown.escape", shade.delete, args=[])
        ready = f"document.getElementById('{okay.html_id}')?.focus()"
        self.root.client.run_javascript(f"setTimeout(() => {ready}, 50)")

    def _toggle_block(self) -> None:
        if self.person.blocked_bot:
            self._world.unblock(self.person.id)
        else:
            self._world.block(self.person.id)

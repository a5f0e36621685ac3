"""What one browser window shows: the phones that are open in it, and word of the others."""

import asyncio
from collections.abc import Callable

from nicegui import Client, ui
from nicegui.element import Element
from nicegui.events import ValueChangeEventArguments

from playground.page_parts import avatar, button, full_name, tag, text
from playground.page_phone import LANGUAGES, Phone
from playground.stage import Stage

# Name, what else there is to know, and how many unread messages: see `_label`.
_OPTION = """
<q-item v-bind="props.itemProps">
  <q-item-section>
    <q-item-label>{{ props.opt.label.split(' · ')[0] }}</q-item-label>
    <q-item-label caption>{{ props.opt.label.split(' · ').slice(1, 3).join(' · ') }}</q-item-label>
  </q-item-section>
  <q-item-section side v-if="props.opt.label.split(' · ')[3]">
    <span class="badge">{{ props.opt.label.split(' · ')[3] }}</span>
  </q-item-section>
</q-item>
"""


class Window:
    """Follows the world until `stop`. Which phones are open is each window's own affair."""

    def __init__(self, stage: Stage, client: Client) -> None:
        self._stage = stage
        self._world = stage.world
        self._client = client
        self._loop = asyncio.get_running_loop()
        self._phones: dict[int, Phone] = {}
        self._changed: set[int] = set()
        self._active = 0
        self._drawn: dict[str, object] = {}
        newest = [m.message_id for id_ in self._world.people for m in self._world.history(id_)]
        self._seen_at_first = max(newest, default=0)
        self._seen: dict[int, int] = {}
        self.stop: Callable[[], None] = self._world.subscribe(self._on_change)

    def draw_opener(self) -> None:
        """The list from which any phone can be opened."""
        self._opener = ui.select({}, label="+ phone", with_input=True, on_change=self._on_pick)
        self._opener.classes("opener").props("dense outlined options-dense clearable=false")
        self._opener.props["data-testid"] = "opener"
        self._opener.props["aria-label"] = "Open a phone"
        self._opener.add_slot("option", _OPTION)

    def draw(self) -> None:
        """The strip and the phones, with those of the cast open."""
        self._tabs = tag("nav", "tabs", aria_label="Open phones")
        self._others = tag("div", "others", aria_live="polite", data_testid="others")
        self._row = tag("main", "phones")
        for person_id in self._stage.cast:
            self._add(person_id)
        self._active = self._stage.cast[0] if self._stage.cast else 0
        self._refresh()

    def open(self, person_id: int) -> None:
        """Bring someone's phone into sight."""
        if person_id not in self._phones:
            self._add(person_id)
        self._active = person_id
        self._refresh()
        found = f"document.querySelector('[data-phone=\"{int(person_id)}\"]')"
        script = f"{found}?.scrollIntoView({{behavior: 'smooth', inline: 'nearest'}})"
        self._client.run_javascript(f"setTimeout(() => {script}, 60)")

    def close(self, person_id: int) -> None:
        self._mark_seen(person_id)
        self._phones.pop(person_id).root.delete()
        if self._active == person_id:
            self._active = next(iter(self._phones), 0)
        self._refresh()

    def _add(self, person_id: int) -> None:
        with self._row:
            self._phones[person_id] = Phone(self._stage, person_id, self.open, self.close)

    def _on_change(self, chat_id: int) -> None:
        """Several changes at once are drawn once; they may come from another thread."""
        if not self._changed:
            self._loop.call_soon_threadsafe(self._follow)
        self._changed.add(chat_id)

    def _follow(self) -> None:
        changed, self._changed = self._changed, set()
        if not self._client.is_deleted:
            self._client.safe_invoke(lambda: self._update(changed))

    def _update(self, changed: set[int]) -> None:
        for person_id in changed & self._phones.keys():
            self._phones[person_id].update()
        self._refresh()

    def _refresh(self) -> None:
        """Everything around the phones: tabs, who else got a message, the list."""
        self._mark_seen(self._active)
        for person_id, phone in self._phones.items():
            active = person_id == self._active
            phone.root.classes(add="active" if active else "", remove="" if active else "active")
        self._draw_tabs()
        self._draw_others()
        options = {id_: self._label(id_) for id_ in self._world.people if id_ not in self._phones}
        if options != self._opener.options:
            self._opener.set_options(options)

    def _draw_tabs(self) -> None:
        if self._is_drawn(
            "tabs", [self._active, *((id_, self._unread(id_)) for id_ in self._phones)]
        ):
            return
        self._tabs.clear()
        with self._tabs:
            for person_id in self._phones:
                tab = self._chip(person_id, "tab")
                if person_id == self._active:
                    tab.classes(add="active").props["aria-current"] = "true"

    def _draw_others(self) -> None:
        others = [id_ for id_ in self._world.people if id_ not in self._phones]
        others = [id_ for id_ in others if self._unread(id_)]
        if self._is_drawn("others", [(id_, self._unread(id_)) for id_ in others]):
            return
        self._others.clear()
        self._others.set_visibility(bool(others))
        with self._others:
            text("Others got a message:", "small")
            for person_id in others:
                self._chip(person_id, "other")

    def _is_drawn(self, what: str, people: object) -> bool:
        """Whether nothing changed: drawing anew takes the focus away from whoever was there."""
        before, self._drawn[what] = self._drawn.get(what), people
        return before == people

    def _chip(self, person_id: int, classes: str) -> Element:
        person = self._world.people[person_id]
        chip = button(f"chip {classes}", data_chip=str(person_id))
        with chip:
            avatar(person)
            text(person.first_name)
            if unread := self._unread(person_id):
                text(str(unread), "badge", aria_label=f"{unread} unread")
        chip.on("click", lambda: self.open(person_id), args=[])
        return chip

    def _label(self, person_id: int) -> str:
        """Parts that `_OPTION` takes apart again; names hold no « · »."""
        person = self._world.people[person_id]
        known_as = f"@{person.username}" if person.username else "no username"
        spoken = LANGUAGES.get(person.language_code, person.language_code)
        parts = [full_name(person).replace(" · ", " "), known_as, spoken]
        if unread := self._unread(person_id):
            parts.append(str(unread))
        return " · ".join(parts)

    def _unread(self, person_id: int) -> int:
        seen = self._seen.get(person_id, self._seen_at_first)
        history = self._world.history(person_id)
        return sum(message.from_bot and message.message_id > seen for message in history)

    def _mark_seen(self, person_id: int) -> None:
        history = self._world.history(person_id)
        if history:
            self._seen[person_id] = history[-1].message_id

    def _on_pick(self, event: ValueChangeEventArguments[int | None]) -> None:
        if event.value is not None:
            self._opener.set_value(None)
            self.open(event.value)

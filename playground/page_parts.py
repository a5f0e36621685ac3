"""The small pieces that the page is built of."""

from html import escape

from nicegui import ui
from nicegui.element import Element

from playground.world import Person

# Telegram's colours of people without a photo, dark enough for white letters.
_COLOURS = ("#c03d33", "#b45a12", "#7a4fc0", "#2f7d32", "#0d7488", "#2a6fb5", "#b03a75")


def tag(name: str, classes: str = "", **attributes: str | bool) -> Element:
    """An HTML element; in the names of attributes _ stands for -."""
    element = ui.element(name).classes(classes)
    for key, value in attributes.items():
        element.props[key.replace("_", "-")] = value
    return element


def text(content: str, classes: str = "", name: str = "span", **attributes: str | bool) -> Element:
    """An HTML element with a text in it, escaped."""
    return html(escape(content), classes, name, **attributes)


def html(content: str, classes: str = "", name: str = "div", **attributes: str | bool) -> Element:
    """An HTML element with HTML in it, which must be safe."""
    element = ui.html(content, sanitize=False, tag=name).classes(classes)
    for key, value in attributes.items():
        element.props[key.replace("_", "-")] = value
    return element


def button(classes: str = "", **attributes: str | bool) -> Element:
    """An empty button that can be filled and listened to."""
    return tag("button", classes, type="button", **attributes)


def icon_button(icon: str, label: str, classes: str = "", **attributes: str | bool) -> Element:
    """A button with a symbol; `label` is its tooltip and what a screen reader says."""
    element = button(f"icon-button {classes}", aria_label=label, title=label, **attributes)
    with element:
        ui.icon(icon).props["aria-hidden"] = "true"
    return element


def avatar(person: Person) -> Element:
    """The first letter of a name on the colour that this person always has."""
    element = text(person.first_name[:1].upper() or "?", "avatar", aria_hidden="true")
    return element.style(f"background:{_COLOURS[person.id % len(_COLOURS)]}")


def full_name(person: Person) -> str:
    return f"{person.first_name} {person.last_name or ''}".strip()

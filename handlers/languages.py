"""A button a language, as several journeys show them."""

from collections.abc import Callable, Container

from locales import LANGUAGES, own_name
from usecases.outgoing import Button

A_ROW = 2


def language_button(code: str, data: str, *, chosen: bool) -> Button:
    """In its own words, as who looks for it reads them."""
    if chosen:
        return Button("button-chosen-label", data, {"label": own_name(code)})
    return Button("button-language", data, {"name": own_name(code)})


def language_rows(data: Callable[[str], str], chosen: Container[str]) -> list[list[Button]]:
    """All of them, two a row; `data` of each, by its code."""
    buttons = [language_button(code, data(code), chosen=code in chosen) for code in LANGUAGES]
    return [buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)]

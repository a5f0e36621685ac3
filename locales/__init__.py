"""The texts of Raakvlak: Fluent, one folder a language, one file a journey."""

from locales.render import (
    LANGUAGES,
    MemberWords,
    Mention,
    Moment,
    Rendered,
    TextError,
    day_and_month,
    has_text,
    language_name,
    lines,
    own_name,
    plain,
    render,
    words_for,
)

__all__ = [
    "LANGUAGES",
    "MemberWords",
    "Mention",
    "Moment",
    "Rendered",
    "TextError",
    "day_and_month",
    "has_text",
    "language_name",
    "lines",
    "own_name",
    "plain",
    "render",
    "words_for",
]

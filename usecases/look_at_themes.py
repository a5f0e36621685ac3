"""Themes as they are shown: their names, how many members, and for how many services fall short."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import LANGUAGES
from models.theme import Theme, living_themes
from reports.disclosure import with_wholes
from usecases.count_figures import members_by_theme_cell
from usecases.tell_week import tell_week

NOW_TOO = timedelta(microseconds=1)  # who joined at this very moment is there


@dataclass(frozen=True)
class ThemeSize:
    """Members as they are told this week: of a theme, and those of them whom services did not
    answer.

    Those said "partly" or "no", or no service came near their need.
    """

    theme: Theme
    members: int
    unmet: int


def sizes(session: Session, now: datetime, *, small: bool) -> list[ThemeSize]:
    """The largest first; those of too few members to tell only where `small`."""
    cells: dict[str, set[int]] = defaultdict(set, members_by_theme_cell(session, now + NOW_TOO))
    themes = [theme for theme in living_themes(session) if cells[f"theme:{theme.key}"]]
    names = [f"theme:{theme.key}{part}" for theme in themes for part in ("", "/unmet")]
    told = with_wholes(tell_week(session, {name: len(cells[name]) for name in names}, now))
    found = [
        ThemeSize(theme, told[f"theme:{theme.key}"], told[f"theme:{theme.key}/unmet"])
        for theme in themes
    ]
    shown = [size for size in found if small or size.members]
    return sorted(shown, key=lambda size: (-size.members, -size.unmet, size.theme.key))


def size_of(session: Session, theme: Theme, now: datetime) -> int:
    """Its members as they are told this week."""
    return next((s.members for s in sizes(session, now, small=True) if s.theme == theme), 0)


def name_of_theme(theme: Theme, language: str) -> str:
    """A moderator's name, or its words in this language or the next there is; may be empty."""
    if theme.name:
        return theme.name
    for code in (language, *LANGUAGES):
        if words := theme.words.get(code):
            return " · ".join(words)
    return ""

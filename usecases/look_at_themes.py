"""Themes as they are shown: their names, how many members, and for how many services fall short."""

from dataclasses import dataclass

from sqlmodel import Session, col, select

from locales import LANGUAGES
from models.answer import ANSWERED, UNKNOWN, NeedAnswer
from models.need import OPEN, Need
from models.theme import Theme, ThemeNeed, living_themes, members_by_theme
from usecases.unmet import in_fives


@dataclass(frozen=True)
class ThemeSize:
    """Members `in_fives`: of a theme, and those of them whom services did not answer.

    Those said "partly" or "no", or no service came near their need.
    """

    theme: Theme
    members: int
    unmet: int


def sizes(session: Session, *, small: bool) -> list[ThemeSize]:
    """The largest first; those of fewer than five members only where `small`."""
    members = members_by_theme(session)
    unmet: dict[int, set[int]] = {}
    rows = session.exec(
        select(ThemeNeed.theme_id, Need.member_id, NeedAnswer)
        .join(Need, col(Need.id) == col(ThemeNeed.need_id))
        .join(NeedAnswer, col(NeedAnswer.need_id) == col(Need.id))
        .where(Need.state == OPEN, col(Need.hidden_at).is_(None))
    ).all()
    for theme_id, member_id, answer in rows:
        short = not answer.shown or answer.verdict not in {ANSWERED, UNKNOWN}
        if theme_id is not None and short:
            unmet.setdefault(theme_id, set()).add(member_id)
    found = [
        ThemeSize(
            theme,
            in_fives(len(members.get(theme.key, ()))),
            in_fives(len(unmet.get(theme.key, ()))),
        )
        for theme in living_themes(session)
        if members.get(theme.key)
    ]
    shown = [size for size in found if small or size.members]
    return sorted(shown, key=lambda size: (-size.members, -size.unmet, size.theme.key))


def name_of_theme(theme: Theme, language: str) -> str:
    """A moderator's name, or its words in this language or the next there is; may be empty."""
    if theme.name:
        return theme.name
    for code in (language, *LANGUAGES):
        if words := theme.words.get(code):
            return " · ".join(words)
    return ""

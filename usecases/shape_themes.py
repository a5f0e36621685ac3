"""What moderators do to themes; what they place stays where they put it."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from locales.inert import inert
from models.need import Need
from models.theme import (
    MERGED,
    MOVED,
    RENAMED,
    SPLIT,
    Theme,
    ThemeEvent,
    ThemeNeed,
    living_theme,
    needs_of_theme,
)
from usecases.errors import RefusedError
from usecases.look_at_themes import size_of
from usecases.note_action import note_action

LONGEST = 60  # characters of a name


def find_theme(session: Session, theme_id: int) -> Theme:
    """Raises RefusedError for one that is not there, or not any more."""
    theme = living_theme(session, theme_id)
    if theme is None:
        raise RefusedError("theme-gone")
    return theme


def rename_theme(session: Session, theme: Theme, name: str, now: datetime, *, actor: int) -> None:
    """Raises RefusedError for a name that does not fit."""
    name = " ".join(inert(name).split())
    if not 1 <= len(name) <= LONGEST:
        raise RefusedError("theme-name-unfit")
    theme.name = name
    _note(session, theme, RENAMED, now)
    note_action(session, actor, "theme-renamed", now, subject_id=theme.key, words=name)


def merge_themes(session: Session, theme: Theme, into: Theme, now: datetime, *, actor: int) -> None:
    """Let one go on in another, with all its needs."""
    if theme.key == into.key:
        raise RefusedError("button-old")
    for need in needs_of_theme(session, theme.key):
        _place(session, need.key, into.key, now)
    theme.closed_at = now
    theme.merged_into = into.key
    session.flush()
    _note(session, theme, MERGED, now)
    _note(session, into, MERGED, now)
    note_action(session, actor, "theme-merged", now, subject_id=theme.key, words=f"{into.key}")


def split_theme(
    session: Session, theme: Theme, need_ids: Collection[int], now: datetime, *, actor: int
) -> Theme:
    """Let some of a theme's needs be a theme of their own.

    Raises:
        RefusedError: when it would be none of them, or all.
    """
    there = {need.key for need in needs_of_theme(session, theme.key)}
    leaving = there & set(need_ids)
    if not leaving or leaving == there:
        raise RefusedError("theme-split-some")
    part = Theme(born_at=now)  # its words are found on the next Monday
    session.add(part)
    session.flush()
    for need_id in leaving:
        _place(session, need_id, part.key, now)
    session.flush()
    _note(session, theme, SPLIT, now)
    _note(session, part, SPLIT, now)
    note_action(session, actor, "theme-split", now, subject_id=theme.key, words=f"{part.key}")
    return part


def move_need(
    session: Session, need: Need, theme: Theme | None, now: datetime, *, actor: int
) -> None:
    """Put a need into a theme, or into none."""
    row = session.get(ThemeNeed, need.key)
    left = living_theme(session, row.theme_id) if row is not None and row.theme_id else None
    _place(session, need.key, theme.key if theme is not None else None, now)
    session.flush()
    for touched in (left, theme):
        if touched is not None:
            _note(session, touched, MOVED, now)
    note_action(session, actor, "need-moved", now, subject_id=need.key)


def _place(session: Session, need_id: int, theme_id: int | None, now: datetime) -> None:
    session.merge(ThemeNeed(need_id=need_id, theme_id=theme_id, pinned=True, since=now))


def _note(session: Session, theme: Theme, kind: str, now: datetime) -> None:
    session.flush()
    members = size_of(session, theme, now)
    session.add(ThemeEvent(theme_id=theme.key, at=now, kind=kind, members=members))

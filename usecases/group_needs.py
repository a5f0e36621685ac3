"""Keeping the themes that were found: joined, begun, and their words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray
from sqlmodel import Session

from models.moment import last_time, note_time
from models.need import OPEN, Need
from models.theme import (
    BORN,
    GREW,
    SHRANK,
    Theme,
    ThemeEvent,
    ThemeNeed,
    last_counts,
    living_themes,
    needs_to_group,
    placed_needs,
)
from usecases.look_at_themes import sizes

WANTED = "themes wanted"
GROUPED = "themes grouped"
APART = timedelta(days=3)  # a bot that was off on Monday morning makes it up that day


@dataclass(frozen=True)
class ThemeFacts:
    """What grouping needs to know: needs with their raw vectors, and where they were.

    `languages` are what each text itself was found to be in.
    """

    needs: Sequence[Need]
    languages: Sequence[str]
    vectors: NDArray[np.float32]
    themes: Mapping[int, int]
    pinned: frozenset[int]


def want_themes(session: Session, now: datetime) -> None:
    """Let the keeper of the themes group the needs anew."""
    note_time(session, WANTED, now)


def want_weekly_themes(session: Session, now: datetime) -> None:
    last = last_time(session, GROUPED)
    if last is None or last < now - APART:
        want_themes(session, now)


def facts_for_themes(session: Session, model: str) -> ThemeFacts:
    rows = needs_to_group(session, model)
    placed = placed_needs(session)
    living = {theme.key for theme in living_themes(session)}
    return ThemeFacts(
        needs=[need for need, _ in rows],
        languages=[vector.language for _, vector in rows],
        vectors=np.stack([vector.as_array() for _, vector in rows])
        if rows
        else np.empty((0, 1), np.float32),
        themes={
            need_id: row.theme_id
            for need_id, row in placed.items()
            if row.theme_id is not None and row.theme_id in living
        },
        pinned=frozenset(need_id for need_id, row in placed.items() if row.pinned),
    )


def keep_themes(
    session: Session,
    assigned: Mapping[int, int],
    new: Sequence[Sequence[int]],
    words: Mapping[object, dict[str, list[str]]],
    now: datetime,
) -> None:
    """Store what was worked out, but for what a moderator or a member changed meanwhile.

    `words` are by theme id, and by ("new", position) for those that begin.
    """
    living = {theme.key: theme for theme in living_themes(session)}
    targets = {need_id: theme_id for need_id, theme_id in assigned.items() if theme_id in living}
    for position, need_ids in enumerate(new):
        theme = Theme(words=words.get(("new", position), {}), born_at=now)
        session.add(theme)
        session.flush()
        living[theme.key] = theme
        targets |= dict.fromkeys(need_ids, theme.key)
    placed = placed_needs(session)
    for need_id, theme_id in targets.items():
        row = placed.get(need_id)
        if row is not None and (row.pinned or row.theme_id == theme_id):
            continue
        need = session.get(Need, need_id)
        if need is not None and need.state == OPEN:
            session.merge(ThemeNeed(need_id=need_id, theme_id=theme_id, since=now))
    for theme_id, theme in living.items():
        if found := words.get(theme_id):
            theme.words = found
    session.flush()
    note_sizes(session, now)
    note_time(session, GROUPED, now)


def note_sizes(session: Session, now: datetime) -> None:
    """Add to the history of every theme whose size, as it is told, is another than last time."""
    members = {size.theme.key: size.members for size in sizes(session, now, small=True)}
    themes = living_themes(session)
    known = last_counts(session, [theme.key for theme in themes])
    for theme in themes:
        count = members.get(theme.key, 0)
        before = known.get(theme.key)
        if before == count:
            continue
        kind = BORN if before is None else GREW if count > before else SHRANK
        session.add(ThemeEvent(theme_id=theme.key, at=now, kind=kind, members=count))

"""A theme: needs that are about the same, with an identity that lasts while members come and go."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.need import OPEN, Need
from models.vector import NeedVector

# what happened to a theme
BORN, GREW, SHRANK, RENAMED = "born", "grew", "shrank", "renamed"
MERGED, SPLIT, MOVED = "merged", "split", "moved"


class Theme(SQLModel, table=True):
    """`words` tell it from the others, by language; `name` is a moderator's, if they gave one."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    words: dict[str, list[str]] = Field(default_factory=dict, sa_type=JSON_VALUE)
    name: str | None = None
    born_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    merged_into: int | None = Field(default=None, foreign_key="theme.id", sa_type=BIG_ID)

    @property
    def key(self) -> int:
        """The id of a stored theme."""
        assert self.id is not None, "The theme was not flushed yet."
        return self.id


class ThemeNeed(SQLModel, table=True):
    """The theme of a need. `pinned`: a moderator said so, also that it has none (None)."""

    need_id: int = Field(
        primary_key=True,
        foreign_key="need.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    theme_id: int | None = Field(default=None, foreign_key="theme.id", index=True, sa_type=BIG_ID)
    pinned: bool = False
    since: datetime = Field(sa_type=UtcDateTime)


class ThemeEvent(SQLModel, table=True):
    """The history of a theme; `members` as they were told then."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    theme_id: int = Field(foreign_key="theme.id", index=True, sa_type=BIG_ID)
    at: datetime = Field(sa_type=UtcDateTime)
    kind: str
    members: int


def living_themes(session: Session) -> Sequence[Theme]:
    query = select(Theme).where(col(Theme.closed_at).is_(None))
    return session.exec(query.order_by(col(Theme.id))).all()


def living_theme(session: Session, theme_id: int) -> Theme | None:
    theme = session.get(Theme, theme_id)
    return theme if theme is not None and theme.closed_at is None else None


def placed_needs(session: Session) -> dict[int, ThemeNeed]:
    rows = session.exec(select(ThemeNeed).order_by(col(ThemeNeed.need_id))).all()
    return {row.need_id: row for row in rows}


def needs_of_theme(session: Session, theme_id: int) -> Sequence[Need]:
    """Open needs that nobody hid, oldest first."""
    return session.exec(
        select(Need)
        .join(ThemeNeed, col(ThemeNeed.need_id) == col(Need.id))
        .where(ThemeNeed.theme_id == theme_id, Need.state == OPEN, col(Need.hidden_at).is_(None))
        .order_by(col(Need.id))
    ).all()


def needs_to_group(session: Session, model: str) -> Sequence[tuple[Need, NeedVector]]:
    """Every open need that nobody hid and that has a vector."""
    return session.exec(
        select(Need, NeedVector)
        .join(NeedVector, col(NeedVector.need_id) == col(Need.id))
        .where(NeedVector.model == model, Need.state == OPEN, col(Need.hidden_at).is_(None))
        .order_by(col(Need.id))
    ).all()


def newest_events(session: Session, theme_id: int, limit: int) -> Sequence[ThemeEvent]:
    return session.exec(
        select(ThemeEvent)
        .where(ThemeEvent.theme_id == theme_id)
        .order_by(col(ThemeEvent.id).desc())
        .limit(limit)
    ).all()


def last_counts(session: Session, theme_ids: Collection[int]) -> dict[int, int]:
    """The members of each theme as they were last told."""
    rows = session.exec(
        select(ThemeEvent)
        .where(col(ThemeEvent.theme_id).in_(theme_ids))
        .order_by(col(ThemeEvent.id))
    ).all()
    return {event.theme_id: event.members for event in rows}

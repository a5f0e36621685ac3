"""To whom a broadcast goes, and how many they are."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from locales import LANGUAGES
from models.broadcast import ALL, LANGUAGE, REGION, ROLE, SECTOR, THEME, Broadcast
from models.cooperative import cooperative_of
from models.member import Member
from models.need import OPEN, Need
from models.role import Role
from models.theme import ThemeNeed
from usecases.errors import RefusedError
from usecases.grant_role import people_with
from usecases.look_at_themes import sizes
from usecases.tell_week import told_now

AUDIENCE = "total"
KINDS = (ALL, LANGUAGE, SECTOR, REGION, THEME, ROLE)


def values_of(session: Session, kind: str, now: datetime) -> list[str]:
    """What can be chosen of a kind; themes by their ids, those that are told of."""
    if kind == THEME:
        return [str(size.theme.key) for size in sizes(session, now, small=False)]
    here = cooperative_of(session)
    known: dict[str, Sequence[str]] = {
        LANGUAGE: LANGUAGES,
        SECTOR: here.codes(SECTOR),
        REGION: here.codes(REGION),
        ROLE: [role.value for role in Role],
    }
    return list(known.get(kind, ()))


def checked_audience(session: Session, kind: str, value: str | None, now: datetime) -> None:
    """Raises RefusedError for an audience that is not there, or a theme of too few to tell."""
    if kind == ALL and value is None:
        return
    if value not in values_of(session, kind, now):
        raise RefusedError("theme-gone" if kind == THEME else "button-old")


def next_members(
    session: Session, broadcast: Broadcast, limit: int, *, moderators: Collection[int]
) -> Sequence[Member]:
    """Those who come after the last that has a line."""
    return session.exec(
        select(Member)
        .where(*_conditions(session, broadcast, moderators), col(Member.id) > broadcast.cursor)
        .order_by(col(Member.id))
        .limit(limit)
    ).all()


def audience_size(session: Session, broadcast: Broadcast, *, moderators: Collection[int]) -> int:
    return session.exec(
        select(func.count(col(Member.id))).where(*_conditions(session, broadcast, moderators))
    ).one()


def as_told(session: Session, broadcast: Broadcast, count: int, what: str = AUDIENCE) -> int:
    """A count as it may be shown: exact where it is of all members, else "at least"; in a writing
    session. `what` became of it, or how many it is for."""
    if broadcast.audience == ALL:
        return count
    # The audience of next month's broadcast is nearly the same members.
    lasting = f"audience/{broadcast.audience}:{broadcast.value}/"
    about = lasting if what == AUDIENCE else f"broadcast:{broadcast.key}/"
    return told_now(session, {what: count}, about=about)[what]


def _conditions(
    session: Session, broadcast: Broadcast, moderators: Collection[int]
) -> list[ColumnElement[bool]]:
    """Everyone who can be reached and wants to hear; a break is no bar."""
    conditions: list[ColumnElement[bool]] = [
        col(Member.joined_at).is_not(None),
        col(Member.blocked_at).is_(None),
        col(Member.unreachable_at).is_(None),
        col(Member.hears_news).is_(True),
        col(Member.allows_unasked).is_(True),
    ]
    value = broadcast.value or ""
    if broadcast.audience == LANGUAGE:
        conditions.append(col(Member.language) == value)
    elif broadcast.audience == SECTOR:
        conditions.append(col(Member.sector) == value)
    elif broadcast.audience == REGION:
        conditions.append(col(Member.region) == value)
    elif broadcast.audience == ROLE:
        having = people_with(session, Role(value), moderators)
        conditions.append(col(Member.telegram_id).in_(having))
    elif broadcast.audience == THEME:
        in_it = (
            select(Need.member_id)
            .join(ThemeNeed, col(ThemeNeed.need_id) == col(Need.id))
            .where(
                ThemeNeed.theme_id == int(value),
                Need.state == OPEN,
                col(Need.hidden_at).is_(None),
            )
        )
        conditions.append(col(Member.id).in_(in_it))
    return conditions

"""Why two members are not introduced, for a moderator who asks."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from matching.eligibility import NOTHING, Against, Exclusion, reasons_against
from models.experience import would_talk
from models.introduction import Introduction, pair
from models.member import Member
from usecases.facts import between_one_and_others, people_of


@dataclass(frozen=True)
class Explanation:
    """No `exclusions`: they may meet. `similarity` (-1 to 1) is None where none was kept."""

    exclusions: list[Exclusion]
    similarity: float | None


def find_named(session: Session, name: str) -> Member | None:
    """A member by the number that /mod shows, or by @username."""
    if name.startswith("@"):
        query = select(Member.id, Member.username).where(col(Member.username).is_not(None))
        rows = session.exec(query.order_by(col(Member.id).desc())).all()
        wanted = name[1:].lower()
        named = (id_ for id_, username in rows if username and username.lower() == wanted)
        found = next(named, None)
        return None if found is None else session.get(Member, found)
    # SQLite's ids end at 63 bits; a longer number is nobody's.
    number = int(name) if name.isascii() and name.isdigit() and len(name) < 19 else 0
    return session.get(Member, number)


def explain(session: Session, one: Member, other: Member, now: datetime) -> Explanation:
    """Every rule that keeps the two apart, and how alike their needs were found when last compared.

    Says neither who declined nor whether anyone did: a no looks like silence, to moderators too.
    """
    people = people_of(session, [one, other], now)
    between = between_one_and_others(session, one.key).get(other.key, NOTHING)
    low_id, high_id = pair(one.key, other.key)
    similarity = session.exec(
        select(Introduction.similarity)
        .where(Introduction.low_id == low_id, Introduction.high_id == high_id)
        .order_by(col(Introduction.id).desc())
        .limit(1)
    ).first()
    first, second = people[one.key], people[other.key]
    # Who would talk about what they have been through needs no need of their own for that.
    if would_talk(session, one.key) and second.has_open_need:
        first = first.without_need()
    elif would_talk(session, other.key) and first.has_open_need:
        second = second.without_need()
    against = reasons_against(first, second, between, now=now)
    if between.cards:
        # Until the time of the cards is over it would tell that somebody said no.
        against = [found for found in against if found.reason is not Against.DECLINED_LATELY]
    return Explanation(against, similarity)

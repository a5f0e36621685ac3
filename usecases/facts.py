"""From the database to the rules: what they need to know of members, and of pairs."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, ColumnElement, bindparam, or_, union_all
from sqlmodel import Session, col, select

from matching.eligibility import NOTHING, Between, Person
from models.case import members_paused
from models.columns import UtcDateTime
from models.introduction import (
    AGREED,
    DECLINED,
    INTRODUCED,
    PROPOSED,
    RELAYED,
    Introduction,
    Offer,
    Pair,
    is_yes_waiting,
)
from models.kept_apart import KeptApart
from models.member import Member
from models.need import OPEN, Need
from models.recall import chunks

MONTH = timedelta(days=30)


def person_of(session: Session, member: Member, now: datetime) -> Person:
    """What the rules need to know of a member."""
    return people_of(session, [member], now)[member.key]


def people_of(session: Session, members: Collection[Member], now: datetime) -> dict[int, Person]:
    """The same of many, by id, in a few statements."""
    ids = [member.key for member in members]
    taken = _taken(session, ids, now)
    shown, hidden = _needs(session, ids)
    in_question = {key for some in chunks(ids) for key in members_paused(session, some)}
    return {
        member.key: Person(
            id=member.key,
            spoken=frozenset(member.spoken),
            consents=member.consents and member.shows_needs,
            blocked=member.blocked_at is not None,
            in_question=member.key in in_question,
            reachable=member.unreachable_at is None,
            paused=member.paused_at is not None,
            set_aside=member.set_aside_at is not None,
            has_open_need=member.key in shown | hidden,
            hidden=member.key in hidden - shown,
            introduced=taken[member.key],
            introductions_a_month=member.introductions_a_month,
            sector=member.sector,
            region=member.region,
            years=member.years,
            peer_sector=member.peer_sector,
            peer_kind=member.peer_kind,
        )
        for member in members
    }


def has_room(session: Session, member: Member, now: datetime) -> bool:
    """Whether one more yes of theirs keeps within the limit they set."""
    return _taken(session, [member.key], now)[member.key] < member.introductions_a_month


def between_one_and_others(session: Session, member_id: int) -> dict[int, Between]:
    """What there was between a member and others, by the id of the other."""
    mine = or_(col(Introduction.low_id) == member_id, col(Introduction.high_id) == member_id)
    apart = or_(col(KeptApart.low_id) == member_id, col(KeptApart.high_id) == member_id)
    return {
        high if low == member_id else low: between
        for (low, high), between in _between(session, mine, apart).items()
    }


def between_all(session: Session, member_ids: Collection[int]) -> dict[Pair, Between]:
    """What there was between any of these members and anyone, by pair."""
    found: dict[Pair, Between] = {}
    for some in chunks(sorted(member_ids)):
        found |= _between(
            session, col(Introduction.low_id).in_(some), col(KeptApart.low_id).in_(some)
        )
    return found


def _between(
    session: Session, condition: ColumnElement[bool], apart: ColumnElement[bool]
) -> dict[Pair, Between]:
    found: dict[Pair, Between] = {}
    # Columns instead of objects: a round reads years of introductions.
    rows = session.execute(
        select(
            Introduction.low_id,
            Introduction.high_id,
            Introduction.state,
            Introduction.proposed_at,
            Offer.member_id,
            Offer.answered_at,
            Offer.closed_at,
        )  # type: ignore[call-overload]  # SQLModel types four columns at most
        .join(Offer, col(Offer.introduction_id) == col(Introduction.id), isouter=True)
        .where(condition)
    )
    for low, high, state, proposed_at, holder, answered_at, closed_at in rows:
        known = found.get((low, high), Between())
        moments = (proposed_at, answered_at, closed_at)
        found[low, high] = _and_this(known, state, holder, moments)
    for low, high in session.exec(select(KeptApart.low_id, KeptApart.high_id).where(apart)):
        found[low, high] = replace(found.get((low, high), NOTHING), apart=True)
    return found


def _and_this(
    known: Between, state: str, holder: int | None, moments: Iterable[datetime | None]
) -> Between:
    """What was known of a pair, and one more introduction with one side's offer, if any."""
    if state in {AGREED, INTRODUCED, RELAYED}:
        return Between(True, known.ended_at, known.cards)
    cards = known.cards
    if state in {PROPOSED, DECLINED} and holder is not None:
        cards |= {holder}
    if state == PROPOSED:
        return Between(known.introduced, known.ended_at, cards)
    ended_at = max(moment for moment in (known.ended_at, *moments) if moment is not None)
    return Between(known.introduced, ended_at, cards)


# Built once: they are asked for every card, and building one takes longer than SQLite's answer.
_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_MADE = or_(
    col(Introduction.introduced_at) > bindparam("since", type_=UtcDateTime()),
    col(Introduction.state) == AGREED,
)
_TAKEN = union_all(
    select(Introduction.low_id).where(col(Introduction.low_id).in_(_IDS), _MADE),
    select(Introduction.high_id).where(col(Introduction.high_id).in_(_IDS), _MADE),
    select(Offer.member_id)
    .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
    .where(col(Offer.member_id).in_(_IDS), *is_yes_waiting()),
)
_OPEN_NEEDS = select(Need.member_id, Need.hidden_at).where(
    col(Need.member_id).in_(_IDS), Need.state == OPEN
)


def _taken(session: Session, ids: Sequence[int], now: datetime) -> Counter[int]:
    """Introductions of the past 30 days, those about to be made included, and yeses that wait.

    A yes may become an introduction by the other's yes alone, so its place is kept. One that the
    other declined keeps it just as long: room that came back early would tell.
    """
    counts: Counter[int] = Counter()
    for some in chunks(ids):
        counts.update(session.execute(_TAKEN, {"ids": some, "since": now - MONTH}).scalars())
    return counts


def _needs(session: Session, ids: Sequence[int]) -> tuple[set[int], set[int]]:
    """Who has an open need that peers may see, and who has one that is hidden."""
    shown: set[int] = set()
    hidden: set[int] = set()
    for some in chunks(ids):
        for member_id, hidden_at in session.exec(_OPEN_NEEDS, params={"ids": some}).all():
            (shown if hidden_at is None else hidden).add(member_id)
    return shown, hidden

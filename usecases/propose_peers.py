"""Proposing peers for one need: the rules decide, cards go out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from matching.eligibility import reasons_alone
from matching.pairing import Candidate, Match, choose_peers
from models.experience import visible_experiences
from models.introduction import (
    PROPOSED,
    WITHDRAWN,
    Introduction,
    Offer,
    Pair,
    offers_of,
    pair,
)
from models.member import Member, get_member
from models.need import Need, text_hash
from models.outbox import Priority
from models.weights import weights_in_use
from usecases.facts import between_one_and_others, has_room, people_of
from usecases.outgoing import write_to
from usecases.quiet_hours import is_still_there
from usecases.send_card import send_card

OFFER_LASTS = timedelta(days=7)


def propose_peers(
    session: Session,
    need_id: int,
    embedded_hash: str,
    similar: Sequence[tuple[int, float]],
    been_there: Sequence[tuple[int, float]] = (),
    *,
    least_similarity: float,
    now: datetime,
) -> int:
    """Choose among similar needs and experiences (id, similarity); returns how many cards went.

    Does nothing when the need was closed, hidden or rewritten since `similar` was computed.
    """
    need = session.get(Need, need_id)
    if need is None or not need.is_visible or need.matched_at is not None:
        return 0
    if text_hash(need.text) != embedded_hash:
        return 0
    need.matched_at = now
    asker = get_member(session, need.member_id)
    # Most of what was compared is too unlike to be worth reading.
    similar = [found for found in similar if found[1] >= least_similarity]
    been_there = [found for found in been_there if found[1] >= least_similarity]
    visible = _visible(session, [id_ for id_, _ in similar])
    members = {member.key: member for _, member in visible.values()}
    helpers, authors = _helpers(session, been_there)
    people = people_of(session, (members | authors | {asker.key: asker}).values(), now)
    person = people[asker.key]
    matches = choose_peers(
        person,
        [*_candidates(visible, similar), *helpers],
        people,
        between_one_and_others(session, asker.key),
        least_similarity=least_similarity,
        now=now,
        weights=weights_in_use(session),
    )
    is_there = is_still_there(need, now)
    known = proposed_among(session, [asker.key])
    proposed = [propose(session, need, match, known, now) for match in matches]
    session.flush()  # all of them get their ids
    for match, introduction in zip(matches, proposed, strict=True):
        offer_introduction(
            session,
            introduction,
            asker,
            now,
            at_once=is_there,
            is_free=True,
            offers=offers_if_any(session, introduction, known),
        )
        if match.candidate.need_id is None:
            continue  # who has been there decides second, always
        peer_need, peer = visible[match.candidate.need_id]
        if peer_need.told_alone_at is not None and not _has_offer(session, peer_need):
            # This peer was told that there was nobody yet: they hear now that there is.
            offer_introduction(session, introduction, peer, now)
    # Who is at their own limit was told so, and who had a card about it knows better: that there is
    # nobody would not be true.
    is_alone = not matches and not reasons_alone(person) and not _has_offer(session, need)
    if is_alone and need.told_alone_at is None:
        need.told_alone_at = now
        write_to(session, asker, now, "match-none", priority=Priority.REPLY, once=False)
    return len(matches)


def offer_introduction(
    session: Session,
    introduction: Introduction,
    member: Member,
    now: datetime,
    *,
    asker: bool = True,
    at_once: bool = False,
    is_free: bool | None = None,
    offers: Collection[Offer] | None = None,
) -> None:
    """Send one of the two their card, once.

    Who is away gets it when they come back, who is at their limit when they have room again;
    `is_free` is for who was just found to be neither, `offers` are the cards there are, where these
    were read a moment ago.
    """
    if offers is None:
        offers = offers_of(session, introduction.key)
    if any(offer.member_id == member.key for offer in offers):
        return
    for offer in offers:
        if offer.answer:
            # The other waits as long as this one may think; when nobody is there to think, as
            # long: a shorter wait would tell that they are away.
            offer.expires_at = now + OFFER_LASTS
    if not (may_be_asked(session, member, now) if is_free is None else is_free):
        return
    session.add(
        Offer(
            introduction_id=introduction.key,
            member_id=member.key,
            offered_at=now,
            expires_at=now + OFFER_LASTS,
        )
    )
    send_card(session, introduction, member, now, asker=asker, at_once=at_once, is_first=True)


def may_be_asked(session: Session, member: Member, now: datetime) -> bool:
    """Whether a card would find them there, and free to say yes to it."""
    return member.is_available and member.shows_needs and has_room(session, member, now)


def _visible(session: Session, need_ids: Sequence[int]) -> dict[int, tuple[Need, Member]]:
    """Of these needs those that peers may see, by id, each with its member."""
    rows = session.exec(
        select(Need, Member)
        .join(Member, col(Member.id) == col(Need.member_id))
        .where(col(Need.id).in_(need_ids))
        .order_by(col(Need.id))
    ).all()
    return {need.key: (need, member) for need, member in rows if need.is_visible}


def _candidates(
    visible: Mapping[int, tuple[Need, Member]], similar: Sequence[tuple[int, float]]
) -> list[Candidate]:
    similarity = dict(similar)
    return [
        Candidate(need.key, member.key, similarity[need.key]) for need, member in visible.values()
    ]


def _helpers(
    session: Session, been_there: Sequence[tuple[int, float]]
) -> tuple[list[Candidate], dict[int, Member]]:
    """Who has been through it and would talk about it."""
    if not been_there:
        return [], {}
    similarity = dict(been_there)
    rows = [
        (experience, author)
        for experience, author in visible_experiences(session, list(similarity))
        if experience.would_talk
    ]
    return (
        [
            Candidate(None, author.key, similarity[experience.key], experience.key)
            for experience, author in rows
        ],
        {author.key: author for _, author in rows},
    )


def proposed_among(session: Session, member_ids: Collection[int]) -> dict[Pair, Introduction]:
    """The open introductions that any of these members takes part in, by pair."""
    found = session.exec(
        select(Introduction).where(
            or_(
                col(Introduction.low_id).in_(member_ids), col(Introduction.high_id).in_(member_ids)
            ),
            Introduction.state == PROPOSED,
        )
    ).all()
    return {(introduction.low_id, introduction.high_id): introduction for introduction in found}


def propose(
    session: Session, need: Need, match: Match, known: Mapping[Pair, Introduction], now: datetime
) -> Introduction:
    """The pair's open introduction, by `known`, or a new one, whose id is there after a flush."""
    low_id, high_id = pair(need.member_id, match.candidate.member_id)
    if (low_id, high_id) in known:
        return known[low_id, high_id]
    asker_is_low = low_id == need.member_id
    introduction = Introduction(
        low_id=low_id,
        high_id=high_id,
        low_need_id=need.key if asker_is_low else match.candidate.need_id,
        high_need_id=match.candidate.need_id if asker_is_low else need.key,
        experience_id=match.candidate.experience_id,
        similarity=match.candidate.similarity,
        reasons=[{"kind": r.kind, "values": list(r.values)} for r in match.reasons],
        extras=asdict(match.extras),
        proposed_at=now,
    )
    session.add(introduction)
    return introduction


def offers_if_any(
    session: Session, introduction: Introduction, known: Mapping[Pair, Introduction]
) -> Sequence[Offer]:
    """The cards of one that was `known` before; a new one has none."""
    if (introduction.low_id, introduction.high_id) not in known:
        return []
    return offers_of(session, introduction.key)


def _has_offer(session: Session, need: Need) -> bool:
    """Whether its member had a card about it; one that was withdrawn led nowhere."""
    rows = session.exec(
        select(Offer.id)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(
            col(Offer.member_id) == need.member_id,
            Introduction.state != WITHDRAWN,
            or_(
                col(Introduction.low_need_id) == need.key,
                col(Introduction.high_need_id) == need.key,
            ),
        )
        .limit(1)
    ).first()
    return rows is not None

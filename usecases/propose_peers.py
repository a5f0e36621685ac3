"""Proposing peers for one need: the rules decide, cards go out."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from matching.eligibility import reasons_alone
from matching.pairing import Candidate, Match, choose_peers
from models.experience import visible_experiences
from models.introduction import PROPOSED, WITHDRAWN, Introduction, Offer, offer_to, offers_of, pair
from models.member import Member, get_member
from models.need import Need, text_hash
from models.outbox import Priority
from models.weights import weights_in_use
from usecases.facts import between_one_and_others, has_room, people_of, person_of
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
    candidates, members = _candidates(session, similar)
    helpers, authors = _helpers(session, been_there)
    people = people_of(session, (members | authors).values(), now)
    person = person_of(session, asker, now)
    matches = choose_peers(
        person,
        [*candidates, *helpers],
        people,
        between_one_and_others(session, asker.key),
        least_similarity=least_similarity,
        now=now,
        weights=weights_in_use(session),
    )
    is_there = is_still_there(need, now)
    for match in matches:
        introduction = find_or_propose(session, need, match, now)
        offer_introduction(session, introduction, asker, now, at_once=is_there)
        if match.candidate.need_id is None:
            continue  # who has been there decides second, always
        peer_need = session.get(Need, match.candidate.need_id)
        assert peer_need is not None
        if peer_need.told_alone_at is not None and not _has_offer(session, peer_need):
            # This peer was told that there was nobody yet: they hear now that there is.
            offer_introduction(session, introduction, get_member(session, peer_need.member_id), now)
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
) -> None:
    """Send one of the two their card, once.

    Who is away gets it when they come back, who is at their limit when they have room again.
    """
    if offer_to(session, introduction.key, member.key) is not None:
        return
    for offer in offers_of(session, introduction.key):
        if offer.answer:
            # The other waits as long as this one may think; when nobody is there to think, as
            # long: a shorter wait would tell that they are away.
            offer.expires_at = now + OFFER_LASTS
    if not may_be_asked(session, member, now):
        return
    session.add(
        Offer(
            introduction_id=introduction.key,
            member_id=member.key,
            offered_at=now,
            expires_at=now + OFFER_LASTS,
        )
    )
    session.flush()
    send_card(session, introduction, member, now, asker=asker, at_once=at_once)


def may_be_asked(session: Session, member: Member, now: datetime) -> bool:
    """Whether a card would find them there, and free to say yes to it."""
    return member.is_available and has_room(session, member, now)


def _candidates(
    session: Session, similar: Sequence[tuple[int, float]]
) -> tuple[list[Candidate], dict[int, Member]]:
    similarity = dict(similar)
    rows = session.exec(
        select(Need, Member)
        .join(Member, col(Member.id) == col(Need.member_id))
        .where(col(Need.id).in_(list(similarity)))
        .order_by(col(Need.id))
    ).all()
    visible = [(need, member) for need, member in rows if need.is_visible]
    return (
        [Candidate(need.key, member.key, similarity[need.key]) for need, member in visible],
        {member.key: member for _, member in visible},
    )


def _helpers(
    session: Session, been_there: Sequence[tuple[int, float]]
) -> tuple[list[Candidate], dict[int, Member]]:
    """Who has been through it and would talk about it."""
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


def find_or_propose(session: Session, need: Need, match: Match, now: datetime) -> Introduction:
    """The pair's open introduction, or a new one."""
    low_id, high_id = pair(need.member_id, match.candidate.member_id)
    existing = session.exec(
        select(Introduction).where(
            Introduction.low_id == low_id,
            Introduction.high_id == high_id,
            Introduction.state == PROPOSED,
        )
    ).first()
    if existing is not None:
        return existing
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
    session.flush()
    return introduction


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

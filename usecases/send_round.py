"""Deciding on a round, and sending it: some pairs at a time, so that half a round resumes."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from matching.eligibility import NOTHING, Between, Person, reasons_against
from matching.pairing import Candidate, Match
from matching.scoring import extras_of, shared_facts
from models.introduction import Introduction, Pair
from models.member import Member, get_member
from models.need import Need, text_hash
from models.recall import recall
from models.weekly_round import (
    DISCARDED,
    OFFERED,
    PREPARED,
    SENDING,
    SENT,
    SKIPPED,
    TODO,
    Round,
    RoundPair,
    pairs_of,
    round_in,
)
from usecases.errors import RefusedError
from usecases.facts import between_all, people_of
from usecases.prepare_round import open_cards
from usecases.propose_peers import (
    offer_introduction,
    offers_if_any,
    propose,
    proposed_among,
)
from usecases.tell_moderators import tell_moderators


@dataclass(frozen=True)
class _Facts:
    """What is so when a batch begins; of that, a pair only adds to the cards that wait.

    `known`: the open introductions there are, by pair. `waiting`: cards, by member.
    """

    people: Mapping[int, Person]
    between: Mapping[Pair, Between]
    known: Mapping[Pair, Introduction]
    waiting: Counter[int]


def decide_round(session: Session, round_id: int, now: datetime, *, send: bool) -> None:
    """One moderator's one tap.

    Raises:
        RefusedError: when it was decided before, or a newer round took its place.
    """
    decided = session.get(Round, round_id)
    if decided is None:
        raise RefusedError("button-old")
    if decided.state != PREPARED:
        raise RefusedError("round-decided")
    decided.state = SENDING if send else DISCARDED
    decided.decided_at = now


def is_being_sent(session: Session) -> bool:
    return round_in(session, SENDING) is not None


def send_some(
    session: Session,
    now: datetime,
    most: int,
    *,
    moderators: Collection[int],
    default_language: str,
) -> int:
    """Offer the next pairs of the round being sent; returns how many were dealt with.

    A pair's mark and its cards are one transaction: whatever happens, no pair is offered twice.
    """
    going = round_in(session, SENDING)
    if going is None:
        return 0
    pairs = pairs_of(session, going.key, TODO, most)
    facts = _facts(session, pairs, now)
    proposed = []
    for pair in pairs:
        match = _match(session, pair, facts, now)
        pair.state = OFFERED if match is not None else SKIPPED
        if match is not None:
            need = session.get_one(Need, pair.low_need_id)
            proposed.append(propose(session, need, match, facts.known, now))
            facts.waiting.update((pair.low_id, pair.high_id))
    session.flush()  # all of them get their ids
    for introduction in proposed:
        offers = offers_if_any(session, introduction, facts.known)
        for member_id in (introduction.low_id, introduction.high_id):
            # Both get their card at once, as neither asked first.
            member = get_member(session, member_id)
            offer_introduction(session, introduction, member, now, is_free=True, offers=offers)
    if len(pairs) < most:
        going.state = SENT
        going.finished_at = now
        # Without a count: against the preview's it would tell of the few who were skipped.
        tell_moderators(session, moderators, default_language, ["round-sent"], now)
    return len(pairs)


def _facts(session: Session, pairs: Sequence[RoundPair], now: datetime) -> _Facts:
    recall(session, Need, [id_ for p in pairs for id_ in (p.low_need_id, p.high_need_id)])
    recall(session, Member, [id_ for p in pairs for id_ in (p.low_id, p.high_id)])
    ids = {id_ for pair in pairs for id_ in (pair.low_id, pair.high_id)}
    people = people_of(session, [get_member(session, id_) for id_ in sorted(ids)], now)
    lows = {pair.low_id for pair in pairs}
    return _Facts(
        people,
        between_all(session, lows),
        proposed_among(session, lows),
        open_cards(session, people),
    )


def _match(session: Session, pair: RoundPair, facts: _Facts, now: datetime) -> Match | None:
    """The pair as the rules see it now; None when they may meet no more."""
    low_need, high_need = session.get(Need, pair.low_need_id), session.get(Need, pair.high_need_id)
    if not _is_as_planned(low_need, pair.low_text_hash):
        return None
    if not _is_as_planned(high_need, pair.high_text_hash):
        return None
    low, high = facts.people[pair.low_id], facts.people[pair.high_id]
    between = facts.between.get((low.id, high.id), NOTHING)
    if reasons_against(low, high, between, now=now):
        return None
    if any(person.room <= facts.waiting[person.id] for person in (low, high)):
        return None
    return Match(
        Candidate(pair.high_need_id, high.id, pair.similarity),
        tuple(shared_facts(low, high)),
        extras_of(low, high),
    )


def _is_as_planned(need: Need | None, planned_hash: str) -> bool:
    return need is not None and need.is_visible and text_hash(need.text) == planned_hash

"""Working out a round: who wants to meet someone, the plan, and its preview for moderators."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, func, select

from matching.eligibility import Between, reasons_alone
from matching.round_plan import LeftOver, Participant, Plan
from matching.scoring import Weights
from models.introduction import DECLINED, PROPOSED, Introduction, Offer, Pair
from models.member import available_members
from models.need import OPEN, Need, text_hash
from models.recall import chunks
from models.weekly_round import (
    DISCARDED,
    DUE,
    PREPARED,
    SENDING,
    Round,
    RoundPair,
    last_round,
    round_in,
)
from models.weights import weights_in_use
from usecases.facts import between_all, people_of
from usecases.outgoing import Button
from usecases.tell_moderators import about_round, at_least_five, tell_moderators

MOST_A_ROUND = 3  # cards for one member at once, however many they would take
WEEK = timedelta(weeks=1)
APART = timedelta(days=3)  # two rounds; a bot that was off on Monday morning makes it up that day


@dataclass(frozen=True)
class RoundFacts:
    """`owner`: whose each open, visible need is. `between`: by pair of members. `weights`: those
    in use."""

    participants: Mapping[int, Participant]
    owner: Mapping[int, int]
    between: Mapping[Pair, Between]
    weights: Weights


def want_round(session: Session, now: datetime) -> Round | None:
    """Note that a round is due, once a week; one that nobody decided on gives way to it."""
    newest = last_round(session)
    if newest is not None:
        if newest.due_at > now - APART or newest.state in {DUE, SENDING}:
            return None
        if newest.state == PREPARED:
            newest.state = DISCARDED
            newest.decided_at = now
    wanted = Round(seed=now.date().toordinal(), due_at=now)
    session.add(wanted)
    session.flush()
    return wanted


def due_round(session: Session) -> Round | None:
    return round_in(session, DUE)


def facts_for_round(session: Session, now: datetime) -> RoundFacts:
    """Everyone available with an open visible need and room left this month."""
    members = available_members(session)
    people = people_of(session, members, now)
    ids = [id_ for id_, person in people.items() if not reasons_alone(person)]
    waiting = open_cards(session, ids)
    needs = _visible_needs(session, ids)
    since = _waiting_since(session, ids, needs)
    participants = {
        id_: Participant(people[id_], room, (now - since[id_]) / WEEK)
        for id_ in ids
        if (room := min(people[id_].room - waiting[id_], MOST_A_ROUND)) > 0
    }
    return RoundFacts(
        participants,
        {need_id: id_ for need_id, id_, _ in needs if id_ in participants},
        between_all(session, participants),
        weights_in_use(session),
    )


def open_cards(session: Session, member_ids: Collection[int]) -> Counter[int]:
    """How many cards each member has not answered yet: they may become meetings.

    One that the other declined still counts, as it still looks open. Their yeses are no cards any
    more: `Person.introduced` counts them.
    """
    counts: Counter[int] = Counter()
    for some in chunks(sorted(member_ids)):
        counts.update(
            session.exec(
                select(Offer.member_id)
                .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
                .where(
                    col(Offer.member_id).in_(some),
                    col(Offer.answer).is_(None),
                    col(Offer.closed_at).is_(None),
                    col(Introduction.state).in_([PROPOSED, DECLINED]),
                )
            ).all()
        )
    return counts


def keep_plan(
    session: Session,
    round_id: int,
    plan: Plan,
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> bool:
    """Store the plan and show its preview; False when the round was settled meanwhile."""
    prepared = session.get(Round, round_id)
    assert prepared is not None
    if prepared.state != DUE:
        return False
    needs = _needs_by_id(session, [n for pair in plan.pairs for n in (pair.need, pair.other_need)])
    for found in plan.pairs:
        low, high = sorted(
            (needs[found.need], needs[found.other_need]), key=lambda need: need.member_id
        )
        session.add(
            RoundPair(
                round_id=round_id,
                low_id=low.member_id,
                high_id=high.member_id,
                low_need_id=low.key,
                high_need_id=high.key,
                low_text_hash=text_hash(low.text),
                high_text_hash=text_hash(high.text),
                similarity=found.similarity,
            )
        )
    prepared.state = PREPARED if plan.pairs else DISCARDED
    prepared.prepared_at = now
    prepared.left_over = {reason: plan.left_over[reason] for reason in LeftOver}
    tell = partial(tell_moderators, session, moderators, default_language, now=now)
    if plan.pairs:
        _show_preview(tell, round_id, plan)
    else:
        tell(["round-none"])
    return True


def _show_preview(tell: Callable[..., None], round_id: int, plan: Plan) -> None:
    members = {id_ for pair in plan.pairs for id_ in (pair.member, pair.other_member)}
    tell(
        ["round-preview", "round-left-over"],
        keyboard=[
            [Button("button-round-send", f"round:{round_id}:send", style="success")],
            [Button("button-round-discard", f"round:{round_id}:discard")],
        ],
        about=about_round(round_id),
        introductions=at_least_five(len(plan.pairs)),
        participants=at_least_five(len(members)),
        **{f"left_{reason}": at_least_five(plan.left_over[reason]) for reason in LeftOver},
    )


def _visible_needs(session: Session, ids: Collection[int]) -> list[tuple[int, int, datetime]]:
    """(need, member, told at), by need."""
    rows: list[tuple[int, int, datetime]] = []
    for some in chunks(sorted(ids)):
        rows += [
            (need_id, member_id, told_at)
            for need_id, member_id, told_at in session.exec(
                select(Need.id, Need.member_id, Need.told_at).where(
                    col(Need.member_id).in_(some),
                    Need.state == OPEN,
                    col(Need.hidden_at).is_(None),
                )
            ).all()
            if need_id is not None
        ]
    return sorted(rows)


def _waiting_since(
    session: Session, ids: Collection[int], needs: list[tuple[int, int, datetime]]
) -> dict[int, datetime]:
    """Since when each has had no card: since the last one, or since their oldest open need."""
    since: dict[int, datetime] = {}
    for _, member_id, told_at in needs:
        since[member_id] = min(since.get(member_id, told_at), told_at)
    for some in chunks(sorted(ids)):
        since |= dict(
            session.exec(
                select(Offer.member_id, func.max(Offer.offered_at))
                .where(col(Offer.member_id).in_(some))
                .group_by(col(Offer.member_id))
            ).all()
        )
    return since


def _needs_by_id(session: Session, ids: Collection[int]) -> dict[int, Need]:
    found: dict[int, Need] = {}
    for some in chunks(sorted(set(ids))):
        rows = session.exec(select(Need).where(col(Need.id).in_(some))).all()
        found |= {need.key: need for need in rows}
    return found

"""Members, needs and cards put straight into a database, for tests that begin in the middle."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any

from sqlmodel import Session

from matching.learning import Outcome
from models.introduction import EXPIRED, INTRODUCED, Contact, Introduction, Offer, pair
from models.member import CONSENT_VERSION, Member
from models.need import Need
from usecases.propose_peers import offer_introduction

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)  # when it is, as most tests begin
MODERATOR = 90
FIRST_TELEGRAM_ID = 1000


def add_member(session: Session, number: int, now: datetime, **more: Any) -> Member:
    """A member who joined and may be proposed; `number` makes their Telegram id."""
    member = Member(
        telegram_id=FIRST_TELEGRAM_ID + number,
        first_name=f"Member {number}",
        consent_version=CONSENT_VERSION,
        consented_at=now,
        joined_at=now,
        **{"language": "en", "spoken": ["en"], **more},
    )
    session.add(member)
    session.flush()
    return member


def add_need(session: Session, member: Member, now: datetime, **more: Any) -> Need:
    values = {
        "text": f"What does member {member.key} need?",
        "language": "en",
        "told_at": now,
        # Not for the matchmaker, unless a test says so; and nobody asks how it is.
        "matched_at": now,
        "next_check_in_at": now + timedelta(weeks=99),
    }
    need = Need(member_id=member.key, **{**values, **more})
    session.add(need)
    session.flush()
    return need


def add_introduction(session: Session, one: Need, other: Need, now: datetime) -> Introduction:
    """Proposed, and not offered to either yet."""
    low, high = sorted((one, other), key=lambda need: need.member_id)
    low_id, high_id = pair(one.member_id, other.member_id)
    introduction = Introduction(
        low_id=low_id,
        high_id=high_id,
        low_need_id=low.key,
        high_need_id=high.key,
        similarity=0.5,
        proposed_at=now,
    )
    session.add(introduction)
    session.flush()
    return introduction


def offer_card(session: Session, member: Member, number: int, now: datetime) -> Introduction:
    """A card for `member` about a new member with a need of their own."""
    mine = add_need(session, member, now)
    peer = add_member(session, number, now, spoken=["en", "nl", "fr", "de"])
    introduction = add_introduction(session, mine, add_need(session, peer, now), now)
    offer_introduction(session, introduction, member, now)
    return introduction


def add_past(
    session: Session, outcomes: Sequence[Outcome], now: datetime, first: int = 500
) -> None:
    """An introduction for each outcome: they met, or one of the cards stayed unanswered."""
    size = 2
    while size * (size - 1) // 2 < len(outcomes):
        size += 1
    members = [add_member(session, first + number, now) for number in range(size)]
    pairs = combinations([member.key for member in members], 2)
    for outcome, (low_id, high_id) in zip(outcomes, pairs, strict=False):
        introduction = Introduction(
            low_id=low_id,
            high_id=high_id,
            similarity=outcome.similarity,
            extras=asdict(outcome.extras),
            state=INTRODUCED if outcome.went_well else EXPIRED,
            proposed_at=now - timedelta(days=20),
            introduced_at=now - timedelta(days=15) if outcome.went_well else None,
        )
        session.add(introduction)
        session.flush()
        if outcome.went_well:
            session.add(
                Contact(
                    introduction_id=introduction.key,
                    member_id=low_id,
                    answer="yes",
                    answered_at=now - timedelta(days=10),
                )
            )
        else:
            session.add(
                Offer(
                    introduction_id=introduction.key,
                    member_id=low_id,
                    offered_at=now - timedelta(days=20),
                    expires_at=now - timedelta(days=13),
                )
            )
    session.flush()

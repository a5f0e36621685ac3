"""Answering a card: a yes needs the other's yes, a no is never told."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session

from models.introduction import (
    AGREED,
    DECLINED,
    PROPOSED,
    RELAYED,
    Introduction,
    Offer,
    offers_of,
)
from models.member import Member, get_member
from usecases.availability import show_presence
from usecases.errors import RefusedError
from usecases.facts import has_room
from usecases.open_relay import open_relay
from usecases.propose_peers import offer_introduction


class Outcome(StrEnum):
    """What an answer led to; each is also the id of the text the card then shows."""

    WAITING = "card-waiting"
    WAITING_RELAY = "card-waiting-relay"
    AGREED = "card-agreed"
    RELAYED = "card-relayed"
    DECLINED = "card-declined"
    PASSED = "card-passed"


def answer_introduction(
    session: Session,
    member: Member,
    introduction_id: int,
    *,
    yes: bool,
    now: datetime,
    through_bot: bool = False,
) -> Outcome:
    """Take a member's one answer; a second tap changes nothing and shows the first.

    `through_bot` asks for a talk through the bot first, as does the member's habit.

    Raises:
        RefusedError: when the introduction is not theirs or was never offered to them, or when a
            yes could take them over their limit; the card then stays open.
    """
    introduction = session.get(Introduction, introduction_id)
    if introduction is None or not introduction.concerns(member.key):
        raise RefusedError("button-old")
    offers = {offer.member_id: offer for offer in offers_of(session, introduction_id)}
    offer = offers.get(member.key)
    if offer is None:
        raise RefusedError("button-old")
    if offer.answer is None:
        if offer.closed_at is not None or (
            introduction.state not in {PROPOSED, DECLINED} or offer.expires_at <= now
        ):
            return Outcome.PASSED
        # Whatever the other said or says: one's own room decides, so nothing of theirs shows.
        # The other's yes, if there is one, has its place kept in theirs.
        if yes and not has_room(session, member, now):
            raise RefusedError("card-at-limit")
        show_presence(session, member, now)
        offer.answer = yes
        offer.through_bot = yes and (through_bot or member.talks_through_bot)
        offer.answered_at = now
        _take_effect(session, introduction, offers, member, yes=yes, now=now)
    return _shown(introduction, offer)


def _take_effect(
    session: Session,
    introduction: Introduction,
    offers: Mapping[int, Offer],
    member: Member,
    *,
    yes: bool,
    now: datetime,
) -> None:
    """`offers` by the member whose card each is."""
    if yes:
        # Their wait ends when the other's time is over, whatever the other says or does not say.
        offers[member.key].expires_at = max(offer.expires_at for offer in offers.values())
    if introduction.state == DECLINED:
        return  # the other said no meanwhile; this yes waits and expires like one left unanswered
    if not yes:
        introduction.state = DECLINED
        return
    peer_id = introduction.peer_of(member.key)
    theirs = offers.get(peer_id)
    if theirs is not None and theirs.answer:
        if any(offer.through_bot for offer in offers.values()):
            open_relay(session, introduction, now)
        else:
            introduction.state = AGREED
    elif theirs is None:
        peer = get_member(session, peer_id)
        offer_introduction(session, introduction, peer, now, asker=False, offers=offers.values())


def _shown(introduction: Introduction, offer: Offer) -> Outcome:
    if not offer.answer:
        return Outcome.DECLINED
    if introduction.state in {PROPOSED, DECLINED}:
        # A no looks exactly like no answer yet: that is the promise to whoever says no.
        return Outcome.WAITING_RELAY if offer.through_bot else Outcome.WAITING
    if introduction.state == RELAYED:
        return Outcome.RELAYED
    if introduction.state in {"expired", "withdrawn"}:
        return Outcome.PASSED
    return Outcome.AGREED

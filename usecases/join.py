"""Joining: an explicit yes first, then what peers may see."""

import re
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from locales import LANGUAGES
from locales.inert import inert
from models.consent import EDITION, Purpose
from models.cooperative import REGION, SECTOR, cooperative_of
from models.forgotten import NO_SEAL, Seal, was_blocked_before
from models.member import (
    CONSENT_VERSION,
    OTHER,
    PEER_KINDS,
    PEER_SECTORS,
    PROPOSAL_WISHES,
    YEARS,
    Member,
    find_member,
)
from usecases.consent import note_consent
from usecases.contact_details import has_addresses
from usecases.errors import RefusedError

LONGEST_NAME = 40  # characters
LONGEST_SECTOR = 40
WISHES = {"peer_sector": PEER_SECTORS, "peer_kind": PEER_KINDS}
_LOOKS_LIKE_ADDRESS = re.compile(r"[@/\d]|\.\w")


def give_consent(
    session: Session,
    *,
    telegram_id: int,
    username: str | None,
    language: str,
    now: datetime,
    seal: Seal = NO_SEAL,
) -> Member:
    """Store the yes and its version; only now does anything about the person exist.

    Whoever was blocked when they had themselves forgotten still is: `seal` knows them again.
    """
    assert language in LANGUAGES
    member = find_member(session, telegram_id)
    if member is None:
        member = Member(
            telegram_id=telegram_id,
            language=language,
            spoken=[language],
            consent_version=CONSENT_VERSION,
            consented_at=now,
            # Each is asked on its own, and none is taken for granted.
            shows_needs=False,
            allows_unasked=False,
            blocked_at=now if was_blocked_before(session, seal.of(telegram_id)) else None,
        )
        session.add(member)
    member.username = username
    member.language = language
    member.consent_version = CONSENT_VERSION
    member.consented_at = now
    member.texts_seen = EDITION
    session.flush()
    note_consent(session, member, Purpose.KEEPING, now, given=True)
    return member


def fit_name(name: str) -> str | None:
    """A name as peers will see it, or None when it is empty, too long or like an address."""
    name = " ".join(inert(name).split())
    if not name or len(name) > LONGEST_NAME or _LOOKS_LIKE_ADDRESS.search(name):
        return None
    return name


def set_name(member: Member, name: str) -> None:
    """The first name peers will see.

    Raises:
        RefusedError: when it does not do.
    """
    fit = fit_name(name)
    if fit is None:
        raise RefusedError("name-unfit")
    member.first_name = fit


def toggle_spoken(member: Member, language: str) -> None:
    if language not in LANGUAGES:
        raise RefusedError("button-old")
    chosen = set(member.spoken) ^ {language}
    if not chosen:
        raise RefusedError("spoken-none")
    member.spoken = [code for code in LANGUAGES if code in chosen]


CHOICES = (SECTOR, REGION, "years")


def choices_of(session: Session, field: str) -> Sequence[str]:
    """What can be chosen, in the order in which it is offered."""
    return YEARS if field == "years" else cooperative_of(session).codes(field)


def set_choice(session: Session, member: Member, field: str, value: str | None) -> None:
    """Set sector, region or years; None where the member would rather not say."""
    if value is not None and value not in choices_of(session, field):
        raise RefusedError("button-old")
    setattr(member, field, value)
    if field == SECTOR:
        member.sector_words = None


def set_sector_words(member: Member, words: str) -> None:
    """What someone does who is in none of the sectors of the list.

    Raises:
        RefusedError: when it is empty, too long, or holds an address.
    """
    words = " ".join(inert(words).split())
    if not 2 <= len(words) <= LONGEST_SECTOR or has_addresses(words):
        raise RefusedError("sector-unfit")
    member.sector = OTHER
    member.sector_words = words


def set_wish(member: Member, field: str, value: str | None) -> None:
    """Whom a member would rather meet; None for no matter."""
    if field not in WISHES or (value is not None and value not in WISHES[field]):
        raise RefusedError("button-old")
    setattr(member, field, value)


def set_proposal_wish(member: Member, wish: str) -> None:
    """Of which proposals for new services they want to hear."""
    if wish not in PROPOSAL_WISHES:
        raise RefusedError("button-old")
    member.proposal_wish = wish


def finish_joining(member: Member, now: datetime) -> bool:
    """The profile is complete enough to take part; returns whether this is the first time."""
    first = member.joined_at is None
    if first:
        member.joined_at = now
    return first

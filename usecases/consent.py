"""Giving and taking back what a member agrees to; it takes effect at once."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from models.consent import EDITION, VERSIONS, Consent, Purpose, last_consent
from models.introduction import UNDER_WAY, introductions_of
from models.member import CONSENT_VERSION, LEAST_CONSENT, Member
from models.need import needs_of
from models.outbox import Priority
from usecases.availability import offer_what_waited
from usecases.close_introductions import withdraw_introduction
from usecases.end_circle import leave_offered_circles
from usecases.outgoing import Button, write_to
from usecases.quotes import allow_quotes, forbid_quotes
from usecases.take_back import take_back

BATCH = 50


def has_agreed(member: Member, purpose: Purpose) -> bool:
    """What holds now."""
    return {
        Purpose.KEEPING: member.consent_version >= LEAST_CONSENT,
        Purpose.PEERS: member.shows_needs,
        Purpose.QUOTES: member.allows_quotes,
        Purpose.UNASKED: member.allows_unasked,
    }[purpose]


def is_of_an_older_text(session: Session, member: Member, purpose: Purpose) -> bool:
    """Whether they agreed, and the text says something else since."""
    if not has_agreed(member, purpose):
        return False
    last = last_consent(session, member.key, purpose)
    return last is None or last.version < VERSIONS[purpose]


def set_consent(
    session: Session, member: Member, purpose: Purpose, now: datetime, *, given: bool
) -> None:
    """Keep the answer, and let it take effect; the same answer to the same text changes nothing.

    Keeping is taken back by being forgotten, or by deleting one's needs: it is given here alone.
    """
    assert given or purpose is not Purpose.KEEPING
    last = last_consent(session, member.key, purpose)
    is_known = last is not None and last.given == given and last.version == VERSIONS[purpose]
    if is_known and has_agreed(member, purpose) == given:
        return
    note_consent(session, member, purpose, now, given=given)
    if purpose is Purpose.KEEPING:
        member.consent_version = CONSENT_VERSION
        member.consented_at = now
    elif purpose is Purpose.QUOTES:
        (allow_quotes if given else forbid_quotes)(member, now)
    elif purpose is Purpose.UNASKED:
        member.allows_unasked = given
        if not given:
            take_back(session, member.telegram_id, _is_unasked)
    elif given:
        _show(session, member, now)
    else:
        _show_no_more(session, member, now)


def note_consent(
    session: Session, member: Member, purpose: Purpose, now: datetime, *, given: bool
) -> None:
    """The row alone."""
    session.add(
        Consent(
            member_id=member.key,
            purpose=purpose,
            given=given,
            version=VERSIONS[purpose],
            language=member.language,
            at=now,
        )
    )
    session.flush()


def _show(session: Session, member: Member, now: datetime) -> None:
    if member.shows_needs:
        return
    member.shows_needs = True
    for need in needs_of(session, member.key, only_open=True):
        need.matched_at = None
    offer_what_waited(session, member, now)


def _show_no_more(session: Session, member: Member, now: datetime) -> None:
    """Cards on their way are cancelled and cards that arrived say that the moment has passed, as
    with any need that is withdrawn. What two already agreed to, and talks that began, stay."""
    member.shows_needs = False
    for introduction in introductions_of(session, member.key, UNDER_WAY):
        withdraw_introduction(session, introduction, now)
    leave_offered_circles(session, member, now)


def _is_unasked(table: Any) -> ColumnElement[bool]:
    about = col(table.about)
    return or_(
        col(table.priority) == Priority.BROADCAST,
        about.startswith("nudge:"),
        about.startswith("thanks:"),
    )


def tell_of_new_texts(session: Session, now: datetime) -> int:
    """Who agreed to a text that says something else since hears so, once, and may look.

    Until they answer, their older yes counts as far as its text went. Returns how many.
    """
    members = session.exec(
        select(Member)
        .where(
            col(Member.texts_seen) < EDITION,
            col(Member.joined_at).is_not(None),
            col(Member.blocked_at).is_(None),
            col(Member.unreachable_at).is_(None),
            col(Member.paused_at).is_(None),
        )
        .order_by(col(Member.id))
        .limit(BATCH)
    ).all()
    for member in members:
        member.texts_seen = EDITION
        if member.consents:
            write_to(
                session,
                member,
                now,
                "privacy-texts-new",
                keyboard=[[Button("button-privacy-look", "privacy:card")]],
                priority=Priority.BROADCAST,
                about=f"privacy:{member.key}",
            )
    return len(members)

"""Both said yes: each learns the other's name and a way to reach them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from locales import MemberWords, Mention, Rendered, lines, render
from models.cooperative import cooperative_of
from models.introduction import (
    AGREED,
    INTRODUCED,
    Introduction,
    introductions_of,
    said_yes_last,
)
from models.member import Member, get_member
from models.outbox import Priority, counts_about
from models.relay import relay_of
from usecases.errors import RefusedError
from usecases.first_words import render_questions
from usecases.open_relay import NUDGE_AFTER, label_text
from usecases.outgoing import Button, Keyboard, queue_message
from usecases.peer_card import peer_words
from usecases.quiet_hours import quiet_until
from usecases.time_to_talk import render_slot

TALKED_AFTER = timedelta(days=3)


def introduce(session: Session, introduction: Introduction, now: datetime, zone: ZoneInfo) -> None:
    """Write to both. Whether their links work must be known by now."""
    if introduction.state != AGREED:
        return
    introduction.state = INTRODUCED
    introduction.introduced_at = now
    introduction.check_in_at = now + TALKED_AFTER
    introduction.nudge_at = now + NUDGE_AFTER
    for member_id in (introduction.low_id, introduction.high_id):
        member = get_member(session, member_id)
        _write_introduction(session, introduction, member, now, zone)


def has_address(member: Member) -> bool:
    """Can be written to by a peer: by @username, or by a link that works."""
    return member.username is not None or member.link_works is True


def address(viewer: Member, peer: Member) -> Rendered:
    """How `viewer` reaches `peer`, or that the peer will have to write first."""
    if peer.username is not None:
        return render(viewer.language, "address-username", username="@" + peer.username)
    if peer.link_works:
        return render(
            viewer.language,
            "address-link",
            name=Mention(peer.first_name, peer.telegram_id),
        )
    return render(viewer.language, "address-none", name=MemberWords(peer.first_name))


def share_address(session: Session, member: Member, introduction_id: int, now: datetime) -> None:
    """Send a peer the address that a member did not have when they were introduced.

    Raises:
        RefusedError: when there still is none, or the introduction is not theirs.
    """
    introduction = session.get(Introduction, introduction_id)
    if (
        introduction is None
        or not introduction.concerns(member.key)
        or introduction.state != INTRODUCED
    ):
        raise RefusedError("button-old")
    if not has_address(member):
        raise RefusedError("address-still-none")
    about = f"address:{introduction.key}:{member.key}"
    if counts_about(session, about):
        raise RefusedError("already-answered")
    peer = get_member(session, introduction.peer_of(member.key))
    if peer.unreachable_at is not None or peer.blocked_at is not None:
        return
    queue_message(
        session,
        chat_id=peer.telegram_id,
        rendered=lines(
            render(peer.language, "address-found", name=MemberWords(member.first_name)),
            address(peer, member),
        ),
        language=peer.language,
        keyboard=None,
        priority=Priority.INTRODUCTION,
        now=now,
        about=about,
        once=True,
    )


def introduced_peers(session: Session, member: Member) -> list[tuple[Introduction, Member]]:
    """Without those who have left: there is no name of theirs to show, and no way to write."""
    found = [
        (introduction, get_member(session, introduction.peer_of(member.key)))
        for introduction in introductions_of(session, member.key, [INTRODUCED])
    ]
    return [(introduction, peer) for introduction, peer in found if not peer.has_left]


def render_introduction(
    session: Session, introduction: Introduction, member: Member, zone: ZoneInfo
) -> Rendered:
    """The introduction as `member` gets it; the same later, when a button of it is gone."""
    assert introduction.introduced_at is not None
    peer = get_member(session, introduction.peer_of(member.key))
    relay = relay_of(session, introduction.key)
    return lines(
        render(member.language, "introduced", name=MemberWords(peer.first_name))
        if relay is None
        else render(
            member.language,
            "introduced-relay",
            label=label_text(member.language, relay, member.key),
            name=MemberWords(peer.first_name),
        ),
        *peer_words(session, introduction, member, with_addresses=True),
        address(member, peer),
        render_questions(session, introduction, member),
        *render_slot(
            member, peer, introduction.introduced_at, zone, cooperative_of(session).country
        ),
        *([] if has_address(member) else [render(member.language, "address-set-yours")]),
        separator="\n\n",
    )


def introduction_buttons(
    introduction: Introduction, member: Member, *, in_touch: bool = False
) -> Keyboard:
    rows = [] if in_touch else [[Button("button-in-touch", f"touch:{introduction.key}")]]
    if not has_address(member):
        rows.append([Button("button-address-set", f"address:{introduction.key}")])
    return [*rows, [Button("button-concern", f"concern:met:{introduction.key}")]]


def _write_introduction(
    session: Session,
    introduction: Introduction,
    member: Member,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=render_introduction(session, introduction, member, zone),
        language=member.language,
        keyboard=introduction_buttons(introduction, member),
        priority=Priority.INTRODUCTION,
        now=now,
        about=f"introduction:{introduction.key}",
        once=True,
        # To whoever said yes just now it is the answer.
        not_before=None
        if said_yes_last(session, introduction) == member.key
        else quiet_until(member, now),
    )

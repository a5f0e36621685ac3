"""Both said yes: each learns the other's name and a way to reach them."""

from datetime import datetime, timedelta

from sqlmodel import Session

from locales import MemberWords, Mention, Rendered, lines, render
from models.introduction import AGREED, INTRODUCED, Introduction, introductions_of, offers_of
from models.member import Member, get_member
from models.outbox import Priority, counts_about
from usecases.errors import RefusedError
from usecases.outgoing import Button, Keyboard, queue_message
from usecases.peer_card import peer_words
from usecases.quiet_hours import quiet_until

TALKED_AFTER = timedelta(days=3)


def introduce(session: Session, introduction: Introduction, now: datetime) -> None:
    """Write to both. Whether their links work must be known by now."""
    if introduction.state != AGREED:
        return
    introduction.state = INTRODUCED
    introduction.introduced_at = now
    introduction.check_in_at = now + TALKED_AFTER
    for member_id in (introduction.low_id, introduction.high_id):
        member = get_member(session, member_id)
        _write_introduction(session, introduction, member, now)


def said_yes_last(session: Session, introduction: Introduction) -> int | None:
    """The member whose yes made it an introduction."""
    answers = [
        (offer.answered_at, offer.member_id)
        for offer in offers_of(session, introduction.key)
        if offer.answered_at is not None
    ]
    return max(answers)[1] if answers else None


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
    return [
        (introduction, get_member(session, introduction.peer_of(member.key)))
        for introduction in introductions_of(session, member.key, [INTRODUCED])
    ]


def _write_introduction(
    session: Session, introduction: Introduction, member: Member, now: datetime
) -> None:
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    rendered, keyboard = render_introduction(session, introduction, member)
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=rendered,
        language=member.language,
        keyboard=keyboard,
        priority=Priority.INTRODUCTION,
        now=now,
        about=f"introduction:{introduction.key}",
        once=True,
        # To whoever said yes just now it is the answer.
        not_before=None
        if said_yes_last(session, introduction) == member.key
        else quiet_until(member, now),
    )


def render_introduction(
    session: Session, introduction: Introduction, member: Member
) -> tuple[Rendered, Keyboard]:
    """The other's name, what they brought, and a way to reach them."""
    peer = get_member(session, introduction.peer_of(member.key))
    parts = [
        render(member.language, "introduced", name=MemberWords(peer.first_name)),
        *peer_words(session, introduction, member, with_addresses=True),
        address(member, peer),
        render(member.language, "introduced-first-question"),
    ]
    keyboard = [[Button("button-concern", f"concern:met:{introduction.key}")]]
    if not has_address(member):
        parts.append(render(member.language, "address-set-yours"))
        keyboard.insert(0, [Button("button-address-set", f"address:{introduction.key}")])
    return lines(*parts, separator="\n\n"), keyboard

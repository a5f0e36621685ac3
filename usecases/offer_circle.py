"""Offering a circle: a card for each, their yes or no, and the end of the seven days."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from locales import MemberWords, Rendered, language_name, lines, render
from matching.circles import SMALLEST, reasons_against_circle
from models.circle import (
    DROPPED,
    OFFERED,
    OPEN,
    PLANNED,
    SENDING,
    SENT,
    Circle,
    CircleSeat,
    circles_of_week,
    members_in,
    seat_of,
    seats_of,
    week_in,
)
from models.introduction import pair
from models.kept_apart import pairs_kept_apart
from models.later import cancel_later
from models.member import Member, get_member
from models.need import Need, text_hash
from models.outbox import OutboxCall, Priority, cancel_calls, last_message
from usecases.availability import show_presence
from usecases.begin_circle import begin, welcome_late
from usecases.circle_letters import hears
from usecases.errors import RefusedError
from usecases.facts import people_of
from usecases.outgoing import Button, Keyboard, message_payload, queue_message, write_to
from usecases.prepare_circles import members_with_a_circle
from usecases.quiet_hours import quiet_until

OPEN_FOR = timedelta(days=7)


def is_being_offered(session: Session) -> bool:
    return week_in(session, SENDING) is not None


def offer_next(session: Session, now: datetime) -> int:
    """Offer one circle of those on their way, its cards in one transaction; how many were done."""
    week = week_in(session, SENDING)
    if week is None:
        return 0
    planned = circles_of_week(session, week.key, PLANNED)
    if not planned:
        week.state = SENT
        return 1
    _offer(session, planned[0], now)
    return 1


def _offer(session: Session, circle: Circle, now: datetime) -> None:
    """A card for each who still fits; with fewer than four there is no circle, and nobody knows."""
    seats = _seats_that_fit(session, circle, now)
    if len(seats) < SMALLEST:
        circle.state = DROPPED
        return
    circle.state = OFFERED
    circle.offered_at = now
    circle.offer_ends_at = now + OPEN_FOR
    yeses = 0
    for seat in seats:
        member = get_member(session, seat.member_id)
        seat.offered_at = now
        # Kept ones alone begin no circle: each was promised that they could still take it back.
        kept = _kept_yes(session, seat) if yeses < SMALLEST - 1 else None
        if kept is not None:
            kept.keeps_yes = False
            seat.answer, seat.answered_at = True, now
            yeses += 1
        heading = "circle-card" if kept is None else "circle-card-kept"
        queue_message(
            session,
            chat_id=member.telegram_id,
            rendered=render_card(session, circle, seat, member, heading),
            language=member.language,
            keyboard=card_keyboard(circle, seat),
            priority=Priority.INTRODUCTION,
            now=now,
            about=about_card(circle.key),
            once=True,
            not_before=quiet_until(member, now),
        )


def _seats_that_fit(session: Session, circle: Circle, now: datetime) -> list[CircleSeat]:
    """Those for whom nothing changed since the plan; of two kept apart meanwhile, the first."""
    seats = seats_of(session, circle.key)
    taken = members_with_a_circle(session)
    people = people_of(session, [get_member(session, seat.member_id) for seat in seats], now)
    apart = pairs_kept_apart(session, people)
    found: list[CircleSeat] = []
    for seat in seats:
        if any(pair(seat.member_id, other.member_id) in apart for other in found):
            continue
        need = session.get(Need, seat.need_id)
        same = need is not None and need.is_visible and text_hash(need.text) == seat.text_hash
        person = people[seat.member_id]
        speaks = circle.language in person.spoken
        if same and speaks and seat.member_id not in taken and not reasons_against_circle(person):
            found.append(seat)
    return found


def _kept_yes(session: Session, seat: CircleSeat) -> CircleSeat | None:
    return session.exec(
        select(CircleSeat).where(
            CircleSeat.member_id == seat.member_id,
            CircleSeat.need_id == seat.need_id,
            CircleSeat.text_hash == seat.text_hash,
            col(CircleSeat.keeps_yes).is_(True),
        )
    ).first()


def about_card(circle_id: int) -> str:
    """How the outbox names the cards of a circle."""
    return f"circle:{circle_id}"


def card_keyboard(circle: Circle, seat: CircleSeat, *, where: str | None = None) -> Keyboard:
    """Yes and no; a yes can be taken back until the circle begins. `where` the card stands comes
    back with the tap."""
    end = f":{where}" if where else ""
    if seat.answer:
        return [[Button("button-circle-take-back", f"circle:{circle.key}:no{end}")]]
    return [
        [Button("button-circle-yes", f"circle:{circle.key}:yes{end}", style="success")],
        [Button("button-circle-no", f"circle:{circle.key}:no{end}")],
    ]


def render_card(
    session: Session, circle: Circle, seat: CircleSeat, member: Member, heading: str
) -> Rendered:
    """What is shared, the language, and what a circle is; of needs only the reader's own."""
    need = session.get(Need, seat.need_id)
    assert need is not None
    language = member.language
    parts = [
        render(language, heading),
        render(language, "circle-card-yours", words=MemberWords(need.text)),
    ]
    if words := shared_words(circle, language):
        parts.append(render(language, "circle-card-words", words=MemberWords(" · ".join(words))))
    parts.append(
        render(language, "circle-card-what", language=language_name(language, circle.language))
    )
    return lines(*parts, separator="\n\n")


def shared_words(circle: Circle, language: str) -> Sequence[str]:
    """In the reader's language, else in the circle's, else in whichever there are."""
    for code in (language, circle.language, *circle.words):
        if words := circle.words.get(code):
            return words
    return ()


def answer_circle(
    session: Session,
    member: Member,
    circle_id: int,
    now: datetime,
    *,
    yes: bool,
    moderators: Collection[int],
    default_language: str,
) -> str:
    """Take a yes or a no; the text id of what the card says from now on.

    A yes can be taken back until the circle begins; whoever said no has said so.

    Raises:
        RefusedError: when it is not theirs to answer, was answered, or the seven days are over.
    """
    circle = session.get(Circle, circle_id, with_for_update=True)
    seat = seat_of(session, circle_id, member.key)
    if circle is None or seat is None or seat.offered_at is None or seat.left_at is not None:
        raise RefusedError("button-old")
    if seat.answer is yes or seat.answer is False:
        raise RefusedError("already-answered")
    is_over = circle.offer_ends_at is None or circle.offer_ends_at <= now
    # It can begin and end within the seven days of the cards.
    if is_over or circle.state not in {OFFERED, OPEN}:
        raise RefusedError("circle-card-over")
    if seat.answer and circle.state == OPEN:
        raise RefusedError("circle-has-begun")
    seat.answer, seat.answered_at = yes, now
    session.flush()
    show_presence(session, member, now)
    if not yes:
        return "circle-declined"
    if circle.state == OPEN:
        welcome_late(session, circle, member, now)
        return "circle-joined-late"
    if len(members_in(session, circle.key)) >= SMALLEST:
        begin(session, circle, now, moderators=moderators, default_language=default_language)
        return "circle-is-complete"
    return "circle-waiting"


def close_offer(session: Session, circle: Circle, now: datetime) -> None:
    """The seven days are over. Who said yes to what did not begin hears so, one text for all."""
    circle.offer_ends_at = None
    close_cards(session, circle, now)
    if circle.state != OFFERED:
        return
    circle.state = DROPPED
    for member in members_in(session, circle.key):
        if hears(member):
            write_to(
                session,
                member,
                now,
                "circle-too-few",
                keyboard=[[Button("button-circle-keep", f"circle:{circle.key}:keep")]],
                about=f"circle-few:{circle.key}",
            )


def close_cards(session: Session, circle: Circle, now: datetime) -> None:
    """Cards without an answer say that their time is over."""
    for seat in seats_of(session, circle.key):
        if seat.offered_at is None or seat.answer is not None:
            continue
        member = get_member(session, seat.member_id)
        cancel_later(session, chat_id=member.telegram_id, about=about_card(circle.key))
        cancel_calls(session, chat_id=member.telegram_id, about=about_card(circle.key))
        message_id = last_message(session, member.telegram_id, about_card(circle.key))
        if message_id is None or member.unreachable_at is not None:
            continue
        payload = message_payload(render_card(session, circle, seat, member, "circle-card-passed"))
        session.add(
            OutboxCall(
                chat_id=member.telegram_id,
                method="editMessageText",
                payload={**payload, "message_id": message_id},
                priority=Priority.INTRODUCTION,
                due_at=now,
            )
        )


def keep_yes(session: Session, member: Member, circle_id: int) -> None:
    """Let the yes to a circle that came to nothing count for the next about the same need.

    Raises:
        RefusedError: when there is no such yes of theirs, or it was kept before.
    """
    circle = session.get(Circle, circle_id)
    seat = seat_of(session, circle_id, member.key)
    if circle is None or seat is None or circle.state != DROPPED or not seat.answer:
        raise RefusedError("button-old")
    if seat.keeps_yes:
        raise RefusedError("already-answered")
    seat.keeps_yes = True

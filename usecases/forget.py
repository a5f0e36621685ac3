"""Forgetting a member: everything that is theirs, everywhere, in one transaction.

What is declared in `usecases/personal_tables.py` is done here, after what is under way with others
has ended kindly. Bytes that the database's files still hold are the eraser's part
(`scheduler/eraser.py`), which begins as soon as this is committed.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import or_, update
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from locales import render
from models.circle_line import CircleLine
from models.conversation import Conversation
from models.experience import Experience
from models.forgotten import Forgotten, Seal, note_forgotten
from models.inbox import InboxUpdate
from models.introduction import (
    INTRODUCED,
    RELAYED,
    UNDER_WAY,
    introductions_of,
)
from models.later import Later, cancel_later
from models.member import Member, get_member
from models.member_key import members_without_key
from models.need import Need, needs_of
from models.outbox import (
    CANCELLED,
    FAILED,
    SENDING,
    SENT,
    TODO,
    UNKNOWN,
    OutboxCall,
    Priority,
    forget_calls,
)
from models.question import Question
from models.relay import Relay, RelayedLine, RelayReport, about_line, open_relays
from models.seal_rows import let_go_of_keys
from usecases.close_introductions import empty_card, withdraw_introduction
from usecases.close_need import withdraw_need
from usecases.end_circle import leave_all_circles
from usecases.end_relay import about_reveal, end_relay
from usecases.nudge import about_nudge
from usecases.outgoing import message_payload
from usecases.peer_card import about_offer
from usecases.personal import Whose
from usecases.personal_tables import FAREWELL, NOBODY, PERSONAL

TELLTALE = 24  # characters of a text by which it is known again in a message on its way
SHORTEST_TELLTALE = 16  # a shorter text may be anybody's: «thank you all»
NEEDS_TOO = ("needs", "services")  # the sections that «delete my needs» reaches


def forget_member(session: Session, member: Member, now: datetime, seal: Seal) -> None:
    """Leave nothing of a member but a number that others' rows point at.

    What was written to them and has not gone out goes out no more: say goodbye afterwards.
    """
    whose = Whose(member.key, member.telegram_id)
    note_forgotten(
        session, seal.of(whose.telegram_id), now, was_blocked=member.blocked_at is not None
    )
    texts = list(_telltales(session, member))
    _end_what_is_under_way(session, member, now)
    _take_back_messages(session, member, texts)
    _take_out_of_reports(session, member)
    under_way = _calls_under_way(session, whose)
    session.flush()
    for personal in PERSONAL:
        personal.erase(session, whose, now)
    let_go_of_keys(session.connection())
    for call in under_way:
        # Sealed anew with the common key: theirs is no more.
        flag_modified(call, "payload")
    session.flush(under_way)
    _let_go_of_what_was_read(session, whose)


def _calls_under_way(session: Session, whose: Whose) -> Sequence[OutboxCall]:
    """What may be in their chat at this moment: it is emptied as soon as it is over."""
    return session.exec(
        select(OutboxCall).where(
            OutboxCall.chat_id == whose.telegram_id,
            col(OutboxCall.state).in_([SENDING, UNKNOWN]),
        )
    ).all()


def forget_needs(session: Session, member: Member, now: datetime) -> int:
    """Delete the words of every need, open or closed, and what was derived of them."""
    whose = Whose(member.key, member.telegram_id)
    needs = [need for need in needs_of(session, member.key) if need.text]
    texts = [need.text[:TELLTALE] for need in needs]
    for need in needs_of(session, member.key, only_open=True):
        for introduction in introductions_of(session, member.key, UNDER_WAY):
            if introduction.need_of(member.key) == need.key:
                withdraw_introduction(session, introduction, now, without=member.key)
        withdraw_need(session, need, now)
    _empty_cards(session, member, now, only_needs=True)
    _take_back_words(session, member, texts)
    session.flush()
    for personal in PERSONAL:
        if personal.section in NEEDS_TOO:
            personal.erase(session, whose, now)
    _let_go_of_what_was_read(session, whose)
    return len(needs)


def say_goodbye(
    session: Session,
    telegram_id: int,
    language: str,
    now: datetime,
    *,
    message_id: int | None,
    query_id: str,
) -> None:
    """The last words, where they tapped; emptied as soon as they arrived."""
    payload = message_payload(render(language, "forget-done"))
    if message_id is not None:
        payload["message_id"] = message_id
    for method, parameters, priority in (
        ("sendMessage" if message_id is None else "editMessageText", payload, Priority.REPLY),
        ("answerCallbackQuery", {"callback_query_id": query_id}, Priority.TAP),
    ):
        session.add(
            OutboxCall(
                chat_id=telegram_id,
                method=method,
                payload=parameters,
                priority=priority,
                about=FAREWELL,
                due_at=now,
            )
        )


def settle_farewells(session: Session) -> bool:
    """Empty what was under way to people who left and is over; whether nothing is left of it."""
    over = (
        col(OutboxCall.about) == FAREWELL,
        or_(
            col(OutboxCall.state).in_([SENT, FAILED, CANCELLED]),
            (col(OutboxCall.state) == UNKNOWN) & col(OutboxCall.check_at).is_(None),
        ),
    )
    session.connection().execute(
        update(OutboxCall).where(*over).values(payload={}, about=None, chat_id=NOBODY, error=None)
    )
    left = select(OutboxCall.id).where(OutboxCall.about == FAREWELL).limit(1)
    return session.exec(left).first() is None


def forget_who_is_listed(
    session: Session, listed: dict[str, Forgotten], now: datetime, seal: Seal
) -> int:
    """In a database from before: forget again who was forgotten since; returns how many.

    Who joined anew after they were forgotten stays.
    """
    count = 0
    for member in session.exec(select(Member).where(col(Member.telegram_id) > 0)).all():
        row = listed.get(seal.of(member.telegram_id))
        if row is not None and member.consented_at < row.at:
            forget_member(session, member, now, seal)
            count += 1
    for row in listed.values():
        session.merge(
            Forgotten(digest=row.digest, at=row.at, was_blocked=row.was_blocked, settled_at=None)
        )
    _say_nothing_again(session, now)
    return count


def forget_who_has_no_key(session: Session, now: datetime, seal: Seal) -> int:
    """In a database from before: those whose key was destroyed since, and whose words can be read
    no more; returns how many."""
    lost = members_without_key(session)
    for member_id in lost:
        forget_member(session, get_member(session, member_id), now, seal)
    if lost:
        _say_nothing_again(session, now)
    return len(lost)


def _say_nothing_again(session: Session, now: datetime) -> None:
    """What this wrote to others was written when it happened."""
    session.connection().execute(
        update(OutboxCall)
        .where(col(OutboxCall.state) == TODO, col(OutboxCall.due_at) == now)
        .values(state=CANCELLED, payload={})
    )


def _end_what_is_under_way(session: Session, member: Member, now: datetime) -> None:
    """Others hear what they always hear when something ends, and no reason."""
    for introduction in introductions_of(session, member.key, UNDER_WAY):
        withdraw_introduction(session, introduction, now, without=member.key)
    _empty_cards(session, member, now)
    for relay in open_relays(session, member.key):
        end_relay(session, relay, now, by=member.key)
    leave_all_circles(session, member, now, named=False)
    for need in needs_of(session, member.key, only_open=True):
        withdraw_need(session, need, now)


def _empty_cards(
    session: Session, member: Member, now: datetime, *, only_needs: bool = False
) -> None:
    """Cards that led nowhere still stand in others' chats, with this member's words."""
    for introduction in introductions_of(session, member.key):
        if only_needs and introduction.need_of(member.key) is None:
            continue
        if introduction.state in {INTRODUCED, RELAYED, *UNDER_WAY}:
            continue
        empty_card(session, introduction, introduction.peer_of(member.key), now)


def _take_back_messages(session: Session, member: Member, texts: list[str]) -> None:
    """What is on its way to others and names this member, or holds their words."""
    abouts = [
        about
        for introduction in introductions_of(session, member.key)
        for about in (
            f"introduction:{introduction.key}",
            f"talked:{introduction.key}",
            about_offer(introduction.key),
            about_nudge(introduction.key),
            f"address:{introduction.key}:{member.key}",
        )
    ]
    for relay_id in _relay_ids(session, member):
        abouts += [about_reveal(relay_id), f"relay:{relay_id}"]
    lines = session.exec(select(RelayedLine.id).where(RelayedLine.author_id == member.key)).all()
    abouts += [about_line(line_id) for line_id in lines if line_id is not None]
    for start in range(0, len(abouts), 500):
        forget_calls(session, abouts[start : start + 500])
    for about in abouts:
        cancel_later(session, about=about)
    _take_back_words(session, member, texts)


def _take_back_words(session: Session, member: Member, texts: list[str]) -> None:
    """Whatever else waits for others and quotes them: a page of /ask, say."""
    if not texts:
        return
    waiting = session.exec(
        select(OutboxCall).where(
            col(OutboxCall.state).in_([TODO, UNKNOWN]),
            OutboxCall.priority != Priority.BROADCAST,
            OutboxCall.chat_id != member.telegram_id,
        )
    ).all()
    for call in waiting:
        if _quotes(call.payload, texts):
            call.state = CANCELLED if call.state == TODO else UNKNOWN
            call.payload, call.check_at = {}, None
    later = session.exec(select(Later).where(Later.chat_id != member.telegram_id)).all()
    for kept in later:
        if _quotes(kept.payload, texts):
            session.delete(kept)


def _quotes(payload: dict[str, object], texts: list[str]) -> bool:
    said = json.dumps(payload, ensure_ascii=False)
    return any(json.dumps(text, ensure_ascii=False)[1:-1] in said for text in texts)


def _telltales(session: Session, member: Member) -> Iterator[str]:
    for column, owner in (
        (Need.text, Need.member_id),
        (Experience.situation, Experience.member_id),
        (Experience.tried, Experience.member_id),
        (Experience.text, Experience.member_id),
        (Question.text, Question.member_id),
        (RelayedLine.text, RelayedLine.author_id),
        (CircleLine.text, CircleLine.member_id),
    ):
        for text in session.exec(select(column).where(owner == member.key)).all():
            if len(text) >= SHORTEST_TELLTALE:
                yield text[:TELLTALE]
    if member.username is not None:
        yield f"@{member.username}"


def _relay_ids(session: Session, member: Member) -> list[int]:
    rows = session.exec(
        select(Relay.id).where(
            or_(col(Relay.low_id) == member.key, col(Relay.high_id) == member.key)
        )
    ).all()
    return [row for row in rows if row is not None]


def _take_out_of_reports(session: Session, member: Member) -> None:
    """The other's lines stay until moderators have looked; this member's go."""
    reports = session.exec(
        select(RelayReport).where(col(RelayReport.relay_id).in_(_relay_ids(session, member)))
    ).all()
    for report in reports:
        is_reporter = report.reporter_id == member.key
        report.lines = [line for line in report.lines if bool(line[3]) != is_reporter]


def _let_go_of_what_was_read(session: Session, whose: Whose) -> None:
    """Objects in this session still show what the rows said before; none may be written back."""
    for known in list(session):
        if isinstance(known, Conversation):
            if known.telegram_id == whose.telegram_id:
                session.expunge(known)
        elif not isinstance(known, InboxUpdate):  # the one being handled is closed by whoever did
            session.expire(known)

"""Telling a member what was found."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from locales import Rendered, render
from models.concern import raised_by
from models.experience import visible_experiences
from models.member import LEAST_CONSENT, Member, get_member
from models.need import Need
from models.outbox import Priority
from models.question import EXPERIENCE, NEED, Found, Question
from usecases.found_cards import nothing_found, page
from usecases.outgoing import Keyboard, queue_message

MOST_EXPERIENCES, MOST_NEEDS = 6, 3  # what others have been through comes first: it answers


def answer_question(
    session: Session, question_id: int, found: Sequence[Found], now: datetime
) -> None:
    """Keep the best of what may be shown, and send its first page; once."""
    question = session.get(Question, question_id)
    if question is None or question.answered_at is not None:
        return
    member = get_member(session, question.member_id)
    experiences = _best(found, EXPERIENCE, _experiences_to_show(session, member, found))
    needs = _best(found, NEED, _needs_to_show(session, member, found))
    chosen = experiences[:MOST_EXPERIENCES] + needs[:MOST_NEEDS]
    question.found_rows = [[entry.kind, entry.id, entry.similarity] for entry in chosen]
    question.answered_at = now
    _tell(
        session,
        member,
        *(page(session, question, member, 0) if chosen else nothing_found(question, member)),
        now=now,
    )


def ask_for_patience(session: Session, question_id: int, now: datetime, *, is_waking: bool) -> None:
    """Say once that it takes a moment; `is_waking`: because the model is still being loaded."""
    question = session.get(Question, question_id)
    if question is None or question.answered_at is not None or question.waits_since is not None:
        return
    question.waits_since = now
    member = get_member(session, question.member_id)
    _tell(
        session,
        member,
        render(member.language, "ask-waking" if is_waking else "ask-looking"),
        now=now,
    )


def _tell(
    session: Session,
    member: Member,
    rendered: Rendered,
    keyboard: Keyboard | None = None,
    *,
    now: datetime,
) -> None:
    if member.unreachable_at is not None or member.blocked_at is not None:
        return
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=rendered,
        language=member.language,
        keyboard=keyboard,
        priority=Priority.REPLY,
        now=now,
    )


def _best(found: Sequence[Found], kind: str, allowed: set[int]) -> list[Found]:
    entries = [entry for entry in found if entry.kind == kind and entry.id in allowed]
    return sorted(entries, key=lambda entry: (-entry.similarity, entry.id))


def _experiences_to_show(session: Session, member: Member, found: Sequence[Found]) -> set[int]:
    ids = [entry.id for entry in found if entry.kind == EXPERIENCE]
    return {
        experience.key
        for experience, author in visible_experiences(session, ids)
        # Without a word of what helped there is nothing to read: the author would only talk.
        if author.key != member.key and experience.text
    } - raised_by(session, member.key, EXPERIENCE)


def _needs_to_show(session: Session, member: Member, found: Sequence[Found]) -> set[int]:
    ids = [entry.id for entry in found if entry.kind == NEED]
    rows = session.exec(
        select(Need)
        .join(Member, col(Member.id) == col(Need.member_id))
        .where(
            col(Need.id).in_(ids),
            Need.member_id != member.key,
            col(Member.blocked_at).is_(None),
            Member.consent_version >= LEAST_CONSENT,
            col(Member.shows_needs).is_(True),
        )
    ).all()
    return {need.key for need in rows if need.is_visible} - raised_by(session, member.key, NEED)

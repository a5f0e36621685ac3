"""Asking how it goes: after an introduction, and every three weeks for an open need."""

from datetime import datetime

from sqlmodel import Session, select

from locales import MemberWords
from models.check_in import ANSWERS, SOLVED, STUCK, CheckIn
from models.introduction import Contact, Introduction, who_is_in_touch
from models.member import Member, get_member
from models.need import OPEN, Need
from usecases.close_need import solve_need
from usecases.errors import RefusedError
from usecases.outgoing import Button, write_to
from usecases.share_need import CHECK_IN_EVERY

TALKED = ("yes", "planned", "no")


def ask_whether_they_talked(session: Session, introduction: Introduction, now: datetime) -> None:
    """Ask both, once."""
    introduction.check_in_at = None
    in_touch = who_is_in_touch(session, introduction.key)
    for member_id in (introduction.low_id, introduction.high_id):
        member = get_member(session, member_id)
        peer = get_member(session, introduction.peer_of(member_id))
        write_to(
            session,
            member,
            now,
            "talked-ask-in-touch" if member_id in in_touch else "talked-ask",
            keyboard=[
                [Button(f"button-talked-{answer}", f"talked:{introduction.key}:{answer}")]
                for answer in TALKED
            ],
            about=f"talked:{introduction.key}",
            name=MemberWords(peer.first_name),
        )


def answer_whether_they_talked(
    session: Session, member: Member, introduction_id: int, answer: str, now: datetime
) -> None:
    """Keep the first answer.

    Raises:
        RefusedError: when the introduction is not theirs, or was answered before.
    """
    introduction = session.get(Introduction, introduction_id)
    if introduction is None or not introduction.concerns(member.key) or answer not in TALKED:
        raise RefusedError("button-old")
    if introduction.introduced_at is None:
        raise RefusedError("button-old")
    known = session.exec(
        select(Contact).where(
            Contact.introduction_id == introduction_id, Contact.member_id == member.key
        )
    ).first()
    if known is not None:
        raise RefusedError("already-answered")
    session.add(
        Contact(
            introduction_id=introduction_id, member_id=member.key, answer=answer, answered_at=now
        )
    )


def ask_how_it_is(session: Session, need: Need, now: datetime) -> None:
    """Ask how a need stands; whoever is away is asked three weeks later."""
    need.next_check_in_at = now + CHECK_IN_EVERY
    member = get_member(session, need.member_id)
    if not member.is_available:
        return
    check_in = CheckIn(need_id=need.key, asked_at=now)
    session.add(check_in)
    session.flush()
    write_to(
        session,
        member,
        now,
        "how-ask",
        keyboard=[[Button(f"button-how-{a}", f"how:{check_in.key}:{a}")] for a in ANSWERS],
        about=f"how:{check_in.key}",
        words=MemberWords(need.text),
    )


def answer_how_it_is(
    session: Session, member: Member, check_in_id: int, answer: str, now: datetime
) -> Need:
    """Keep the answer; solved closes the need, stuck has peers looked for again.

    Raises:
        RefusedError: when the need is not theirs, is closed, or was answered before.
    """
    check_in = session.get(CheckIn, check_in_id)
    if check_in is None or answer not in ANSWERS:
        raise RefusedError("button-old")
    need = session.get(Need, check_in.need_id)
    if need is None or need.member_id != member.key:
        raise RefusedError("button-old")
    if check_in.answer is not None:
        raise RefusedError("already-answered")
    if need.state != OPEN:
        raise RefusedError("need-closed")
    check_in.answer = answer
    check_in.answered_at = now
    if answer == SOLVED:
        solve_need(session, need, now)
    elif answer == STUCK:
        need.matched_at = None
    return need

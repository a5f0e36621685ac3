"""An experience helped: its reader says so once, and its author hears of it, at most weekly."""

from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, func, select

from locales import MemberWords
from models.experience import Experience
from models.helped import Helped, Thanks, has_helped, untold_helped
from models.member import Member, get_member
from usecases.errors import RefusedError
from usecases.outgoing import write_to
from usecases.tell_moderators import FEWEST_TOLD
from usecases.words import shortened

# What comes at once would tell the author who was reading, and a second reader would come late.
GATHERED_FOR = timedelta(days=1)
AT_MOST_EVERY = timedelta(weeks=1)
SHOWN = 120  # characters of the situation


def say_it_helped(session: Session, reader: Member, experience: Experience, now: datetime) -> None:
    """Note it, and when its author hears.

    Raises:
        RefusedError: for one's own, or a second time.
    """
    if experience.member_id == reader.key or not experience.is_visible:
        raise RefusedError("button-old")
    if has_helped(session, experience.key, reader.key):
        raise RefusedError("already-answered")
    session.add(Helped(experience_id=experience.key, member_id=reader.key, at=now))
    thanks = session.get(Thanks, experience.member_id)
    if thanks is None:
        thanks = Thanks(member_id=experience.member_id)
        session.add(thanks)
    if thanks.due_at is None:
        thanks.due_at = now + GATHERED_FOR
        if thanks.last_at is not None:
            thanks.due_at = max(thanks.due_at, thanks.last_at + AT_MOST_EVERY)


def thank_author(session: Session, thanks: Thanks, now: datetime) -> None:
    """Tell an author which of theirs helped last; nobody hears whom, nor of fewer than five.

    Who is away hears when they are back.
    """
    author = get_member(session, thanks.member_id)
    if not author.is_available:
        thanks.due_at = now + GATHERED_FOR
        return
    untold = untold_helped(session, author.key)
    thanks.due_at = None
    if not untold or not author.allows_unasked:
        return
    for helped, _ in untold:
        helped.told_at = now
    thanks.last_at = now
    _, newest = untold[-1]
    readers = _readers(session, author) // FEWEST_TOLD * FEWEST_TOLD
    tell = partial(
        write_to,
        session,
        author,
        now,
        about=f"thanks:{author.key}",
        words=MemberWords(shortened(newest.situation, SHOWN)),
    )
    if readers:
        tell("thanks-helped-many", count=readers)
    else:
        tell("thanks-helped")


def _readers(session: Session, author: Member) -> int:
    """How often anything of theirs was said to help."""
    return session.exec(
        select(func.count(col(Helped.id)))
        .join(Experience, col(Experience.id) == col(Helped.experience_id))
        .where(Experience.member_id == author.key)
    ).one()

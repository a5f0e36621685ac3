"""From where a member tapped «report» to what they mean; only what they were shown is found."""

from sqlmodel import Session

from models.case import EXPERIENCE, MEMBER, NEED
from models.experience import Experience
from models.introduction import INTRODUCED, Introduction, offer_to
from models.member import Member, get_member
from models.question import find_question_of
from usecases.errors import RefusedError
from usecases.found_cards import find_entry
from usecases.raise_concern import Reported

# where, and how many ids name the thing there
PLACES = {"card": 1, "met": 1, "ask": 2}


def find_reported(session: Session, member: Member, place: str, ids: list[int]) -> Reported:
    """What stands on a card, in an introduction or on a page of /ask.

    Raises:
        RefusedError: when this member was not shown it, or it is gone.
    """
    if place == "ask":
        return _found(session, member, *ids)
    introduction = shown_introduction(session, member, place, ids[0])
    author = get_member(session, introduction.peer_of(member.key))
    if place == "met":
        return Reported(MEMBER, author.key, author)
    if introduction.experience_id is not None:
        experience = session.get(Experience, introduction.experience_id)
        if experience is not None and experience.member_id == author.key:
            return Reported(EXPERIENCE, experience.key, author, introduction.key)
    need_id = introduction.need_of(author.key)
    if need_id is not None:
        return Reported(NEED, need_id, author, introduction.key)
    # They asked for a talk, and a question is nobody else's to see.
    return Reported(MEMBER, author.key, author, introduction.key)


def shown_introduction(
    session: Session, member: Member, place: str, introduction_id: int
) -> Introduction:
    """An introduction that a member has a card of, or that was made.

    Raises:
        RefusedError: for any other.
    """
    introduction = session.get(Introduction, introduction_id)
    if introduction is None or not introduction.concerns(member.key):
        raise RefusedError("button-old")
    if place == "met":
        shown = introduction.state == INTRODUCED
    else:
        shown = offer_to(session, introduction_id, member.key) is not None
    if not shown:
        raise RefusedError("button-old")
    return introduction


def _found(session: Session, member: Member, question_id: int, place: int) -> Reported:
    question = find_question_of(session, member.key, question_id)
    if question is None or not 0 <= place < len(question.found):
        raise RefusedError("button-old")
    entry = find_entry(session, question.found[place], member)
    if entry is None:
        raise RefusedError("ask-gone")
    what, author = entry
    return Reported(EXPERIENCE if isinstance(what, Experience) else NEED, what.key, author)

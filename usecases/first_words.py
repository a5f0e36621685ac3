"""Two questions to begin a talk with, chosen from what the two told each other.

Nobody writes them anew: they are patterns, chosen by facts that both texts give. So they quote
nothing, and the same two get the same questions every time.
"""

from sqlmodel import Session

from locales import Rendered, lines, render
from matching.opening import Asks, asks, shared_subjects
from models.experience import Experience
from models.introduction import Introduction
from models.member import Member, get_member
from models.need import Need
from models.question import Question


def render_questions(session: Session, introduction: Introduction, viewer: Member) -> Rendered:
    """What `viewer` might ask, under a heading."""
    return lines(
        render(viewer.language, "opening-heading"),
        *(
            render(viewer.language, f"opening-{name}")
            for name in first_questions(session, introduction, viewer)
        ),
    )


def first_questions(
    session: Session, introduction: Introduction, viewer: Member
) -> tuple[str, str]:
    """The names of two questions: what the other one brings, and what the two have in common."""
    peer = get_member(session, introduction.peer_of(viewer.key))
    theirs = words_of(session, introduction, peer)
    return (
        _about_theirs(session, introduction, peer, theirs),
        _in_common(introduction, viewer, peer, words_of(session, introduction, viewer), theirs),
    )


def _about_theirs(session: Session, introduction: Introduction, peer: Member, theirs: str) -> str:
    experience = _experience(session, introduction)
    if experience is None:
        return {
            Asks.WHETHER: "whether",
            Asks.WHO: "who",
            Asks.HOW: "how",
            Asks.NOTHING: "what",
        }[asks(theirs)]
    if experience.member_id != peer.key:
        return "in-it"
    if experience.text:
        return "been-helped"
    return "been-tried" if experience.tried else "been"


def _in_common(
    introduction: Introduction, viewer: Member, peer: Member, mine: str, theirs: str
) -> str:
    subjects = shared_subjects(mine, theirs)
    if subjects:
        return str(subjects[0])
    if viewer.sector is None or peer.sector is None:
        return "wish"
    same = any(reason["kind"] == "sector" for reason in introduction.reasons)
    return "same-sector" if same else "other-sector"


def words_of(session: Session, introduction: Introduction, member: Member) -> str:
    """What a member brought to the introduction, as its card showed it."""
    experience = _experience(session, introduction)
    if experience is not None and experience.member_id == member.key:
        return " ".join((experience.situation, experience.tried, experience.text))
    need_id = introduction.need_of(member.key)
    if need_id is not None:
        need = session.get(Need, need_id)
        return need.text if need is not None else ""
    question = session.get(Question, introduction.question_id)
    return question.text if question is not None else ""


def _experience(session: Session, introduction: Introduction) -> Experience | None:
    if introduction.experience_id is None:
        return None
    return session.get(Experience, introduction.experience_id)

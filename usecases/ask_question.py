"""Asking what others have been through."""

from datetime import datetime

from sqlmodel import Session

from locales.inert import inert, units
from models.member import Member
from models.question import Question
from usecases.errors import RefusedError

SHORTEST, LONGEST = 3, 300  # characters


def ask_question(session: Session, member: Member, text: str, now: datetime) -> Question:
    """Store a question. Its answer comes later, after the commit.

    Raises:
        RefusedError: when it is too short or too long.
    """
    text = inert(text)
    if not SHORTEST <= units(text) <= LONGEST:
        raise RefusedError("ask-length")
    question = Question(member_id=member.key, text=text, language=member.language, asked_at=now)
    session.add(question)
    session.flush()
    return question

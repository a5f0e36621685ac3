"""Keeping what helped."""

from datetime import datetime

from sqlmodel import Session, select

from locales.inert import inert
from models.experience import Experience
from models.member import Member
from models.need import SOLVED, Need
from usecases.errors import RefusedError

SHORTEST, LONGEST = 5, 1000  # characters


def share_experience(
    session: Session, member: Member, need: Need, text: str, now: datetime
) -> Experience:
    """Store what helped; told a second time it replaces the first.

    Raises:
        RefusedError: when the need is not solved or the text is too short or long.
    """
    if need.state != SOLVED or need.member_id != member.key:
        raise RefusedError("button-old")
    text = inert(text)
    if not SHORTEST <= len(text) <= LONGEST:
        raise RefusedError("experience-length")
    experience = session.exec(select(Experience).where(Experience.need_id == need.key)).first()
    if experience is None:
        experience = Experience(
            need_id=need.key,
            member_id=member.key,
            text=text,
            language=member.language,
            told_at=now,
        )
    experience.text = text
    experience.told_at = now
    session.add(experience)
    return experience

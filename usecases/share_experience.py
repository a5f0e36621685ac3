"""Sharing what one has been through, and changing or deleting it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from locales.inert import inert, units
from models.case import EXPERIENCE
from models.experience import Experience
from models.experience_vector import drop_experience_vector
from models.introduction import introductions_about_experience
from models.member import Member
from models.need import LONGEST, SHORTEST, SOLVED, Need
from usecases.close_introductions import withdraw_introduction
from usecases.errors import RefusedError
from usecases.hold_campaigns import hold_if_it_goes_round
from usecases.open_case import review_if_wanted

SITUATION, TRIED, TEXT = "situation", "tried", "text"
PARTS = (SITUATION, TRIED, TEXT)
FEWEST = 5  # characters of what was tried and what helped; a situation is as long as a need


@dataclass(frozen=True)
class Story:
    """An experience before it is shared. `need_id`: the solved need it began with, if any."""

    situation: str
    tried: str = ""
    text: str = ""
    need_id: int | None = None


def checked_part(part: str, text: str) -> str:
    """One of the three texts as it will be kept.

    Raises:
        RefusedError: when it is too short or too long.
    """
    text = inert(text)
    if part == SITUATION and len(text) < SHORTEST:
        raise RefusedError("experience-too-short")
    if not FEWEST <= units(text) <= LONGEST:
        raise RefusedError("experience-length")
    return text


def share_experience(
    session: Session, member: Member, story: Story, now: datetime, *, would_talk: bool
) -> Experience:
    """Store it; told a second time about the same need, it replaces the first.

    Raises:
        RefusedError: when the need is not theirs or not solved, or a text does not do.
    """
    experience: Experience | None = None
    if story.need_id is not None:
        need = session.get(Need, story.need_id)
        if need is None or need.state != SOLVED or need.member_id != member.key:
            raise RefusedError("button-old")
        experience = session.exec(
            select(Experience).where(Experience.need_id == story.need_id)
        ).first()
    if experience is None:
        experience = Experience(
            need_id=story.need_id, member_id=member.key, text="", language="", told_at=now
        )
    experience.situation = checked_part(SITUATION, story.situation)
    experience.tried = checked_part(TRIED, story.tried) if story.tried else ""
    experience.text = checked_part(TEXT, story.text) if story.text else ""
    experience.language = member.language
    experience.told_at = now
    experience.would_talk = would_talk
    experience.withdrawn_at = None
    experience.elsewhere_since = None  # that was a yes to other words
    session.add(experience)
    session.flush()
    drop_experience_vector(session, experience.key)
    review_if_wanted(session, EXPERIENCE, experience.key, member.key, now)
    hold_if_it_goes_round(session, experience, now)
    return experience


def change_part(
    session: Session, experience: Experience, part: str, text: str, now: datetime
) -> None:
    """Give one of the three texts other words; nothing tried may be said with an empty one.

    Raises:
        RefusedError: when the text does not do.
    """
    assert part in PARTS
    setattr(experience, part, "" if part == TRIED and not text else checked_part(part, text))
    if part == SITUATION:
        drop_experience_vector(session, experience.key)
        close_introductions_about_experience(session, experience, now)
    review_if_wanted(session, EXPERIENCE, experience.key, experience.member_id, now)
    hold_if_it_goes_round(session, experience, now)


def set_would_talk(
    session: Session, experience: Experience, now: datetime, *, would_talk: bool
) -> None:
    """Whether its author may be asked for a talk; a card that waits closes with a no."""
    if experience.would_talk and not would_talk:
        close_introductions_about_experience(session, experience, now)
    experience.would_talk = would_talk


def delete_experience(session: Session, experience: Experience, now: datetime) -> None:
    """Forget its words, and close what is under way about it."""
    close_introductions_about_experience(session, experience, now)
    drop_experience_vector(session, experience.key)
    experience.withdrawn_at = now
    experience.situation = experience.tried = experience.text = ""
    experience.would_talk = False
    experience.elsewhere_since = None


def close_introductions_about_experience(
    session: Session, experience: Experience, now: datetime
) -> None:
    for introduction in introductions_about_experience(session, experience.key):
        withdraw_introduction(session, introduction, now)

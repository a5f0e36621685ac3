"""What a member says of the services they were shown: answered, partly, no, and what is missing."""

from datetime import datetime

from sqlmodel import Session

from locales.inert import inert, units
from models.answer import UNKNOWN, VERDICTS, NeedAnswer
from models.member import Member
from models.need import Need, find_need_of, text_hash
from usecases.availability import show_presence
from usecases.errors import RefusedError

SHORTEST, LONGEST = 3, 500  # characters of what is missing


def asked_answer(session: Session, member: Member, need_id: int) -> tuple[Need, NeedAnswer]:
    """The question this member was asked about a need of theirs, in its present words.

    Raises:
        RefusedError: when there is none.
    """
    need = find_need_of(session, member.key, need_id)
    answer = session.get(NeedAnswer, need_id) if need is not None else None
    if need is None or answer is None or answer.asked_at is None:
        raise RefusedError("button-old")
    if answer.text_hash != text_hash(need.text):
        raise RefusedError("button-old")
    return need, answer


def say_whether(
    session: Session, member: Member, answer: NeedAnswer, verdict: str, now: datetime
) -> None:
    """Keep the verdict.

    Raises:
        RefusedError: for one that does not exist, and where one was given before.
    """
    if verdict not in VERDICTS:
        raise RefusedError("button-old")
    if answer.verdict != UNKNOWN:
        raise RefusedError("already-answered")
    answer.verdict = verdict
    answer.answered_at = now
    show_presence(session, member, now)


def take_back(answer: NeedAnswer) -> None:
    """Let the member answer anew; what they said was missing goes too."""
    answer.verdict = UNKNOWN
    answer.missing = None
    answer.answered_at = None


def say_what_is_missing(answer: NeedAnswer, text: str) -> None:
    """Keep the member's words.

    Raises:
        RefusedError: when they are too short or long, or it was answered otherwise meanwhile.
    """
    if answer.verdict not in {"partly", "no"}:
        raise RefusedError("already-answered")
    text = inert(text)
    if not SHORTEST <= units(text) <= LONGEST:
        raise RefusedError("missing-length")
    answer.missing = text

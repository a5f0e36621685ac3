"""A link or a text that goes round is kept from others until a moderator has looked."""

import hashlib
from datetime import datetime, timedelta

from sqlmodel import Session

from models.case import EXPERIENCE, NEED, REVIEW
from models.experience import Experience
from models.need import Need
from models.repeated import forget_marks, note_marks
from usecases.contact_details import EMAIL, LINK, PHONE, USERNAME, details_in
from usecases.note_action import BOT, note_action
from usecases.open_case import open_case
from usecases.withhold import withhold

ENOUGH = 3  # things with the same in them: two may be a member who tells it better
REMEMBERED = timedelta(days=30)
_LEADS_AWAY = {LINK, EMAIL, USERNAME, PHONE}


def hold_if_it_goes_round(session: Session, what: Need | Experience, now: datetime) -> bool:
    """Whether it is held. Whose the others are does not matter, nor is anybody told."""
    is_need = isinstance(what, Need)
    kind = NEED if is_need else EXPERIENCE
    texts = [what.text] if isinstance(what, Need) else [what.situation, what.tried, what.text]
    forget_marks(session, now - REMEMBERED)
    count = note_marks(
        session, kind, what.key, marks_of(texts, what.member_id), member_id=what.member_id, now=now
    )
    if count < ENOUGH or not withhold(session, what, now):
        return False
    case = open_case(session, REVIEW, kind, what.key, member_id=what.member_id, now=now)
    case.paused_at = now
    note_action(session, BOT, "case-held", now, subject_id=case.key)
    return True


def marks_of(texts: list[str], member_id: int) -> set[str]:
    """Hashes of whatever leads away from here, whoever wrote it, and of the words without spaces
    and capitals: of one member alone, as several may well say the same in the same few words."""
    whole = "".join("".join(texts).casefold().split())
    marks = {_hash(f"text:{member_id}:{whole}")}
    for text in texts:
        for detail in details_in(text):
            if detail.kind in _LEADS_AWAY:
                marks.add(
                    _hash(f"{detail.kind}:{_plain(detail.kind, text[detail.start : detail.end])}")
                )
    return marks


def _plain(kind: str, detail: str) -> str:
    """However it is written: a link by its host, a number by its last digits."""
    if kind == PHONE:
        return "".join(character for character in detail if character.isdigit())[-8:]
    if kind == LINK:
        host = detail.casefold().split("://")[-1].removeprefix("www.")
        # What comes after a host that many share tells one from another.
        return host.rstrip("/") if host.startswith(("t.me/", "wa.me/")) else host.split("/")[0]
    return detail.casefold()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]

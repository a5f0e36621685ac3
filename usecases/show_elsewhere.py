"""Experiences in other chats: their author's consent, and what a member may show there."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlmodel import Session

from locales import Rendered, lines, plain, render
from models.concern import raised_by
from models.experience import Experience, experiences_for_elsewhere
from models.member import Member
from models.question import EXPERIENCE
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.peer_card import experience_parts
from usecases.words import shortened

MOST = 5  # Telegram shows them above the keyboard, of which a phone has little
SHOWN_TITLE, SHOWN_HELPED = 60, 120  # characters
LONGEST = 4096  # UTF-16 units of a message


@dataclass(frozen=True)
class Choice:
    """One thing to choose from, and the message that it becomes."""

    key: int
    title: str
    description: str
    message: Rendered


def allow_elsewhere(
    session: Session, experience: Experience, now: datetime, *, allowed: bool
) -> None:
    """Its author's yes or no. What was shown already stays where it is: nobody can fetch it back.

    Raises:
        RefusedError: for a yes to one without a word of what helped.
    """
    if allowed and not experience.text:
        raise RefusedError("elsewhere-nothing-to-read")
    experience.elsewhere_since = (experience.elsewhere_since or now) if allowed else None
    session.flush()


def may_look(member: Member | None) -> bool:
    """Whether somebody who types behind the bot's name is answered."""
    return member is not None and member.consents and member.blocked_at is None


def choices(
    session: Session, viewer: Member, near: Sequence[tuple[int, float]] | None
) -> list[Choice]:
    """What may be shown elsewhere, of those that are near in meaning, best first; where nothing
    was asked (None), the newest, those in the viewer's language before others.

    No name, no address and no fact about the author goes along; what the viewer reported is gone
    for them here too.
    """
    raised = raised_by(session, viewer.key, EXPERIENCE)
    found = {
        experience.key: experience
        for experience in experiences_for_elsewhere(
            session, None if near is None else [id_ for id_, _ in near]
        )
        if experience.key not in raised and experience.text
    }
    order: Collection[int] = (
        sorted(found, key=lambda key: (found[key].language != viewer.language, -key))
        if near is None
        else [id_ for id_, _ in near if id_ in found]
    )
    shown = (_choice(viewer.language, found[key]) for key in order)
    fitting = (one for one in shown if len(one.message.text.encode("utf-16-le")) // 2 <= LONGEST)
    return list(islice(fitting, MOST))


def _choice(language: str, experience: Experience) -> Choice:
    situation = without_addresses(experience.situation) or plain(language, "elsewhere-untitled")
    return Choice(
        experience.key,
        shortened(situation, SHOWN_TITLE),
        shortened(without_addresses(experience.text), SHOWN_HELPED),
        lines(
            render(language, "elsewhere-heading"),
            *experience_parts(language, experience),
            separator="\n\n",
        ),
    )

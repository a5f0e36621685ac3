"""Writing to the moderators about a round; counts of people that are small are not told."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from sqlmodel import Session

from locales import Rendered, lines, render
from models.member import find_member
from models.outbox import Priority
from models.role import Role
from usecases.grant_role import people_with
from usecases.outgoing import Keyboard, queue_message

FEWEST_TOLD = 5


def at_least_five(count: int) -> int:
    """A count as it may be told: 0 stands for «fewer than five», none included."""
    return count if count >= FEWEST_TOLD else 0


def about_round(round_id: int) -> str:
    """How the outbox names the preview of a round."""
    return f"round:{round_id}"


def tell_moderators(
    session: Session,
    moderators: Collection[int],
    default_language: str,
    text_ids: Sequence[str],
    now: datetime,
    *,
    keyboard: Keyboard | None = None,
    about: str | None = None,
    without: Collection[int] = (),
    **counts: int,
) -> None:
    """Write to each in their language, the texts under one another; as `write_to_moderators`."""
    write_to_moderators(
        session,
        moderators,
        default_language,
        lambda language: lines(
            *(render(language, text_id, **counts) for text_id in text_ids), separator="\n\n"
        ),
        now,
        keyboard=keyboard,
        about=about,
        without=without,
    )


def write_to_moderators(
    session: Session,
    moderators: Collection[int],
    default_language: str,
    compose: Callable[[str], Rendered],
    now: datetime,
    *,
    keyboard: Keyboard | None = None,
    about: str | None = None,
    without: Collection[int] = (),
) -> None:
    """Write to each what `compose` makes of their language.

    `moderators` are those of the settings; those with the role in the database hear it too, but for
    those `without` whom it is to be.
    """
    for telegram_id in sorted(people_with(session, Role.MODERATOR, moderators) - {*without}):
        member = find_member(session, telegram_id)
        language = member.language if member is not None else default_language
        queue_message(
            session,
            chat_id=telegram_id,
            rendered=compose(language),
            language=language,
            keyboard=keyboard,
            priority=Priority.REPLY,
            now=now,
            about=about,
            once=True,
        )

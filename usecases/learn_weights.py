"""Learning weights: when it is wanted, what it needs to know, and what becomes of a lesson."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from matching.learning import FEWEST, Lesson, Outcome
from matching.scoring import Weights
from models.moment import forget_time, last_time, note_time
from models.weights import (
    CANDIDATE,
    NO_BETTER,
    WeightsVersion,
    last_version,
    version_in_use,
    weights_in_use,
)
from usecases.outcomes import settled_outcomes
from usecases.outgoing import Button
from usecases.switch_weights import lapse_candidates
from usecases.tell_moderators import write_to_moderators
from usecases.weights_in_words import proposal

WANTED = "lesson wanted"
LEARNED = "lesson learned"
APART = timedelta(days=3)  # a bot that was off on Monday morning makes it up that day
# Fewer new outcomes change little; and counts that are told lie further apart than anybody's card.
ENOUGH_NEW = 25


@dataclass(frozen=True)
class LessonFacts:
    """`compared_with`: the version in use, None for the defaults."""

    outcomes: Sequence[Outcome]
    in_use: Weights
    compared_with: int | None
    is_worth_it: bool


def want_weekly_lesson(session: Session, now: datetime) -> None:
    last = last_time(session, LEARNED)
    if last is None or last < now - APART:
        note_time(session, WANTED, now)


def facts_for_lesson(session: Session) -> LessonFacts:
    outcomes = settled_outcomes(session)
    last, in_use = last_version(session), version_in_use(session)
    since = last.outcomes + ENOUGH_NEW if last is not None else 0
    return LessonFacts(
        outcomes,
        weights_in_use(session),
        in_use.key if in_use is not None else None,
        len(outcomes) >= max(FEWEST, since),
    )


def keep_lesson(
    session: Session,
    lesson: Lesson | None,
    compared_with: int | None,
    now: datetime,
    *,
    moderators: Collection[int],
    default_language: str,
) -> WeightsVersion | None:
    """Store what was learned, if anything was, and ask the moderators about it where it is better.

    Nothing is kept when a moderator switched meanwhile: it was compared with something else. The
    lesson then stays wanted.
    """
    in_use = version_in_use(session)
    if (in_use.key if in_use is not None else None) != compared_with:
        return None
    forget_time(session, WANTED)
    note_time(session, LEARNED, now)
    if lesson is None:
        return None
    version = WeightsVersion(
        state=CANDIDATE if lesson.is_better else NO_BETTER,
        weights=asdict(lesson.weights),
        outcomes=lesson.outcomes,
        figures={
            name: asdict(figures)
            for name, figures in (
                ("learned", lesson.learned),
                ("in_use", lesson.in_use),
                ("defaults", lesson.defaults),
            )
        },
        compared_with=compared_with,
        made_at=now,
    )
    before = weights_in_use(session)
    if lesson.is_better:
        lapse_candidates(session)
    session.add(version)
    session.flush()
    if lesson.is_better:
        write_to_moderators(
            session,
            moderators,
            default_language,
            lambda language: proposal(language, version, before),
            now,
            keyboard=[
                [Button("button-weights-use", f"weights:take:{version.key}", style="success")],
                [Button("button-weights-keep", f"weights:keep:{version.key}")],
            ],
            about=f"weights:{version.key}",
        )
    return version

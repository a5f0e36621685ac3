"""Which weights are in use: a moderator takes a candidate, keeps what there is, or goes back."""

from datetime import datetime

from sqlmodel import Session, select

from models.weights import (
    CANDIDATE,
    IN_USE,
    LAPSED,
    RETIRED,
    TURNED_DOWN,
    WeightsVersion,
    version_in_use,
)
from usecases.errors import RefusedError
from usecases.note_action import note_action

BEGINNING = 0  # the number of the defaults, which are no row
# What foretold no better was never proposed, and is not gone back to.
CAN_BE_USED = (RETIRED, TURNED_DOWN, LAPSED)


def number_in_use(session: Session) -> int:
    version = version_in_use(session)
    return version.key if version is not None else BEGINNING


def decide_candidate(
    session: Session, version_id: int, now: datetime, *, actor: int, use: bool
) -> None:
    """One moderator's one tap on a proposal.

    Raises:
        RefusedError: when it was decided before, or overtaken.
    """
    version = _locked(session, version_id)
    if version.state != CANDIDATE:
        raise RefusedError("weights-settled")
    if use:
        _put_in_use(session, version, now, actor)
        return
    version.state = TURNED_DOWN
    version.decided_at, version.decided_by = now, actor
    note_action(session, actor, "weights-kept", now, subject_id=version.key)


def switch_weights(session: Session, number: int, seen: int, now: datetime, *, actor: int) -> None:
    """Go back to an earlier version or to the beginning; `seen` was in use when this was asked.

    Raises:
        RefusedError: when something else is in use by now, or there is nothing to go back to.
    """
    if number_in_use(session) != seen or number == seen:
        raise RefusedError("weights-switched")
    if number == BEGINNING:
        _retire(session)
        note_action(session, actor, "weights-beginning", now)
        return
    version = _locked(session, number)
    if version.state not in CAN_BE_USED:
        raise RefusedError("button-old")
    _put_in_use(session, version, now, actor)


def lapse_candidates(session: Session) -> None:
    """A proposal stands only beside what it was compared with."""
    for version in session.exec(
        select(WeightsVersion).where(WeightsVersion.state == CANDIDATE)
    ).all():
        version.state = LAPSED
    session.flush()


def _put_in_use(session: Session, version: WeightsVersion, now: datetime, actor: int) -> None:
    _retire(session)
    version.state = IN_USE
    version.decided_at, version.decided_by = now, actor
    note_action(session, actor, "weights-used", now, subject_id=version.key)


def _retire(session: Session) -> None:
    """Make room: there is never more than one in use, and no proposal beside it."""
    if (version := version_in_use(session)) is not None:
        version.state = RETIRED
    lapse_candidates(session)


def _locked(session: Session, version_id: int) -> WeightsVersion:
    """Held until the transaction ends, so that of two taps at once the second sees the first."""
    version = session.get(WeightsVersion, version_id, with_for_update=True)
    if version is None:
        raise RefusedError("button-old")
    return version

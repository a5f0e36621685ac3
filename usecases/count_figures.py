"""Counting members for the cooperative's figures; what comes out is not told before it went
through `reports.disclosure`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, col, or_, select

from models.answer import ANSWERED, UNKNOWN, NeedAnswer
from models.check_in import CheckIn
from models.experience import Experience
from models.introduction import Contact, Introduction, Offer
from models.member import LEAST_CONSENT, Member
from models.need import SOLVED, Need
from models.question import Question
from models.theme import ThemeNeed
from reports.figures import DIMENSIONS, FEWEST_WAITS, HAPPENED, wait_band

SECONDS_A_DAY = 86_400
TALKED = "yes"  # of a Contact


@dataclass
class Happened:
    """Ids of the members each thing happened to, by the names of `reports.figures.HAPPENED`, and
    for each who met somebody the days since they told what they need."""

    members: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    waits: dict[int, float] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        return {name: len(self.members[name]) for name in HAPPENED}

    def half_waited(self, met: int) -> int | None:
        """A `wait_band`, where enough are told to have met (`met`)."""
        return wait_band(list(self.waits.values())) if met >= FEWEST_WAITS else None


def what_happened(session: Session, begin: datetime, end: datetime) -> Happened:
    """From a moment on, and before another. A member counts once; needs that are hidden never."""

    def within(moment: Any) -> ColumnElement[bool]:
        return and_(col(moment) >= begin, col(moment) < end)

    found = Happened()
    members = found.members
    visible = col(Need.hidden_at).is_(None)
    yes = Contact.answer == TALKED
    solved = Need.state == SOLVED
    for name, query in (
        ("told", select(Need.member_id).where(visible, within(Need.told_at))),
        ("matched", select(Offer.member_id).where(within(Offer.offered_at))),
        ("talked", select(Contact.member_id).where(yes, within(Contact.answered_at))),
        ("solved", select(Need.member_id).where(visible, solved, within(Need.closed_at))),
        ("active", select(Need.member_id).where(within(Need.told_at))),
        ("active", select(Offer.member_id).where(within(Offer.answered_at))),
        ("active", select(Contact.member_id).where(within(Contact.answered_at))),
        ("active", select(Question.member_id).where(within(Question.asked_at))),
        ("active", select(Experience.member_id).where(within(Experience.told_at))),
        ("active", select(Need.member_id).join(CheckIn).where(within(CheckIn.answered_at))),
    ):
        members[name].update(session.exec(query))
    looked = select(Need.member_id, NeedAnswer).join(NeedAnswer)
    for member_id, answer in session.exec(looked.where(visible, within(NeedAnswer.looked_at))):
        if is_unmet(answer):
            members["unmet"].add(member_id)
        if is_unmet(answer) or answer.verdict == ANSWERED:
            members["known"].add(member_id)
    _note_meetings(session, found, within(Introduction.introduced_at))
    return found


def is_unmet(answer: NeedAnswer) -> bool:
    """No service came near, or it was partly or no."""
    return _falls_short(answer.shown, answer.verdict)


def _falls_short(shown: Sequence[int], verdict: str) -> bool:
    return not shown or verdict not in {ANSWERED, UNKNOWN}


def _note_meetings(session: Session, found: Happened, when: ColumnElement[bool]) -> None:
    query = select(Introduction).where(when).order_by(col(Introduction.id))
    for introduction in session.exec(query):
        assert introduction.introduced_at is not None
        for member_id in (introduction.low_id, introduction.high_id):
            found.members["met"].add(member_id)
            need_id = introduction.need_of(member_id)
            need = session.get(Need, need_id) if need_id is not None else None
            if need is not None:
                waited = (introduction.introduced_at - need.told_at).total_seconds()
                found.waits.setdefault(member_id, waited / SECONDS_A_DAY)


def members_at(session: Session, at: datetime) -> dict[int, Member]:
    """By id: who had joined by a moment and is still here."""
    found = session.exec(select(Member).where(*_present(at)).order_by(col(Member.id)))
    return {member.key: member for member in found}


def _present(at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Member.joined_at) < at,
        col(Member.blocked_at).is_(None),
        col(Member.consent_version) >= LEAST_CONSENT,
    )


def members_by_theme_cell(session: Session, at: datetime) -> dict[str, set[int]]:
    """Ids of the members that `who_is_there` counts in each theme, and whom services do not
    answer there; without their groups."""
    rows = session.exec(
        select(ThemeNeed.theme_id, Need.member_id, NeedAnswer.shown, NeedAnswer.verdict)
        .join(Need, col(Need.id) == col(ThemeNeed.need_id))
        .join(Member, col(Member.id) == col(Need.member_id))
        .outerjoin(NeedAnswer, col(NeedAnswer.need_id) == col(Need.id))
        .where(*_is_open(at), *_present(at))
    )
    cells: dict[str, set[int]] = defaultdict(set)
    for theme_id, member_id, shown, verdict in rows:
        cells[f"theme:{theme_id}"].add(member_id)
        if verdict is not None and _falls_short(shown, verdict):
            cells[f"theme:{theme_id}/unmet"].add(member_id)
    return cells


def who_is_there(session: Session, at: datetime) -> dict[str, int]:
    """Members by a moment, and in each theme those with a need that was open then; by the cells of
    `reports.figures`."""
    members = members_at(session, at)
    cells: dict[str, set[int]] = defaultdict(set)
    _count("members", members.keys(), members, cells)
    for theme_id, need, answer in _open_needs(session, at):
        if need.member_id in members:
            _count(f"theme:{theme_id}", [need.member_id], members, cells)
            if answer is not None and is_unmet(answer):
                cells[f"theme:{theme_id}/unmet"].add(need.member_id)
    return {cell: len(found) for cell, found in cells.items()}


def unmet_needs(session: Session, at: datetime) -> dict[str, list[int]]:
    """Ids of the needs that were open at a moment and that services do not answer, by theme."""
    found: dict[str, list[int]] = defaultdict(list)
    for theme_id, need, answer in _open_needs(session, at):
        if answer is not None and is_unmet(answer):
            found[str(theme_id)].append(need.key)
    return found


def _open_needs(
    session: Session, at: datetime
) -> Sequence[tuple[int | None, Need, NeedAnswer | None]]:
    rows = session.exec(
        select(ThemeNeed.theme_id, Need, NeedAnswer)
        .join(Need, col(Need.id) == col(ThemeNeed.need_id))
        .outerjoin(NeedAnswer, col(NeedAnswer.need_id) == col(Need.id))
        .where(*_is_open(at))
        .order_by(col(Need.id))
    ).all()
    return [(theme_id, need, answer) for theme_id, need, answer in rows]


def _is_open(at: datetime) -> tuple[ColumnElement[bool], ...]:
    """In a theme, told before a moment and open then; a hidden one is nobody's."""
    return (
        col(ThemeNeed.theme_id).is_not(None),
        col(Need.hidden_at).is_(None),
        col(Need.told_at) < at,
        or_(col(Need.closed_at).is_(None), col(Need.closed_at) >= at),
    )


def _count(
    cell: str, ids: Iterable[int], members: dict[int, Member], cells: dict[str, set[int]]
) -> None:
    for member_id in ids:
        cells[cell].add(member_id)
        for dimension in DIMENSIONS:
            group = getattr(members[member_id], dimension)
            if group:
                cells[f"{cell}/{dimension}"].add(member_id)
                cells[f"{cell}/{dimension}:{group}"].add(member_id)

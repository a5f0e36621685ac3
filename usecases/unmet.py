"""Where services fall short: how members answered, in counts that point at nobody."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from models.answer import ANSWERED, NO, PARTLY, UNKNOWN, NeedAnswer
from models.need import Need
from models.service import Service
from usecases.tell_week import tell_week

STEP = 5
NO_SERVICE = "no-service"  # none came near enough to be shown
CELLS = (ANSWERED, PARTLY, NO, UNKNOWN, NO_SERVICE)


def in_fives(count: int) -> int:
    """A count that is no figure of the cooperative, in steps: 0 for fewer than five, 10 for ten to
    fourteen. Figures go through `usecases.tell_week`."""
    return count // STEP * STEP


@dataclass(frozen=True)
class Unmet:
    """Members, as they are told this week, by how they answered: of all, and of each service that
    anything is told of, the one that falls short most first."""

    overall: dict[str, int]
    services: list[tuple[Service, dict[str, int]]]


def count_answers(session: Session, now: datetime) -> Unmet:
    """One member counts once in a cell, however many needs they told."""
    overall: dict[str, set[int]] = defaultdict(set)
    about: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for answer, member_id in _answers(session):
        cell = answer.verdict if answer.shown else NO_SERVICE
        overall[cell].add(member_id)
        for service_id in answer.shown if answer.asked_at is not None else ():
            about[service_id][answer.verdict].add(member_id)
    services = session.exec(select(Service).order_by(col(Service.position))).all()
    told = []
    for service in services:
        cells = {verdict: len(about[service.key][verdict]) for verdict in (ANSWERED, PARTLY, NO)}
        cells = tell_week(session, cells, now, about=f"service:{service.key}/")
        if any(cells.values()):
            told.append((service, cells))
    told.sort(key=lambda entry: -(entry[1][NO] + entry[1][PARTLY]))
    everyone = {cell: len(overall[cell]) for cell in CELLS}
    return Unmet(tell_week(session, everyone, now, about="answers/"), told)


def words_on_what_is_missing(session: Session, now: datetime) -> list[str]:
    """What members wrote, in no order that tells who or when; empty where how many wrote is too
    few to tell."""
    rows: Sequence[tuple[NeedAnswer, int]] = [
        (answer, member_id) for answer, member_id in _answers(session) if answer.missing is not None
    ]
    writers = {"missing": len({member_id for _, member_id in rows})}
    # Frozen for the week, so a writer may have taken their words back meanwhile.
    if not tell_week(session, writers, now, about="answers/")["missing"] or len(rows) < STEP:
        return []
    words = {answer.missing or "" for answer, _ in rows}  # the same words are read once
    return sorted(words, key=lambda text: hashlib.sha256(text.encode()).digest())


def _answers(session: Session) -> list[tuple[NeedAnswer, int]]:
    """Of needs that no moderator hid, with whose they are."""
    rows = session.exec(
        select(NeedAnswer, Need.member_id)
        .join(Need, col(Need.id) == col(NeedAnswer.need_id))
        .where(col(Need.hidden_at).is_(None))
        .order_by(col(NeedAnswer.need_id))
    ).all()
    return [(answer, member_id) for answer, member_id in rows]

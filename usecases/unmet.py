"""Where services fall short: how members answered, in counts that point at nobody."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from models.answer import ANSWERED, NO, PARTLY, UNKNOWN, NeedAnswer
from models.need import Need
from models.service import Service

STEP = 5
NO_SERVICE = "no-service"  # none came near enough to be shown
CELLS = (ANSWERED, PARTLY, NO, UNKNOWN, NO_SERVICE)


def in_fives(count: int) -> int:
    """A count of people as it may be told: 0 for fewer than five, 10 for ten to fourteen.

    Told so, no sum or difference of counts leads to an exact one below five.
    """
    return count // STEP * STEP


@dataclass(frozen=True)
class Unmet:
    """Members, `in_fives`, by how they answered: of all, and of each service that at least five
    answered about, the one that falls short most first."""

    overall: dict[str, int]
    services: list[tuple[Service, dict[str, int]]]


def count_answers(session: Session) -> Unmet:
    """One member counts once in a cell, however many needs they told."""
    overall: dict[str, set[int]] = defaultdict(set)
    about: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for answer, member_id in _answers(session):
        cell = answer.verdict if answer.shown else NO_SERVICE
        overall[cell].add(member_id)
        for service_id in answer.shown if answer.asked_at is not None else ():
            about[service_id][answer.verdict].add(member_id)
    told = []
    for service in session.exec(select(Service).order_by(col(Service.position))).all():
        cells = {
            verdict: in_fives(len(about[service.key][verdict]))
            for verdict in (ANSWERED, PARTLY, NO)
        }
        if any(cells.values()):
            told.append((service, cells))
    told.sort(key=lambda entry: -(entry[1][NO] + entry[1][PARTLY]))
    return Unmet({cell: in_fives(len(overall[cell])) for cell in CELLS}, told)


def words_on_what_is_missing(session: Session) -> list[str]:
    """What members wrote, in no order that tells who or when; empty below five members."""
    rows: Sequence[tuple[NeedAnswer, int]] = [
        (answer, member_id) for answer, member_id in _answers(session) if answer.missing is not None
    ]
    if len({member_id for _, member_id in rows}) < STEP:
        return []
    words = [answer.missing or "" for answer, _ in rows]
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

"""Members to try the promises on, stored as the use cases would."""

from dataclasses import dataclass

from sqlmodel import Session

from benchmarks.chaos.stage import Place, Stage
from locales import Rendered
from models.introduction import Introduction
from models.member import CONSENT_VERSION, Member
from models.need import Need
from models.outbox import Priority
from playground.world import Person
from usecases.outgoing import queue_message
from usecases.propose_peers import offer_introduction


@dataclass(frozen=True)
class Pair:
    """Two members who were offered to each other."""

    introduction_id: int
    low: int
    high: int


def settle_members(stage: Place, count: int) -> list[int]:
    """Members who joined, with an open need each; their ids at Telegram, from 1 on."""
    now = stage.clock.now()
    with stage.database.write() as session:
        for number in range(1, count + 1):
            stage.world.add_person(
                Person(number, f"Member{number}", username=f"member_{number}", started=True)
            )
            member = Member(
                telegram_id=number,
                language="en",
                first_name=f"Member{chr(64 + number % 26)}",
                username=f"member_{number}",
                spoken=["en"],
                consent_version=CONSENT_VERSION,
                consented_at=now,
                joined_at=now,
                introductions_a_month=1000,
            )
            session.add(member)
            session.flush()
            session.add(
                Need(
                    member_id=member.key,
                    text=f"The need of member number {number}, told some time ago.",
                    language="en",
                    told_at=now,
                    matched_at=now,
                    told_alone_at=now,
                )
            )
    return list(range(1, count + 1))


def offer_pairs(stage: Stage, count: int) -> list[Pair]:
    """Offer the members 1 and 2, 3 and 4… to each other: both get their card."""
    now = stage.clock.now()
    pairs = []
    with stage.database.write() as session:
        for number in range(count):
            low, high = _members(session, 2 * number + 1, 2 * number + 2)
            introduction = Introduction(
                low_id=low.key,
                high_id=high.key,
                low_need_id=low.key,
                high_need_id=high.key,
                similarity=0.5,
                reasons=[],
                proposed_at=now,
            )
            session.add(introduction)
            session.flush()
            for member in (low, high):
                offer_introduction(session, introduction, member, now)
            pairs.append(Pair(introduction.key, low.telegram_id, high.telegram_id))
    return pairs


def queue_lines(stage: Place, people: list[int], text: str) -> None:
    """A broadcast line to each, which must not come twice."""
    with stage.database.write() as session:
        for person in people:
            queue_message(
                session,
                chat_id=person,
                rendered=Rendered(f"{text} {person}"),
                language="en",
                keyboard=None,
                priority=Priority.BROADCAST,
                now=stage.clock.now(),
                about="broadcast:1",
                once=True,
            )


def _members(session: Session, *numbers: int) -> list[Member]:
    found = [session.get(Member, number) for number in numbers]
    assert all(found)
    return [member for member in found if member is not None]

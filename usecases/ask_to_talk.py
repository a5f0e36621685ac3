"""Asking for a talk about something that was found: the asker's yes; the other's is asked."""

from datetime import datetime
from enum import Enum

from sqlmodel import Session, col, or_, select

from matching.eligibility import NOTHING, Against, reasons_against, reasons_alone
from matching.scoring import shared_facts
from models.experience import Experience
from models.introduction import ALIVE, INTRODUCED, PROPOSED, RELAYED, Introduction, Offer, pair
from models.member import Member
from models.question import Question
from usecases.answer_introduction import Outcome
from usecases.availability import show_presence
from usecases.errors import RefusedError
from usecases.facts import between_one_and_others, people_of
from usecases.found_cards import Entry
from usecases.propose_peers import OFFER_LASTS, offer_introduction
from usecases.send_card import send_answered_card


class Talk(Enum):
    """Whether a talk may be asked for. `CLOSED` says nothing of why: that is the other's."""

    OPEN = "open"
    ASKED = "asked"
    CLOSED = "closed"


def talk_about(
    session: Session, question: Question, asker: Member, entry: Entry, now: datetime
) -> Talk:
    what, author = entry
    if _asked(session, question, what) is not None:
        return Talk.ASKED
    if isinstance(what, Experience) and not what.would_talk:
        return Talk.CLOSED
    low_id, high_id = pair(asker.key, author.key)
    together = select(Introduction.id).where(
        Introduction.low_id == low_id,
        Introduction.high_id == high_id,
        col(Introduction.state).in_([*ALIVE, INTRODUCED, RELAYED]),
    )
    if session.exec(together).first() is not None:
        return Talk.CLOSED
    people = people_of(session, [asker, author], now)
    other = people[author.key]
    if isinstance(what, Experience):
        other = other.without_need()
    against = reasons_against(
        people[asker.key].without_need(),
        other,
        between_one_and_others(session, asker.key).get(author.key, NOTHING),
        now=now,
    )
    # What lies with the asker alone they are told when they tap, and can change.
    theirs = [found for found in against if found.member_id != asker.key]
    return Talk.CLOSED if theirs else Talk.OPEN


def ask_to_talk(
    session: Session,
    question: Question,
    asker: Member,
    entry: Entry,
    now: datetime,
    *,
    similarity: float,
) -> Introduction:
    """The asker says yes; the other gets a card and decides.

    Raises:
        RefusedError: when it was asked before, or may not be now.
    """
    talk = talk_about(session, question, asker, entry, now)
    if talk is not Talk.OPEN:
        raise RefusedError("talk-asked" if talk is Talk.ASKED else "talk-not-now")
    show_presence(session, asker, now)
    what, author = entry
    people = people_of(session, [asker, author], now)
    own = reasons_alone(people[asker.key].without_need())
    if own:
        known = {Against.AT_LIMIT: "talk-at-limit", Against.PAUSED: "talk-paused"}
        raise RefusedError(known.get(own[0], "talk-not-now"))
    low_id, high_id = pair(asker.key, author.key)
    need_id = None if isinstance(what, Experience) else what.key
    introduction = Introduction(
        low_id=low_id,
        high_id=high_id,
        low_need_id=need_id if low_id == author.key else None,
        high_need_id=need_id if high_id == author.key else None,
        experience_id=what.key if isinstance(what, Experience) else None,
        question_id=question.key,
        similarity=similarity,
        reasons=[
            {"kind": reason.kind, "values": list(reason.values)}
            for reason in shared_facts(people[asker.key], people[author.key])
        ],
        state=PROPOSED,
        proposed_at=now,
    )
    session.add(introduction)
    session.flush()
    session.add(
        Offer(
            introduction_id=introduction.key,
            member_id=asker.key,
            offered_at=now,
            expires_at=now + OFFER_LASTS,
            answer=True,
            through_bot=asker.talks_through_bot,
            answered_at=now,
        )
    )
    session.flush()
    waiting = Outcome.WAITING_RELAY if asker.talks_through_bot else Outcome.WAITING
    send_answered_card(session, introduction, asker, now, outcome=waiting)
    offer_introduction(session, introduction, author, now, asker=False)
    return introduction


def _asked(session: Session, question: Question, what: object) -> Introduction | None:
    query = select(Introduction).where(Introduction.question_id == question.key)
    if isinstance(what, Experience):
        query = query.where(Introduction.experience_id == what.key)
    else:
        need_id = getattr(what, "key", None)
        query = query.where(
            or_(
                col(Introduction.low_need_id) == need_id,
                col(Introduction.high_need_id) == need_id,
            )
        )
    return session.exec(query.order_by(col(Introduction.id))).first()

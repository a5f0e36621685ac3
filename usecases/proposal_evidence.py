"""What speaks for a proposal, as it may be told: counts of members in fives, and allowed quotes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from matching.priority import Priority, priority
from models.answer import NO, PARTLY, NeedAnswer
from models.check_in import SAME, STUCK, CheckIn
from models.member import Member
from models.need import WITHDRAWN, Need
from models.proposal import OPPOSE, SUPPORT, Proposal, ProposalVoice, voices_on
from usecases.facts import chunks
from usecases.quotes import quotes_of
from usecases.unmet import in_fives

MOST_QUOTES = 3


@dataclass(frozen=True)
class Evidence:
    """Members `in_fives`. `sectors` and `regions` hold only what at least five share."""

    members: int
    partly: int
    unanswered: int
    sectors: dict[str, int]
    regions: dict[str, int]
    quotes: list[str]
    priority: Priority


@dataclass(frozen=True)
class Voices:
    """What members say, `in_fives`."""

    support: int
    oppose: int
    use: int
    help: int


def count_voices(session: Session, proposal: Proposal) -> Voices:
    voices = voices_on(session, proposal.key)
    return Voices(
        support=in_fives(sum(voice.stance == SUPPORT for voice in voices)),
        oppose=in_fives(sum(voice.stance == OPPOSE for voice in voices)),
        use=in_fives(sum(voice.would_use for voice in voices)),
        help=in_fives(sum(voice.would_help for voice in voices)),
    )


def gather_evidence(session: Session, proposal: Proposal) -> Evidence:
    """Of the needs it comes from that are not hidden or withdrawn."""
    needs = needs_behind(session, proposal)
    ids = [need.key for need in needs]
    members = {need.member_id for need in needs}
    partly, unanswered = _unmet(session, needs)
    sectors, regions = _shared_facts(session, members)
    users = {v.member_id for v in voices_on(session, proposal.key) if v.would_use}
    return Evidence(
        members=in_fives(len(members)),
        partly=in_fives(len(partly)),
        unanswered=in_fives(len(unanswered)),
        sectors=sectors,
        regions=regions,
        quotes=quotes_of(session, ids, MOST_QUOTES),
        priority=priority(
            members=in_fives(len(members | users)),
            stuck=in_fives(len(_stuck(session, needs))),
            partly=in_fives(len(partly)),
            unanswered=in_fives(len(unanswered)),
        ),
    )


def needs_behind(session: Session, proposal: Proposal) -> list[Need]:
    found: list[Need] = []
    for some in chunks(proposal.need_ids):
        found += session.exec(
            select(Need).where(
                col(Need.id).in_(some), col(Need.hidden_at).is_(None), Need.state != WITHDRAWN
            )
        ).all()
    return found


def _unmet(session: Session, needs: Sequence[Need]) -> tuple[set[int], set[int]]:
    """Members whom services helped in part, and not at all; none of them in both."""
    partly, unanswered = set(), set()
    for need in needs:
        answer = session.get(NeedAnswer, need.key)
        if answer is not None and answer.verdict == PARTLY:
            partly.add(need.member_id)
        elif answer is not None and (answer.verdict == NO or not answer.shown):
            unanswered.add(need.member_id)
    return partly - unanswered, unanswered


def _stuck(session: Session, needs: Sequence[Need]) -> set[int]:
    """Members whose last answer to how a need is was that it is the same, or stuck."""
    last: dict[int, str] = {}
    for some in chunks([need.key for need in needs]):
        rows = session.exec(
            select(CheckIn)
            .where(col(CheckIn.need_id).in_(some), col(CheckIn.answer).is_not(None))
            .order_by(col(CheckIn.id))
        ).all()
        last |= {row.need_id: row.answer or "" for row in rows}
    return {need.member_id for need in needs if last.get(need.key) in {SAME, STUCK}}


def _shared_facts(session: Session, ids: set[int]) -> tuple[dict[str, int], dict[str, int]]:
    members: list[Member] = []
    for some in chunks(sorted(ids)):
        members += session.exec(select(Member).where(col(Member.id).in_(some))).all()
    return (
        _told(Counter(member.sector for member in members if member.sector)),
        _told(Counter(member.region for member in members if member.region)),
    )


def _told(counts: Counter[str]) -> dict[str, int]:
    """In an order of its own: the exact one would tell which of two equals is the larger."""
    told = {value: in_fives(count) for value, count in sorted(counts.items())}
    return {value: count for value, count in told.items() if count}


def helpers_named(session: Session, proposal: Proposal) -> list[Member]:
    """Who would help and said that the working group may see who they are."""
    rows = session.exec(
        select(Member)
        .join(ProposalVoice, col(ProposalVoice.member_id) == col(Member.id))
        .where(
            ProposalVoice.proposal_id == proposal.key,
            col(ProposalVoice.named).is_(True),
            col(ProposalVoice.would_help).is_(True),
            col(Member.blocked_at).is_(None),
        )
        .order_by(col(Member.id))
    ).all()
    return list(rows)

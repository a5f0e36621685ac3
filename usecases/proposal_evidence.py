"""What speaks for a proposal, as it may be told: counts of members in fives, and allowed quotes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from matching.priority import Counts, Priority, priority
from models.answer import ANSWERED, NO, PARTLY, NeedAnswer
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

    @property
    def are_few(self) -> bool:
        """Nothing can be told yet."""
        return not (self.support or self.oppose or self.use or self.help)


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
    members = {need.member_id for need in needs}
    sectors, regions = _shared_facts(session, members)
    counts = _count(session, proposal, needs)
    return Evidence(
        members=in_fives(len(members)),
        partly=counts.partly,
        unanswered=counts.unanswered,
        sectors=sectors,
        regions=regions,
        quotes=quotes_of(session, [need.key for need in needs], MOST_QUOTES),
        priority=priority(counts),
    )


def priority_of(session: Session, proposal: Proposal) -> Priority:
    """The same as in its evidence, for a list."""
    return priority(_count(session, proposal, needs_behind(session, proposal)))


def _count(session: Session, proposal: Proposal, needs: Sequence[Need]) -> Counts:
    said = _verdicts(session, needs)
    unanswered = said[NO]
    partly = said[PARTLY] - unanswered
    said_how = _last_check_ins(session, needs)
    users = {v.member_id for v in voices_on(session, proposal.key) if v.would_use}
    return Counts(
        members=in_fives(len({need.member_id for need in needs} | users)),
        said_how=in_fives(len({member_id for member_id, _ in said_how})),
        stuck=in_fives(
            len({member_id for member_id, answer in said_how if answer in {SAME, STUCK}})
        ),
        said_whether=in_fives(len(set().union(*said.values()))),
        partly=in_fives(len(partly)),
        unanswered=in_fives(len(unanswered)),
    )


def needs_behind(session: Session, proposal: Proposal) -> list[Need]:
    found: list[Need] = []
    for some in chunks(proposal.need_ids):
        found += session.exec(
            select(Need)
            .where(col(Need.id).in_(some), col(Need.hidden_at).is_(None), Need.state != WITHDRAWN)
            .order_by(col(Need.id))
        ).all()
    return found


def _verdicts(session: Session, needs: Sequence[Need]) -> dict[str, set[int]]:
    """Members by what they said of services; where none came near, that is a no."""
    owners = {need.key: need.member_id for need in needs}
    said: dict[str, set[int]] = {ANSWERED: set(), PARTLY: set(), NO: set()}
    for some in chunks(list(owners)):
        rows = session.exec(select(NeedAnswer).where(col(NeedAnswer.need_id).in_(some))).all()
        for answer in rows:
            verdict = answer.verdict if answer.shown else NO
            if verdict in said:
                said[verdict].add(owners[answer.need_id])
    return said


def _last_check_ins(session: Session, needs: Sequence[Need]) -> list[tuple[int, str]]:
    """Each member with what they last said of how a need is."""
    owners = {need.key: need.member_id for need in needs}
    last: dict[int, str] = {}
    for some in chunks(list(owners)):
        rows = session.exec(
            select(CheckIn)
            .where(col(CheckIn.need_id).in_(some), col(CheckIn.answer).is_not(None))
            .order_by(col(CheckIn.id))
        ).all()
        last |= {row.need_id: row.answer or "" for row in rows}
    return [(owners[need_id], answer) for need_id, answer in last.items()]


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

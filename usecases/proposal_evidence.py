"""What speaks for a proposal, as it may be told: counts of members, and allowed quotes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from matching.priority import COUNTS, Priority, counts_in, priority
from models.answer import ANSWERED, NO, PARTLY, NeedAnswer
from models.check_in import SAME, STUCK, CheckIn
from models.member import Member
from models.need import WITHDRAWN, Need
from models.proposal import OPPOSE, SUPPORT, Proposal, ProposalEvent, ProposalVoice, voices_on
from models.recall import chunks
from models.theme import Theme
from reports.disclosure import tell_all, told
from usecases.quotes import quotes_of
from usecases.tell_week import tell_week, told_now

MOST_QUOTES = 3
EVIDENCE = ("needing", *COUNTS)


@dataclass(frozen=True)
class Evidence:
    """Members, as they are told this week. `sectors` and `regions` hold only what is told of."""

    members: int
    partly: int
    unanswered: int
    sectors: dict[str, int]
    regions: dict[str, int]
    quotes: list[str]
    priority: Priority


@dataclass(frozen=True)
class Voices:
    """What members say, each an "at least"; a vote counts at once."""

    support: int
    oppose: int
    use: int
    help: int

    @property
    def are_few(self) -> bool:
        """Nothing can be told yet."""
        return not (self.support or self.oppose or self.use or self.help)


def voices_of(session: Session, proposal: Proposal) -> dict[str, int]:
    """Exact counts, not to be shown."""
    voices = voices_on(session, proposal.key)
    return {
        "support": sum(voice.stance == SUPPORT for voice in voices),
        "oppose": sum(voice.stance == OPPOSE for voice in voices),
        "use": sum(voice.would_use for voice in voices),
        "help": sum(voice.would_help for voice in voices),
    }


def count_voices(session: Session, proposal: Proposal) -> Voices:
    return Voices(**told_now(session, voices_of(session, proposal), about=cells_of(proposal)))


def cells_of(proposal: Proposal) -> str:
    """What the names of its figures begin with."""
    return f"proposal:{proposal.key}/"


def secret_of(session: Session, proposal: Proposal) -> str:
    """What the secret numbers of its evidence come from: its theme, as two proposals from one theme
    have nearly the same members behind them."""
    theme = session.get(Theme, proposal.theme_id) if proposal.theme_id is not None else None
    while theme is not None and theme.merged_into is not None:
        theme = session.get(Theme, theme.merged_into)
    return cells_of(proposal) if theme is None else f"theme:{theme.key}/behind/"


def gather_evidence(session: Session, proposal: Proposal, now: datetime) -> Evidence:
    """Of the needs it comes from that are not hidden or withdrawn; in a writing session."""
    cells = _tell(session, proposal, now, count_evidence(session, proposal))
    return Evidence(
        members=cells["needing"],
        partly=cells["partly"],
        unanswered=cells["unanswered"],
        sectors=_groups(cells, "sector:"),
        regions=_groups(cells, "region:"),
        quotes=quotes_behind(session, proposal, cells["needing"]),
        priority=priority(counts_in(cells)),
    )


def priority_of(session: Session, proposal: Proposal, now: datetime) -> Priority:
    """The same as in its evidence, for a list."""
    return priority(counts_in(_tell(session, proposal, now, count_evidence(session, proposal))))


def members_behind(session: Session, proposal: Proposal, now: datetime) -> int:
    """The members with this need, as they are told this week."""
    return _tell(session, proposal, now, count_evidence(session, proposal))["needing"]


def quotes_behind(session: Session, proposal: Proposal, members: int) -> list[str]:
    """None where nothing is told of the members behind it."""
    if not members:
        return []
    return quotes_of(session, [need.key for need in needs_behind(session, proposal)], MOST_QUOTES)


def _tell(
    session: Session, proposal: Proposal, now: datetime, counts: dict[str, int]
) -> dict[str, int]:
    return tell_week(
        session, counts, now, about=cells_of(proposal), like=secret_of(session, proposal)
    )


def count_evidence(session: Session, proposal: Proposal) -> dict[str, int]:
    """Exact counts, not to be shown: of members who need it (`needing`), and the `Counts`."""
    needs = needs_behind(session, proposal)
    needing = {need.member_id for need in needs}
    said = _verdicts(session, needs)
    unanswered = said[NO]
    partly = said[PARTLY] - unanswered
    said_how = _last_check_ins(session, needs)
    users = {v.member_id for v in voices_on(session, proposal.key) if v.would_use}
    counts = {
        "needing": len(needing),
        "members": len(needing | users),
        "said_how": len({member_id for member_id, _ in said_how}),
        "stuck": len({member_id for member_id, answer in said_how if answer in {SAME, STUCK}}),
        "said_whether": len(set().union(*said.values())),
        "partly": len(partly),
        "unanswered": len(unanswered),
    }
    return counts | _shared_facts(session, needing)


def proposals_by(session: Session, at: datetime) -> list[tuple[Proposal, str]]:
    """Those that members had been shown by a moment, and where each stood then."""
    states: dict[int, str] = {}
    events = session.exec(
        select(ProposalEvent)
        .where(col(ProposalEvent.at) < at)
        .order_by(col(ProposalEvent.proposal_id), col(ProposalEvent.step))
    )
    for event in events:
        states[event.proposal_id] = event.state
    return [(session.get_one(Proposal, key), state) for key, state in states.items()]


def tell_proposal(session: Session, proposal: Proposal, secret: bytes) -> dict[str, int]:
    """What may be told of it, by the cells of `reports.figures`: as the screens tell it."""
    about, like = cells_of(proposal), secret_of(session, proposal)
    evidence = {
        f"{about}{cell}": told(count, f"{like}{cell}", secret)
        for cell, count in count_evidence(session, proposal).items()
        if cell in EVIDENCE
    }
    voices = {f"{about}{cell}": count for cell, count in voices_of(session, proposal).items()}
    return {cell: count for cell, count in evidence.items() if count} | tell_all(voices, secret)


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


def _shared_facts(session: Session, ids: set[int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for some in chunks(sorted(ids)):
        for member in session.exec(select(Member).where(col(Member.id).in_(some))):
            found.update(
                f"{field}:{value}"
                for field in ("sector", "region")
                if (value := getattr(member, field))
            )
    return found


def _groups(cells: Mapping[str, int], start: str) -> dict[str, int]:
    """In an order of its own: the exact one would tell which of two equals is the larger."""
    return {
        cell.removeprefix(start): count
        for cell, count in sorted(cells.items())
        if cell.startswith(start) and count
    }


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

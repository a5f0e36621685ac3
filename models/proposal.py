"""A proposal for a new service: its texts, its history, what members say of it, and who hears."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, or_, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedText, of_member

DRAFT, IDEA, STUDY, BUILDING, LAUNCHED, DECLINED = (
    "draft",
    "idea",
    "study",
    "building",
    "launched",
    "declined",
)
OPEN_STATES = (IDEA, STUDY, BUILDING)  # in which members may say what they think
# What the working group may decide next.
MOVES: dict[str, tuple[str, ...]] = {
    DRAFT: (IDEA,),
    IDEA: (STUDY, BUILDING, DECLINED),
    STUDY: (BUILDING, DECLINED),
    BUILDING: (LAUNCHED, DECLINED),
    LAUNCHED: (),
    DECLINED: (),
}
SUPPORT, OPPOSE = "support", "oppose"
# What a member is written about: the proposal itself, where it stands, and whether it helped.
SHOWN, ASKED = "shown", "asked"


class Proposal(SQLModel, table=True):
    """`need_ids` are the needs it comes from, as they were when it was drafted or opened.

    `step` counts the decisions, so that of two people only one takes the next. `wide_at` is when
    everyone may see it; `widened_at` when those who want to hear of every proposal were written to.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    theme_id: int | None = Field(default=None, foreign_key="theme.id", sa_type=BIG_ID)
    need_ids: list[int] = Field(default_factory=list, sa_type=JSON_VALUE)
    state: str = Field(default=DRAFT, index=True)
    step: int = 0
    drafted_at: datetime = Field(sa_type=UtcDateTime)
    wide_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    widened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    service_id: int | None = Field(default=None, foreign_key="service.id", sa_type=BIG_ID)

    @property
    def key(self) -> int:
        """The id of a stored proposal."""
        assert self.id is not None, "The proposal was not flushed yet."
        return self.id


class ProposalText(SQLModel, table=True):
    """Title and description in one language."""

    proposal_id: int = Field(
        primary_key=True,
        foreign_key="proposal.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    language: str = Field(primary_key=True)
    title: str
    description: str


class ProposalEvent(SQLModel, table=True):
    """One decision; that it is the only one at its `step` is what the primary key says."""

    proposal_id: int = Field(
        primary_key=True,
        foreign_key="proposal.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    step: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime)
    state: str
    reason: str | None = None


class ProposalVoice(SQLModel, table=True):
    """What one member says of a proposal: `stance` (SUPPORT, OPPOSE or None) and two offers.

    `affected`: one of the needs it comes from is theirs. `named`: the working group may see who
    would help.
    """

    proposal_id: int = Field(
        primary_key=True,
        foreign_key="proposal.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        index=True,
        sa_column_kwargs={"autoincrement": False},
    )
    affected: bool = False
    stance: str | None = None
    reason: str | None = Field(
        default=None, sa_type=SealedText("proposalvoice.reason", of_member("member_id"))
    )
    would_use: bool = False
    would_help: bool = False
    named: bool = False

    @property
    def is_for(self) -> bool:
        """Said in one way or another that they want it."""
        return self.stance == SUPPORT or self.would_use or self.would_help


class ProposalLetter(SQLModel, table=True):
    """What a member hears of a proposal: one a kind. It goes out at `due_at`, and did at `told_at`.

    `answer` and `words` are what they say when asked whether the service helped.
    """

    proposal_id: int = Field(
        primary_key=True,
        foreign_key="proposal.id",
        sa_type=BIG_ID,
        sa_column_kwargs={"autoincrement": False},
    )
    member_id: int = Field(
        primary_key=True,
        foreign_key="member.id",
        sa_type=BIG_ID,
        index=True,
        sa_column_kwargs={"autoincrement": False},
    )
    kind: str = Field(primary_key=True)
    due_at: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer: str | None = None
    words: str | None = Field(
        default=None, sa_type=SealedText("proposalletter.words", of_member("member_id"))
    )


def proposals_in(session: Session, states: Collection[str]) -> Sequence[Proposal]:
    """The newest first."""
    return session.exec(
        select(Proposal).where(col(Proposal.state).in_(states)).order_by(col(Proposal.id).desc())
    ).all()


def proposals_seen_by(session: Session, member_id: int, now: datetime) -> Sequence[Proposal]:
    """Open to everyone by now, or of a need of this member's, or one they said something of."""
    own = select(ProposalVoice.proposal_id).where(ProposalVoice.member_id == member_id)
    return session.exec(
        select(Proposal)
        .where(
            Proposal.state != DRAFT,
            or_(col(Proposal.wide_at) <= now, col(Proposal.id).in_(own)),
        )
        .order_by(col(Proposal.id).desc())
    ).all()


def proposals_to_widen(session: Session, now: datetime) -> Sequence[Proposal]:
    return session.exec(
        select(Proposal)
        .where(
            col(Proposal.wide_at) <= now,
            col(Proposal.widened_at).is_(None),
            col(Proposal.state).in_(OPEN_STATES),
        )
        .order_by(col(Proposal.id))
    ).all()


def take_step(session: Session, proposal: Proposal, seen_step: int, state: str) -> bool:
    """Move it on, unless somebody else did since `seen_step`."""
    moved = session.connection().execute(
        update(Proposal)
        .where(col(Proposal.id) == proposal.key, col(Proposal.step) == seen_step)
        .values(state=state, step=seen_step + 1)
    )
    session.refresh(proposal)
    return moved.rowcount == 1


def texts_of_proposal(session: Session, proposal_id: int) -> dict[str, ProposalText]:
    query = select(ProposalText).where(ProposalText.proposal_id == proposal_id)
    rows = session.exec(query.order_by(col(ProposalText.language))).all()
    return {row.language: row for row in rows}


def events_of(session: Session, proposal_id: int) -> Sequence[ProposalEvent]:
    """In the order they were decided."""
    return session.exec(
        select(ProposalEvent)
        .where(ProposalEvent.proposal_id == proposal_id)
        .order_by(col(ProposalEvent.step))
    ).all()


def voices_on(session: Session, proposal_id: int) -> Sequence[ProposalVoice]:
    return session.exec(
        select(ProposalVoice)
        .where(ProposalVoice.proposal_id == proposal_id)
        .order_by(col(ProposalVoice.member_id))
    ).all()


def letters_of(session: Session, proposal_id: int, kind: str) -> Sequence[ProposalLetter]:
    return session.exec(
        select(ProposalLetter)
        .where(ProposalLetter.proposal_id == proposal_id, ProposalLetter.kind == kind)
        .order_by(col(ProposalLetter.member_id))
    ).all()


def letters_due(session: Session, now: datetime, limit: int) -> Sequence[ProposalLetter]:
    """The longest due first; of one member's the oldest proposal's: the next may wait a week."""
    return session.exec(
        select(ProposalLetter)
        .where(col(ProposalLetter.due_at) <= now)
        .order_by(
            col(ProposalLetter.due_at),
            col(ProposalLetter.member_id),
            col(ProposalLetter.proposal_id),
            col(ProposalLetter.kind),
        )
        .limit(limit)
    ).all()


def last_told(session: Session, member_id: int, kinds: Collection[str]) -> datetime | None:
    """When a member last heard of a proposal in one of these ways."""
    return session.exec(
        select(ProposalLetter.told_at)
        .where(
            ProposalLetter.member_id == member_id,
            col(ProposalLetter.kind).in_(kinds),
            col(ProposalLetter.told_at).is_not(None),
        )
        .order_by(col(ProposalLetter.told_at).desc())
        .limit(1)
    ).first()

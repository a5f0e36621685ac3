"""What a member has been through, and what helped: told for whoever comes after them."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.member import LEAST_CONSENT, Member
from models.sealing import SealedText, of_member

MOST_ELSEWHERE = 2000  # looked at for one answer


class Experience(SQLModel, table=True):
    """`situation`, `tried` (may be empty) and `text`, which is what helped.

    `need_id`: the need that was solved, where it began with one. `text` is empty for who would
    talk (`would_talk`) and wrote nothing. `elsewhere_since`: its author lets members show it in
    other chats, without a name. Withdrawn, the row stays without its words: an
    introduction may point at it.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    need_id: int | None = Field(default=None, foreign_key="need.id", unique=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    situation: str = Field(
        default="",
        sa_type=SealedText("experience.situation", of_member("member_id")),
        sa_column_kwargs={"server_default": ""},
    )
    tried: str = Field(
        default="",
        sa_type=SealedText("experience.tried", of_member("member_id")),
        sa_column_kwargs={"server_default": ""},
    )
    text: str = Field(sa_type=SealedText("experience.text", of_member("member_id")))
    language: str
    told_at: datetime = Field(sa_type=UtcDateTime)
    would_talk: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    elsewhere_since: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    hidden_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored experience."""
        assert self.id is not None, "The experience was not flushed yet."
        return self.id

    @property
    def is_visible(self) -> bool:
        """May be shown to others."""
        return self.hidden_at is None and self.withdrawn_at is None


def experiences_of(session: Session, member_id: int) -> Sequence[Experience]:
    """What a member shared and did not delete, newest first."""
    return session.exec(
        select(Experience)
        .where(Experience.member_id == member_id, col(Experience.withdrawn_at).is_(None))
        .order_by(col(Experience.id).desc())
    ).all()


def find_experience_of(session: Session, member_id: int, experience_id: int) -> Experience | None:
    """A member's own; another's does not exist for them."""
    return session.exec(
        select(Experience).where(
            Experience.id == experience_id,
            Experience.member_id == member_id,
            col(Experience.withdrawn_at).is_(None),
        )
    ).first()


def visible_experiences(
    session: Session, ids: Collection[int]
) -> Sequence[tuple[Experience, Member]]:
    """Those that may be shown to others, each with its author."""
    return session.exec(
        select(Experience, Member)
        .join(Member, col(Member.id) == col(Experience.member_id))
        .where(
            col(Experience.id).in_(ids),
            col(Experience.hidden_at).is_(None),
            col(Experience.withdrawn_at).is_(None),
            col(Member.blocked_at).is_(None),
            Member.consent_version >= LEAST_CONSENT,
            col(Member.shows_needs).is_(True),
        )
        .order_by(col(Experience.id))
    ).all()


def experiences_for_elsewhere(
    session: Session, ids: Collection[int] | None
) -> Sequence[Experience]:
    """Those that their authors let members show in other chats, of some or of all."""
    query = (
        select(Experience)
        .join(Member, col(Member.id) == col(Experience.member_id))
        .where(
            col(Experience.elsewhere_since).is_not(None),
            col(Experience.hidden_at).is_(None),
            col(Experience.withdrawn_at).is_(None),
            col(Member.blocked_at).is_(None),
            Member.consent_version >= LEAST_CONSENT,
            col(Member.shows_needs).is_(True),
        )
    )
    if ids is not None:
        query = query.where(col(Experience.id).in_(ids))
    return session.exec(query.order_by(col(Experience.id).desc()).limit(MOST_ELSEWHERE)).all()


def would_talk(session: Session, member_id: int) -> bool:
    """Whether a member shared something they would talk about, that others may see."""
    return (
        session.exec(
            select(Experience.id).where(
                Experience.member_id == member_id,
                col(Experience.would_talk).is_(True),
                col(Experience.hidden_at).is_(None),
                col(Experience.withdrawn_at).is_(None),
            )
        ).first()
        is not None
    )


def newest_experiences(session: Session, limit: int) -> Sequence[tuple[Experience, Member]]:
    """For moderators: the hidden ones too."""
    return session.exec(
        select(Experience, Member)
        .join(Member, col(Member.id) == col(Experience.member_id))
        .where(col(Experience.withdrawn_at).is_(None))
        .order_by(col(Experience.id).desc())
        .limit(limit)
    ).all()

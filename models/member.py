"""A member: a freelancer of the cooperative who agreed to take part."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, false, true
from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.consent import EDITION
from models.sealing import OF_ITSELF, SealedId, SealedText

# The text of what is kept, and the oldest that is still agreed to enough: a yes to one before that
# counts no more until its member was asked again (models/consent.py).
CONSENT_VERSION = 2
LEAST_CONSENT = 1
# Raised when what may be quoted, or to whom, changes: an older yes then counts no more.
QUOTES_VERSION = 1

OTHER = "other"  # a kind of work in nobody's list
# Those that the bot has words for.
SECTORS = [
    "it",
    "design",
    "media",
    "writing",
    "translation",
    "training",
    "consulting",
    "care",
    "sport",
    "beauty",
    "arts",
    "music",
    "events",
    "tourism",
    "marketing",
    "accounting",
    "legal",
    "hr",
    "craft",
    "fashion",
    "building",
    "architecture",
    "engineering",
    "energy",
    "garden",
    "farming",
    "animals",
    "cleaning",
    "commerce",
    "food",
    "mobility",
    "research",
    OTHER,
]
YEARS = ("lt1", "1to3", "3to10", "gt10")
_KNOWN = "members by telegram_id"  # where a session keeps those that were recalled
PEER_SECTORS = ("same", "other")
PEER_KINDS = ("same", "been")  # in the same trouble now, or has been there
PROPOSAL_WISHES = ("mine", "all", "none")  # of which new services they hear: of their own needs…
MOST_A_MONTH = 5  # introductions; more and none gets the time it deserves


class Member(SQLModel, table=True):
    """One person, known by their Telegram id.

    `first_name` is the one they chose to be seen by. `username` is Telegram's, as last seen.
    `link_works` says whether tg://user?id reaches them (None: not known yet). `unanswered` counts
    the cards in a row that ended without an answer; three lead to `set_aside_at`.
    `sector_words`: their own words where `sector` is "other". `peer_sector` and `peer_kind` are
    wishes (PEER_SECTORS, PEER_KINDS), None for no matter. `quiet_from` and `quiet_until` are hours
    in `timezone`. `away_until` ends a break (`paused_at`) by itself. `quotes_allowed_at` and
    `quotes_version`: when, and to which text, they said that they may be quoted without their
    name; `quotes_asked_at`: when they were last asked, as nobody is asked twice.
    `proposal_wish` is one of PROPOSAL_WISHES, None for the first. `talks_through_bot`: a yes of
    theirs is to a talk through the bot first. `hears_news`: wants what the cooperative writes to
    many. `shows_needs` and `allows_unasked`: what they agreed to beyond being kept
    (`models/consent.py` has when, and to which text). `texts_seen`: the edition of those texts
    that they were last shown or told of.

    Who was forgotten leaves a row with a negative `telegram_id` and nothing else in it: others'
    rows point there.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    telegram_id: int = Field(unique=True, sa_type=SealedId)
    language: str
    first_name: str = Field(default="", sa_type=SealedText("member.first_name", OF_ITSELF))
    username: str | None = Field(default=None, sa_type=SealedText("member.username", OF_ITSELF))
    link_works: bool | None = None
    spoken: list[str] = Field(default_factory=list, sa_type=JSON_VALUE)
    sector: str | None = None
    region: str | None = None
    years: str | None = None
    consent_version: int
    consented_at: datetime = Field(sa_type=UtcDateTime)
    joined_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    introductions_a_month: int = 2
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    blocked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unreachable_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unanswered: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    set_aside_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sector_words: str | None = Field(
        default=None, sa_type=SealedText("member.sector_words", OF_ITSELF)
    )
    peer_sector: str | None = None
    peer_kind: str | None = None
    quiet_from: int | None = None
    quiet_until: int | None = None
    timezone: str | None = None
    away_until: datetime | None = Field(default=None, index=True, sa_type=UtcDateTime)
    quotes_allowed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quotes_version: int | None = None
    quotes_asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    proposal_wish: str | None = None
    talks_through_bot: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    hears_news: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    shows_needs: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    allows_unasked: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    texts_seen: int = Field(default=EDITION, sa_column_kwargs={"server_default": "1"})

    @property
    def key(self) -> int:
        """The id of a stored member."""
        assert self.id is not None, "The member was not flushed yet."
        return self.id

    @property
    def has_left(self) -> bool:
        """Was forgotten: nobody any more."""
        return self.telegram_id <= 0

    @property
    def consents(self) -> bool:
        """Joined, and agreed to a text that still counts."""
        return self.joined_at is not None and self.consent_version >= LEAST_CONSENT

    @property
    def is_available(self) -> bool:
        """May be proposed and written to of the bot's own accord."""
        return (
            self.consents
            and self.paused_at is None
            and self.blocked_at is None
            and self.unreachable_at is None
            and self.set_aside_at is None
        )

    @property
    def allows_quotes(self) -> bool:
        """Said yes to the present text, takes part and is not blocked."""
        return (
            self.quotes_allowed_at is not None
            and self.quotes_version == QUOTES_VERSION
            and self.consents
            and self.blocked_at is None
        )


def find_member(session: Session, telegram_id: int) -> Member | None:
    known: Member | None = session.info.get(_KNOWN, {}).get(telegram_id)
    if known is not None and known in session and known.telegram_id == telegram_id:
        return known
    return session.exec(_OF_PEOPLE, params={"people": [telegram_id]}).first()


def recall_members(session: Session, telegram_ids: Collection[int]) -> None:
    """Read several members at once; `find_member` then need not ask for them in this session."""
    members = session.exec(_OF_PEOPLE, params={"people": telegram_ids}).all()
    session.info[_KNOWN] = {member.telegram_id: member for member in members}


# Built once: it is asked for every update.
_OF_PEOPLE = select(Member).where(col(Member.telegram_id).in_(bindparam("people", expanding=True)))


def get_member(session: Session, member_id: int) -> Member:
    member = session.get(Member, member_id)
    assert member is not None, "Members are never deleted while rows point at them."
    return member


def chats_of(session: Session, member_ids: Collection[int]) -> Sequence[int]:
    """The private chats of some members who can be written to."""
    return session.exec(
        select(Member.telegram_id).where(
            col(Member.id).in_(member_ids),
            col(Member.unreachable_at).is_(None),
            col(Member.blocked_at).is_(None),
        )
    ).all()


def available_members(session: Session) -> Sequence[Member]:
    """Everyone who may be proposed at present, as far as their own row says."""
    return session.exec(
        select(Member)
        .where(
            col(Member.joined_at).is_not(None),
            Member.consent_version >= LEAST_CONSENT,
            col(Member.shows_needs).is_(True),
            col(Member.blocked_at).is_(None),
            col(Member.unreachable_at).is_(None),
            col(Member.paused_at).is_(None),
            col(Member.set_aside_at).is_(None),
        )
        .order_by(col(Member.id))
    ).all()


def members_hearing_of_all(session: Session) -> Sequence[Member]:
    """Who asked to hear of every proposal for a new service."""
    return session.exec(
        select(Member).where(Member.proposal_wish == "all").order_by(col(Member.id))
    ).all()


def regions_of_members(session: Session) -> set[str]:
    """Each that somebody said to work in."""
    return {region for region in session.exec(select(Member.region).distinct()).all() if region}


def blocked_members(session: Session) -> Sequence[Member]:
    return session.exec(
        select(Member).where(col(Member.blocked_at).is_not(None)).order_by(col(Member.id))
    ).all()

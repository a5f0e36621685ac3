"""Talks through the bot: two members who said yes, and do not know each other's names yet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, delete
from sqlmodel import Field, Session, SQLModel, col, func, or_, select

from models.columns import BIG_ID, UtcDateTime
from models.member import LEAST_CONSENT, Member
from models.outbox import MESSAGES, OutboxCall
from models.sealing import OF_ALL, SealedJson, SealedText, of_member

# open · ended: by one of the two, or as one cannot be reached · revealed: names crossed
OPEN, ENDED, REVEALED = "open", "ended", "revealed"
LABELS = 16  # texts «relay-label-1» and so on


class Relay(SQLModel, table=True):
    """The talk that an introduction led to. `low_id` < `high_id`, as there.

    `low_label` is what the high one calls the low one: a number that no other open talk of theirs
    has. `low_reveal_at` is when the low one asked to show names, which takes both. `quiet_told_at`
    is when both heard that it will end by itself, where nothing was written since.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    introduction_id: int = Field(foreign_key="introduction.id", unique=True, sa_type=BIG_ID)
    low_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    high_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    low_label: int
    high_label: int
    state: str = Field(default=OPEN, index=True)
    opened_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    low_reveal_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    high_reveal_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quiet_told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored talk."""
        assert self.id is not None, "The talk was not flushed yet."
        return self.id

    def concerns(self, member_id: int) -> bool:
        return member_id in (self.low_id, self.high_id)

    def peer_of(self, member_id: int) -> int:
        return self.high_id if member_id == self.low_id else self.low_id

    def label_for(self, viewer_id: int) -> int:
        """What this viewer calls the other."""
        return self.high_label if viewer_id == self.low_id else self.low_label


class RelayedLine(SQLModel, table=True):
    """One message that was passed on; deleted after thirty days.

    `kind` is text, photo, voice or document; `text` a file's caption. `message_id` is the author's
    own message, by which a change of it is known.
    """

    __table_args__ = (Index("ix_relayedline_author_message", "author_id", "message_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    relay_id: int = Field(foreign_key="relay.id", index=True, sa_type=BIG_ID)
    author_id: int = Field(foreign_key="member.id", sa_type=BIG_ID)
    kind: str
    text: str = Field(sa_type=SealedText("relayedline.text", of_member("author_id")))
    file_id: str | None = Field(
        default=None, sa_type=SealedText("relayedline.file_id", of_member("author_id"))
    )
    message_id: int = Field(sa_type=BIG_ID)
    at: datetime = Field(index=True, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored line."""
        assert self.id is not None, "The line was not flushed yet."
        return self.id


class RelayReport(SQLModel, table=True):
    """One of the two asked the moderators to look. `lines` are the last ones, kept for them alone:
    [kind, text, file id, whether the reporter wrote it]; emptied when it is settled."""

    __table_args__ = (UniqueConstraint("relay_id", "reporter_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    relay_id: int = Field(foreign_key="relay.id", sa_type=BIG_ID)
    reporter_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    at: datetime = Field(index=True, sa_type=UtcDateTime)
    lines: list[Any] = Field(default_factory=list, sa_type=SealedJson("relayreport.lines", OF_ALL))
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored report."""
        assert self.id is not None, "The report was not flushed yet."
        return self.id


def about_line(line_id: int) -> str:
    """How the outbox names a line on its way."""
    return f"line:{line_id}"


def relay_of(session: Session, introduction_id: int) -> Relay | None:
    return session.exec(select(Relay).where(Relay.introduction_id == introduction_id)).first()


def open_relays(session: Session, member_id: int) -> Sequence[Relay]:
    """A member's open talks, the newest last."""
    return session.exec(
        select(Relay)
        .where(
            or_(col(Relay.low_id) == member_id, col(Relay.high_id) == member_id),
            Relay.state == OPEN,
        )
        .order_by(col(Relay.id))
    ).all()


def relays_to_end(session: Session, limit: int) -> Sequence[Relay]:
    """Open talks of which one cannot, or would rather not, be written to any more."""
    away = (
        select(Member.id)
        .where(
            or_(col(Member.id) == col(Relay.low_id), col(Member.id) == col(Relay.high_id)),
            or_(
                col(Member.paused_at).is_not(None),
                col(Member.blocked_at).is_not(None),
                col(Member.unreachable_at).is_not(None),
                col(Member.joined_at).is_(None),
                col(Member.consent_version) < LEAST_CONSENT,
            ),
        )
        .exists()
    )
    return session.exec(
        select(Relay).where(Relay.state == OPEN, away).order_by(col(Relay.id)).limit(limit)
    ).all()


def relays_gone_quiet(session: Session, since: datetime, limit: int) -> Sequence[Relay]:
    """Open talks without a line, or a wish to show names, for long; both not told of it yet."""
    line = (
        select(RelayedLine.id)
        .where(RelayedLine.relay_id == col(Relay.id), RelayedLine.at > since)
        .exists()
    )
    return session.exec(
        select(Relay)
        .where(
            Relay.state == OPEN,
            col(Relay.quiet_told_at).is_(None),
            Relay.opened_at <= since,
            *(
                or_(col(wish).is_(None), col(wish) <= since)
                for wish in (Relay.low_reveal_at, Relay.high_reveal_at)
            ),
            ~line,
        )
        .order_by(col(Relay.id))
        .limit(limit)
    ).all()


def relays_to_close(session: Session, told_before: datetime, limit: int) -> Sequence[Relay]:
    """Open talks of which both heard long ago that they would end by themselves."""
    return session.exec(
        select(Relay)
        .where(Relay.state == OPEN, col(Relay.quiet_told_at) <= told_before)
        .order_by(col(Relay.id))
        .limit(limit)
    ).all()


def has_lines(session: Session, introduction_id: int) -> bool:
    """Whether anything was written in the talk of an introduction."""
    query = (
        select(RelayedLine.id)
        .join(Relay, col(Relay.id) == col(RelayedLine.relay_id))
        .where(Relay.introduction_id == introduction_id)
    )
    return session.exec(query.limit(1)).first() is not None


def count_lines(session: Session, relay_id: int, author_id: int, since: datetime) -> int:
    return session.exec(
        select(func.count())
        .select_from(RelayedLine)
        .where(
            RelayedLine.relay_id == relay_id,
            RelayedLine.author_id == author_id,
            RelayedLine.at > since,
        )
    ).one()


def last_lines(session: Session, relay_id: int, limit: int) -> list[RelayedLine]:
    """The last ones, oldest first."""
    rows = session.exec(
        select(RelayedLine)
        .where(RelayedLine.relay_id == relay_id)
        .order_by(col(RelayedLine.id).desc())
        .limit(limit)
    ).all()
    return list(reversed(rows))


def find_line(session: Session, author_id: int, message_id: int) -> RelayedLine | None:
    """What a message of its author was passed on as."""
    return session.exec(
        select(RelayedLine)
        .where(RelayedLine.author_id == author_id, RelayedLine.message_id == message_id)
        .order_by(col(RelayedLine.id).desc())
    ).first()


def line_shown_as(session: Session, chat_id: int, message_id: int) -> RelayedLine | None:
    """The line that a message of the bot in a chat carries, if it is one."""
    about = session.exec(
        select(OutboxCall.about).where(
            OutboxCall.chat_id == chat_id,
            OutboxCall.message_id == message_id,
            col(OutboxCall.method).in_(MESSAGES),
            col(OutboxCall.about).startswith("line:"),
        )
    ).first()
    return session.get(RelayedLine, int(about.removeprefix("line:"))) if about else None


def old_lines(session: Session, before: datetime, limit: int) -> Sequence[int]:
    rows = session.exec(
        select(RelayedLine.id)
        .where(RelayedLine.at < before)
        .order_by(col(RelayedLine.id))
        .limit(limit)
    ).all()
    return [row for row in rows if row is not None]


def delete_lines(session: Session, line_ids: Sequence[int]) -> None:
    session.connection().execute(delete(RelayedLine).where(col(RelayedLine.id).in_(line_ids)))


def reports_to_empty(session: Session, before: datetime) -> Sequence[RelayReport]:
    """Reports that nobody settled for long, and that still hold words."""
    return session.exec(
        select(RelayReport).where(RelayReport.at < before, col(RelayReport.settled_at).is_(None))
    ).all()
